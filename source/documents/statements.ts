/** Tells what a document states from what only stands in it: questions of others, stage directions, bare dates, whom to call. */
import {betweenCells} from './readers/blocks.ts';
import {areFigures} from './readers/figure-cells.ts';
import type {DocumentRules} from './rules.ts';
import {dateBesidePlace, dateOfLine} from './stated-date.ts';
import {isAsked, type Transcript, type Turn} from './transcript.ts';

/** The letter or number of an item whose text stands below it: `(a)`, `IV.`, `2)`. */
const itemNumber = /^(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,6}|[IVX]{1,6})[.)]{1,2}|\d{1,3}|\p{L})$/u;

/** Nothing but what stands in brackets: `(Applause.)`, `[As delivered]`. */
const bracketed = /^(?:[([][^()[\]]{2,120}[)\]]\.?\s*)+$/;

/** A row of short items without a figure, as the menus of a page are: `News | Interviews 2001 | Contact`. */
const menu = /^(?:[^|.!?$€£%]{1,40}\s\|\s){2,}[^|.!?$€£%]{1,40}$/u;

/** What it is ends as a sentence does. */
const sentence = /\p{L}.*[.!?;]["”’)\]]*$/u;

/** A cell with fewer words is a name or a figure; a row of such cells, or of figures beside a label, states nothing. */
const fewestWordsOfCell = 5;

/** What brackets hold in a text that nobody spoke is a sentence of it, unless it is this short. */
const mostWordsAside = 4;

/** A line that says whose words follow says nothing by itself, unless it is longer than this. */
const mostWordsQuoting = 10;

type Part = {
	readonly kind: 'heading' | 'passage';
	readonly text: string;
	/** The block that it comes from. */
	readonly index: number;
};

/** What is known of passages by their indexes, for whose word they are. */
export type Speech = {
	/**
	 * Those that state nothing for whoever issued the document. They are part of its text, to be read and found, but
	 * nobody is to be held to them.
	 */
	readonly unstated: ReadonlySet<number>;
	/** Who speaks, as the transcript calls them. */
	readonly speakers: ReadonlyMap<number, string>;
};

/** A turn goes on through the paragraphs behind it up to the next one or to a heading; what only stands there is nobody's word. */
export function readSpeech(parts: readonly Part[], transcript: Transcript, rules: DocumentRules): Speech {
	const unstated = new Set<number>();
	const speakers = new Map<number, string>();
	const isSpoken = transcript.size > 0 || parts.some(({text}) => rules.holdsStageDirection(text));
	let current: Turn | null = null;
	for (const {kind, text, index} of parts) {
		const turn = transcript.get(index);
		if (turn !== undefined) current = turn;
		else if (kind === 'heading') current = null;
		if (kind !== 'passage') continue;
		const isBeside = isAside(text, isSpoken, rules);
		if (current?.isAsking || turn?.isAlone || isBeside) unstated.add(index);
		if (current !== null && current.speaker !== '' && (turn !== undefined || !isBeside))
			speakers.set(index, current.speaker);
	}
	return {unstated, speakers};
}

function isAside(text: string, isSpoken: boolean, rules: DocumentRules): boolean {
	if (isRowOfFigures(text)) return true;
	if (itemNumber.test(text) || menu.test(text) || rules.isAside(text) || isAsked(text, rules)) return true;
	if ((dateOfLine(text, rules.dates) ?? dateBesidePlace(text, rules.dates)) !== null) return true;
	if (text.split(/\s+/).length <= mostWordsQuoting && rules.isQuoting(text)) return true;
	return bracketed.test(text) && (isSpoken || text.split(/\s+/).length <= mostWordsAside);
}

/** `Vey | 12 | 40`, and the head of such a table: its figures are no point that another side leaves out. */
function isRowOfFigures(text: string): boolean {
	const cells = text.split(betweenCells);
	const isShort = (cell: string) => (cell.match(/\p{L}{2,}/gu) ?? []).length < fewestWordsOfCell;
	return (
		cells.length > 1 &&
		(cells.every(isShort) || (areFigures(cells) && !cells.some(cell => sentence.test(cell))))
	);
}
