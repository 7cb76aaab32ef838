/** The rows of a comparison, and the two texts of the row under the cursor. */

import {detailRows, relationInWords} from '../app/compare-detail.ts';
import {type CompareLayout, compareLayout, compareTextHeadRows, sideOfTexts} from '../app/compare-layout.ts';
import {hasConflict, queryOf, targetOf, themeNameOf, topicOf} from '../app/compare-rows.ts';
import {selectedInCompare} from '../app/compare-selection.ts';
import {passageById, placeOfPassage} from '../app/corpus-lookup.ts';
import {currentRow} from '../app/current-row.ts';
import {currentLine, type ListedRow} from '../app/fold-themes.ts';
import {withKeys} from '../app/key-table.ts';
import {type Line, linkedSpan, type Span, span} from '../app/line.ts';
import {pageAtSentence, pageOfSide} from '../app/page-links.ts';
import {relationSpan} from '../app/row-description.ts';
import type {State} from '../app/state.ts';
import {markBefore} from '../app/target-marks.ts';
import {type ThemedRows, themedRows} from '../app/themed-rows.ts';
import type {CompareState} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../base/sides.ts';
import {isPinned, noteOn} from '../briefing/choices/choices.ts';
import type {ComparedSide, Comparison, Deliverable} from '../compare/comparison.ts';
import {separated, sideLabel} from './format.ts';
import {inPane, type Spots} from './mouse/spots.ts';
import {besideWhole, paint, spread} from './paint.ts';
import {descriptionLine, nameLine} from './row-lines.ts';
import {divider, listed, Pane, Panes} from './rows.tsx';
import type {Theme} from './theme.ts';

/** A side may be called by the title of a document; a list has no room for that. */
const longestName = 16;

function relationOf(
	row: Deliverable,
	sides: Sides<Pick<ComparedSide, 'label' | 'name'>>,
	screenWords: ScreenWords,
): Span {
	const words = relationInWords(row.relation, sides, screenWords);
	if (row.kind !== 'shared') return span(words, row.kind === 'left-only' ? 'left' : 'right');
	return relationSpan(row, words, row.relation === 'related' ? 'quiet' : 'agrees');
}

/** The same for a list, in fewer words. */
function relationInList(row: Deliverable, comparison: Comparison, words: ScreenWords): Span {
	if (row.relation === 'related') return span(words.compare.shortRelations.related, 'quiet');
	const sides = mapSides({left: comparison.left, right: comparison.right}, (_, side) => ({
		label: sideLabel(comparison, side, longestName),
	}));
	return relationOf(row, sides, words);
}

/** Where no headings tell it, a row has its theme behind its topic. */
function rowLine(
	state: State,
	row: Deliverable,
	comparison: Comparison,
	{isHere, hasTheme}: {readonly isHere: boolean; readonly hasTheme: boolean},
	width: number,
): Line {
	const {view, choices, words} = state;
	const joining = view.kind === 'compare' && view.joining === row.key;
	const flag = joining ? [span('+ ', 'key')] : markBefore(choices, targetOf(row));
	const topic = [
		span(topicOf(row, choices)),
		...(hasTheme ? [span(` · ${themeNameOf(row, words)}`, 'quiet')] : []),
	];
	const description = descriptionLine(row, relationInList(row, comparison, words), state);
	const hasFocus = view.kind === 'compare' && view.pane === 'rows';
	const cursor = isHere ? (hasFocus ? '› ' : '· ') : '  ';
	return [span(cursor), ...flag, ...besideWhole(topic, description, width - 4)];
}

type Folded = Extract<ListedRow, {kind: 'folded'}>;

