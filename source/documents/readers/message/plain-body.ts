/** Cuts the plain text of a message into blocks: its own words, and what it quotes or is signed with. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {addBehind, type BlockRole, type DocumentBlock, splitBlocks} from '../blocks.ts';
import {headsIn, isAnnounced} from './forwarded.ts';
import {quoted} from './parting.ts';

type Segment = {readonly lines: string[]; readonly reason: AsideReason | null};

/** @param isFlowed Whether a space at the end of a line says that its paragraph goes on with the next (RFC 3676). */
export function blocksOfPlainBody(text: string, isFlowed: boolean): DocumentBlock[] {
	const lines = withoutMarks(isFlowed ? unwrapped(text.split('\n')) : text.split('\n'));
	const segments = segmentsOf(lines);
	const isAllQuoted = segments.every(({lines: own, reason}) => reason !== null || own.join('').trim() === '');
	const blocks: DocumentBlock[] = [];
	for (const {lines: own, reason} of segments) {
		const isText = reason === null || (isAllQuoted && reason === quoted);
		const plain = isText ? own.map(withoutMark) : own;
		const role: BlockRole | undefined = isText ? undefined : {kind: 'boilerplate', reason};
		const found = splitBlocks(plain.join('\n')).map((block, index): DocumentBlock => {
			const paragraph = blocks.length + index + 1;
			return {...block, locator: {kind: 'paragraph', paragraph}, ...(role && {role})};
		});
		addBehind(blocks, found);
	}
	return blocks;
}

/** What was sent on in quotation marks, below a line that says so, is text like other. */
function withoutMarks(lines: readonly string[]): readonly string[] {
	const plain = lines.map(withoutMark);
	const [head] = headsIn(plain);
	const isQuoted = head !== undefined && lines[head.last]?.startsWith('>') && isAnnounced(plain, head);
	return isQuoted ? [...lines.slice(0, head.first), ...plain.slice(head.first)] : lines;
}

function withoutMark(line: string): string {
	return line.replace(/^(?:> ?)+/, '');
}

function segmentsOf(lines: readonly string[]): Segment[] {
	const segments: Segment[] = [];
	const heads = headsIn(lines);
	let isSigned = false;
	for (const [index, line] of lines.entries()) {
		// Nothing joins the lines of the head of a message, and what one was signed with ends where the next begins.
		const head = heads.find(({first, last}) => index >= first && index <= last);
		if (head !== undefined) {
			isSigned = false;
			segments.push({lines: [line], reason: null});
			if (index === head.last) segments.push({lines: [], reason: null});
			continue;
		}
		if (line.trimEnd() === '--') isSigned = true;
		const reason = line.startsWith('>') ? quoted : isSigned ? 'signature' : null;
		const open = segments.at(-1);
		if (open?.reason === reason) open.lines.push(line);
		else {
			if (reason === quoted) takeIntroduction(segments);
			segments.push({lines: [line], reason});
		}
	}
	return segments;
}

/** The line that says whose words are quoted stands above them and ends with a colon. */
function takeIntroduction(segments: Segment[]): void {
	const above = segments.at(-1);
	if (above === undefined || above.reason !== null) return;
	const end = above.lines.findLastIndex(line => line.trim() !== '');
	if (!above.lines[end]?.trimEnd().endsWith(':')) return;
	const start = above.lines.findLastIndex((line, index) => index < end && line.trim() === '') + 1;
	// It is one line, or two where it was broken.
	if (end - start > 1) return;
	segments.push({lines: above.lines.splice(start), reason: quoted});
}

function unwrapped(lines: readonly string[]): string[] {
	const joined: string[] = [];
	let goesOn = false;
	for (const line of lines) {
		const last = joined.length - 1;
		if (goesOn && !line.startsWith('>')) joined[last] += line;
		else joined.push(line);
		goesOn = line.endsWith(' ') && line !== '-- ' && !line.startsWith('>');
	}
	return joined;
}
