/** Running text of several looks, wrapped to cells; what looks different, or leads somewhere, does so on every line. */

import {type Content, type Inline, quotedPieces, type Reference} from '../../briefing/briefing.ts';
import {oneLine} from '../../text/one-line.ts';
import type {Line, Span, Tone} from '../line.ts';
import {type Range, wrap} from '../wrap.ts';

/** A reference by its number. */
export type References = ReadonlyMap<number, Reference>;

/** Pieces side by side, as in one line of any length. */
export type Flow = readonly Span[];

const piece = (text: string, tone: Tone = 'plain', link: string | null = null): Span => ({
	text: oneLine(text),
	tone,
	link,
});

/** The number of a reference, which leads to the words in their page. */
function call(number: number, references: References): Span {
	return piece(`[${number}]`, 'quiet', references.get(number)?.url ?? null);
}

function inline(value: Inline, references: References): Flow {
	switch (value.kind) {
		case 'text':
			return [piece(value.text)];
		case 'strong':
			return [piece(value.text, 'strong')];
		case 'remark':
			return [piece(value.text, 'quiet')];
		case 'quotation':
			return [
				...quotedPieces(value).map(({text, isMarked}) => piece(text, isMarked ? 'strong' : 'plain')),
				call(value.reference, references),
			];
		case 'reference':
			return [call(value.reference, references)];
		case 'code':
			return [piece(value.text)];
		case 'link':
			return [piece(value.text, 'address', value.url)];
		default:
			return value satisfies never;
	}
}

export function flowOf(content: Content, references: References): Flow {
	return content.flatMap(value => inline(value, references));
}

/** A flow in lines of so many cells. */
export function wrapFlow(flow: Flow, width: number): readonly Line[] {
	const text = flow.map(each => each.text).join('');
	return wrap(text, width).map(range => stretchOf(flow, range));
}

function stretchOf(flow: Flow, [start, end]: Range): Line {
	let at = 0;
	return flow.flatMap((each): Line => {
		const text = each.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		at += each.text.length;
		return text === '' ? [] : [{...each, text}];
	});
}