/** A theme in the place of its rows: how many they are, and what among them must not be missed. */
function foldedLine(
	{view, choices, words}: State,
	{theme, rows}: Folded,
	isHere: boolean,
	width: number,
): Line {
	const {compare} = words;
	const conflicts = rows.filter(hasConflict).length;
	const pinned = rows.filter(row => isPinned(choices, targetOf(row))).length;
	const noted = rows.filter(row => noteOn(choices, targetOf(row)) !== null).length;
	const told: Line[] = [
		[span(compare.rows(rows.length), 'quiet')],
		...(conflicts === 0 ? [] : [[span(compare.inConflict(conflicts), 'conflict')]]),
		...(pinned === 0 ? [] : [[span(compare.pinned(pinned), 'pin')]]),
		...(noted === 0 ? [] : [[span(compare.notes(noted), 'note')]]),
	];
	const hasFocus = view.kind === 'compare' && view.pane === 'rows';
	const cursor = isHere ? (hasFocus ? '› ' : '· ') : '  ';
	const name: Line = [span('▸ ', 'quiet'), span(themeNameOf({theme}, words), 'heading')];
	return [span(cursor), ...besideWhole(name, separated(told, span(' · ', 'quiet')), width - 2)];
}

/** What is folded under the cursor, by name. */
function foldedRows(
	state: State,
	{theme, rows}: Folded,
	comparison: Comparison,
	{texts: {width, height}}: CompareLayout,
	paintLine: (line: Line) => string,
): string[] {
	const {choices, words} = state;
	const name = span(themeNameOf({theme}, words), 'title');
	const hint = span(withKeys(words.compare.unfolds, state), 'quiet');
	const head = besideWhole([name], [hint], width);
	const lines = rows.map((row): Line => {
		const description = descriptionLine(row, relationInList(row, comparison, words), state);
		return [span('  '), ...besideWhole([span(topicOf(row, choices))], description, width - 2)];
	});
	const room = height - 1;
	const rest = lines.length - room + 1;
	const more: Line = [span(`  ${words.compare.more(rest)}`, 'quiet')];
	const shown = lines.length > room ? [...lines.slice(0, room - 1), more] : lines;
	return [head, ...shown].map(paintLine);
}

function listRows(
	state: State,
	view: CompareState,
	comparison: Comparison,
	layout: CompareLayout,
	{rows, hasHeadings, lines, top}: ThemedRows,
	theme: Theme,
): string[] {
	if (rows.length === 0) {
		const {nothing, noneAbout, noRows, filters} = state.words.compare;
		const none = queryOf(view.query) === '' ? nothing : noneAbout;
		const text = view.filter === 'all' ? none : noRows(filters[view.filter]);
		return [paint(theme, [span(withKeys(text, state), 'quiet')], layout.rows.width)];
	}
	const paintRow = (listedRow: ListedRow, index: number, width: number): string[] => {
		const isHere = index === view.list.cursor;
		const look = isHere ? (view.pane === 'rows' ? 'selected' : 'chosen') : 'plain';
		const line =
			listedRow.kind === 'folded'
				? foldedLine(state, listedRow, isHere, width)
				: rowLine(state, listedRow.row, comparison, {isHere, hasTheme: !hasHeadings}, width);
		return [paint(theme, line, width, look)];
	};
	return listed(theme, {items: lines, top, area: layout.rows}, (line, _, width) => {
		if (line.kind === 'head') return [paint(theme, [span(line.title, 'heading')], width)];
		const row = rows[line.index];
		return row === undefined ? [] : paintRow(row, line.index, width);
	});
}

/** The number of a passage, which leads to its page at what the row has of it. */
function reference({corpus}: State, row: Deliverable, side: SideName, passage: string): Span {
	const first = row.pairs.flatMap(pair => pair[side]).find(sentence => sentence.passage === passage);
	const page = first === undefined ? null : pageAtSentence(first, corpus);
	const {speaker} = passageById(corpus, passage)?.passage ?? {};
	const number = `¶${placeOfPassage(passage).number}`;
	return linkedSpan(speaker === undefined ? number : `${speaker} ${number}`, 'quiet', page);
}

/** Where there is room for one side: which key shows the other one. */
function otherSideHint(comparison: Comparison, side: SideName): Line {
	const other = otherSide(side);
	const arrow = other === 'left' ? '←' : '→';
	return [span(`   ${arrow} ${sideLabel(comparison, other, longestName)}`, 'quiet')];
}

