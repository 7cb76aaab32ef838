/** Tells the article of a web page from what stands around it: by Mozilla's Readability, and by the page's own signs. */

import {Readability} from '@mozilla/readability';
import {addToGroup} from '../../../base/groups.ts';
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {headingLevel, isElement} from './elements.ts';
import {inlineText} from './inline-text.ts';
import type {PageBlock} from './page-blocks.ts';
import {signOf} from './signs.ts';

/** More elements than this, and looking for the article takes longer than anybody would wait. */
export const mostElements = 20_000;

/** Of which part of an article a sign is believed: no page calls most of its text a footer and means it. */
const largestShare = 0.3;

/** This many words are said twice in a row by a page only: a picture has its caption below it and in its frame. */
const fewestRepeated = 8;
const justBefore = 3;

const noArticle = 'beside the article';

/** An element that says of itself what it holds. */
type Enclosure = {readonly reason: AsideReason};

/**
 * Why each block that is no part of the article is none; the blocks of the article are not in it. The document is used
 * up by this: its elements are no longer where they were.
 *
 * @param title The block that is the title of the page, if one is: it needs no second mention.
 */
export function findFurniture(
	document: Document,
	blocks: readonly PageBlock[],
	title: PageBlock | null,
): ReadonlyMap<PageBlock, AsideReason> {
	const enclosures = enclosuresOf(blocks);
	const others = ofOtherArticles(blocks, title);
	const article = readable(document, blocks);
	const furniture = new Map<PageBlock, AsideReason>();
	for (const block of blocks) {
		if (article !== null && !article.has(block))
			furniture.set(block, enclosures.get(block)?.[0]?.reason ?? noArticle);
	}
	if (blocks.some(block => !furniture.has(block) && !others.has(block)))
		for (const block of others) furniture.set(block, 'another article');
	const inside = blocks.filter(block => !furniture.has(block));
	for (const [block, reason] of bySigns(inside, enclosures)) furniture.set(block, reason);
	const open = inside.filter(block => !furniture.has(block));
	for (const [index, block] of open.entries()) {
		const reason = isList(block) ? 'list of links' : repeats(open, index, title) ? 'said before' : null;
		if (reason !== null) furniture.set(block, reason);
	}
	for (const block of emptied(inside, furniture)) furniture.set(block, 'list of links');
	return furniture;
}

/** The blocks in articles beside the one that has the title. */
function ofOtherArticles(blocks: readonly PageBlock[], title: PageBlock | null): ReadonlySet<PageBlock> {
	const own = title?.holder.closest('article') ?? null;
	if (own === null) return new Set();
	const found = blocks.filter(({holder}) => {
		const article = holder.closest('article');
		return article !== null && !own.contains(article) && !article.contains(own);
	});
	return new Set(found);
}

/** Whether a block says once more what the title or a caption just before it says. */
function repeats(blocks: readonly PageBlock[], index: number, title: PageBlock | null): boolean {
	const block = blocks[index];
	if (block === undefined || block === title) return false;
	if (block.text.toLowerCase() === title?.text.toLowerCase()) return true;
	if (countWords(block.text) < fewestRepeated) return false;
	return blocks.slice(Math.max(0, index - justBefore), index).some(({text}) => text === block.text);
}

/** The elements around each block that say what they hold, the innermost first. */
function enclosuresOf(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, readonly Enclosure[]> {
	const known = new Map<Element, readonly Enclosure[]>();
	const around = (element: Element): readonly Enclosure[] => {
		const path: Element[] = [];
		let at: Element | null = element;
		while (at !== null && !known.has(at)) {
			path.push(at);
			at = at.parentElement;
		}
		let found = at === null ? [] : (known.get(at) ?? []);
		for (const each of path.reverse()) {
			const reason = /^(?:html|body)$/.test(each.localName) ? null : signOf(each);
			if (reason !== null) found = [{reason}, ...found];
			known.set(each, found);
		}
		return found;
	};
	return new Map(blocks.map(block => [block, around(block.holder)]));
}

/** The blocks of an article in elements that say they hold no part of it, each with what they say. */
function bySigns(
	blocks: readonly PageBlock[],
	enclosures: ReadonlyMap<PageBlock, readonly Enclosure[]>,
): ReadonlyMap<PageBlock, AsideReason> {
	const words = new Map<Enclosure, number>();
	let total = 0;
	for (const block of blocks) {
		const count = countWords(block.text);
		total += count;
		for (const each of enclosures.get(block) ?? []) words.set(each, (words.get(each) ?? 0) + count);
	}
	const found = new Map<PageBlock, AsideReason>();
	for (const block of blocks) {
		const sign = enclosures.get(block)?.find(each => (words.get(each) ?? 0) < total * largestShare);
		if (sign !== undefined) found.set(block, sign.reason);
	}
	return found;
}

/** Whether a block is nothing but a link, as those of a list of other pages are. */
function isList({nodes, text, holder}: PageBlock): boolean {
	if ((headingLevel(holder) !== null && holder.closest('li') === null) || countWords(text) > 30) return false;
	const links = nodes.flatMap(node => (isElement(node) ? linksIn(node) : []));
	return links.length > 0 && inlineText(links).length > text.length * 0.9;
}

function linksIn(element: Element): readonly Element[] {
	return element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
}

/** Headings under which nothing of the article is left. */
function emptied(blocks: readonly PageBlock[], furniture: ReadonlyMap<PageBlock, AsideReason>): PageBlock[] {
	const found: PageBlock[] = [];
	let heads = true;
	let taken = 0;
	let isAtEnd = true;
	for (const block of [...blocks].reverse()) {
		const isHeading = block.role?.kind === 'heading';
		if (furniture.has(block)) taken++;
		else if (isHeading && heads && (taken > 0 || isAtEnd)) found.push(block);
		else {
			heads = isHeading;
			taken = 0;
			isAtEnd = false;
		}
	}
	return found;
}

/** The attribute by which a block is known again when Readability has taken the page apart. */
const mark = 'data-briefing-block';

/** The blocks that Readability finds to be the article; null where it finds none. */
function readable(document: Document, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> | null {
	const groups = new Map<Node, PageBlock[]>();
	for (const block of blocks) if (block.nodes[0] !== undefined) addToGroup(groups, block.nodes[0], block);
	const marked = [...groups.values()];
	for (const [index, [block]] of marked.entries()) markNodes(document, block?.nodes ?? [], String(index));
	const article = new Readability<Node>(document, {
		serializer: node => node,
		disableJSONLD: true,
		keepClasses: true,
	}).parse();
	const content = article?.content;
	if (content === null || content === undefined || !isElement(content)) return null;
	const found = new Set<PageBlock>();
	for (const element of content.querySelectorAll(`[${mark}]`)) {
		for (const block of marked[Number(element.getAttribute(mark))] ?? []) found.add(block);
	}
	return found;
}

function markNodes(document: Document, nodes: readonly Node[], value: string): void {
	for (const node of nodes) {
		if (isElement(node)) node.setAttribute(mark, value);
		else if ((node.textContent ?? '').trim() !== '') {
			const holder = document.createElement('span');
			holder.setAttribute(mark, value);
			node.parentNode?.replaceChild(holder, node);
			holder.appendChild(node);
		}
	}
}

function countWords(text: string): number {
	return text.split(/\s+/).length;
}
