/** Running text of a Word document: words, quotations with their marks, links and calls of references. */

import {ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun} from 'docx';
import {oneLine} from '../../text/one-line.ts';
import {type Content, type Inline, quotedPieces} from '../briefing.ts';
import {colours} from './docx-style.ts';

/** Marked words have the colour of the side whose words they are. */
export function inlines(content: Content, markColor?: string): ParagraphChild[] {
	return content.flatMap((value, index) => {
		const before = content[index - 1]?.kind;
		const isNextToNumber = value.kind === 'reference' && (before === 'quotation' || before === 'reference');
		return isNextToNumber ? [thinSpace(), ...inline(value, markColor)] : inline(value, markColor);
	});
}

/** Between two numbers, which would else be read as one. */
function thinSpace(): TextRun {
	return new TextRun({text: '\u2009', superScript: true});
}

function inline(value: Inline, markColor = colours.ink): ParagraphChild[] {
	switch (value.kind) {
		case 'text':
			return [run(value.text, spokenIn(value))];
		case 'strong':
			return [run(value.text, {bold: true, ...spokenIn(value)})];
		case 'remark':
			return [run(value.text, {italics: true, color: colours.quiet})];
		case 'quotation':
			return [
				...quotedPieces(value).map(({text, isMarked}) =>
					run(text, {...(isMarked && {bold: true, color: markColor}), ...spokenIn(value)}),
				),
				call(value.reference),
			];
		case 'reference':
			return [call(value.reference)];
		case 'code':
			return [run(value.text, {font: 'Courier New', size: 16})];
		case 'link':
			return [link(value.text, value.url)];
		default:
			return value satisfies never;
	}
}

type Look = {
	readonly bold?: true;
	readonly italics?: true;
	readonly color?: string;
	readonly font?: string;
	readonly size?: number;
	/** By BCP 47, for whoever checks its spelling. */
	readonly language?: {readonly value: string};
};

/** How a run of words in another language than that of the document is told apart; nothing of others. */
export function spokenIn({language}: {readonly language?: string | undefined}): Pick<Look, 'language'> {
	return language === undefined ? {} : {language: {value: language}};
}

export function run(text: string, look: Look = {}): TextRun {
	return new TextRun({text: legal(text), ...look});
}

/** A line break in document text is no line of the file, and what XML cannot hold is shown as unknown. */
export function legal(text: string): string {
	return oneLine(text).replace(/[\0-\x08\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
}

export function link(text: string, url: string): ParagraphChild {
	return new ExternalHyperlink({link: url, children: [run(text, {color: colours.link})]});
}

/** The number alone leads to the reference: one that is cited twice has the same number twice. */
function call(number: number): ParagraphChild {
	return new InternalHyperlink({
		anchor: anchor(number),
		children: [new TextRun({text: String(number), superScript: true, color: colours.link})],
	});
}

export function anchor(number: number): string {
	return `reference-${number}`;
}
