/** Every occurrence of a word in its context, the word aligned in the middle. */
import {Box} from 'ink';
import {sortedConcordance} from '../app/concordance-rows.ts';
import {passageById, sideName, sourceName} from '../app/corpus-lookup.ts';
import {concordanceHeadRows, concordanceListHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {ConcordanceLine} from '../app/services.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {isPinned} from '../briefing/choices.ts';
import {count} from './format.ts';
import {cell, paint, spread} from './paint.ts';
import {listed, Pane} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

/** The end of a text in exactly `width` cells, from the start of a word where it is cut. */
function ending(text: string, width: number): string {
	const piece = text.slice(-2 * width).replaceAll(/\s/g, ' ');
	let start = Math.max(0, piece.length - width);
	while (start < piece.length && textWidth(piece.slice(start)) > width) start++;
	if (start > 0) {
		const space = piece.indexOf(' ', start - 1);
		start = space < 0 ? start : space + 1;
	}
	const cut = piece.slice(start);
	return ' '.repeat(Math.max(0, width - textWidth(cut))) + cut;
}

/** A line of a concordance: where it stands, and the keyword in the middle of what is around it. */
export function concordanceLine(state: State, line: ConcordanceLine, width: number): Line {
	const placed = passageById(state.corpus, line.passage);
	if (placed === null) return [];
	const {source, passage} = placed;
	const label = sideName(state.corpus, source.side) ?? sourceName(source);
	const labelWidth = Math.min(18, Math.floor(width * 0.2));
	const keyword = passage.text.slice(line.start, line.end);
	const room = width - labelWidth - 2;
	const before = Math.floor((room - textWidth(keyword)) / 2);
	const pinned = isPinned(state.choices, {kind: 'passage', passage: line.passage});
	return [
		pinned ? span('● ', 'pin') : span('  '),
		span(cell(label, labelWidth - 1), 'quiet'),
		span(' '),
		span(ending(passage.text.slice(0, line.start), Math.max(0, before))),
		span(keyword, 'hit'),
		span(passage.text.slice(line.end, line.end + room)),
	];
}

export function ConcordanceView({state, view, theme}: ViewProps<'concordance'>) {
	const {columns} = state.size;
	const lines = sortedConcordance(state.corpus, view);
	const height = concordanceListHeight(state.size);
	const status =
		view.lines === null ? 'looking …' : `${count(lines.length, 'occurrence')} · by ${view.order}`;
	const head = [
		paint(
			theme,
			spread([span('Concordance of '), span(view.query, 'title')], [span(status, 'quiet')], columns),
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
				[span(isHere ? '› ' : '  '), ...concordanceLine(state, line, width - 2)],
				width,
				isHere ? 'selected' : 'plain',
			),
		];
	});
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: concordanceHeadRows}} rows={head} />
			<Pane area={area} rows={rows} />
		</Box>
	);
}
