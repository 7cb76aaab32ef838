/** Reads the paragraphs of a Word file as they are displayed: what was deleted, what is hidden and comments are not. */
import type {BlockRole} from '../blocks.ts';
import {headingRole} from '../heading-text.ts';
import {lineBreak} from '../line-breaks.ts';
import {asSuperscript} from '../superscript.ts';
import {type Fields, followFields} from './docx-fields.ts';
import {
	type DocxStyles,
	isSwitchedOn,
	type ListPlace,
	type ParagraphStyle,
	type RunSettings,
	settingOf,
	switchOf,
	valueIn,
} from './docx-styles.ts';
import {unseenRun} from './docx-unseen.ts';
import {type FlowParagraph, type Piece, tableOfContents} from './flow.ts';
import {addCells, addContents, addOffPage, addPieces, emptyGathering, type Gathering} from './gathering.ts';
import {isContentsStyle} from './heading-styles.ts';
import {inNumerals} from './numerals.ts';
import {signOfFont, withSigns} from './symbol-fonts.ts';
import {elementAt, elementsBelow, elementsIn, textIn, type XmlElement} from './xml.ts';

export type Note = {
	readonly kind: 'footnote' | 'endnote';
	readonly id: string;
	/** What it is called in the text; null where its author put a mark there. */
	readonly name: string | null;
	/** The paragraph that it belongs to. */
	readonly number: number;
};

export type DocxFlow = {
	readonly paragraphs: readonly FlowParagraph[];
	/** The notes in the order in which the text refers to them. */
	readonly notes: readonly Note[];
};

export type DocxRules = {
	readonly styles: DocxStyles;
	/** See `listCounter`. */
	readonly labelOf: (place: ListPlace) => string | null;
	/** Null where nobody can tell. */
	readonly colourOfPages: () => string | null;
};

/** What is in these is not displayed, or is no text. */
const silent: ReadonlySet<string> = new Set(
	(
		'w:del w:moveFrom w:delText w:delInstrText w:rPr w:pPr w:sdtPr w:sdtEndPr w:tblPr w:tblGrid w:tcPr w:trPr ' +
		'w:sectPr w:rt w:rubyPr w:fldData w:instrText w:annotationRef w:footnoteRef w:endnoteRef'
	).split(' '),
);

const boxes: ReadonlySet<string> = new Set(['w:txbxContent']);

/** References to notes, each with the kind of note that it refers to. */
const kindsOfNotes: ReadonlyMap<string, Note['kind']> = new Map([
	['w:footnoteReference', 'footnote'],
	['w:endnoteReference', 'endnote'],
]);

type Walk = Gathering & {
	readonly rules: DocxRules;
	readonly fields: Fields;
	readonly notes: Note[];
	/** How many notes of each kind have a name so far. */
	readonly named: Record<Note['kind'], number>;
	/** What stands in a paragraph whose end was deleted: it goes on with the next. */
	held: Piece[];
};

/** The paragraphs below an element in order, those of text boxes behind the paragraph that they are tied to. */
export function readParagraphs(root: XmlElement, rules: DocxRules): DocxFlow {
	const walk: Walk = {
		...emptyGathering(),
		rules,
		fields: followFields(),
		notes: [],
		named: {footnote: 0, endnote: 0},
		held: [],
	};
	addBlocks(walk, root);
	return {paragraphs: walk.out, notes: walk.notes};
}

function addBlocks(walk: Walk, holder: XmlElement): void {
	for (const element of elementsIn(holder)) {
		if (silent.has(element.name)) continue;
		if (element.name === 'w:p') addParagraph(walk, element);
		else if (element.name === 'w:tbl') addTable(walk, element);
		else if (element.name === 'mc:AlternateContent') addBlocks(walk, alternativeIn(element));
		else if (element.name === 'w:sdt' && isContents(element))
			addContents(walk, () => addBlocks(walk, element));
		else if (element.name !== 'w:sdt' || !isPlaceholder(element)) addBlocks(walk, element);
	}
}

