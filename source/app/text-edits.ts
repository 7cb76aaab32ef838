/** Keeps what is on the screen, and on the way back, in step with texts that the user has edited. */
import type {Corpus, Source} from '../documents/source.ts';
import {passageById, sourceById} from './corpus-lookup.ts';
import {blocksOf} from './document-rows.ts';
import type {State} from './state.ts';
import type {Find, Matched, ReaderState, Stop, ViewState} from './view-states.ts';

/** The state with other texts of the same sources: what points to a passage that is gone points to it no more. */
export function withTexts(state: State, corpus: Corpus): State {
	const held = (view: ViewState) => heldView(view, state.corpus, corpus);
	return {...state, corpus, view: held(state.view), back: state.back.map(held)};
}

function heldView(view: ViewState, before: Corpus, after: Corpus): ViewState {
	switch (view.kind) {
		case 'reader':
			return heldReader(view, before, after);
		case 'search':
			return {...view, answer: null, answered: ''};
		case 'concordance':
			return {...view, answer: null};
		default:
			return view;
	}
}

function heldReader(view: ReaderState, before: Corpus, after: Corpus): ReaderState {
	const [was, is] = [before, after].map(corpus => sourceById(corpus, view.source));
	if (was == null || is == null || was === is) return view;
	const isThere = ({passage}: Stop) => passageById(after, passage) !== null;
	return {
		...view,
		// What is shown as a whole keeps its blocks, whichever of them are taken out.
		block: view.isWhole ? view.block : sameBlock(view.block, was, is),
		find: view.find && heldFind(view.find, isThere),
		matched: view.matched && heldMatched(view.matched, isThere),
		selection: null,
	};
}

/** The block with the same passage, else the heading of the same number. */
function sameBlock(block: number, before: Source, after: Source): number {
	const was = blocksOf(before).slice(0, block + 1);
	const here = was.at(-1);
	const blocks = blocksOf(after);
	if (here?.kind === 'passage') {
		const same = blocks.findIndex(each => each.kind === 'passage' && each.passage.id === here.passage.id);
		return same < 0 ? Math.min(block, blocks.length - 1) : same;
	}
	const number = was.filter(({kind}) => kind === 'heading').length;
	const headings = blocks.flatMap(({kind}, index) => (kind === 'heading' ? [index] : []));
	return headings[number - 1] ?? 0;
}

function heldFind(find: Find, isThere: (stop: Stop) => boolean): Find {
	const stops = find.stops.filter(isThere);
	const current = find.stops.slice(0, find.current + 1).filter(isThere).length - 1;
	return {...find, stops, current};
}

function heldMatched({side, sentences}: Matched, isThere: (stop: Stop) => boolean): Matched {
	return {side, sentences: {left: sentences.left.filter(isThere), right: sentences.right.filter(isThere)}};
}
