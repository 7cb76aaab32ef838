/** What each view says to a screen reader. */
import type {State} from '../../app/state.ts';
import type {ViewName, ViewState} from '../../app/view-states.ts';
import type {Spoken} from './spoken.ts';
import {spokenCompare} from './spoken-compare.ts';
import {
	spokenCandidates,
	spokenConcordance,
	spokenExport,
	spokenHelp,
	spokenPicker,
	spokenProblems,
	spokenSearch,
	spokenSources,
} from './spoken-lists.ts';
import {spokenReader} from './spoken-reader.ts';

type SpokenViews = {readonly [Name in ViewName]: (state: State, view: ViewState<Name>) => Spoken};

const spokenViews: SpokenViews = {
	sources: spokenSources,
	problems: spokenProblems,
	reader: spokenReader,
	search: spokenSearch,
	compare: spokenCompare,
	concordance: spokenConcordance,
	export: spokenExport,
	help: spokenHelp,
	picker: spokenPicker,
	candidates: spokenCandidates,
};

/** The view that is open, in words. */
export function spokenView<Name extends ViewName>(state: State, view: ViewState<Name>): Spoken {
	return spokenViews[view.kind](state, view);
}
