/** Cuts Markdown into blocks; the format says itself what is a heading and what an item. */
import {decodeHTML} from 'entities';
import type {Html, Nodes, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {sanitise} from '../../text/sanitise.ts';
import type {WrittenFacts} from '../facts.ts';
import {linesAt} from '../locator.ts';
import {type BlockRole, betweenCells, type DocumentBlock, splitBlocks, splitLines} from './blocks.ts';
import {decode} from './decode.ts';
import type {Guess} from './encodings.ts';
import {factsOfYaml} from './front-matter.ts';
import {type LinedBlock, partsOfParagraph} from './markdown-paragraphs.ts';
import {inlineText} from './markdown-text.ts';
import {isTooMuchWork} from './markdown-work.ts';
import {partsOfMarkup} from './markup.ts';
import type {ReadFile} from './reader.ts';

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

function blockText(node: Nodes): string {
	if (node.type === 'tableRow') return node.children.map(cell => inlineText(cell)).join(betweenCells);
	if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`;
	if (node.type === 'thematicBreak') return '---';
	if (node.type === 'yaml') return node.value;
	return inlineText(node)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}
