/** Finds what only serves those who report on a document: where its pictures are, whom to ask, whom to follow. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';

const endOfSentence = /(?<=[.!?]["”’»)]?)\s+(?=["“‘«¡¿(]?\p{Lu})/u;

/** `Note to editors: Photographs are …` */
const label = /^([^:]{4,60}):\s+(?=\S)/;

/** Why a block is no part of the text, of whose sentences each serves them; null where one says something else. */
export function serviceReason({text, role}: DocumentBlock, rules: DocumentRules): AsideReason | null {
	if (role !== undefined) return null;
	const [written = '', name = ''] = label.exec(text) ?? [];
	const said = rules.isNotesHeading(name) ? text.slice(written.length) : text;
	const sentences = rules.withoutAbbreviations(said).split(endOfSentence);
	const reasons = sentences.map(rules.serviceReason);
	const isAll = reasons.every((reason, at) => reason !== null || rules.isAside(sentences[at] ?? ''));
	return isAll ? (reasons.find(reason => reason !== null) ?? null) : null;
}

/**
 * The headings of notes to editors below which nothing of the text stands, each with the reason of what does.
 *
 * @param reasonOf Why a block is no part of the text; null where it is.
 */
export function emptyNotes(
	blocks: readonly DocumentBlock[],
	reasonOf: (index: number) => AsideReason | null,
	rules: DocumentRules,
): ReadonlyMap<number, AsideReason> {
	const found = new Map<number, AsideReason>();
	for (const [index, {text, role}] of blocks.entries()) {
		if (index === 0 || reasonOf(index) !== null || !rules.isNotesHeading(text)) continue;
		if (role !== undefined && role.kind !== 'heading') continue;
		const next = blocks.findIndex((_, below) => below > index && reasonOf(below) === null);
		if (next !== -1 && blocks[next]?.role?.kind !== 'heading') continue;
		found.set(index, (index + 1 === next ? null : reasonOf(index + 1)) ?? 'notice');
	}
	return found;
}
