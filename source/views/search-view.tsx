/** Search as one types: the field, results under their sources, and the passage under the cursor. */

import {Box} from 'ink';
import {passageById, sourceById} from '../app/corpus-lookup.ts';
import {cutName} from '../app/cut-names.ts';
import {type Area, bodyHeight, headerRows, searchFieldRows, searchLayout} from '../app/layout.ts';
import {type Line, linkedSpan, type Mark, markedSpans, span} from '../app/line.ts';
import type {SearchAnswer} from '../app/search-answers.ts';
import {hitAt, searchRows} from '../app/search-rows.ts';
import type {State} from '../app/state.ts';
import {markBefore} from '../app/target-marks.ts';
import type {SearchState} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {type Range, wrap} from '../app/wrap.ts';
import {rememberLast} from '../base/remember.ts';
import type {Corpus, Passage} from '../documents/source.ts';
import type {Hit} from '../search/hits.ts';
import {type FieldRow, fieldLine, fieldRowLine} from './field-line.ts';
import {particulars, shortName} from './format.ts';
import {inPane} from './mouse/spots.ts';
import {cutLines, lineWidth, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane, Panes} from './rows.tsx';
import type {Theme} from './theme.ts';
import type {ViewProps} from './view-props.ts';

function marksOf(hit: Hit): Mark[] {
	return [...hit.ranges]
		.sort((one, other) => one[0] - other[0])
		.map(([start, end]) => ({start, end, tone: 'hit'}));
}

/** The stretch of a passage around its first match, on one line, cut at words. */
function snippet(text: string, hit: Hit, width: number): Line {
	const first = hit.ranges[0]?.[0] ?? 0;
	let start = 0;
	if (first > width * 0.6) {
		const from = Math.max(0, first - Math.floor(width * 0.3));
		const space = text.indexOf(' ', from);
		start = space < 0 || space > first ? first : space + 1;
	}
	const spans = markedSpans(text, [start, Math.min(text.length, start + 2 * width)], marksOf(hit), 'plain');
	return start > 0 ? [span('…', 'quiet'), ...spans] : spans;
}

function resultRows(state: State, view: SearchState, theme: Theme, area: Area): string[] {
	if (view.answer === null) return [];
	const rows = searchRows(view.answer);
	return listed(theme, {items: rows, top: view.list.top, area}, (row, index, width) => {
		if (row.kind === 'source') {
			const source = sourceById(state.corpus, row.source);
			const name = source === null ? row.source : shortName(state, source);
			const hits = state.words.lists.search.hits(row.count);
			const shown = cutName(name, namesOf(state.corpus, state.words), width - hits.length - 2);
			const head = linkedSpan(shown, 'strong', source?.url ?? null);
			return [paint(theme, spread([head], [span(hits, 'quiet')], width), width)];
		}
		const isHere = index === view.list.cursor;
		const {passage, field} = row.hit;
		const target = passage === null ? null : ({kind: 'passage', passage} as const);
		const line: Line = [
			span(isHere ? '› ' : '  '),
			...markBefore(state.choices, target),
			// In another language.
			...(row.hit.isTranslated ? [span('≈ ', 'quiet')] : []),
			...(field === 'passage' ? [] : [span(`${state.words.lists.search.fields[field]}: `, 'quiet')]),
			...snippet(row.hit.text, row.hit, width - 4),
		];
		return [paint(theme, line, width, isHere ? 'selected' : 'plain')];
	});
}

/** What stands there before anything is written. */
function Introduction({state, theme, height}: {state: State; theme: Theme; height: number}) {
	const width = state.size.columns;
	const {introduction, examples, earlier} = state.words.lists.search;
	const lines: Line[] = [
		[span(introduction, 'quiet')],
		[],
		...examples.map(
			([query, meaning]): Line => [span(`  ${query.padEnd(20)}`, 'key'), span(meaning, 'quiet')],
		),
	];
	if (state.history.length > 0)
		lines.push([], [span(earlier(state.history.slice(0, 5).join(' · ')), 'quiet')]);
	return <Pane area={{width, height}} rows={lines.slice(0, height).map(line => paint(theme, line, width))} />;
}

