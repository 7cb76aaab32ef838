/** What was painted on a page so far, and which of its text is seen. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {isAlike, smallestSize, unseen} from '../unseen.ts';
import type {Fragment} from './fragment.ts';
import type {Box} from './matrix.ts';
import type {PageFacts} from './page-facts.ts';
import {cutsIn, isLine, struckOut} from './struck-out.ts';

type Fill = {
	readonly box: Box;
	/** Null where nobody can tell. */
	readonly colour: string | null;
	/** Whether nothing that lies below it is seen any more. */
	readonly covers: boolean;
};

/** A word as it is written, and where each unit of its text ends; nothing of that where it is written aslant. */
type Word = Omit<Fragment, 'hidden' | 'isArtifact'> & {readonly ends: readonly number[]};

/** A piece of text and how many areas were filled before it. */
type Written = {
	/** It grows: the letters of a word may be written one by one. */
	readonly fragment: Omit<Fragment, 'text' | 'right'> & {text: string; right: number};
	readonly ends: number[];
	readonly fillsBefore: number;
	readonly colour: string | null;
	/** Whether it is there for machines that read, over a picture of it. */
	readonly isInvisible: boolean;
};

/** A drawing may have a million areas; with more than these nobody can tell what stands on what. */
const mostFills = 1000;

/** Of so many lines none strikes out words: they are a drawing. */
const mostLines = 1000;

/** In points. */
const largestMark = 12;

/** Nobody sees what is so transparent. */
const lowestOpacity = 0.05;

/** Of all text of a page: where so little is seen, what is not seen are the words of a scanned picture. */
const fewSeen = 0.1;

export class Painting {
	readonly #facts: Pick<PageFacts, 'width' | 'height' | 'hasPictures'>;
	readonly #fills: Fill[] = [];
	readonly #lines: Box[] = [];
	readonly #written: Written[] = [];
	readonly #marks: {readonly isArtifact: boolean; readonly isShown: boolean; readonly isLabel: boolean}[] =
		[];
	#hasUnknown = false;
	#hasPlacedPicture = false;
	#space: readonly [x: number, baseline: number] | null = null;

	constructor(facts: PageFacts) {
		this.#facts = facts;
	}

	/** A colour that changes from place to place, and reaches nobody knows where. */
	colourUnknown(): void {
		this.#hasUnknown = true;
	}

	fill(fill: Fill): void {
		if (this.#marks.at(-1)?.isLabel) this.#writeMark(fill.box);
		if (this.#fills.length < mostFills) this.#fills.push(fill);
		else this.#hasUnknown = true;
	}

	/** What was painted as long as words and as thin as a stroke. */
	line(box: Box): void {
		if (isLine(box) && this.#lines.length <= mostLines) this.#lines.push(box);
	}

	/** A picture, of which only the place is known. */
	picture(box: Box): void {
		this.#hasPlacedPicture = true;
		this.fill({box, colour: null, covers: false});
	}

	open(tag: string, isShown: boolean): void {
		const around = this.#marks.at(-1);
		this.#marks.push({
			isArtifact: tag === 'Artifact' || (around?.isArtifact ?? false),
			isShown: isShown && (around?.isShown ?? true),
			isLabel: tag === 'Lbl',
		});
	}

	close(): void {
		this.#marks.pop();
	}

	/** The mark of an item may be drawn: what is said to be one, and is no larger than a letter, is one. */
	#writeMark({left, right, bottom, top}: Box): void {
		if (right - left > largestMark || bottom - top > largestMark) return;
		const size = (bottom - top) * 2.5;
		const mark = {
			text: '•',
			left,
			right,
			baseline: bottom + size * 0.15,
			rise: 0,
			size,
			angle: 0,
			isBold: false,
		};
		this.write({...mark, isSpaced: true, ends: []}, {colour: null, opacity: 1, rendering: 0});
		this.space(right, mark.baseline);
	}

	/** A space that no word has followed yet, by its middle. */
	space(x: number, baseline: number): void {
		this.#space = [x, baseline];
	}

