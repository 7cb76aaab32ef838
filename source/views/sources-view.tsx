/** The list of sources with a preview of the one under the cursor. */
import {sideName, sourceName, sourceNames} from '../app/corpus-lookup.ts';
import {cutName, truncateMiddle} from '../app/cut-names.ts';
import {type Area, sourceItemHeight, sourcesLayout} from '../app/layout.ts';
import {type Line, linkedSpan, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {wrapLines} from '../app/wrap.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {count} from './format.ts';
import {cutLines, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane, Panes} from './rows.tsx';
import type {Theme} from './theme.ts';
import type {ViewProps} from './view-props.ts';

const unknown = 'not stated';

/** Cells of what a fact is called. */
const factLabel = 11;

function twoLines(corpus: Corpus, source: Source, width: number): readonly [Line, Line] {
	const particulars = [sideName(corpus, source.side), source.publisher, source.date]
		.filter(part => part !== null)
		.join(' · ');
	return [
		[linkedSpan(cutName(sourceName(source), sourceNames(corpus), width - 2), 'strong', source.url)],
		spread(
			[span(`  ${particulars || 'Side, publisher and date are not stated'}`, 'quiet')],
			[span(count(source.words, 'word'), 'quiet')],
			width - 2,
		),
	];
}

function listRows(state: State, theme: Theme, area: Area, list: {cursor: number; top: number}): string[] {
	const {corpus} = state;
	const sources = {items: corpus.sources, top: list.top, area, itemHeight: sourceItemHeight};
	return listed(theme, sources, (source, index, width) => {
		const isHere = index === list.cursor;
		const marker = span(isHere ? '› ' : '  ');
		const row = (line: Line) => paint(theme, [marker, ...line], width, isHere ? 'selected' : 'plain');
		const [title, particulars] = twoLines(corpus, source, width);
		return [row(title), paint(theme, [span('  '), ...particulars], width, isHere ? 'chosen' : 'plain')];
	});
}

function previewLines(corpus: Corpus, source: Source, area: Area): readonly Line[] {
	const facts: readonly (readonly [label: string, value: string, link?: string | null])[] = [
		['Side', sideName(corpus, source.side) ?? unknown],
		['Publisher', source.publisher ?? unknown],
		['Date', source.date ?? unknown],
		['Page', source.url ?? unknown, source.url],
		['File', source.file],
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
			span('Text'.padEnd(factLabel), 'quiet'),
			span(`${count(source.words, 'word')}, ${count(source.passages.length, 'passage')}`),
		],
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
	const preview = source === undefined ? [] : previewLines(state.corpus, source, panes.second);
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
