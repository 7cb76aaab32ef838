/** Both texts in full beside each other, each passage beside its counterpart; where there is little room, one at a time. */

import {Box} from 'ink';
import {relationInWords} from '../app/compare-detail.ts';
import {
	barWidth,
	type SynopsisLayout,
	sideOfSynopsis,
	synopsisLineWidth,
	synopsisMarkWidth,
} from '../app/compare-layout.ts';
import {queryOf, targetOf, topicOf, visibleRows} from '../app/compare-rows.ts';
import {selectedInCompare} from '../app/compare-selection.ts';
import {placeOfPassage} from '../app/corpus-lookup.ts';
import {scrollBarWidth} from '../app/layout.ts';
import {type Line, linkedSpan, type Mark, markedSpans, overlaid, type Span, span} from '../app/line.ts';
import {pageAtSentence, pageOfSide} from '../app/page-links.ts';
import {relationSpan} from '../app/row-description.ts';
import {selectionMarks} from '../app/selection.ts';
import type {State} from '../app/state.ts';
import {
	bandAt,
	type CellLine,
	type PlacedBand,
	type Stop,
	type SynopsisLines,
} from '../app/synopsis/lines.ts';
import {doubtsOfRow, marksOfPair, withDoubts} from '../app/synopsis/marks.ts';
import {stopAt, synopsisOf} from '../app/synopsis/place.ts';
import type {Piece} from '../app/synopsis/units.ts';
import {markOf} from '../app/target-marks.ts';
import type {CompareState} from '../app/view-states.ts';
import {wrapLines} from '../app/wrap.ts';
import {rememberFor, rememberLast} from '../base/remember.ts';
import {otherSide, type SideName, sideNames} from '../base/sides.ts';
import {evidenceInWords, silenceInWords} from '../briefing/silence-in-words.ts';
import {certainPart} from '../compare/certainty.ts';
import {type Comparison, type Deliverable, isPoint, type Pair} from '../compare/comparison.ts';
import type {Corpus} from '../documents/source.ts';
import {sideLabel, sideParticulars} from './format.ts';
import {inPane, type Spots} from './mouse/spots.ts';
import {besideWhole, cutLines, paint, spread} from './paint.ts';
import {descriptionLine, nameLine} from './row-lines.ts';
import {Pane, Rule} from './rows.tsx';
import {scrollBar} from './scroll-bar.ts';
import type {Theme} from './theme.ts';

type Props = {
	readonly state: State;
	readonly view: CompareState;
	readonly theme: Theme;
	readonly comparison: Comparison;
};

/** What is needed to draw any line. */
type Drawing = Props & {
	readonly lines: SynopsisLines;
	readonly layout: SynopsisLayout;
	/** Number of the stop under the cursor. */
	readonly here: number;
	/** The rows of the topic; null where there is none, and nothing is quiet. */
	readonly topic: ReadonlySet<Deliverable> | null;
	/** What is selected to be quoted, by the ids of its passages. */
	readonly selected: ReadonlyMap<string, readonly Mark[]>;
};

/** How the texts of a pair relate, as one sign. */
function signOf(pair: Pair): Span {
	if (pair.relation === 'left-only' || pair.relation === 'right-only') return span('│', 'quiet');
	if (pair.relation === 'related') return span('~', 'quiet');
	if (isPoint(pair) && certainPart(pair) === null) return span('?', 'weak');
	return span(pair.relation === 'same' ? '=' : '≈', 'agrees');
}

/** Where a piece of a passage was published. */
const pageOfPiece = rememberLast(({passage, text, start, end}: Piece, corpus: Corpus): string | null =>
	passage === null ? null : pageAtSentence({passage, text: text.slice(start, end), start}, corpus),
);

/** The numbers of the passages on both sides of the sign, and where the right one really stands. */
function gutterOf(drawing: Drawing, placed: PlacedBand, line: number): Line {
	const {layout, view, state} = drawing;
	const {digits} = layout;
	const {band, cells} = placed;
	const numbered = (side: SideName): Piece | null => {
		const cell = cells[side][line];
		return cell?.isFirst === true ? cell.piece : null;
	};
	// Of the side that is not shown there are no lines.
	const hidden = (side: SideName): Piece | null => (line === 0 ? (band.pieces[side][0] ?? null) : null);
	const shown = layout.columns === 2 ? sideNames : [view.side];
	const number = (side: SideName): Span => {
		const piece = shown.includes(side) ? numbered(side) : hidden(side);
		return piece?.passage == null
			? span('')
			: linkedSpan(`${placeOfPassage(piece.passage).number}`, 'quiet', pageOfPiece(piece, state.corpus));
	};
	const [left, right] = [number('left'), number('right')];
	const isFirst = line === 0 && band.of !== null && !band.goesOn;
	const sign = isFirst && band.of !== null ? signOf(band.of.pair) : span('│', 'quiet');
	const arrow = isFirst && band.displaced !== null ? (band.displaced === 'earlier' ? '↑' : '↓') : ' ';
	return [
		span(' '.repeat(1 + digits - left.text.length)),
		left,
		span(' '),
		sign,
		span(' '),
		right,
		span(' '.repeat(digits - right.text.length)),
		span(arrow, 'moved'),
	];
}

