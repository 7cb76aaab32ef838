/** Every occurrence of a word in its context, the word aligned in the middle. */

import {Box} from 'ink';
import {sortedConcordance} from '../app/concordance-rows.ts';
import {sideName, sourceById, sourceName, sourceNames} from '../app/corpus-lookup.ts';
import {cutName} from '../app/cut-names.ts';
import {concordanceHeadRows, concordanceListHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {markBefore} from '../app/target-marks.ts';
import {textWidth} from '../app/text-width.ts';
import type {ConcordanceState} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {endOf, mostUnits} from '../app/wrap.ts';
import type {ConcordanceLine} from '../search/concordance.ts';
import {cell, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

/** The end of a text in exactly `width` cells, with `…` and from the start of a word where it is cut. */
function ending(text: string, width: number): string {
	const whole = text.slice(-mostUnits(width)).replaceAll(/\s/g, ' ');
	const shown = endOf(whole, width);
	if (shown === whole && whole.length === text.length)
		return shown.padStart(shown.length + width - textWidth(shown));
	const cut = endOf(whole, Math.max(0, width - 1));
	// The letter before the cut tells whether a word was.
	const isAtWord = whole.charAt(whole.length - cut.length - 1) === ' ' || cut.startsWith(' ');
	const space = isAtWord ? -1 : cut.indexOf(' ');
	const marked = `…${cut.slice(space + 1).trimStart()}`;
	return marked.padStart(marked.length + Math.max(0, width - textWidth(marked)));
}

/** Cells that the keywords of some lines need, as far as there is room; all begin in the same column. */
export function keywordWidth(lines: readonly ConcordanceLine[], width: number): number {
	const widest = lines.reduce((most, {keyword}) => Math.max(most, textWidth(keyword)), 0);
	return Math.min(widest, Math.floor(width / 4));
}

/** A line of a concordance: where it stands, and the keyword in the middle of what is around it. */
export function concordanceRow(state: State, line: ConcordanceLine, width: number, keyword: number): Line {
	const source = sourceById(state.corpus, line.source);
	if (source === null) return [];
	const label = sideName(state.corpus, source.side, state.words) ?? sourceName(source);
	const labelWidth = Math.min(18, Math.floor(width * 0.2));
	const room = width - labelWidth - 2;
	const before = Math.max(0, Math.floor((room - keyword) / 2));
	const {passage} = line;
	const target = passage === null ? null : ({kind: 'passage', passage} as const);
	const tone = line.field === 'passage' ? 'plain' : 'heading';
	return [
		...markBefore(state.choices, target),
		span(cell(cutName(label, sourceNames(state.corpus), labelWidth - 1), labelWidth - 1), 'quiet'),
		span(' '),
		span(ending(line.left, before), tone),
		span(line.keyword, 'hit'),
		span(line.right, tone),
	];
}

/** How many lines there are, and which of them are listed. */
export function countOf({answer, order}: ConcordanceState, {lists}: ScreenWords): string {
	const {looking, occurrences, first, by, orders} = lists.concordance;
	if (answer === null) return looking;
	const listed = answer.lines.length;
	const all = occurrences(answer.total);
	return `${listed < answer.total ? first(listed, all) : all} · ${by(orders[order])}`;
}

export function ConcordanceView({state, view, theme}: ViewProps<'concordance'>) {
	const {columns} = state.size;
	const lines = sortedConcordance(view);
	const height = concordanceListHeight(state.size);
	const status = countOf(view, state.words);
	const keyword = keywordWidth(lines, columns - 2);
	const head = [
		paint(
			theme,
			spread(
				[span(`${state.words.lists.concordance.of} `), span(view.query, 'title')],
				[span(status, 'quiet')],
				columns,
			),
			columns,
		),
		theme.rule('─'.repeat(columns)),
	];
	const area = {width: columns, height};
	const rows = listed(theme, {items: lines, top: view.list.top, area}, (line, index, width) => {
		const isHere = index === view.list.cursor;
		return [
			paint(
				theme,
				[span(isHere ? '› ' : '  '), ...concordanceRow(state, line, width - 2, keyword)],
				width,
				isHere ? 'selected' : 'plain',
			),
		];
	});
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: concordanceHeadRows}} rows={head} />
			<Pane area={area} rows={rows} spots={itemSpots({items: lines, top: view.list.top})} />
		</Box>
	);
}
