/** Counts the lists of a Word file: its paragraphs say which list they belong to, not which number they have. */
import {type ListPlace, settingOf} from './docx-styles.ts';
import {inNumerals, type Numerals} from './numerals.ts';
import {elementAt, elementsIn, type XmlElement} from './xml.ts';

type Level = {
	/** What is counted in; null of a bullet. */
	readonly numerals: Numerals | null;
	/** With `%1` for the number of the first level: `%1.%2`. */
	readonly pattern: string;
	readonly start: number;
};

type List = {
	/** Lists made from one share its numbers. */
	readonly abstract: string;
	readonly levels: readonly Level[];
	/** Levels at which this list begins anew, with the numbers. */
	readonly restarts: ReadonlyMap<number, number>;
};

/** What Word calls ways of counting; all others are counted in figures. */
const numeralsOf: ReadonlyMap<string, Numerals> = new Map([
	['lowerLetter', 'lower-letter'],
	['upperLetter', 'upper-letter'],
	['lowerRoman', 'lower-roman'],
	['upperRoman', 'upper-roman'],
]);

/** A function to ask of each paragraph in order: what stands before it, null where nothing does. */
export function listCounter(part: XmlElement | null): (place: ListPlace) => string | null {
	const lists = listsOf(part);
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return ({list: id, level: at}) => {
		const list = lists.get(id);
		const level = list?.levels[at];
		if (list === undefined || level === undefined) return null;
		const count = counts.get(list.abstract) ?? [];
		counts.set(list.abstract, count);
		const restart = list.restarts.get(at);
		if (restart !== undefined && !begun.has(`${id} ${at}`)) count[at] = restart;
		else count[at] = (count[at] ?? level.start - 1) + 1;
		begun.add(`${id} ${at}`);
		count.length = at + 1;
		if (level.numerals === null) return level.pattern === '' ? null : '-';
		const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
			const other = list.levels[Number(digit) - 1];
			const number = count[Number(digit) - 1] ?? other?.start ?? 1;
			return inNumerals(number, other?.numerals ?? 'decimal');
		});
		return label.trim() || null;
	};
}

function listsOf(part: XmlElement | null): ReadonlyMap<string, List> {
	const abstracts = new Map(
		elementsIn(part, 'w:abstractNum').map(each => [each.attributes.get('w:abstractNumId') ?? '', each]),
	);
	return new Map(
		elementsIn(part, 'w:num').map(each => {
			const abstract = settingOf(each, 'w:abstractNumId') ?? '';
			const overrides = elementsIn(each, 'w:lvlOverride');
			const levels = levelsIn(abstracts.get(abstract));
			const restarts = new Map<number, number>();
			for (const override of overrides) {
				const at = Number(override.attributes.get('w:ilvl') ?? 0);
				const start = settingOf(override, 'w:startOverride');
				const own = elementAt(override, 'w:lvl');
				if (start !== null) restarts.set(at, Number(start));
				if (own !== null) levels[at] = levelOf(own);
			}
			return [each.attributes.get('w:numId') ?? '', {abstract, levels, restarts}];
		}),
	);
}

function levelsIn(abstract: XmlElement | undefined): Level[] {
	const levels: Level[] = [];
	for (const each of elementsIn(abstract, 'w:lvl')) {
		const at = Number(each.attributes.get('w:ilvl') ?? 0);
		if (at >= 0 && at < 9) levels[at] = levelOf(each);
	}
	return levels;
}

function levelOf(element: XmlElement): Level {
	const format = settingOf(element, 'w:numFmt') ?? 'decimal';
	return {
		numerals: format === 'bullet' || format === 'none' ? null : (numeralsOf.get(format) ?? 'decimal'),
		pattern: format === 'none' ? '' : (settingOf(element, 'w:lvlText') ?? ''),
		start: Number(settingOf(element, 'w:start') ?? 1),
	};
}