const isQuiet = (topic: Drawing['topic'], row: Deliverable): boolean => topic?.has(row) === false;

/** A line of a side's text; what is no statement is quiet. */
function textOf(
	{comparison, topic, selected}: Drawing,
	{band}: PlacedBand,
	side: SideName,
	{piece, range}: CellLine,
): Line {
	const chosen = selected.get(piece.passage ?? '') ?? [];
	if (piece.kind === 'title') return markedSpans(piece.text, range, [], 'title');
	if (piece.kind === 'heading') return markedSpans(piece.text, range, [], 'heading');
	if (piece.kind === 'aside' || band.of === null || isQuiet(topic, band.of.row))
		return markedSpans(piece.text, range, chosen, 'quiet');
	const marks = marksOfPair(band.of.pair, comparison.language)[side].get(piece.passage ?? '') ?? [];
	const shown = overlaid(withDoubts(marks, doubtsIn(piece, band.of.row)), chosen);
	return markedSpans(piece.text, range, shown, 'plain');
}

const doubtsIn = ({passage}: CellLine['piece'], row: Deliverable) =>
	doubtsOfRow(row).get(passage ?? '') ?? [];

/** Whether a sentence that is in doubt beside certain ones begins on a line of a side. */
function beginsDoubt({topic}: Drawing, {band, cells}: PlacedBand, side: SideName, line: number): boolean {
	const cell = cells[side][line];
	if (cell === undefined || band.of === null || isQuiet(topic, band.of.row)) return false;
	const [from, to] = cell.range;
	return doubtsIn(cell.piece, band.of.row).some(([start]) => from <= start && start < to);
}

/** What stands where a side has no text of its own. */
function gapOf(drawing: Drawing, placed: PlacedBand, side: SideName): readonly Line[] {
	const {band, cells, stop, height} = placed;
	const {lines, layout, here, state} = drawing;
	if (band.of === null || cells[side].length > 0) return [];
	const {briefing, compare} = state.words;
	const {row} = band.of;
	const other = band.pieces[otherSide(side)];
	if (band.goesOn) return [[span(compare.synopsis.withAbove, 'quiet')]];
	if (row.kind === 'shared') return other.length === 0 ? [] : [[span('–', 'quiet')]];
	// Only the first band of a row says it.
	if (stop !== null && lines.bands[lines.stops[stop]?.bands[0] ?? 0] !== placed) return [];
	if (layout.columns === 1)
		return [[span(`${silenceInWords(row, briefing)}: ${topicOf(row, state.choices)}`, 'quiet')]];
	const said: Line = [span(silenceInWords(row, briefing), 'quiet')];
	const evidence = stop === here ? evidenceInWords(row, briefing) : null;
	if (evidence === null || height < 2) return [said];
	const words = wrapLines(compare.synopsis.lookedFor(evidence), layout.columnWidth).map(
		(text): Line => [span(text, 'quiet')],
	);
	return cutLines([said, ...words], {width: layout.columnWidth, height});
}

function cellOf(drawing: Drawing, placed: PlacedBand, side: SideName, line: number): Line {
	const cell = placed.cells[side][line];
	if (cell !== undefined) return textOf(drawing, placed, side, cell);
	return gapOf(drawing, placed, side)[line] ?? [];
}

/** The cursor, and whether a row is pinned or has a note. */
function cursorAndMark(
	{state, view, here}: Drawing,
	stop: number | null,
	row: Deliverable | null,
	isFirst: boolean,
): Line {
	if (row === null || !isFirst) return [span('  ')];
	const flag =
		view.joining === row.key ? span('+', 'key') : (markOf(state.choices, targetOf(row)) ?? span(' '));
	return [span(stop === here ? '›' : ' ', 'strong'), flag];
}

