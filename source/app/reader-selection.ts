/** The sentences of a source that is read, and the one at the cursor. */
import {rememberFor} from '../base/remember.ts';
import type {Sentence} from '../compare/comparison.ts';
import {splitSentences} from '../compare/reading/sentences.ts';
import type {Source} from '../documents/source.ts';
import {languageOf} from '../languages/languages.ts';
import {sourceById} from './corpus-lookup.ts';
import {type DocumentRows, lineOfOffset, rowOf} from './document-rows.ts';
import {atRow, documentOf, passageMargin} from './reader-place.ts';
import {keepInView} from './scroll.ts';
import {type Selectable, selectedOf} from './selection.ts';
import type {State} from './state.ts';
import type {ReaderState, Stop} from './view-states.ts';

/** All sentences of a source, as a selection goes through them. */
export const sentencesOf = rememberFor((source: Source): readonly Sentence[] =>
	source.passages.flatMap(passage => splitSentences(passage, languageOf(source.language))),
);

/** What is selected of the source that is read. */
export function selectedInReader({corpus}: State, {source: id, selection}: ReaderState): readonly Sentence[] {
	const source = selection === null ? null : sourceById(corpus, id);
	return source === null ? [] : selectedOf(sentencesOf(source), selection);
}

export function selectableInReader(state: State, view: ReaderState): Selectable {
	const {selection} = view;
	const open = documentOf(state, view);
	if (open === null) return {sentences: [], here: null, selection, select: () => state};
	const {source, document, height} = open;
	const sentences = sentencesOf(source);
	return {
		sentences,
		here: sentenceAt(view, document, sentences),
		selection,
		select(selected, head) {
			const block = document.blocks.findIndex(
				each => each.kind === 'passage' && each.passage.id === head.passage,
			);
			const first = rowOf(document, block, lineOfOffset(document, block, head.start));
			const last = rowOf(document, block, lineOfOffset(document, block, head.end - 1));
			const top = keepInView(view.top, {first, last}, height, document.rows.length, passageMargin);
			return {...state, view: {...atRow(view, document, first, top, height), selection: selected}};
		},
	};
}

/** The sentence that is lit on the line of the cursor, else the one that begins there, else the one that goes on there. */
function sentenceAt(
	view: ReaderState,
	document: DocumentRows,
	sentences: readonly Sentence[],
): Sentence | null {
	const block = document.blocks.slice(view.block).find(({kind}) => kind === 'passage');
	if (block?.kind !== 'passage') return null;
	const {passage} = block;
	const own = sentences.filter(sentence => sentence.passage === passage.id);
	const [from, to] =
		document.blocks[view.block] === block
			? (document.rows[rowOf(document, view.block, view.line)]?.range ?? [0, 0])
			: [0, 1];
	const lit = litIn(view).find(stop => stop.passage === passage.id && from <= stop.start && stop.start < to);
	const at = lit?.start ?? own.find(({start}) => from <= start && start < to)?.start ?? from;
	return own.find(({start, end}) => start <= at && at < end) ?? own[0] ?? null;
}

function litIn({find, matched}: ReaderState): readonly Stop[] {
	if (find !== null) return find.stops.slice(Math.max(0, find.current), Math.max(0, find.current) + 1);
	return matched?.sentences[matched.side] ?? [];
}
