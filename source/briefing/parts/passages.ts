/** Passages quoted for themselves: what a query finds in other sources, or the key passages where nothing is compared. */
import type {Passage, Source} from '../../documents/source.ts';
import {type Block, type Content, strong, text} from '../briefing.ts';
import {countWords} from '../excerpts.ts';
import {titleOf} from '../source-names.ts';
import {type Context, sideOfSource} from './context.ts';

/** Most words of one passage at standard length. */
const passageWords = 60;
/** Shorter passages are captions, bylines and sign-offs. */
const fewWords = 12;

/** With a query: what it finds outside the two sides that are compared. */
export function otherSources(context: Context): Block[] {
	if (context.only === null || context.sides.length === 0) return [];
	const others = context.corpus.sources.filter(source => sideOfSource(context, source.id) === null);
	return quoteBySource(context, others, passage => context.only?.has(passage.id) ?? false);
}

/** Without a comparison, or where a query finds nothing in it. */
export function keyPassages(context: Context): Block[] {
	const {only} = context;
	if (context.deliverables.length > 0) return [];
	const compared = context.corpus.sources.filter(
		source => context.sides.length === 0 || sideOfSource(context, source.id) !== null,
	);
	if (only !== null) return quoteBySource(context, compared, passage => only.has(passage.id));
	return quoteBySource(context, compared, isKey);
}

/** How the source and each of its sections open: promises, figures and dates have parts of their own. */
function isKey(passage: Passage, index: number, all: readonly Passage[]): boolean {
	const opensSection = passage.heading !== all[index - 1]?.heading;
	return index === 0 || (opensSection && countWords(passage.text) >= fewWords);
}

function quoteBySource(
	context: Context,
	sources: readonly Source[],
	isWanted: (passage: Passage, index: number, all: readonly Passage[]) => boolean,
): Block[] {
	const words = context.choices.length === 'full' ? Number.POSITIVE_INFINITY : passageWords;
	const most = Math.max(3, Math.ceil(context.limits.passages / Math.max(1, sources.length)));
	return sources.flatMap((source): Block[] => {
		const wanted = source.passages.filter(isWanted);
		if (wanted.length === 0) return [];
		const items = wanted.slice(0, most).map(passage => quotePassage(context, passage, words));
		const rest = wanted.length - items.length;
		return [
			{kind: 'heading', content: [text(titleOf(source))]},
			{kind: 'list', items},
			...(rest > 0
				? [{kind: 'paragraph' as const, content: [text(context.wording.parts.passages.more(rest))]}]
				: []),
		];
	});
}

/** A passage under its heading. */
function quotePassage(context: Context, passage: Passage, words: number): Content {
	const whole = {passage: passage.id, start: 0, end: passage.text.length};
	const quotation = context.references.quote([whole], {words});
	return passage.heading === null ? quotation : [strong(`${passage.heading}: `), ...quotation];
}
