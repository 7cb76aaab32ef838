/** Reads the paragraphs of an OpenDocument text as they are displayed: without deletions, comments and what is hidden. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import type {BlockRole} from '../blocks.ts';
import {headingRole} from '../heading-text.ts';
import {lineBreak} from '../line-breaks.ts';
import {asSuperscript} from '../superscript.ts';
import {isAlike, smallestSize, unseen} from '../unseen.ts';
import {type FlowParagraph, type Piece, shownText} from './flow.ts';
import {addCells, addContents, addOffPage, addPieces, emptyGathering, type Gathering} from './gathering.ts';
import {countItem, type ListStyle} from './odt-lists.ts';
import type {OdtStyle} from './odt-styles.ts';
import {noteOf, type OfficeNote} from './office-document.ts';
import {elementAt, elementsBelow, elementsIn, textIn, type XmlElement} from './xml.ts';

export type OdtRules = {
	readonly styleOf: (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle;
	readonly lists: ReadonlyMap<string, ListStyle>;
	/** Null where nobody can tell. */
	readonly colourOfPages: string | null;
};

/** What is in these is not displayed, or is no text. */
const silent: ReadonlySet<string> = new Set(
	(
		'text:tracked-changes office:annotation office:forms text:sequence-decls text:variable-decls ' +
		'text:user-field-decls text:hidden-text text:hidden-paragraph text:placeholder text:script text:ruby-text ' +
		'text:index-title-template text:note office:event-listeners'
	).split(' '),
);

/** What stands in a frame beside the text. */
const boxes: ReadonlySet<string> = new Set([
	'draw:text-box',
	'draw:custom-shape',
	'draw:rect',
	'draw:ellipse',
]);

type Walk = Gathering & {
	readonly rules: OdtRules;
	readonly notes: OfficeNote[];
	/** Headings so far at each level. */
	readonly outline: number[];
	/** The items of lists that others go on with, by their names. */
	readonly counts: Map<string, number[]>;
};

export function readOdtParagraphs(
	root: XmlElement,
	rules: OdtRules,
): {readonly paragraphs: readonly FlowParagraph[]; readonly notes: readonly OfficeNote[]} {
	const walk: Walk = {
		...emptyGathering(),
		rules,
		notes: [],
		outline: [],
		counts: new Map(),
	};
	addBlocks(walk, root);
	return {paragraphs: walk.out, notes: walk.notes};
}

function addBlocks(walk: Walk, holder: XmlElement): void {
	for (const element of elementsIn(holder)) addBlock(walk, element, null);
}

function addBlock(walk: Walk, element: XmlElement, label: string | null): void {
	if (silent.has(element.name) || element.attributes.get('text:display') === 'none') return;
	if (element.name === 'text:p' || element.name === 'text:h') addParagraph(walk, element, label);
	else if (element.name === 'text:list') addList(walk, element, 1, [], undefined);
	else if (element.name.startsWith('draw:') && !boxes.has(element.name))
		addOffPage(walk, () => {
			for (const box of elementsBelow(element, boxes)) addBlocks(walk, box);
		});
	else if (element.name === 'table:table') addTable(walk, element);
	else if (element.name === 'text:table-of-content' || element.name === 'text:illustration-index')
		addContents(walk, () => addBlocks(walk, element));
	else addBlocks(walk, element);
}

/** Lists nest no deeper than this. */
const deepestList = 10;

/** @param outer The name of the list that this one is within. */
function addList(
	walk: Walk,
	list: XmlElement,
	level: number,
	outerCounts: number[],
	outer: string | undefined,
): void {
	const name = list.attributes.get('text:style-name') ?? outer;
	const goesOn = list.attributes.get('text:continue-numbering') === 'true';
	const precedent = list.attributes.get('text:continue-list') ?? (goesOn ? ` ${name}` : undefined);
	const before = precedent === undefined ? undefined : walk.counts.get(precedent);
	const counts = level > 1 ? outerCounts : [...(before ?? [])];
	const style = walk.rules.lists.get(name ?? '');
	for (const item of elementsIn(list)) {
		if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
		const startsAt = item.attributes.get('text:start-value');
		const [first] = elementsIn(item);
		const isCounted = item.name === 'text:list-item' && first !== undefined && first.name !== 'text:list';
		let label = isCounted
			? countItem(style, counts, level, startsAt === undefined ? undefined : Number(startsAt))
			: null;
		for (const element of elementsIn(item)) {
			if (element.name === 'text:list' && level < deepestList)
				addList(walk, element, level + 1, counts, name);
			else addBlock(walk, element, label);
			label = null;
		}
	}
	if (level > 1) {
		counts.length = level;
		return;
	}
	walk.counts.set(` ${name}`, counts);
	const id = list.attributes.get('xml:id');
	if (id !== undefined) walk.counts.set(id, counts);
}

function addTable(walk: Walk, table: XmlElement): void {
	const rows = elementsBelow(table, new Set(['table:table-row'])).map(row =>
		elementsIn(row, 'table:table-cell'),
	);
	addCells(walk, rows, cell => addBlocks(walk, cell));
}

