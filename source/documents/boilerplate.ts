/** Finds the page furniture that shows only in its surroundings: breadcrumb lists and lists of links. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';

const datedLink = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

/** Names of pages beside each other: `News | Speeches | Our Minister | Contact`. */
const linkBar = /^(?:[^|\d.]{2,40}\|){3,}[^|\d.]{2,40}$/;

/** So many blocks from either end of a page may be such a bar; elsewhere it is a row of a table. */
const edge = 4;

/** Longest title of a page that a list of links holds. */
const longestLink = 200;

/**
 * The indexes of such blocks, each with the reason. `isFurniture` says what is known to be furniture already.
 */
export function furnitureRuns(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	rules: DocumentRules,
): ReadonlyMap<number, AsideReason> {
	const found = new Map<number, AsideReason>();
	let pointedTo = -1;
	const endsPage = (next: number) =>
		blocks.every(({text}, index) => index < next || isFurniture(index) || isAnyLinksHeading(text, rules));
	for (const index of breadcrumbList(blocks, rules)) found.set(index, 'breadcrumb trail');
	blocks.forEach((block, index) => {
		if ((index < edge || index >= blocks.length - edge) && linkBar.test(block.text)) {
			found.set(index, 'navigation');
			return;
		}
		if (rules.isPointer(block.text)) {
			found.set(index, 'pointer to other pages');
			// One of several in a run: the links after it are known, and looking again would take forever.
			if (index < pointedTo) return;
			for (const link of linksAfter(blocks, index, true, rules)) {
				found.set(link, 'list of links');
				pointedTo = link;
			}
			return;
		}
		const isFoot = rules.isFootHeading(block.text);
		if (!isFoot && !rules.isLinksHeading(block.text)) return;
		const links = linksAfter(blocks, index, false, rules);
		if (links.length === 0 || (isFoot && !endsPage(index + links.length + 1))) return;
		for (const link of [index, ...links]) {
			if (!isFurniture(link) && !found.has(link)) found.set(link, 'list of links');
		}
	});
	return found;
}

function isAnyLinksHeading(text: string, rules: DocumentRules): boolean {
	return rules.isLinksHeading(text) || rules.isFootHeading(text);
}

/** A numbered or marked list before the text whose first item is the site's front page. */
function breadcrumbList(blocks: readonly DocumentBlock[], rules: DocumentRules): number[] {
	const start = blocks.findIndex(block => block.marker !== null && rules.isFrontPage(block.text));
	if (start === -1) return [];
	let end = start;
	while (blocks[end]?.marker != null && blocks[end]?.run === blocks[start]?.run) end++;
	return Array.from({length: end - start}, (_, offset) => start + offset);
}

/** The lines after `index` that name pages: short, no sentences; up to the next one that is neither. */
function linksAfter(
	blocks: readonly DocumentBlock[],
	index: number,
	sameRun: boolean,
	rules: DocumentRules,
): number[] {
	const links: number[] = [];
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at];
		if (block === undefined || !isLink(block) || isAnyLinksHeading(block.text, rules)) break;
		if (sameRun && block.run !== blocks[index]?.run) break;
		links.push(at);
	}
	return links;
}

function isLink(block: DocumentBlock): boolean {
	if (block.text.length > longestLink) return false;
	return datedLink.test(block.text) || !/[.!?;:]["”’)]?$/.test(block.text.replace(/\b(?:[A-Z]\.){2,}$/, ''));
}
