/** The top of the screen: where one is, what is open, what is pinned, and what is being worked out. */
import {type Line, span} from '../app/line.ts';
import type {State, View} from '../app/state.ts';
import {count, percent} from './format.ts';
import {paint, spread} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

const viewNames: Record<View['kind'], string> = {
	sources: 'Sources',
	reader: 'Reader',
	search: 'Search',
	compare: 'Compare',
	concordance: 'Concordance',
	export: 'Export',
	help: 'Help',
	picker: 'Pick sides',
};

export function headerLines(state: State): readonly [Line, Line] {
	const {view, corpus, choices, busy, sides, size} = state;
	const working = [
		...(busy.search === null ? [] : [`indexing ${percent(busy.search)}`]),
		...(busy.comparison ? ['comparing'] : []),
		...(busy.export ? ['writing'] : []),
	];
	const facts = [
		...working,
		...(sides === null ? [] : [`${sides.left.label} | ${sides.right.label}`]),
		count(corpus.sources.length, 'source'),
		`${choices.pins.length} pinned`,
	].join(' · ');
	const title = [span(' briefing ', 'strong'), span(`› ${viewNames[view.kind]}`, 'strong')];
	return [spread(title, [span(`${facts} `)], size.columns), []];
}

export function Header({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns} = state.size;
	const [bar] = headerLines(state);
	return <Pane area={{width: columns, height: 2}} rows={[paint(theme, bar, columns, 'selected')]} />;
}
