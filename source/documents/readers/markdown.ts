/** Cuts Markdown into blocks; the format says itself what is a heading and what an item. */
import {decodeHTML} from 'entities';
import type {Html, Nodes, Paragraph, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString as textOf} from 'mdast-util-to-string';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {sanitise} from '../../text/sanitise.ts';
import type {WrittenFacts} from '../facts.ts';
import {type LineRange, linesAt} from '../locator.ts';
import {webAddress} from '../origins.ts';
import {
	type BlockRole,
	betweenCells,
	type DocumentBlock,
	type Line,
	splitBlocks,
	splitLines,
} from './blocks.ts';
import {decode} from './decode.ts';
import type {Guess} from './encodings.ts';
import {factsOfYaml} from './front-matter.ts';
import {readsAsHeading} from './heading-text.ts';
import {isTooMuchWork} from './markdown-work.ts';
import {effectOf, isEmphasis, partsOfMarkup, type TagEffect, withoutTags} from './markup.ts';
import type {ReadFile} from './reader.ts';
import {asSuperscript} from './superscript.ts';

type LinedBlock = DocumentBlock & {readonly locator: LineRange};

/**
 * Reads Markdown: CommonMark, GitHub's additions, YAML front matter. What would take the parser too long, or
 * too deep, is read as plain text.
 */
export function readMarkdown(bytes: Uint8Array, guess: Guess | null = null): ReadFile {
	const decoded = decode(bytes, guess);
	if ('refused' in decoded) return decoded;
	const {text, remark} = decoded;
	const blocks = isTooMuchWork(text) ? null : splitUnlessTooDeep(text);
	if (blocks === null) return {blocks: splitBlocks(text), stated: {}, remark: tooMuchWork};
	return {blocks, stated: statedBy(blocks), remark};
}

const tooMuchWork = 'is too long, or too deeply nested, to be read as Markdown; it was read as plain text';

/** The blocks, or null where the text is nested deeper than the parser can follow. */
function splitUnlessTooDeep(text: string): DocumentBlock[] | null {
	try {
		return splitMarkdown(text);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function statedBy(blocks: readonly DocumentBlock[]): WrittenFacts {
	const frontMatter = blocks.find(({role}) => role?.kind === 'front-matter');
	return frontMatter === undefined ? {} : factsOfYaml(frontMatter.text);
}

/** Blocks of a Markdown text in order. */
function splitMarkdown(text: string): LinedBlock[] {
	const tree = fromMarkdown(text, {
		// One tilde is a word for about: only two strike out.
		extensions: [gfm({singleTilde: false}), frontmatter(['yaml'])],
		mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
	});
	const blocks: LinedBlock[] = [];
	let titled = false;
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 1 && !titled) {
			titled = true;
			add(blocks, node, {kind: 'title'}, null);
		} else {
			addNode(blocks, node, null);
		}
	}
	return withMarkup(blocks, text);
}

/** Lines that are nothing but markup (the rule below a table's head, an empty item) are furniture. */
function withMarkup(blocks: readonly LinedBlock[], text: string): LinedBlock[] {
	const covered = new Set<number>();
	for (const {locator} of blocks)
		for (let line = locator.first; line <= locator.last; line++) covered.add(line);
	const markup: LinedBlock[] = splitLines(text)
		.filter(line => line.text !== '' && !covered.has(line.number))
		.map(({text: line, number}) => ({
			text: line,
			locator: linesAt(number),
			marker: null,
			run: -1,
			role: {kind: 'boilerplate', reason: 'markup'},
		}));
	return [...blocks, ...markup].sort((a, b) => a.locator.first - b.locator.first);
}

function addNode(blocks: LinedBlock[], node: RootContent, marker: string | null): void {
	switch (node.type) {
		case 'heading':
			add(blocks, node, {kind: 'heading', level: Math.max(1, node.depth - 1)}, null);
			break;
		case 'yaml':
			add(blocks, node, {kind: 'front-matter'}, null);
			break;
		case 'thematicBreak':
			add(blocks, node, {kind: 'boilerplate', reason: 'rule or end mark'}, null);
			break;
		case 'definition':
			add(blocks, node, {kind: 'boilerplate', reason: 'link definition'}, null);
			break;
		case 'html':
			addMarkup(blocks, node, marker);
			break;
		case 'list':
			for (const [index, item] of node.children.entries()) {
				const itemMarker = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
				item.children.forEach((child, place) => {
					addNode(blocks, child, place === 0 ? itemMarker : null);
				});
			}
			break;
		case 'blockquote':
			for (const child of node.children) addNode(blocks, child, null);
			break;
		case 'footnoteDefinition':
			for (const child of node.children) add(blocks, child, {kind: 'note'}, null);
			break;
		case 'table':
			for (const row of node.children) add(blocks, row, {kind: 'passage'}, null);
			break;
		case 'paragraph': {
			const parts = partsOfParagraph(node, marker);
			if (parts === null) add(blocks, node, pictureRole(node), marker);
			else for (const part of parts) blocks.push({...part, run: blocks.length});
			break;
		}
		default:
			// Running text may still be page furniture that was converted with the page.
			add(blocks, node, pictureRole(node), marker);
	}
}

/** A part of a paragraph before it has a place among the blocks. */
type ParagraphPart = Omit<LinedBlock, 'run'>;

