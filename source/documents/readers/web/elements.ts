/** What the elements of a web page are to a reader: running text, a block of its own, or nothing. */
import {unseenReason} from './unseen-text.ts';

/** They begin no new line. Whatever is not known is a block: better a paragraph too many than two run together. */
const inline: ReadonlySet<string> = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ' +
		'ruby s samp small span strike strong sub sup time tt u var wbr'
	).split(' '),
);

/** Nothing of them is displayed as text. */
const silent: ReadonlySet<string> = new Set(
	(
		'applet area audio base button canvas colgroup datalist dialog embed frame frameset head iframe input link map ' +
		'math meta noembed noframes noscript object optgroup option output param picture progress rp rt ' +
		'script select source style svg template textarea title track video ' +
		// What is struck out no longer holds.
		'del s strike'
	).split(' '),
);

/** Parts of the names of what only machines that read aloud, or the pointer of a mouse, bring out. */
const hiddenParts = (
	'sr-only visually-hidden visuallyhidden screen-reader(?:-text|-only)? screenreader(?:-text|-only)? ' +
	'element-invisible offscreen tooltip popover rollover'
).split(' ');
const hiddenNames = new RegExp(`(?:^|[\\s_-])(?:${hiddenParts.join('|')})(?=$|[\\s_-])`, 'i');

/** Declarations by which an element is not displayed, without spaces. */
const hidingStyles: readonly string[] = ['display:none', 'visibility:hidden'];

/** Whether it is struck out by a declaration. */
function strikesOut(declaration: string): boolean {
	return declaration.startsWith('text-decoration') && declaration.includes('line-through');
}

export function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

export function isInline(element: Element): boolean {
	return inline.has(element.localName);
}

/** Whether nothing of an element is seen as text. */
export function isUnseen(element: Element): boolean {
	if (silent.has(element.localName) || element.hasAttribute('hidden')) return true;
	const declarations = element
		.getAttribute('style')
		?.toLowerCase()
		.replace(/\s|!important/g, '')
		.split(';');
	if (declarations?.some(each => hidingStyles.includes(each) || strikesOut(each))) return true;
	const names = element.getAttribute('class');
	if (names !== null && hiddenNames.test(names)) return true;
	return unseenReason(element) !== null;
}

/** The level of a heading, 1 to 6; null of other elements. */
export function headingLevel(element: Element): number | null {
	const level = /^h([1-6])$/.exec(element.localName)?.[1];
	if (level !== undefined) return Number(level);
	if (element.getAttribute('role') !== 'heading') return null;
	const stated = Number(element.getAttribute('aria-level') ?? 2);
	return stated >= 1 && stated <= 6 ? Math.floor(stated) : 2;
}

/** Whether the author of a table meant places on the page, not rows: it holds more than short cells. */
export function isLayoutTable(table: Element): boolean {
	if (table.getAttribute('role') === 'presentation') return true;
	if (table.querySelector('table, h1, h2, h3, p + p, ul, ol, div div') !== null) return true;
	const rows = [...table.querySelectorAll('tr')];
	return (
		rows.every(row => row.children.length < 2) ||
		rows.some(row => [...row.children].some(cell => (cell.textContent ?? '').length > longestCell))
	);
}

/** What is longer stands in a cell for its place on the page. */
const longestCell = 600;
