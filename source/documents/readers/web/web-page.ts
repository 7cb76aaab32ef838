/** Reads web pages, as a browser saves them or a program fetches them. */

import {parseHTML} from 'linkedom';
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {type DocumentBlock, isAllFurniture} from '../blocks.ts';
import type {Decoded} from '../decode.ts';
import type {Guess} from '../encodings.ts';
import type {ReadFile} from '../reader.ts';
import {findFurniture, mostElements} from './article.ts';
import {decodePage} from './decode-page.ts';
import {isElement} from './elements.ts';
import {selectorsOf} from './locate-element.ts';
import {factsOfPage} from './metadata.ts';
import {type PageBlock, pageBlocks} from './page-blocks.ts';

/** Reads a page: its article is its text, what stands around that is boilerplate. */
export function readWebPage(bytes: Uint8Array, guess: Guess | null = null): ReadFile {
	return readDecoded(decodePage(bytes, {guess}));
}

/** Reads a page whose bytes were decoded; what is unsure of that is said where nothing else is. */
export function readDecoded(decoded: Decoded, about: AboutPage = {}): ReadFile {
	if ('refused' in decoded) return decoded;
	const read = readHtml(decoded.text, about);
	return 'refused' in read ? read : {...read, remark: read.remark ?? decoded.remark};
}

const tooLarge = 'has too many elements for its text to be told from what is around it; all of it was read';

/** In characters. */
const longestPage = 4_000_000;

const tooDeep = 'is nested too deep to be read; save its text alone';

/** Levels of elements that are nested; pages have some thirty. What takes apart a page takes ever longer with each. */
const deepestNesting = 150;

/** The same by the page's text, where ends are missing that the parser finds. */
const deepestMarkup = 2000;

export type AboutPage = {
	/** Where it was published, where that is stated beside it. */
	readonly address?: string | null;
	/** Elements that hold no text of the page itself; all else is, where they are stated, and no article is looked for. */
	readonly asides?: readonly Aside[] | null;
};

/** Elements by their selector, and what they hold. */
export type Aside = readonly [selector: string, reason: AsideReason];

/** Reads the text of a page; whatever the page does, it runs nothing and fetches nothing. */
export function readHtml(html: string, {address = null, asides = null}: AboutPage = {}): ReadFile {
	if (html.length > longestPage) return {refused: 'is too long for a web page; save its text alone'};
	if (nestingOf(html, deepestMarkup) > deepestMarkup) return {refused: tooDeep};
	const document = parsePage(html);
	if (/<[a-z]+\s[^>]*?(?<=\s)[A-Z]+\s*=/.test(html) || /<[A-Z]+\s/.test(html)) lowerNames(document);
	if (mergeTexts(document.body) > deepestNesting) return {refused: tooDeep};
	const {stated, otherwise} = factsOfPage(document, html, address);
	const blocks = pageBlocks(document.body);
	const titles = [stated.title].flat().filter(title => !isOneWord(title));
	const title = titleBlock(blocks, titles);
	const selectorOf = selectorsOf(document);
	const locators = blocks.map(({holder}) => selectorOf(holder));
	const isTooLarge = document.querySelectorAll('*').length > mostElements;
	const furniture =
		asides === null && !isTooLarge ? findFurniture(document, blocks, title) : asidesIn(blocks, asides ?? []);
	let paragraphs = 0;
	const read = blocks.map((block, index): DocumentBlock => {
		const {text, marker, run} = block;
		const reason = furniture.get(block);
		const role =
			block === title
				? ({kind: 'title'} as const)
				: reason === undefined
					? block.role
					: ({kind: 'boilerplate', reason} as const);
		const isParagraph = role === null || role.kind === 'passage';
		const paragraph = isParagraph ? ++paragraphs : null;
		const locator = {kind: 'element', element: locators[index] ?? 'body', paragraph} as const;
		return {text, locator, marker, run, ...(role && {role})};
	});
	if (isAllFurniture(read)) return {refused: 'holds no text to read; choose a page with text in it'};
	return {blocks: read, stated: {...stated, title: titles}, otherwise, remark: isTooLarge ? tooLarge : null};
}

