/** What draws each view, by its name. */
import type {ReactNode} from 'react';
import type {ViewName} from '../app/view-states.ts';
import {CandidatesView} from './candidates-view.tsx';
import {CompareView} from './compare-view.tsx';
import {ConcordanceView} from './concordance-view.tsx';
import {ExportView} from './export-view.tsx';
import {HelpView} from './help-view.tsx';
import {PickerView} from './picker-view.tsx';
import {ProblemsView} from './problems-view.tsx';
import {ReaderView} from './reader-view.tsx';
import {SearchView} from './search-view.tsx';
import {SourcesView} from './sources-view.tsx';
import type {ViewProps} from './view-props.ts';

export const components: {readonly [Name in ViewName]: (props: ViewProps<Name>) => ReactNode} = {
	sources: SourcesView,
	problems: ProblemsView,
	reader: ReaderView,
	search: SearchView,
	compare: CompareView,
	concordance: ConcordanceView,
	export: ExportView,
	help: HelpView,
	picker: PickerView,
	candidates: CandidatesView,
};