function isContents(element: XmlElement): boolean {
	const gallery = settingOf(elementAt(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery');
	return gallery === 'Table of Contents';
}

/** Whether a field still shows what its author was to put there: `Click here to enter text`. */
function isPlaceholder(element: XmlElement): boolean {
	return switchOf(elementAt(element, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}

/** Of what one program can show and another cannot, there are two versions: that with the text in a box. */
function alternativeIn(element: XmlElement): XmlElement {
	const versions = elementsIn(element);
	return versions.find(version => elementsBelow(version, boxes).length > 0) ?? versions[0] ?? element;
}

function addTable(walk: Walk, table: XmlElement): void {
	const rows = elementsBelow(table, new Set(['w:tr', 'w:del', 'w:moveFrom']))
		.filter(row => row.name === 'w:tr' && switchOf(elementAt(row, 'w:trPr'), 'w:del') !== true)
		.map(row => elementsBelow(row, new Set(['w:tc'])));
	addCells(walk, rows, cell => addBlocks(walk, cell));
}

function addParagraph(walk: Walk, element: XmlElement): void {
	const properties = elementAt(element, 'w:pPr');
	const style = walk.rules.styles.ofParagraph(properties);
	const line: Line = {walk, properties, style, pieces: walk.held, boxes: []};
	walk.held = [];
	addInline(line, element);
	const hasContents = walk.fields.isContents();
	walk.fields.endParagraph();
	const isEndDeleted = switchOf(elementAt(properties, 'w:rPr'), 'w:del') === true;
	if (isEndDeleted) walk.held = line.pieces;
	else finish(line, hasContents);
	for (const box of line.boxes) addOffPage(walk, () => addBlocks(walk, box));
}

function finish({walk, style, pieces}: Line, hasContents: boolean): void {
	const label = style.list === null ? null : walk.rules.labelOf(style.list);
	addPieces(walk, pieces, label, (shown, text) =>
		roleOf(style, shown, hasContents && /\t\s*\d+\s*$/.test(text)),
	);
}

function roleOf({name, level}: ParagraphStyle, text: string, isContentsLine: boolean): BlockRole | null {
	if (isContentsLine || isContentsStyle(name)) return tableOfContents;
	if (name === 'title') return {kind: 'title'};
	return headingRole(level, text);
}

/** A paragraph while it is read. */
type Line = {
	readonly walk: Walk;
	readonly properties: XmlElement | null;
	readonly style: ParagraphStyle;
	readonly pieces: Piece[];
	/** Text boxes that are tied to it. */
	readonly boxes: XmlElement[];
};

function addInline(line: Line, holder: XmlElement): void {
	for (const element of elementsIn(holder)) {
		if (element.name === 'w:r') addRun(line, element);
		else if (element.name === 'm:t') line.pieces.push({text: textIn(element), isBold: false, unseen: null});
		else if (element.name === 'm:sup') addRaised(line, element);
		else if (element.name === 'm:f') addFraction(line, element);
		else if (element.name === 'mc:AlternateContent') addInline(line, alternativeIn(element));
		else if (boxes.has(element.name)) line.boxes.push(element);
		else if (element.name === 'w:sdt' && isPlaceholder(element)) continue;
		else if (!silent.has(element.name)) addInline(line, element);
	}
}

/** The exponent of a formula. */
function addRaised(line: Line, element: XmlElement): void {
	const from = line.pieces.length;
	addInline(line, element);
	const raised = line.pieces.splice(from);
	for (const piece of raised) line.pieces.push({...piece, text: asSuperscript(piece.text)});
}

/** `3 1/2`: set one above the other, the figures would run into each other. */
function addFraction(line: Line, element: XmlElement): void {
	const mark = (text: string) => line.pieces.push({text, isBold: false, unseen: null});
	if (/\d$/.test(line.pieces.at(-1)?.text ?? '')) mark(' ');
	for (const part of elementsIn(element)) {
		if (part.name === 'm:den') mark('/');
		addInline(line, part);
	}
}

/** What is struck out no longer holds, as what a tracked change takes out. */
const hiding = ['w:vanish', 'w:strike', 'w:dstrike'];

function addRun(line: Line, run: XmlElement): void {
	const {walk, style, properties} = line;
	const {rules} = walk;
	const look = rules.styles.ofRun(elementAt(run, 'w:rPr'), properties);
	const isHidden = hiding.some(name => isSwitchedOn(look(name)));
	const isRaised = isRaisedRun(look, rules.styles.ofRun(null, properties));
	const isBold = isSwitchedOn(look('w:b'));
	const ground = walk.isOnPage ? rules.colourOfPages : () => null;
	const unseen = isHidden ? null : unseenRun(look, style.shade, ground);
	let isMark = false;
	for (const element of elementsIn(run)) {
		// A mark that its author chose stands behind the reference: glued to a figure it would change it.
		if (isMark && element.name === 'w:t') continue;
		isMark ||= kindsOfNotes.has(element.name) && isMarkedByHand(element);
		if (element.name === 'w:fldChar') walk.fields.mark(element);
		else if (element.name === 'w:instrText') walk.fields.instruct(textIn(element));
		else if (!isHidden && walk.fields.isSeen()) {
			const text = textOf(element, fontOf(look));
			const kind = kindsOfNotes.get(element.name);
			if (text !== null) line.pieces.push({text: isRaised ? asSuperscript(text) : text, isBold, unseen});
			else if (kind !== undefined) addNote(walk, kind, element);
			else if (!silent.has(element.name)) addRunContent(line, element);
		}
	}
}

/** Half points, where nothing is said of the size. */
const usualSize = 20;

/** Whether a run is set higher than the text: it is said to be, or is raised by hand with smaller letters than `around`. */
function isRaisedRun(look: RunSettings, around: RunSettings): boolean {
	if (valueIn(look, 'w:vertAlign') === 'superscript') return true;
	if (!(Number(valueIn(look, 'w:position')) > 0)) return false;
	const sizeOf = (settings: RunSettings) => Number(valueIn(settings, 'w:sz') ?? usualSize);
	return sizeOf(look) < sizeOf(around);
}

/** What else may stand in a run: ruby with runs of its own, drawings with boxes of text. */
function addRunContent(line: Line, element: XmlElement): void {
	const holder = element.name === 'mc:AlternateContent' ? alternativeIn(element) : element;
	for (const found of elementsBelow(holder, new Set(['w:rubyBase', 'w:txbxContent']))) {
		if (boxes.has(found.name)) line.boxes.push(found);
		else addInline(line, found);
	}
}

function fontOf(look: RunSettings): string {
	return look('w:rFonts')?.attributes.get('w:ascii') ?? '';
}

/** What an element of a run is as text; null where it is something else. */
function textOf(element: XmlElement, font: string): string | null {
	switch (element.name) {
		case 'w:t':
			return withSigns(textIn(element), font);
		case 'w:tab':
		case 'w:ptab':
			return '\t';
		case 'w:br':
		case 'w:cr':
			return lineBreak;
		case 'w:noBreakHyphen':
			return '-';
		case 'w:softHyphen':
			return '\u00ad';
		case 'w:sym':
			return signOfFont(
				element.attributes.get('w:font') ?? '',
				Number.parseInt(element.attributes.get('w:char') ?? '', 16),
			);
		default:
			return null;
	}
}

/** The mark of a note stands in the note alone: in a quotation it would look like a reference of the briefing's own. */
function addNote(walk: Walk, kind: Note['kind'], element: XmlElement): void {
	const isMarked = isMarkedByHand(element);
	if (!isMarked) walk.named[kind]++;
	const name = isMarked ? null : nameOfNote(kind, walk.named[kind]);
	walk.notes.push({kind, id: element.attributes.get('w:id') ?? '', name, number: walk.count + 1});
}

function isMarkedByHand({attributes}: XmlElement): boolean {
	return /^[1t]/.test(attributes.get('w:customMarkFollows') ?? '');
}

/** As Word names the notes of one kind, from 1. */
function nameOfNote(kind: Note['kind'], count: number): string {
	return kind === 'footnote' ? String(count) : inNumerals(count, 'lower-roman');
}
