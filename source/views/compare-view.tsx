/** Two sides next to each other: the tabs, and what the one that is open shows. */
import {Box} from 'ink';
import {compareHeadRows} from '../app/compare-layout.ts';
import {withKeys} from '../app/key-table.ts';
import {span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {CompareRows} from './compare-rows.tsx';
import {CompareSynopsis} from './compare-synopsis.tsx';
import {CompareTabs} from './compare-tabs.tsx';
import {paint} from './paint.ts';
import {Pane} from './rows.tsx';
import {TabView} from './tab-view.tsx';
import type {ViewProps} from './view-props.ts';

/** Why there is no comparison yet. */
export function waitingFor(state: State): string {
	const {busy, words} = state;
	const {comparing, reading, picking} = words.compare.waiting;
	if (busy.comparison) return comparing;
	if (busy.reading !== null) return reading;
	return withKeys(picking, state);
}

export function CompareView({state, view, theme}: ViewProps<'compare'>) {
	const {comparison, size} = state;
	const tabs = <CompareTabs {...{state, view, theme, comparison}} height={compareHeadRows} />;
	if (comparison === null) {
		const rows = [paint(theme, [span(waitingFor(state), 'quiet')], size.columns)];
		return (
			<Box flexDirection="column">
				{tabs}
				<Pane area={{width: size.columns, height: 1}} rows={rows} />
			</Box>
		);
	}
	const props = {state, view, theme, comparison};
	return (
		<Box flexDirection="column">
			{tabs}
			{view.tab === 'synopsis' ? (
				<CompareSynopsis {...props} />
			) : view.tab === 'rows' ? (
				<CompareRows {...props} />
			) : (
				<TabView {...props} />
			)}
		</Box>
	);
}
