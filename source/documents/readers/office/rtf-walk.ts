/** Goes through the groups of RTF: what holds in each, and where its text goes. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {UserError} from '../../problem.ts';
import {asSuperscript} from '../superscript.ts';
import {smallestSize, unseen} from '../unseen.ts';
import type {FlowParagraph} from './flow.ts';
import {noteOf, type OfficeNote} from './office-document.ts';
import {type Colouring, RtfColours} from './rtf-colours.ts';
import {rtfEncoding} from './rtf-encoding.ts';
import {RtfOutput, type RtfStyle} from './rtf-output.ts';

/** What the text of a group is. */
type Destination = 'text' | 'silent' | 'info' | 'title' | 'fonts' | 'colours' | 'styles' | 'label';

/** What holds from where it is said to the end of its group. */
export type Look = Colouring & {
	readonly destination: Destination;
	/** What the text around a group that is passed over is. */
	readonly around: Destination;
	readonly isBold: boolean;
	readonly isHidden: boolean;
	readonly isDeleted: boolean;
	/** What is struck out no longer holds, as what a tracked change takes out. */
	readonly isStruck: boolean;
	readonly isRaised: boolean;
	/** Of the letters, in half points. */
	readonly size: number;
	readonly font: number | null;
	/** How many characters stand for one that older programs do not know. */
	readonly substitutes: number;
	readonly style: number;
	/** In an outline, from 0. */
	readonly level: number | null;
	readonly inTable: boolean;
	/** Whether it stands in a box, which may have a colour of its own, as cells have. */
	readonly inBox: boolean;
};

type Group = {look: Look; output: RtfOutput; close: () => void};

/** What text is where nothing is said of it. */
export const plainText = {
	isBold: false,
	isHidden: false,
	isDeleted: false,
	isStruck: false,
	isRaised: false,
	size: 24,
	colour: null,
	ground: null,
} as const;
export const plainParagraph = {style: 0, level: null, inTable: false, shade: null} as const;

/** Groups nest some ten deep. */
const deepest = 5000;

const nothing = () => undefined;

export class RtfWalk {
	readonly encoding = rtfEncoding();
	readonly colours = new RtfColours();
	readonly notes: OfficeNote[] = [];
	readonly edges = {headers: [] as string[], footers: [] as string[]};
	title = '';
	/** The font, or the style, that is being described. */
	described = 0;
	/** Whether a mark that points to the next note was read. */
	isMarked = false;
	readonly #styles = new Map<number, RtfStyle>();
	readonly #groups: Group[] = [];
	readonly #main: RtfOutput;
	#notes = 0;
	#count = 0;
	#group: Group;
	/** Bytes that are not decoded yet: a letter may be made of several. */
	#bytes: number[] = [];

