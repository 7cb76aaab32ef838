/** Cuts Markdown into blocks; the format says itself what is a heading and what an item. */
import type {Nodes, Paragraph, RootContent} from 'mdast';
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
import {isMapping, parseYaml} from '../yaml.ts';
import {type BlockRole, type DocumentBlock, splitBlocks, splitLines} from './blocks.ts';
import {decode} from './decode.ts';
import {isTooMuchWork} from './markdown-work.ts';
import type {ReadFile} from './reader.ts';

type LinedBlock = DocumentBlock & {readonly locator: LineRange};

/**
 * Reads Markdown: CommonMark, GitHub's additions, YAML front matter. What would take the parser too long, or
 * too deep, is read as plain text.
 */
export function readMarkdown(bytes: Uint8Array): ReadFile {
	const decoded = decode(bytes);
	if ('refused' in decoded) return decoded;
	const {text} = decoded;
	const blocks = isTooMuchWork(text) ? null : splitUnlessTooDeep(text);
	if (blocks === null) return {blocks: splitBlocks(text), stated: {}, remark: tooMuchWork};
	return {blocks, stated: statedBy(blocks), remark: null};
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

/** What the front matter says; what cannot be read of it is left out. */
function statedBy(blocks: readonly DocumentBlock[]): WrittenFacts {
	const frontMatter = blocks.find(({role}) => role?.kind === 'front-matter');
	if (frontMatter === undefined) return {};
	try {
		const stated = parseYaml(frontMatter.text);
		return isMapping(stated) ? stated : {};
	} catch {
		return {};
	}
}

/** Blocks of a Markdown text in order. */
function splitMarkdown(text: string): LinedBlock[] {
	const tree = fromMarkdown(text, {
		extensions: [gfm(), frontmatter(['yaml'])],
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
			add(blocks, node, htmlRole(node.value), marker);
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
		case 'footnoteDefinition':
			for (const child of node.children) addNode(blocks, child, null);
			break;
		case 'table':
			for (const row of node.children) add(blocks, row, {kind: 'passage'}, null);
			break;
		case 'paragraph': {
			const lines = linesWithAddress(node);
			if (lines === null) add(blocks, node, pictureRole(node), marker);
			else
				for (const each of lines.map((line, index) => ({...line, marker, run: blocks.length + index})))
					blocks.push(each);
			break;
		}
		default:
			// Running text may still be page furniture that was converted with the page.
			add(blocks, node, pictureRole(node), marker);
	}
}

/**
 * The lines of a paragraph one by one where one of them is nothing but an address: date, office and address
 * under a title are lines to whoever wrote them, though Markdown joins them.
 */
function linesWithAddress(node: Paragraph): Pick<LinedBlock, 'text' | 'locator'>[] | null {
	const first = node.position?.start.line ?? 0;
	const last = node.position?.end.line ?? 0;
	const lines = inlineText(node)
		.split('\n')
		.map((text, index): Pick<LinedBlock, 'text' | 'locator'> => {
			return {text: sanitise(text).trim(), locator: linesAt(first + index)};
		});
	const areLines = lines.length > 1 && lines.length === last - first + 1;
	const isWhole = lines.every(({text}) => text !== '');
	return areLines && isWhole && lines.some(({text}) => webAddress(text) !== null) ? lines : null;
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

/** A comment is nothing that the document says; any other markup is shown as the text that it is. */
function htmlRole(html: string): BlockRole {
	const isComment = /^<!--[\s\S]*-->$/.test(html.trim());
	return isComment ? {kind: 'boilerplate', reason: 'comment in the file'} : {kind: 'passage'};
}

/** As `mdast-util-to-string` has it, with the space that a hard line break stands for. */
function inlineText(node: Nodes): string {
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map(inlineText).join('') : textOf(node);
}

function blockText(node: Nodes): string {
	if (node.type === 'tableRow') return node.children.map(cell => textOf(cell)).join(' | ');
	if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`;
	if (node.type === 'thematicBreak') return '---';
	if (node.type === 'yaml') return node.value;
	return inlineText(node)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}
