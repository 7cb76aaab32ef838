/** The list of sources with a preview of the one under the cursor. */
import {sideName, sourceName, sourceNames} from '../app/corpus-lookup.ts';
import {cutName, truncateMiddle} from '../app/cut-names.ts';
import {editsOfSource} from '../app/edited-texts.ts';
import {type Area, sourceItemHeight, sourcesLayout} from '../app/layout.ts';
import {type Line, linkedSpan, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {wrapLines} from '../app/wrap.ts';
import type {Source} from '../documents/source.ts';
import {particulars} from './format.ts';
import {cutLines, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane, Panes} from './rows.tsx';
import type {Theme} from './theme.ts';
import type {ViewProps} from './view-props.ts';

/** Cells of what a fact is called. */
const factLabel = 11;

function twoLines(state: State, source: Source, width: number): readonly [Line, Line] {
	const {corpus, words} = state;
	const {nothingStated, edited: isEdited, words: size} = words.lists.sources;
	const edited: Line = editsOfSource(state, source) === null ? [] : [span(`${isEdited} · `, 'weak')];
	return [
		[linkedSpan(cutName(sourceName(source), sourceNames(corpus), width - 2), 'strong', source.url)],
		spread(
			[span(`  ${particulars(state, source) || nothingStated}`, 'quiet')],
			[...edited, span(size(source.words), 'quiet')],
			width - 2,
		),
	];
}

function listRows(state: State, theme: Theme, area: Area, list: {cursor: number; top: number}): string[] {
	const sources = {items: state.corpus.sources, top: list.top, area, itemHeight: sourceItemHeight};
	return listed(theme, sources, (source, index, width) => {
		const isHere = index === list.cursor;
		const marker = span(isHere ? '› ' : '  ');
		const row = (line: Line) => paint(theme, [marker, ...line], width, isHere ? 'selected' : 'plain');
		const [title, details] = twoLines(state, source, width);
		return [row(title), paint(theme, [span('  '), ...details], width, isHere ? 'chosen' : 'plain')];
	});
}

/** What the user took out of the text, and put back. */
function editLines(state: State, source: Source, width: number): readonly Line[] {
	const edits = editsOfSource(state, source);
	if (edits === null) return [];
	const {facts, byYou} = state.words.lists.sources;
	const [first = '', ...others] = wrapLines(byYou(edits), width - factLabel);
	return [
		[span(facts.edits.padEnd(factLabel), 'quiet'), span(first, 'weak')],
		...others.map((text): Line => [span(''.padEnd(factLabel)), span(text, 'weak')]),
	];
}

function previewLines(state: State, source: Source, area: Area): readonly Line[] {
	const {corpus, words} = state;
	const {facts: names, notStated: unknown, words: size, passages} = words.lists.sources;
	const facts: readonly (readonly [label: string, value: string, link?: string | null])[] = [
		[names.side, sideName(corpus, source.side, words) ?? unknown],
		[names.publisher, source.publisher ?? unknown],
		[names.date, source.date ?? unknown],
		[names.page, source.url ?? unknown, source.url],
		[names.file, source.file],
	];
	const lines: Line[] = [
		...wrapLines(sourceName(source), area.width).map((text): Line => [span(text, 'title')]),
		...facts.map(
			([label, value, link = null]): Line => [
				span(label.padEnd(factLabel), 'quiet'),
				linkedSpan(truncateMiddle(value, area.width - factLabel), 'plain', link),
			],
		),
		[
			span(names.text.padEnd(factLabel), 'quiet'),
			span(`${size(source.words)}, ${passages(source.passages.length)}`),
		],
		...editLines(state, source, area.width),
		[],
	];
	for (const passage of source.passages) {
		if (lines.length > area.height) break;
		// A preview of a huge paragraph needs no more than fills the pane.
		const start = passage.text.slice(0, area.width * area.height);
		for (const text of wrapLines(start, area.width)) lines.push([span(text)]);
		lines.push([]);
	}
	return cutLines(lines, area);
}

export function SourcesView({state, view, theme}: ViewProps<'sources'>) {
	const panes = sourcesLayout(state.size, view);
	const source = state.corpus.sources[view.list.cursor];
	const preview = source === undefined ? [] : previewLines(state, source, panes.second);
	return (
		<Panes
			theme={theme}
			panes={panes}
			first={
				<Pane
					area={panes.first}
					rows={listRows(state, theme, panes.first, view.list)}
					spots={itemSpots({items: state.corpus.sources, top: view.list.top, itemHeight: sourceItemHeight})}
				/>
			}
			second={<Pane area={panes.second} rows={preview.map(line => paint(theme, line, panes.second.width))} />}
		/>
	);
}