	/** Whether a space was written before a word; one that the word is written over was none, but a hint where to part it. */
	#isSpaced({left, baseline}: Pick<Fragment, 'left' | 'baseline'>): boolean {
		const [x, y] = this.#space ?? [];
		return x !== undefined && !(y === baseline && left < x && left > x - 10);
	}

	write(
		word: Word,
		{colour, opacity, rendering}: {colour: string | null; opacity: number; rendering: number},
	): void {
		const {text, left, right, baseline, rise, size, angle, isBold} = word;
		const {isArtifact = false, isShown = true} = this.#marks.at(-1) ?? {};
		const hidden = isShown
			? opacity < lowestOpacity
				? 'transparent text'
				: this.#hiddenByPlace(word)
			: 'on a layer that is not shown';
		const written: Written = {
			// To spread an object with numbers takes many times as long, and there are as many of these as words.
			fragment: {
				text,
				left,
				right,
				baseline,
				rise,
				size,
				angle,
				isBold,
				isSpaced: word.isSpaced || this.#isSpaced(word),
				hidden,
				isArtifact,
			},
			ends: [...word.ends],
			fillsBefore: this.#fills.length,
			// Lines around letters have a colour of their own.
			colour: rendering === 0 ? colour : null,
			isInvisible: rendering === 3 || rendering === 7,
		};
		this.#space = null;
		const last = this.#written.at(-1);
		if (last !== undefined && goesOn(last, written)) {
			last.fragment.text += text;
			for (const end of word.ends) last.ends.push(end);
			last.fragment.right = Math.max(last.fragment.right, right);
		} else this.#written.push(written);
	}

	#hiddenByPlace({
		left,
		right,
		baseline,
		size,
		angle,
	}: Omit<Fragment, 'hidden' | 'isArtifact'>): AsideReason | null {
		const {width, height} = this.#facts;
		if (size < smallestSize) return unseen.tooSmall;
		const isOutside = right < 0 || left > width || baseline < 0 || baseline - size > height;
		return isOutside && angle === 0 ? 'outside the page' : null;
	}

	fragments(): Fragment[] {
		const lettersOf = (written: readonly Written[]) =>
			written.reduce((sum, {fragment}) => sum + fragment.text.length, 0);
		const seen = this.#written.filter(({isInvisible}) => !isInvisible);
		const isScan = lettersOf(seen) < lettersOf(this.#written) * fewSeen;
		const lines = this.#lines.length > mostLines ? [] : this.#lines;
		const pieces = this.#written.flatMap(written => cut(written, lines));
		const struck = struckOut(
			pieces.map(({fragment}) => fragment),
			lines,
		);
		return pieces.map(written => {
			const {fragment, isInvisible} = written;
			if (fragment.hidden !== null) return fragment;
			if (struck.has(fragment)) return {...fragment, hidden: unseen.struckOut};
			const hidden = isInvisible ? (isScan ? null : 'invisible text') : this.#hiddenByColour(written);
			return hidden === null ? fragment : {...fragment, hidden};
		});
	}

	#hiddenByColour({fragment, fillsBefore, colour}: Written): AsideReason | null {
		if (fragment.angle !== 0) return null;
		for (let index = fillsBefore; index < this.#fills.length; index++) {
			const fill = this.#fills[index];
			if (fill?.covers === true && covered(fragment, fill.box)) return 'covered by something else';
		}
		if (colour === null) return null;
		const {hasPictures} = this.#facts;
		if (this.#hasUnknown || (hasPictures && !this.#hasPlacedPicture)) return null;
		let below: Fill | undefined;
		for (let index = fillsBefore - 1; index >= 0 && below === undefined; index--) {
			const fill = this.#fills[index];
			if (fill !== undefined && standsOn(fragment, fill.box)) below = fill;
		}
		const background = below === undefined ? '#ffffff' : below.colour;
		return background !== null && isAlike(colour, background) ? unseen.pageColour : null;
	}
}

/** The pieces of a word of which lines run through some letters alone. */
function cut(written: Written, lines: readonly Box[]): readonly Written[] {
	const {fragment, ends} = written;
	if (ends.length !== fragment.text.length) return [written];
	const places = cutsIn(fragment, ends, lines);
	if (places.length === 0) return [written];
	return [0, ...places].map((from, index): Written => {
		const to = places[index] ?? ends.length;
		return {
			...written,
			ends: ends.slice(from, to),
			fragment: {
				...fragment,
				text: fragment.text.slice(from, to),
				left: from === 0 ? fragment.left : (ends[from - 1] ?? fragment.left),
				right: to === ends.length ? fragment.right : (ends[to - 1] ?? fragment.right),
				isSpaced: from === 0 && fragment.isSpaced,
			},
		};
	});
}

/** In units of the size of letters: those of one word stand closer together, and overlap no more. */
const widestGap = 0.1;
const widestOverlap = 0.2;

/** Whether letters that were written one by one are of one word. */
function goesOn(last: Written, next: Written): boolean {
	const [a, b] = [last.fragment, next.fragment];
	if (b.isSpaced || a.angle !== 0 || b.angle !== 0 || a.baseline !== b.baseline || a.size !== b.size)
		return false;
	const gap = (b.left - a.right) / b.size;
	return (
		gap < widestGap &&
		gap > -widestOverlap &&
		a.rise === b.rise &&
		a.isBold === b.isBold &&
		a.hidden === b.hidden &&
		a.isArtifact === b.isArtifact &&
		last.colour === next.colour &&
		last.isInvisible === next.isInvisible &&
		last.fillsBefore === next.fillsBefore
	);
}

/** A line that is thinner than the letters are high is no ground for them. */
function standsOn({left, right, baseline, size}: Fragment, box: Box): boolean {
	if (box.bottom - box.top < size * 0.5) return false;
	const [x, y] = [(left + right) / 2, baseline - size * 0.3];
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function covered({left, right, baseline, size}: Fragment, {top, bottom, ...box}: Box): boolean {
	return (
		box.left <= left + size * 0.2 &&
		box.right >= right - size * 0.2 &&
		top <= baseline - size * 0.5 &&
		bottom >= baseline - size * 0.1
	);
}
