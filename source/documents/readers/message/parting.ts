/** Parts the words of a message: its own text from the message that it answers, and from greetings. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {answeredPrefix, greeting, sentOnPrefix} from '../../../languages/mail-words.ts';
import {type DocumentBlock, isAllFurniture, isOwn} from '../blocks.ts';
import {type Head, headsIn, isAnnounced} from './forwarded.ts';

/** What mail programs put before the message that is answered. */
export const quoted = 'quoted message';

export function isSentOn(subject: string): boolean {
	return sentOnPrefix.test(subject.trim());
}

/** A subject without what mail programs put before it. */
export function plainSubject(subject: string): string {
	return withoutListName(subject)
		.replace(answeredPrefix, '')
		.replace(sentOnPrefix, '')
		.replace(answeredPrefix, '')
		.trim();
}

/** A subject without the names of lists that passed the message on: `[press]`. */
export function withoutListName(subject: string): string {
	return subject.replace(/^(?:\[[^\]]{2,30}\]\s*)+/, '').trim();
}

export type PartedMessage = {
	readonly blocks: readonly DocumentBlock[];
	/** What the message that was sent on says of itself; null where none was. */
	readonly head: Head | null;
};

/**
 * Of a message that sends another one on, that one is the text; of any other what stands above the first that it holds.
 *
 * @param subject Of the message itself.
 */
export function partMessage(blocks: readonly DocumentBlock[], subject: string): PartedMessage {
	const texts = blocks.map(({text, marker}) => (marker === null ? text : `${marker} ${text}`));
	const heads = headsIn(texts);
	const [first] = heads;
	if (first === undefined) return {blocks: withoutGreeting(blocks), head: null};
	const at = isSentOn(subject) || isAnnounced(texts, first) ? innermost(heads, texts) : -1;
	const head = heads[at];
	const next = heads[at + 1];
	const end = next?.first ?? blocks.length;
	const start = head === undefined ? 0 : head.last + 1;
	// A message that says nothing of its own above what it holds is no answer.
	if (isAllFurniture(blocks.slice(start, end))) return {blocks, head: null};
	const parted = blocks.map((block, index): DocumentBlock => {
		if (head !== undefined && index < head.first) return aside(block, 'remark of whoever sent it on');
		if (head !== undefined && index <= head.last) return {...block, role: {kind: 'front-matter'}};
		return index >= end ? aside(block, quoted) : block;
	});
	return {
		blocks: [...parted.slice(0, start), ...withoutGreeting(parted.slice(start, end)), ...parted.slice(end)],
		head: head ?? null,
	};
}

/** What was sent on may have been sent on before, or say nothing above what it holds. */
function innermost(heads: readonly Head[], texts: readonly string[]): number {
	let at = 0;
	for (let next = heads[1]; next !== undefined; next = heads[at + 1]) {
		const head = heads[at];
		if (head === undefined) break;
		const isEmpty = texts.slice(head.last + 1, next.first).every(text => text.trim() === '');
		if (!isEmpty && !isSentOn(head.subject ?? '') && !isAnnounced(texts, next)) break;
		at++;
	}
	return at;
}

function aside(block: DocumentBlock, reason: AsideReason): DocumentBlock {
	return {...block, role: {kind: 'boilerplate', reason}};
}

/** A greeting above the text is no part of it. */
function withoutGreeting(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
	const first = blocks.findIndex(isOwn);
	return blocks.map((block, index) =>
		index === first && greeting.test(block.text.trim()) ? aside(block, 'greeting') : block,
	);
}
