/** Finds the lines of a head that only say of which kind a document is, where another line is its title: `Readout`, `Press Release 12/2024`. */
import {readHeadLine} from './head-lines.ts';
import {type DocumentBlock, isSetAsHeading} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {isSameTitle} from './same-title.ts';
import {titleLines} from './title-lines.ts';

export type KindLines = {
	readonly lines: ReadonlySet<number>;
	/** The heading that is the title, where the file sets none as one. */
	readonly title: number | null;
};

/** Kinds of documents by which their sections are headed as well: right above text such a line heads it. */
const kindsOfSections = new Set(
	'action plan|agreement|conclusions|declaration|draft agreement|memorandum|minutes|protocol|report|resolution|roadmap|statement|summary'.split(
		'|',
	),
);

/** In words: what is shorter below a kind may go on with it, or head the first section. */
const fewestWordsOfTitle = 4;

/**
 * Such lines above or below the title. Above a title that the file does not set as one they are told by their numbers, or by
 * what stands below that title as it does below none else: a date, an office.
 *
 * @param head The indexes of the lines above the text that are no furniture.
 * @param offices Those that are part of a letterhead.
 * @param knownTitle The title where the format states it beside the text.
 */
export function findKindLines(
	blocks: readonly DocumentBlock[],
	head: readonly number[],
	offices: ReadonlySet<number>,
	knownTitle: string | null,
	rules: DocumentRules,
): KindLines {
	const textOf = (index: number) => blocks[index]?.text ?? '';
	const isSet = (index: number) => isSetAsHeading(blocks[index]?.role);
	const isOpen = (index: number) => {
		const block = blocks[index];
		return block !== undefined && block.marker === null && (block.role === undefined || isSet(index));
	};
	const isKind = (index: number) => isOpen(index) && rules.kindOf(textOf(index)) !== null;
	const isKnown = (index: number | undefined) => {
		const stated = index === undefined ? null : readHeadLine(blocks[index], rules, true);
		return stated !== null && stated !== 'text';
	};
	const could = head.filter(
		index => isKind(index) || (isSet(index) && isOpen(index) && rules.isHeadLine(textOf(index))),
	);
	if (could.length === 0) return {lines: new Set(), title: null};
	const isFree = (index: number) => !offices.has(index) && !could.includes(index);
	const set = blocks.findIndex(({role}, index) => role?.kind === 'title' && isFree(index));
	const isTitled =
		set !== -1 ||
		(knownTitle !== null &&
			rules.kindOf(knownTitle) === null &&
			!could.some(index => isSameTitle(textOf(index), knownTitle)));
	const first = set === -1 ? head.find(index => isFree(index) && isOpen(index) && !isKnown(index)) : set;
	if (first === undefined && !isTitled) return {lines: new Set(), title: null};
	const behind = (index: number) => head[head.indexOf(index) + 1];
	const isAbove = (index: number) => first !== undefined && index < first;
	const isTold = isTitled || (first !== undefined && beginsTitle(first));
	const lines = could.filter(index => {
		if (isAbove(index)) return (isTold && !goesOn(index)) || rules.isHeadLine(textOf(index));
		if (!isKind(index)) return false;
		if (isKnown(behind(index))) return true;
		if (isSet(index)) return false;
		return (
			isTitled || (behind(index) === undefined && !kindsOfSections.has(rules.kindOf(textOf(index)) ?? ''))
		);
	});
	const isTitle = !isTitled && lines.length > 0 && first !== undefined && isSet(first);
	return {lines: new Set(lines), title: isTitle ? first : null};

	/** Whether a line is the first of the title itself: `JOINT STATEMENT` above `BY THE DAIRIES`. */
	function goesOn(index: number): boolean {
		return titleLines(blocks, index, () => undefined, rules).includes(first ?? -1);
	}

	/** Whether a date or an office stands below what reads as a title by itself. */
	function beginsTitle(index: number): boolean {
		const written = isSet(index) ? [index] : titleLines(blocks, index, () => undefined, rules);
		const words = written.flatMap(line => textOf(line).split(/\s+/));
		if (words.length < fewestWordsOfTitle || rules.isSmallWord(words[0]?.toLowerCase() ?? '')) return false;
		return !rules.holdsPost(words.join(' ')) && isKnown(behind(written.at(-1) ?? index));
	}
}