const namesOf = rememberLast((corpus: Corpus, words: ScreenWords): readonly string[] =>
	corpus.sources.map(source => shortName({corpus, words}, source)),
);

/** The passage under the cursor stays the same from frame to frame, and may be a megabyte. */
const linesOf = rememberLast(({text}: Passage, width: number): readonly Range[] => wrap(text, width));

function previewRows(state: State, view: SearchState, theme: Theme, area: Area): string[] {
	const hit = hitAt(view.answer, view.list.cursor);
	const source = hit === null ? null : sourceById(state.corpus, hit.source);
	if (hit === null || source === null) return [];
	const passage = hit.passage === null ? null : (passageById(state.corpus, hit.passage)?.passage ?? null);
	const isPassage = hit.field === 'passage';
	const above = isPassage ? (passage?.heading ?? null) : hit.text;
	const aboveMarks = isPassage ? [] : marksOf(hit);
	const text = passage?.text ?? '';
	const lines: Line[] = [
		[span(particulars(state, source) || source.file, 'quiet')],
		...(above === null
			? []
			: wrap(above, area.width).map(range => markedSpans(above, range, aboveMarks, 'heading'))),
	];
	const ranges = passage === null ? [] : linesOf(passage, area.width);
	const first = isPassage ? (hit.ranges[0]?.[0] ?? 0) : 0;
	const matchRow = Math.max(
		0,
		ranges.findLastIndex(([start]) => start <= first),
	);
	const room = Math.max(1, area.height - lines.length);
	const top = Math.max(0, Math.min(matchRow - Math.floor(room / 3), ranges.length - room));
	const marks = isPassage ? marksOf(hit) : [];
	for (const range of ranges.slice(top, top + room + 1)) lines.push(markedSpans(text, range, marks, 'plain'));
	return cutLines(lines, area).map(line => paint(theme, line, area.width));
}

export function summary({total, hits, isPartial}: SearchAnswer, {busy, words}: State): string {
	const {nothing, nothingYet, hits: counted, inPart, best} = words.lists.search;
	const isComplete = busy.reading === null && busy.search === null;
	if (total === 0) return isComplete ? nothing : nothingYet;
	const found = isPartial ? inPart(counted(total)) : counted(total);
	return total > hits.length ? best(found, hits.length) : found;
}

/** What the answer is, in few words. */
function statusOf(state: State, {field, answer}: SearchState): Line {
	if (field.text.trim() === '') return [];
	return [span(answer === null ? state.words.lists.search.searching : summary(answer, state), 'quiet')];
}

/** The query, while it is being written or not. */
export function searchField(state: State, view: SearchState): FieldRow {
	const label: Line = [span(`${state.words.lists.search.label} `, view.pane === 'field' ? 'key' : 'quiet')];
	const room = state.size.columns - lineWidth(label) - lineWidth(statusOf(state, view)) - 2;
	return {y: headerRows, label, field: view.field, room};
}

function headRows(state: State, view: SearchState, theme: Theme): string[] {
	const width = state.size.columns;
	const row = searchField(state, view);
	const line =
		view.pane === 'field' ? fieldRowLine(row) : [...row.label, ...fieldLine(row.field, row.room, false)];
	return [paint(theme, spread(line, statusOf(state, view), width), width), theme.rule('─'.repeat(width))];
}

export function SearchView({state, view, theme}: ViewProps<'search'>) {
	const panes = searchLayout(state.size, view);
	return (
		<Box flexDirection="column">
			<Pane
				area={{width: state.size.columns, height: searchFieldRows}}
				rows={headRows(state, view, theme)}
				spots={() => inPane('field')}
			/>
			{view.field.text === '' ? (
				<Introduction state={state} theme={theme} height={bodyHeight(state.size) - searchFieldRows} />
			) : (
				<Panes
					theme={theme}
					panes={panes}
					first={
						<Pane
							area={panes.first}
							rows={resultRows(state, view, theme, panes.first)}
							spots={itemSpots({
								items: view.answer === null ? [] : searchRows(view.answer),
								top: view.list.top,
							})}
						/>
					}
					second={<Pane area={panes.second} rows={previewRows(state, view, theme, panes.second)} />}
				/>
			)}
		</Box>
	);
}
