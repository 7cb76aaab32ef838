/** Parts a paragraph of Markdown where whoever wrote it began a line of its own. */
import type {Nodes, Paragraph} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {sanitise} from '../../text/sanitise.ts';
import {type LineRange, linesAt} from '../locator.ts';
import {webAddress} from '../origins.ts';
import type {BlockRole, DocumentBlock, Line} from './blocks.ts';
import {readsAsHeading} from './heading-text.ts';
import {inlineText} from './markdown-text.ts';
import {isEmphasis} from './markup.ts';
import {areLinesOfTheirOwn} from './wrapping.ts';

/** A block whose place is lines of the file. */
export type LinedBlock = DocumentBlock & {readonly locator: LineRange};

/** A part of a paragraph before it has a place among the blocks. */
type ParagraphPart = Omit<LinedBlock, 'run'>;

/**
 * The parts of a paragraph that Markdown joins and whoever wrote it did not: the lines of a head (date, office and
 * address under a title), a heading in bold above its text, and what lines with nothing but a space part. Null where
 * it is one.
 */
export function partsOfParagraph(node: Paragraph, marker: string | null): ParagraphPart[] | null {
	const lines = linesOf(node);
	if (lines === null) return null;
	if (lines.length > 1 && lines.some(({text}) => webAddress(text) !== null)) {
		return lines.every(({text}) => text !== '')
			? lines.map(({text, number}) => ({text, locator: linesAt(number), marker}))
			: null;
	}
	const headings = marker === null ? headingLines(node) : new Set<number>();
	const areParted = areLinesOfTheirOwn(lines.map(({text}) => text));
	const parts: ParagraphPart[] = [];
	let open: Line[] = [];
	const close = () => {
		const [first] = open;
		const last = open.at(-1);
		if (first !== undefined && last !== undefined) {
			const text = open.map(line => line.text).join(' ');
			parts.push({
				text,
				locator: linesAt(first.number, last.number),
				marker: parts.length === 0 ? marker : null,
			});
		}
		open = [];
	};
	for (const line of lines) {
		if (line.text === '' || headings.has(line.number) || areParted) close();
		if (headings.has(line.number)) {
			const role: BlockRole = {kind: 'heading', level: 2};
			parts.push({text: line.text, locator: linesAt(line.number), marker: null, role});
		} else if (line.text !== '') open.push(line);
	}
	close();
	return parts.length > 1 || headings.size > 0 ? parts : null;
}

/** The lines of a paragraph as they stand in the file, null where they are not its lines one by one. */
function linesOf(node: Paragraph): Line[] | null {
	const first = node.position?.start.line ?? 0;
	const last = node.position?.end.line ?? 0;
	const lines = inlineText(node, '\n').split('\n');
	if (lines.length !== last - first + 1) return null;
	return lines.map((text, index) => ({text: sanitise(text).trim(), number: first + index}));
}

const longestHeading = 120;

/** The numbers of the lines that are nothing but bold or underlined, and end like no sentence. */
function headingLines({children}: Paragraph): ReadonlySet<number> {
	const found = new Set<number>();
	const [opening] = children;
	const isUnderlined =
		opening?.type === 'html' &&
		isEmphasis(opening.value) &&
		children.filter(({type}) => type === 'html').length === 2;
	const pieces: (readonly Nodes[])[] = isUnderlined && children.at(-1)?.type === 'html' ? [children] : [];
	for (const [index, node] of children.entries()) {
		const before = children[index - 1];
		const after = children[index + 1];
		const beginsLine = before === undefined || before.type === 'break' || /\n\s*$/.test(textOf(before));
		const endsLine = after === undefined || after.type === 'break';
		if (node.type === 'strong' && beginsLine && endsLine) pieces.push([node]);
	}
	for (const node of pieces) {
		const start = node[0]?.position?.start.line ?? 0;
		const text = node
			.map(each => inlineText(each))
			.join('')
			.trim();
		const isOneLine = start === node.at(-1)?.position?.end.line;
		if (isOneLine && text !== '' && readsAsHeading(text, longestHeading)) found.add(start);
	}
	return found;
}
