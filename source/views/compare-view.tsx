/** Two sides next to each other: the tabs, and what the one that is open shows. */
import {Box} from 'ink';
import {compareHeadRows} from '../app/compare-layout.ts';
import {span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {CompareRows} from './compare-rows.tsx';
import {CompareSynopsis} from './compare-synopsis.tsx';
import {CompareTabs} from './compare-tabs.tsx';
import {paint} from './paint.ts';
import {Pane} from './rows.tsx';
import {TabView} from './tab-view.tsx';
import type {Theme} from './theme.ts';
import type {ViewProps} from './view-props.ts';

function Waiting({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {comparison, reading} = state.busy;
	const idle =
		reading === null
			? 'Press p to pick the two sides'
			: 'Still reading the documents; they are compared then';
	const text = comparison ? 'Comparing …' : idle;
	return (
		<Pane
			area={{width: state.size.columns, height: 1}}
			rows={[paint(theme, [span(text, 'quiet')], state.size.columns)]}
		/>
	);
}

export function CompareView({state, view, theme}: ViewProps<'compare'>) {
	const {comparison} = state;
	if (comparison === null) return <Waiting state={state} theme={theme} />;
	const props = {state, view, theme, comparison};
	return (
		<Box flexDirection="column">
			<CompareTabs {...props} height={compareHeadRows} />
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