function addParagraph(walk: Walk, element: XmlElement, label: string | null): void {
	const style = walk.rules.styleOf('paragraph', element.attributes.get('text:style-name'));
	const isHidden = elementsBelow(element, new Set(['text:hidden-paragraph'])).some(
		({attributes}) => attributes.get('text:is-hidden') !== 'false',
	);
	if (isHidden) return;
	const line: Line = {walk, pieces: [], boxes: []};
	addInline(line, element, lookIn(style, plain));
	const level = element.name === 'text:h' ? levelOf(element) : style.level;
	const counted = level === null ? null : countItem(walk.rules.lists.get(''), walk.outline, level);
	addPieces(walk, line.pieces, label ?? counted, shown => roleOf(style, level, shown));
	for (const box of line.boxes) addOffPage(walk, () => addBlocks(walk, box));
}

function levelOf({attributes}: XmlElement): number {
	const level = Number(attributes.get('text:outline-level') ?? 1);
	return level >= 1 && level <= 10 ? Math.floor(level) : 1;
}

function roleOf({isTitle}: OdtStyle, level: number | null, text: string): BlockRole | null {
	if (isTitle) return {kind: 'title'};
	return headingRole(level, text);
}

/** A paragraph while it is read. */
type Line = {
	readonly walk: Walk;
	readonly pieces: Piece[];
	/** Text boxes that are tied to it. */
	readonly boxes: XmlElement[];
};

type Look = {
	readonly isBold: boolean;
	readonly isHidden: boolean;
	/** What is struck out no longer holds, as what a tracked change takes out. */
	readonly isStruckOut: boolean;
	readonly isRaised: boolean;
	readonly size: number | null;
	readonly colour: string | null;
	readonly fill: string | null;
};

const plain: Look = {
	isBold: false,
	isHidden: false,
	isStruckOut: false,
	isRaised: false,
	size: null,
	colour: null,
	fill: null,
};

/** How text looks within another look. */
function lookIn(style: OdtStyle, around: Look): Look {
	return {
		isBold: style.isBold ?? around.isBold,
		isHidden: style.isHidden ?? around.isHidden,
		isStruckOut: style.isStruckOut ?? around.isStruckOut,
		isRaised: style.isRaised ?? around.isRaised,
		size: style.size ?? around.size,
		colour: style.colour ?? around.colour,
		fill: style.fill === null || style.fill === 'transparent' ? around.fill : style.fill,
	};
}

function addText({walk, pieces}: Line, text: string, look: Look): void {
	const {isBold, isHidden, isStruckOut, isRaised} = look;
	if (isHidden || isStruckOut) return;
	pieces.push({text: isRaised ? asSuperscript(text) : text, isBold, unseen: unseenText(walk, look)});
}

function unseenText({isOnPage, rules}: Walk, {size, colour, fill}: Look): AsideReason | null {
	if (size !== null && size > 0 && size < smallestSize) return unseen.tooSmall;
	const ground = fill ?? (isOnPage ? rules.colourOfPages : null);
	return colour !== null && ground !== null && isAlike(colour, ground) ? unseen.pageColour : null;
}

function addInline(line: Line, holder: XmlElement, look: Look): void {
	for (const child of holder.children) {
		if (typeof child !== 'string') addInlineElement(line, child, look);
		// Space between elements is one space, however it is written.
		else addText(line, child.replace(/\s+/g, ' '), look);
	}
}

function addInlineElement(line: Line, element: XmlElement, look: Look): void {
	const {name, attributes} = element;
	const fixed = textOf(element);
	if (fixed !== null) addText(line, fixed, look);
	else if (name === 'text:note' && !look.isHidden) addNote(line, element);
	else if (boxes.has(name)) line.boxes.push(element);
	// What else is drawn has no text but its description.
	else if (name.startsWith('draw:')) for (const box of elementsBelow(element, boxes)) line.boxes.push(box);
	else if (name === 'text:span')
		addInline(
			line,
			element,
			lookIn(line.walk.rules.styleOf('text', attributes.get('text:style-name')), look),
		);
	else if (!silent.has(name)) addInline(line, element, look);
}

/** What an element stands for as text; null where it is something else. */
function textOf({name, attributes}: XmlElement): string | null {
	if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, 100));
	if (name === 'text:tab') return '\t';
	return name === 'text:line-break' ? lineBreak : null;
}

/** The mark of a note stands in the note alone: in a quotation it would look like a reference of the briefing's own. */
function addNote({walk}: Line, element: XmlElement): void {
	const citation = elementAt(element, 'text:note-citation');
	const body = elementAt(element, 'text:note-body');
	const name = citation === null ? '' : shownText(textIn(citation));
	if (body === null) return;
	const number = walk.count + 1;
	const {paragraphs} = readOdtParagraphs(body, walk.rules);
	for (const note of noteOf(paragraphs, {name: name || null, number})) walk.notes.push(note);
}
