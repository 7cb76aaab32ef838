/** Cuts a web page, or what another format was turned into, into blocks. */
import {sanitise} from '../../../text/sanitise.ts';
import {type BlockRole, betweenCells} from '../blocks.ts';
import {headingRole, readsAsHeading} from '../heading-text.ts';
import {goesOnBehindBreak, onOneLine} from '../line-breaks.ts';
import {typedTables} from '../typed-tables.ts';
import {headingLevel, isElement, isInline, isLayoutTable, isUnseen} from './elements.ts';
import {inlineText} from './inline-text.ts';
import {unseenReason} from './unseen-text.ts';

/** A block before it is known whether it is part of the article. */
export type PageBlock = {
	/** Made safe; white space is one space. */
	readonly text: string;
	/** What is displayed of it, in order: siblings. */
	readonly nodes: readonly Node[];
	/** The element that holds it. */
	readonly holder: Element;
	readonly marker: string | null;
	readonly run: number;
	readonly role: BlockRole | null;
};

/** Levels of elements that are followed; what lies deeper is one block. */
const deepest = 300;

type Walk = {
	readonly blocks: PageBlock[];
	/** The mark of the item that is entered and has no block yet. */
	marker: string | null;
	run: number;
	/** Whether anything on the page is displayed and cannot be seen: most pages need no second look for it. */
	readonly hasUnseen: boolean;
};

/** The blocks below an element, in the order of the page. */
export function pageBlocks(root: Element): PageBlock[] {
	const hasUnseen = [...root.querySelectorAll(coloured)].some(element => unseenReason(element) !== null);
	const walk: Walk = {blocks: [], marker: null, run: 0, hasUnseen};
	addChildren(walk, root, 0);
	return walk.blocks;
}

function addChildren(walk: Walk, element: Element, depth: number): void {
	let open: Node[] = [];
	const close = () => {
		addParagraphs(walk, element, open);
		open = [];
	};
	walk.run++;
	for (const child of element.childNodes) {
		if (child.nodeType === 3) open.push(child);
		else if (!isElement(child)) continue;
		else if (isUnseen(child)) addUnseen(walk, child);
		else if (child.localName === 'br' || (isInline(child) && !holdsBlock(child, 0))) open.push(child);
		else if (depth > deepest) open.push(child);
		else {
			close();
			addBlock(walk, child, depth + 1);
			walk.run++;
		}
	}
	close();
}

function addBlock(walk: Walk, element: Element, depth: number): void {
	const level = headingLevel(element);
	if (level !== null) addHeading(walk, element, level);
	else if (element.localName === 'ul' || element.localName === 'ol' || element.localName === 'menu')
		addList(walk, element, depth);
	else if (element.localName === 'table' && !isLayoutTable(element)) addTable(walk, element);
	else if (element.localName === 'pre') addPreformatted(walk, element);
	else addChildren(walk, element, depth);
}

function addHeading(walk: Walk, element: Element, level: number): void {
	const nodes = [...element.childNodes];
	const text = onOneLine(inlineText(nodes));
	add(walk, element, nodes, text, headingRole(level, text));
}

function addList(walk: Walk, list: Element, depth: number): void {
	const start = Number(list.getAttribute('start') ?? 1);
	let number = Number.isInteger(start) ? start : 1;
	for (const item of list.children) {
		if (isUnseen(item)) continue;
		walk.marker = list.localName === 'ol' ? `${number}.` : '-';
		if (item.localName === 'li') number++;
		addBlock(walk, item, depth + 1);
		walk.marker = null;
	}
}

/** A row is one passage, its cells as in Markdown. */
function addTable(walk: Walk, table: Element): void {
	const caption = [...table.children].find(child => child.localName === 'caption');
	if (caption !== undefined) addBlock(walk, caption, deepest);
	for (const row of table.querySelectorAll('tr')) {
		if (isUnseen(row)) continue;
		const cells = [...row.children].filter(cell => !isUnseen(cell));
		const texts = cells.map(cell => onOneLine(inlineText([...cell.childNodes])));
		if (texts.every(text => text === '')) continue;
		add(walk, row, cells, texts.join(betweenCells), {kind: 'passage'});
	}
}

/** Preformatted text has its paragraphs parted by blank lines, and columns set with spaces. */
function addPreformatted(walk: Walk, element: Element): void {
	const lines = (element.textContent ?? '').replaceAll('\r\n', '\n').split('\n');
	const nodes = [...element.childNodes];
	let open: string[] = [];
	const close = () => {
		add(walk, element, nodes, onOneLine(open.join('\n').trim()), null);
		open = [];
	};
	const tables = typedTables(lines, walk.blocks.length > 0);
	for (let at = 0; at < lines.length; at++) {
		const typed = tables.get(at);
		const line = lines[at] ?? '';
		if (typed === undefined && !/^[ \t\u00a0]*$/.test(line)) {
			open.push(line);
			continue;
		}
		close();
		if (typed?.kind !== 'row') continue;
		add(walk, element, nodes, typed.cells.join(betweenCells), {kind: 'passage'});
		at += typed.lines - 1;
	}
	close();
}