	constructor() {
		this.#main = new RtfOutput(() => ++this.#count);
		this.#group = {
			look: {
				...plainText,
				...plainParagraph,
				destination: 'text',
				around: 'text',
				font: null,
				substitutes: 1,
				inBox: false,
			},
			output: this.#main,
			close: nothing,
		};
	}

	get look(): Look {
		return this.#group.look;
	}

	get output(): RtfOutput {
		return this.#group.output;
	}

	/** Whether groups are open. */
	get isOpen(): boolean {
		return this.#groups.length > 0;
	}

	set(changes: Partial<Look>): void {
		this.flush();
		this.#group.look = {...this.#group.look, ...changes};
	}

	open(): void {
		this.flush();
		if (this.#groups.length >= deepest)
			throw new UserError('is nested too deep to be read; save its text alone');
		this.#groups.push(this.#group);
		this.#group = {...this.#group, close: nothing};
	}

	close(): void {
		this.flush();
		const {close} = this.#group;
		close();
		this.#group = this.#groups.pop() ?? this.#group;
	}

	/** Whether the letters of the font are signs. */
	get hasSigns(): boolean {
		return this.look.destination === 'text' && this.encoding.hasSigns(this.look.font);
	}

	/** Adds a character by its number in Unicode, which has places for the signs of fonts. */
	addCharacter(code: number): void {
		const isSign = code >= 0xf020 && code <= 0xf0ff && this.encoding.hasSigns(this.look.font);
		this.addText(isSign ? this.encoding.signAt(code, this.look.font) : String.fromCharCode(code));
	}

	addBytes(bytes: Iterable<number>): void {
		for (const byte of bytes) this.#bytes.push(byte);
	}

	/** Whether the next byte may belong to those before it. */
	get isWithinBytes(): boolean {
		return this.#bytes.length > 0;
	}

	/** Decodes what bytes there are. */
	flush(): void {
		if (this.#bytes.length === 0) return;
		const bytes = this.#bytes;
		this.#bytes = [];
		this.addText(this.encoding.decode(bytes, this.look.font));
	}

	addText(text: string): void {
		const {destination, isHidden, isDeleted, isStruck, isRaised, isBold} = this.look;
		if (destination === 'title') this.title += text;
		else if (destination === 'styles') this.#describe({name: text});
		else if (destination === 'fonts') this.encoding.nameFont(this.described, text);
		else if (destination === 'colours') this.colours.end(text);
		else if (destination === 'label') this.output.label += text;
		else if (destination === 'text' && !isHidden && !isDeleted && !isStruck)
			this.output.addPiece({
				text: isRaised ? asSuperscript(text) : text,
				isBold,
				unseen: this.#unseen(),
			});
	}

	/** Why nobody sees what is written now; null where it is seen, or where nobody can tell. */
	#unseen(): AsideReason | null {
		if (this.look.size < smallestSize * 2) return unseen.tooSmall;
		if (this.look.inTable || this.look.inBox) return null;
		return this.colours.isPageColour(this.look) ? unseen.pageColour : null;
	}

	/** Takes in more of the style that is being described. */
	describeLevel(level: number): void {
		this.#describe({level});
	}

	#describe({name = '', level}: {name?: string; level?: number}): void {
		const known = this.#styles.get(this.described) ?? {name: '', level: null};
		this.#styles.set(this.described, {name: known.name + name, level: level ?? known.level});
	}

	/** The end of a paragraph; where that was deleted, it goes on. */
	endParagraph(): void {
		this.flush();
		if (this.look.destination === 'text' && !this.look.isDeleted) this.output.endParagraph(this.#paragraph());
	}

	endCell(): void {
		this.flush();
		if (this.look.destination === 'text') this.output.endCell(this.#paragraph());
	}

	endRow(): void {
		this.flush();
		if (this.look.destination === 'text') this.output.endRow();
	}

	#paragraph() {
		const {style, level, inTable} = this.look;
		const found = this.#styles.get(style);
		const name = found?.name.replace(/;.*$/s, '').trim().toLowerCase();
		return {style: found && {name: name ?? '', level: found.level}, level, inTable};
	}

	/** Has what follows in this group stand beside the text: it is handed over where the group ends. */
	enter(done: (paragraphs: readonly FlowParagraph[]) => void): void {
		this.flush();
		const output = new RtfOutput(() => 0);
		this.#group.output = output;
		this.#group.close = () => done(output.end(this.#paragraph()));
		this.set({...plainText, ...plainParagraph});
	}

	/** Reads a note. Its number stands in the note alone: in a quotation it would look like a reference of the briefing's own. */
	enterNote(): void {
		const name = this.isMarked ? String(++this.#notes) : null;
		const number = this.#count + 1;
		this.isMarked = false;
		this.enter(paragraphs => {
			// The mark that stands in the note itself points to no other.
			this.isMarked = false;
			for (const note of noteOf(paragraphs, {name, number})) this.notes.push(note);
		});
	}

	/** All paragraphs of the text, at its end. */
	end(): readonly FlowParagraph[] {
		while (this.isOpen) this.close();
		this.flush();
		return this.#main.end(this.#paragraph());
	}
}
