/** The list of sources. */
import {sourceItemHeight, sourcesPage} from '../layout.ts';
import {only} from '../outcome.ts';
import {openSource} from '../reader-place.ts';
import {moveList, placeList} from '../scroll.ts';
import {type SourcesState, startOfSources} from '../view-states.ts';
import {openView} from '../way-back.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

export const sources = {
	mode: () => 'sources',
	show(state) {
		const first = [state.view, ...state.back].findLast(({kind}) => kind === 'sources');
		return only(openView(state, first ?? startOfSources));
	},
	answers: {
		...listPointing(({corpus, size}, here: SourcesState) => {
			return {count: corpus.sources.length, page: sourcesPage(size, here), itemHeight: sourceItemHeight};
		}),
		move(state, here, {by}) {
			const list = moveList(here.list, by, state.corpus.sources.length, sourcesPage(state.size, here));
			return only({...state, view: {...here, list}});
		},
		open(state, {list}) {
			const source = state.corpus.sources[list.cursor];
			return only(source === undefined ? state : openSource(state, source.id));
		},
	},
	againstZoom: () => null,
	source: ({corpus}, {list}) => corpus.sources[list.cursor]?.id ?? null,
	settle({corpus, size}, here) {
		const list = placeList(here.list, here.list.cursor, corpus.sources.length, sourcesPage(size, here));
		return {...here, list};
	},
} satisfies View<'sources'>;
