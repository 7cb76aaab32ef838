/** Counts the lists of an OpenDocument text: its items do not say which number they have. */
import {inNumerals, type Numerals} from './numerals.ts';
import {elementsIn, type XmlElement} from './xml.ts';

type Level = {
	/** What is counted in; null of a bullet. */
	readonly numerals: Numerals | null;
	readonly prefix: string;
	readonly suffix: string;
	/** How many levels the number shows, this one included: `2.1` is two. */
	readonly shown: number;
	readonly start: number;
};

/** Levels of a list by their numbers from 1. */
export type ListStyle = ReadonlyMap<number, Level>;

const numeralsOf: ReadonlyMap<string, Numerals> = new Map([
	['1', 'decimal'],
	['a', 'lower-letter'],
	['A', 'upper-letter'],
	['i', 'lower-roman'],
	['I', 'upper-roman'],
]);

/** The styles of lists by their names; that of the outline of headings has none. */
export function odtListStyles(holders: readonly XmlElement[]): ReadonlyMap<string, ListStyle> {
	const found = new Map<string, ListStyle>();
	for (const style of holders.flatMap(holder => elementsIn(holder))) {
		const name = style.name === 'text:outline-style' ? '' : style.attributes.get('style:name');
		const isList = style.name === 'text:list-style' || style.name === 'text:outline-style';
		if (!isList || name === undefined || found.has(name)) continue;
		found.set(name, new Map(elementsIn(style).map(level => levelOf(level))));
	}
	return found;
}

function levelOf({name, attributes}: XmlElement): [number, Level] {
	const format = attributes.get('style:num-format') ?? '';
	const isBullet = name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image';
	return [
		Number(attributes.get('text:level') ?? 1),
		{
			numerals: isBullet ? null : (numeralsOf.get(format) ?? null),
			prefix: isBullet ? '-' : (attributes.get('style:num-prefix') ?? ''),
			suffix: isBullet ? '' : (attributes.get('style:num-suffix') ?? ''),
			shown: Number(attributes.get('text:display-levels') ?? 1),
			start: Number(attributes.get('text:start-value') ?? 1),
		},
	];
}

/**
 * Counts one more item and says what stands before it, null where nothing does.
 *
 * @param counts Items so far at each level, the first at 1: changed.
 */
export function countItem(
	style: ListStyle | undefined,
	counts: number[],
	level: number,
	startsAt?: number,
): string | null {
	const own = style?.get(level);
	counts[level] = startsAt ?? (counts[level] ?? (own?.start ?? 1) - 1) + 1;
	counts.length = level + 1;
	if (own === undefined) return null;
	const numbers: string[] = [];
	for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
		const numerals = style?.get(at)?.numerals ?? null;
		if (numerals !== null) numbers.push(inNumerals(counts[at] ?? 1, numerals));
	}
	if (own.numerals === null) return own.prefix.trim() || null;
	return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
}