/** Adds what stands between two blocks: lines broken by hand may be paragraphs, or the lines of a head. */
function addParagraphs(walk: Walk, holder: Element, nodes: readonly Node[]): void {
	for (const paragraph of splitAtBreaks(nodes)) {
		const text = onOneLine(paragraph.text);
		const isHeading = isStandingOut(paragraph.nodes, text);
		add(walk, holder, paragraph.nodes, text, isHeading ? boldHeading : null);
		addUnseenIn(walk, paragraph.nodes);
	}
}

/** Elements that may state the size or the colour of their letters. */
const coloured = '[style], [color]';

function addUnseenIn(walk: Walk, nodes: readonly Node[]): void {
	if (!walk.hasUnseen) return;
	for (const node of nodes)
		if (isElement(node)) for (const element of node.querySelectorAll(coloured)) addUnseen(walk, element);
}

/** What is displayed and cannot be seen is no part of the text, and is said to be there. */
function addUnseen(walk: Walk, element: Element): void {
	const reason = unseenReason(element);
	if (reason === null) return;
	const text = onOneLine((element.textContent ?? '').trim().replace(/\s+/g, ' '));
	add(walk, element, [...element.childNodes], text, {kind: 'boilerplate', reason});
}

const boldHeading: BlockRole = {kind: 'heading', level: 2};

function add(
	walk: Walk,
	holder: Element,
	nodes: readonly Node[],
	text: string,
	role: BlockRole | null,
): void {
	const safe = sanitise(text);
	if (safe === '') return;
	walk.blocks.push({
		text: safe,
		nodes,
		holder,
		marker: walk.marker,
		run: walk.run,
		role,
	});
	walk.marker = null;
}

type Paragraph = {readonly nodes: readonly Node[]; readonly text: string};

/** Nodes parted where a line break parts paragraphs, each with its text: most are one line, which is read once. */
function splitAtBreaks(nodes: readonly Node[]): Paragraph[] {
	const breaks: Node[] = [];
	const lines: Node[][] = [[]];
	for (const node of nodes.flatMap(unwrapped)) {
		if (isElement(node) && node.localName === 'br') {
			breaks.push(node);
			lines.push([]);
		} else lines.at(-1)?.push(node);
	}
	const paragraphs: {readonly nodes: Node[]; text: string | null}[] = [];
	let before: string | null = null;
	for (const [index, line] of lines.entries()) {
		const text = inlineText(line);
		const open = paragraphs.at(-1);
		if (open !== undefined && before !== null && goesOnBehindBreak(before, text)) {
			for (const node of [...breaks.slice(index - 1, index), ...line]) open.nodes.push(node);
			open.text = null;
		} else if (text !== '') paragraphs.push({nodes: line, text});
		before = text;
	}
	return paragraphs.map(({nodes: own, text}) => ({nodes: own, text: text ?? inlineText(own)}));
}

/** What stands in an element that breaks lines, else the node itself: `<font>Talks<br>Vey</font>` is two lines. */
function unwrapped(node: Node): Node[] {
	if (!isElement(node) || node.localName === 'br' || node.querySelector('br') === null) return [node];
	return [...node.childNodes].flatMap(unwrapped);
}

/** Whether a paragraph is nothing but bold, and ends like no sentence: the heading of what follows. */
function isStandingOut(nodes: readonly Node[], text: string): boolean {
	if (text === '' || !readsAsHeading(text)) return false;
	const filled = nodes.filter(node => inlineText([node]) !== '');
	return filled.every(node => isElement(node) && isBold(node, 0));
}

function isBold(element: Element, depth: number): boolean {
	if (element.localName === 'b' || element.localName === 'strong') return true;
	if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '')) return true;
	const filled = [...element.childNodes].filter(node => inlineText([node]) !== '');
	const [only] = filled;
	return depth < 5 && filled.length === 1 && only !== undefined && isElement(only) && isBold(only, depth + 1);
}

/** Whether an element that should stand in a line holds a block all the same: a link around a whole card. */
function holdsBlock(element: Element, depth: number): boolean {
	if (depth > deepest) return false;
	for (const child of element.children) {
		if (isUnseen(child) || child.localName === 'br') continue;
		if (!isInline(child) || holdsBlock(child, depth + 1)) return true;
	}
	return false;
}