function paintLine(drawing: Drawing, number: number): string {
	const {lines, layout, theme, view, here} = drawing;
	const placed = lines.bands[bandAt(lines, number)];
	if (placed === undefined) return '';
	const line = number - placed.top;
	const isInside = line < placed.height;
	const stop = isInside ? placed.stop : null;
	const entry = stop === null ? undefined : lines.stops[stop];
	const inStop = entry === undefined ? 0 : number - entry.lines[0];
	const isOutside = entry !== undefined && isQuiet(drawing.topic, entry.row);
	const margin = (entry?.margin[inStop] ?? []).map(part => (isOutside ? span(part.text, 'quiet') : part));
	const mark = cursorAndMark(drawing, stop, entry?.row ?? null, inStop === 0);
	const bar = (side: SideName): Line => {
		if (isInside && beginsDoubt(drawing, placed, side, line)) return [span('?', 'weak')];
		return [stop === here && stop !== null && view.side === side ? span('▌', side) : span(' ')];
	};
	const text = (side: SideName) =>
		paint(theme, isInside ? cellOf(drawing, placed, side, line) : [], layout.columnWidth);
	const gutter = (side: SideName) => {
		const painted = paint(
			theme,
			gutterOf(drawing, placed, isInside ? line : -1),
			layout.gutterWidth - barWidth,
		);
		return painted + paint(theme, bar(side), barWidth);
	};
	const before = paint(theme, mark, synopsisMarkWidth) + paint(theme, margin, layout.marginWidth);
	if (layout.columns === 1) return before + gutter(view.side) + text(view.side);
	return before + paint(theme, bar('left'), barWidth) + text('left') + gutter('right') + text('right');
}

/** The names of the sides above their texts; the one in focus stands out. */
function namesLine({state, view, theme, comparison, layout}: Drawing): string {
	const {columns, columnWidth, marginWidth, gutterWidth} = layout;
	const name = (side: SideName): Line => [
		span(view.side === side ? '› ' : '  ', side),
		linkedSpan(sideLabel(comparison, side, columnWidth), side, pageOfSide(comparison[side], state.corpus)),
		span(sideParticulars(state, comparison[side]), 'quiet'),
	];
	if (columns === 1) {
		const other = otherSide(view.side);
		const way: Line = [
			span(
				`${other === 'left' ? '←' : '→'} ${sideLabel(comparison, other, Math.floor(columnWidth / 3))}`,
				'quiet',
			),
		];
		return paint(theme, spread(name(view.side), way, state.size.columns), state.size.columns);
	}
	const before = ' '.repeat(synopsisMarkWidth + marginWidth + barWidth - 2);
	const between = ' '.repeat(gutterWidth - 2);
	return (
		before +
		paint(theme, name('left'), columnWidth + 2) +
		between +
		paint(theme, name('right'), columnWidth + 2)
	);
}

/** What the row under the cursor is, in words. */
function footLine({state, comparison}: Drawing, stop: Stop | undefined): Line {
	if (stop === undefined) return [];
	const {row} = stop;
	const relation = relationSpan(row, relationInWords(row.relation, comparison, state.words), 'plain');
	const named = nameLine(row, state);
	return besideWhole(named, descriptionLine(row, relation, state), state.size.columns);
}

export function CompareSynopsis(props: Props) {
	const {state, view, theme} = props;
	const {columns} = state.size;
	const synopsis = synopsisOf(state, view);
	if (synopsis === null) return null;
	const {lines, layout} = synopsis;
	const {top} = view.synopsis;
	const here = stopAt(lines, view.synopsis);
	const selected = selectionMarks(selectedInCompare(state, view));
	const drawing: Drawing = {...props, lines, layout, here, topic: topicOfRows(props), selected};
	const {height} = layout;
	const bar = scrollBar({top, height, count: lines.count, marks: []});
	const width = columns - scrollBarWidth;
	const blank = ' '.repeat(width);
	const rest = ' '.repeat(Math.max(0, width - synopsisLineWidth(layout)));
	const rows = bar.map((thumb, index) => {
		const painted = top + index < lines.count ? paintLine(drawing, top + index) + rest : blank;
		return painted + paint(theme, [span(' '), thumb], scrollBarWidth);
	});
	const nameSpots: Spots = (_row, column) => inPane('text', null, sideOfSynopsis(layout, column));
	const lineSpots: Spots = (row, column) => {
		const line = top + row;
		return inPane('text', line < lines.count ? line : null, sideOfSynopsis(layout, column));
	};
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: 1}} rows={[namesLine(drawing)]} spots={nameSpots} />
			<Pane area={{width: columns, height}} rows={rows} spots={lineSpots} />
			<Rule theme={theme} width={columns} />
			<Pane
				area={{width: columns, height: 1}}
				rows={[paint(theme, footLine(drawing, lines.stops[here]), columns)]}
			/>
		</Box>
	);
}

const setOf = rememberFor((rows: readonly Deliverable[]): ReadonlySet<Deliverable> => new Set(rows));

/** What the filter and the query leave, or null where there is neither. */
function topicOfRows({state, view, comparison}: Props): ReadonlySet<Deliverable> | null {
	if (view.filter === 'all' && queryOf(view.query) === '') return null;
	return setOf(visibleRows(comparison, view, state));
}