/** The blocks in elements that hold no text of the page itself; none where that would leave no text. */
function asidesIn(
	blocks: readonly PageBlock[],
	asides: readonly Aside[],
): ReadonlyMap<PageBlock, AsideReason> {
	const found = new Map<PageBlock, AsideReason>();
	for (const block of blocks) {
		const reason = asides.find(([selector]) => block.holder.closest(selector) !== null)?.[1];
		if (reason !== undefined) found.set(block, reason);
	}
	return found.size === blocks.length ? new Map() : found;
}

/**
 * The parser makes no `html` or `body` where there is none, and stumbles over several: a page in which it finds no text
 * is given to it once more without them.
 */
function parsePage(html: string): Document {
	if (/<body[\s>]/i.test(html)) {
		const {document} = parseHTML(html);
		if ((document.body.textContent ?? '').trim() !== '') return document;
	}
	const content = html.replace(
		/<!doctype[^>]{0,300}>|<\/?(?:html|head|body)(?=[\s>])[^>]{0,2000}>|<!--\[[^\]]{0,100}\]>(?:<!-->)?|<!--<!\[endif\]-->/gi,
		'',
	);
	return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
}

/** The block that is the title, by the likeliest of the titles that the page states. */
function titleBlock(blocks: readonly PageBlock[], titles: readonly unknown[]): PageBlock | null {
	for (const title of titles) {
		const found = blocks.find(
			({text}) => typeof title === 'string' && text.toLowerCase() === title.toLowerCase(),
		);
		if (found !== undefined) return found;
	}
	return null;
}

/** A window may be called anything, `Untitled` or `Home`: one word of it is no title. */
function isOneWord(title: unknown): boolean {
	return typeof title === 'string' && /^[\p{Script=Latin}\p{N}_.-]{1,24}$/u.test(title.trim());
}

/** The parser leaves the names of attributes as they were written. */
function lowerNames(document: Document): void {
	for (const element of document.querySelectorAll('*')) {
		for (const {name, value} of [...element.attributes]) {
			const lower = name.toLowerCase();
			if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
		}
	}
}

/** Joins the texts that every entity and every stray `<` have parted; returns how deep elements nest. */
function mergeTexts(body: Element): number {
	let deepest = 0;
	const open: {readonly element: Element; readonly depth: number}[] = [{element: body, depth: 0}];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const {element, depth} = next;
		deepest = Math.max(deepest, depth);
		let run: Node[] = [];
		const join = () => {
			const [first, ...rest] = run;
			if (first !== undefined && rest.length > 0) {
				first.textContent = run.map(node => node.textContent ?? '').join('');
				for (const node of rest) element.removeChild(node);
			}
			run = [];
		};
		// The list is made anew whenever it is asked for: it stays as it is while texts are joined.
		for (const child of element.childNodes) {
			if (child.nodeType === 3) run.push(child);
			else {
				join();
				if (isElement(child)) open.push({element: child, depth: depth + 1});
			}
		}
		join();
	}
	return deepest;
}

/** Elements without content. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Elements that end where the next of the same name begins. */
const selfEnding = /^(?:p|li|dt|dd|td|th|tr|option)$/;

/** A tag; or, whole, what holds none: a comment, and what a script or a style says. One that never ends goes to the end. */
const markup =
	/<!--[\s\S]*?(?:-->|$)|<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)\b|$)|<(\/?)([a-z][a-z0-9:-]*)\b/gi;

/** How deep the elements of a page nest, counted no further than to `limit`. */
function nestingOf(html: string, limit: number): number {
	const open: string[] = [];
	let deepest = 0;
	for (const [, end, tag] of html.matchAll(markup)) {
		if (tag === undefined) continue;
		const name = tag.toLowerCase();
		if (end === '/') {
			const at = open.lastIndexOf(name);
			if (at !== -1) open.length = at;
		} else if (!empty.test(name)) {
			if (selfEnding.test(name) && open.at(-1) === name) open.pop();
			open.push(name);
			deepest = Math.max(deepest, open.length);
			if (deepest > limit) return deepest;
		}
	}
	return deepest;
}