/**
 * The parts of a paragraph that Markdown joins and whoever wrote it did not: the lines of a head (date, office and
 * address under a title), a heading in bold above its text, and what lines with nothing but a space part. Null where
 * it is one.
 */
function partsOfParagraph(node: Paragraph, marker: string | null): ParagraphPart[] | null {
	const lines = linesOf(node);
	if (lines === null) return null;
	if (lines.length > 1 && lines.some(({text}) => webAddress(text) !== null)) {
		return lines.every(({text}) => text !== '')
			? lines.map(({text, number}) => ({text, locator: linesAt(number), marker}))
			: null;
	}
	const headings = marker === null ? headingLines(node) : new Set<number>();
	const areParted = areLinesOfTheirOwn(lines);
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

/** Fewer lines may be a sentence. */
const fewestShort = 3;
const longestShort = 60;

/** Whether lines are those of a letterhead or a signature: short, each with a capital or a figure, no end of a sentence. */
function areLinesOfTheirOwn(lines: readonly Line[]): boolean {
	return (
		lines.length >= fewestShort &&
		lines.every(
			({text}, index) =>
				text.length <= longestShort &&
				/^[\p{Lu}\p{Lo}\d+(]|^\S+@/u.test(text) &&
				(index === 0 || !/[.!?:;,…]["”’)\]]*$/u.test(text)),
		)
	);
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

const pictureRole = (node: Nodes): BlockRole | undefined =>
	isPicture(node) ? {kind: 'boilerplate', reason: 'picture'} : undefined;

/** Whether a paragraph is nothing but pictures: what stands in for them is a caption, and no statement. */
function isPicture(node: Nodes): boolean {
	switch (node.type) {
		case 'image':
		case 'imageReference':
		case 'break':
			return true;
		case 'text':
			return node.value.trim() === '';
		case 'paragraph':
		case 'link':
			return node.children.every(isPicture);
		default:
			return false;
	}
}

function add(blocks: LinedBlock[], node: Nodes, role: BlockRole | undefined, marker: string | null): void {
	// Once more: only now are entities decoded.
	const text = sanitise(blockText(node));
	if (text === '') return;
	const locator = linesAt(node.position?.start.line ?? 0, node.position?.end.line ?? 0);
	blocks.push({text, locator, marker, run: blocks.length, ...(role && {role})});
}

/** A comment is nothing that the document says; of other markup it says what stands between the tags. */
function addMarkup(blocks: LinedBlock[], node: Html, marker: string | null): void {
	if (/^<!--[\s\S]*-->$/.test(node.value.trim())) {
		add(blocks, node, {kind: 'boilerplate', reason: 'comment in the file'}, marker);
		return;
	}
	const start = node.position?.start.line ?? 0;
	for (const {text, first, last, level, isRow} of partsOfMarkup(node.value)) {
		const safe = sanitise(decodeHTML(text));
		const other: BlockRole | undefined = isRow ? {kind: 'passage'} : undefined;
		const role: BlockRole | undefined = level === null ? other : {kind: 'heading', level};
		const locator = linesAt(start + first, start + last);
		if (safe.trim() !== '')
			blocks.push({text: safe, locator, marker, run: blocks.length, ...(role && {role})});
	}
}

/** As `mdast-util-to-string` has it, with what a hard line break stands for, and without tags. */
function inlineText(node: Nodes, lineBreak = ' '): string {
	if (node.type === 'break') return lineBreak;
	if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : withoutTags(node.value);
	if (node.type === 'delete') return '';
	return 'children' in node ? childrenText(node.children, lineBreak) : textOf(node);
}

/** The text of nodes in a row, of which tags between them strike some out and raise others. */
function childrenText(children: readonly Nodes[], lineBreak: string): string {
	const depth = {struck: 0, raised: 0};
	let text = '';
	let isCut = false;
	for (const [index, child] of children.entries()) {
		const effect = effectAt(children, index);
		if (effect !== null) depth[effect.of] = Math.max(0, depth[effect.of] + (effect.isEnd ? -1 : 1));
		else if (depth.struck > 0 || child.type === 'delete') isCut = true;
		else {
			const own = inlineText(child, lineBreak);
			const raised = depth.raised > 0 ? asSuperscript(own) : own;
			// Of the spaces around what is left out, one is left.
			text += isCut && /\s$/.test(text) ? raised.trimStart() : raised;
			isCut = false;
		}
	}
	return text;
}

/** What a tag does to the text up to its end; one without an end does nothing. */
function effectAt(children: readonly Nodes[], index: number): TagEffect | null {
	const effectIn = (node: Nodes | undefined) => (node?.type === 'html' ? effectOf(node.value) : null);
	const effect = effectIn(children[index]);
	if (effect === null || effect.isEnd) return effect;
	const isItsEnd = (node: Nodes) => {
		const other = effectIn(node);
		return other?.isEnd === true && other.of === effect.of;
	};
	return children.slice(index).some(isItsEnd) ? effect : null;
}

function blockText(node: Nodes): string {
	if (node.type === 'tableRow') return node.children.map(cell => inlineText(cell)).join(betweenCells);
	if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`;
	if (node.type === 'thematicBreak') return '---';
	if (node.type === 'yaml') return node.value;
	return inlineText(node)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}