function headOfTexts(
	state: State,
	view: CompareState,
	row: Deliverable,
	comparison: Comparison,
	layout: CompareLayout,
	theme: Theme,
): string[] {
	const {width} = layout.texts;
	const relation = descriptionLine(row, relationOf(row, comparison, state.words), state);
	const names = sideNames.map(side => {
		const references = row[side].passages.map((id): Line => [reference(state, row, side, id)]);
		const page = pageOfSide(comparison[side], state.corpus);
		const name: Line = [
			span(view.side === side ? '› ' : '  ', side),
			linkedSpan(sideLabel(comparison, side, layout.columnWidth - 2), side, page),
			...(layout.columns === 1 ? otherSideHint(comparison, side) : []),
		];
		return spread(name, separated(references, span(' ', 'quiet')), layout.columnWidth);
	});
	const [left = [], right = []] = names;
	const sides =
		layout.columns === 2
			? paint(theme, left, layout.columnWidth) + divider(theme) + paint(theme, right, layout.columnWidth)
			: paint(theme, view.side === 'left' ? left : right, width);
	const named = nameLine(row, state);
	const look = view.pane === 'texts' ? 'selected' : 'plain';
	return [paint(theme, besideWhole(named, relation, width), width, look), sides];
}

function textRows(
	state: State,
	view: CompareState,
	comparison: Comparison,
	layout: CompareLayout,
	theme: Theme,
): string[] {
	const here = currentLine(state);
	const {columns, columnWidth, texts} = layout;
	if (here?.kind === 'folded')
		return foldedRows(state, here, comparison, layout, line => paint(theme, line, texts.width));
	const row = currentRow(state);
	if (row === null) return [];
	const detail = detailRows({
		row,
		comparison,
		choices: state.choices,
		corpus: state.corpus,
		keys: state.keys,
		words: state.words,
		columnWidth,
		width: texts.width,
		selected: selectedInCompare(state, view),
	});
	const height = texts.height - compareTextHeadRows;
	const shown = detail.slice(view.scroll, view.scroll + height).map(line => {
		if (line.kind === 'across') return paint(theme, line.line, texts.width);
		if (columns === 1) return paint(theme, line[view.side], texts.width);
		return paint(theme, line.left, columnWidth) + divider(theme) + paint(theme, line.right, columnWidth);
	});
	const hidden = detail.length - view.scroll - height;
	if (hidden > 0) {
		const {scrolls, scrollsPane, moreRows} = state.words.compare;
		const hint = view.pane === 'texts' ? scrolls : scrollsPane;
		const words = withKeys(moreRows(hidden + 1, hint), state);
		shown[height - 1] = paint(theme, [span(words, 'quiet')], texts.width);
	}
	return [...headOfTexts(state, view, row, comparison, layout, theme), ...shown];
}

type Props = {
	readonly state: State;
	readonly view: CompareState;
	readonly theme: Theme;
	readonly comparison: Comparison;
};

export function CompareRows({state, view, theme, comparison}: Props) {
	const layout = compareLayout(state.size, view);
	const {stacked, rows, texts, alone} = layout;
	const themed = themedRows(state, view);
	if (themed === null) return null;
	const rowSpots: Spots = row => {
		const line = themed.lines[themed.top + row];
		return inPane('list', line?.kind === 'row' ? line.index : null);
	};
	const sideSpots: Spots = (_row, column) => inPane('text', null, sideOfTexts(layout, column));
	const panes = {stacked, first: rows, second: texts};
	return (
		<Panes
			theme={theme}
			panes={{...panes, alone: alone && (alone === 'rows' ? 'first' : 'second')}}
			first={
				<Pane area={rows} rows={listRows(state, view, comparison, layout, themed, theme)} spots={rowSpots} />
			}
			second={<Pane area={texts} rows={textRows(state, view, comparison, layout, theme)} spots={sideSpots} />}
		/>
	);
}
