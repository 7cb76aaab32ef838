/** Commitments, emphasis and names: one list each, with the quotation behind the row under the cursor. */
import {Box} from 'ink';
import {contextLines, currentTabRow, type TabRow, tabRows} from '../app/analysis-rows.ts';
import {quotationRows, tabListHeight} from '../app/compare-layout.ts';
import {passageById} from '../app/corpus-lookup.ts';
import {withKeys} from '../app/key-table.ts';
import {type Line, own, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import type {CompareState} from '../app/view-states.ts';
import {wrapLines} from '../app/wrap.ts';
import {sideNames} from '../base/sides.ts';
import type {Comparison, LoadedWord, TellingWord} from '../compare/comparison.ts';
import {concordanceRow, keywordWidth} from './concordance-view.tsx';

import {cutLines, paint} from './paint.ts';
import {itemSpots, listed, listWidth, Pane, Rule} from './rows.tsx';
import {headLine, longestOf, rowLine} from './tab-lines.ts';
import type {Theme} from './theme.ts';

type Props = {
	readonly state: State;
	readonly view: CompareState;
	readonly theme: Theme;
	readonly comparison: Comparison;
};

/** How much a word sets a side apart, and it in as many contexts as there is room for, those of that side first. */
function contexts(
	state: State,
	word: TellingWord | LoadedWord,
	comparison: Comparison,
	width: number,
): Line[] {
	const said = sideNames
		.map(side => `${comparison[side].label} ${state.words.compare.times(word.counts[side])}`)
		.join(', ');
	const weight = 'z' in word ? ` (z ${word.z.toFixed(1)})` : '';
	const all = withKeys(state.words.compare.listsAll, state);
	const lines = contextLines(state.corpus, word);
	const keyword = keywordWidth(lines, width - 2);
	const ofSide = new Set(comparison[word.side].sources);
	const ordered = lines.toSorted(
		(one, other) => Number(ofSide.has(other.source)) - Number(ofSide.has(one.source)),
	);
	return [
		own([span(`“${word.word}”`, word.side), span(`: ${said}${weight}. ${all}`, 'quiet')]),
		...ordered
			.slice(0, quotationRows(state.size) - 1)
			.map((line): Line => [span('  '), ...concordanceRow(state, line, width - 2, keyword)]),
	];
}

function quotation(state: State, row: TabRow | null, comparison: Comparison, width: number): readonly Line[] {
	if (row === null) return [];
	if (row.kind === 'word' || row.kind === 'loaded') return contexts(state, row.word, comparison, width);
	const text =
		row.kind === 'commitment'
			? row.commitment.sentence.text
			: row.passage === null
				? ''
				: (passageById(state.corpus, row.passage)?.passage.text ?? '');
	const lines = wrapLines(text, width).map((line): Line => [span(line, 'quiet')]);
	return cutLines(lines, {width, height: quotationRows(state.size)});
}

export function TabView({state, view, theme, comparison}: Props) {
	const {columns} = state.size;
	const rows = tabRows(state, view);
	const area = {width: columns, height: tabListHeight(state.size, view)};
	const {waiting, noneOfKind} = state.words.compare;
	const none = state.analysis === null ? waiting.working : noneOfKind;
	const longest = longestOf(rows);
	const list =
		rows.length === 0
			? [paint(theme, [span(none, 'quiet')], columns)]
			: listed(theme, {items: rows, top: view.tabList.top, area}, (row, index, width) => {
					const isHere = index === view.tabList.cursor;
					const line: Line = [
						span(isHere ? '› ' : '  '),
						...rowLine(row, comparison, state.words, longest, width - 2),
					];
					return [paint(theme, line, width, isHere ? 'selected' : 'plain')];
				});
	const quoted = quotation(state, currentTabRow(state), comparison, columns).map(line =>
		paint(theme, line, columns),
	);
	const head = headLine(view.tab, comparison, state.words, listWidth(area, rows.length) - 2);
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: 1}} rows={[paint(theme, head, columns)]} />
			<Pane area={area} rows={list} spots={itemSpots({items: rows, top: view.tabList.top})} />
			{view.isZoomed ? null : (
				<>
					<Rule theme={theme} width={columns} />
					<Pane area={{width: columns, height: quotationRows(state.size)}} rows={quoted} />
				</>
			)}
		</Box>
	);
}
