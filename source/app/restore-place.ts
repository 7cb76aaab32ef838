/** Going where the user was when they last had these documents open; what is gone gives way to what is nearest. */
import {compareIfNeeded, mustPickSides} from './comparing.ts';
import {sourceById} from './corpus-lookup.ts';
import {lineOfOffset, rowOf} from './document-rows.ts';
import {settled} from './focus.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {ComparePlace, Place, ReaderPlace, ViewPlace} from './place.ts';
import {atRow, documentOf, readerOf} from './reader-place.ts';
import type {State} from './state.ts';
import {textField} from './text-field.ts';
import {
	type CompareState,
	emptySearch,
	noRowQuery,
	type ReaderState,
	startOfCompare,
	startOfSources,
} from './view-states.ts';
import {views} from './views/views.ts';
import {openView} from './way-back.ts';

/** The state at a place; what was open and is gone since is said, where nothing else is to be. */
export function withPlace(state: State, place: Place): Outcome {
	const {view, compare} = place;
	const lastCompare = compare === null ? null : compareAt(compare);
	const [placed, effects] = atView({...state, lastCompare}, view);
	const shown = {...settled(placed), message: state.message};
	const gone = goneSince(state, place);
	return [gone === null || state.message !== null ? shown : say(shown, gone, 'hint'), effects];
}

/** The source that was open and is not among these documents, in words; null where it is. */
function goneSince({corpus, words}: State, {view}: Place): string | null {
	if (view.kind === 'reader' && sourceById(corpus, view.source) === null) {
		return view.name === undefined
			? words.messages.opening.lastGone
			: words.messages.opening.nameGone(view.name);
	}
	return null;
}

/** Whether nothing has been done yet: then nobody is taken away from where they went meanwhile. */
export function isUntouched({view, back, prompt}: State): boolean {
	return view.kind === 'sources' && view.list.cursor === 0 && back.length === 0 && prompt === null;
}

function atView(state: State, view: ViewPlace): Outcome {
	switch (view.kind) {
		case 'sources':
			return only({...state, view: {...sourcesAt(state, view.source), isZoomed: view.isZoomed}});
		case 'reader': {
			const reader = readerAt(state, view);
			const from = {...state, view: sourcesAt(state, view.source)};
			return only(reader === null ? from : openView(from, reader));
		}
		case 'search': {
			const {query, hit, isZoomed} = view;
			const pane = query === '' ? 'field' : 'results';
			const field = textField(query);
			const search = {...emptySearch, field, pane, isZoomed, wanted: hit} as const;
			return [openView(state, search), query.trim() === '' ? [] : [{type: 'search', query: query.trim()}]];
		}
		case 'concordance':
			return [openView(state, {...view, answer: null}), [{type: 'make-concordance', query: view.query}]];
		case 'compare':
			if (state.lastCompare === null || mustPickSides(state)) return only(state);
			return compareIfNeeded(openView(state, state.lastCompare));
		case 'export': {
			const [shown, effects] = views.export.show?.(state) ?? only(state);
			if (shown.view.kind !== 'export') return only(state);
			return [{...shown, view: {...shown.view, ...view}}, effects];
		}
		default:
			return view satisfies never;
	}
}

function sourcesAt({corpus}: State, source: string | null): typeof startOfSources {
	const cursor = Math.max(
		0,
		corpus.sources.findIndex(({id}) => id === source),
	);
	return {...startOfSources, list: {cursor, top: 0}};
}

/** At the same words; where their passage is gone, at what stands in its place. */
function readerAt(
	state: State,
	{source, isWhole, block, passage, above, pane, isZoomed}: ReaderPlace,
): ReaderState | null {
	if (sourceById(state.corpus, source) === null) return null;
	const reader: ReaderState = {...readerOf(source), isWhole, pane, isZoomed};
	const open = documentOf(state, reader);
	if (open === null) return null;
	const {document, height} = open;
	const at = document.blocks.findIndex(
		each => each.kind === 'passage' && each.passage.id === passage?.passage,
	);
	const row =
		at < 0 || passage === null
			? rowOf(document, Math.min(block, document.blocks.length - 1), 0)
			: rowOf(document, at, lineOfOffset(document, at, passage.offset));
	return atRow(reader, document, row, row - above, height);
}

/** A topic comes with its own rows; without one the row is found by its words. */
function compareAt({topic, passage, ...place}: ComparePlace): CompareState {
	const query = topic === '' ? noRowQuery : {...noRowQuery, field: textField(topic)};
	const wanted = topic !== '' || passage === null ? null : ({...passage, isRemembered: true} as const);
	return {...startOfCompare, ...place, query, wanted};
}
