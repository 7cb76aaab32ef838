/** A source: its outline, its text with the place in it, hits and pins marked. */

import {Box} from 'ink';
import {sourceById, sourceName, sourceNames} from '../app/corpus-lookup.ts';
import {cutName} from '../app/cut-names.ts';
import {
	aboveBlock,
	type Block,
	blockText,
	type DocumentRows,
	documentRows,
	lineOfOffset,
	outlineOf,
	rowOf,
} from '../app/document-rows.ts';
import {bodyHeight, type ReaderLayout, readerHeadRows, readerLayout} from '../app/layout.ts';
import {type Line, linkedSpan, type Mark, markedSpans, overlaid, own, span, type Tone} from '../app/line.ts';
import {selectedInReader} from '../app/reader-selection.ts';
import {keepInView} from '../app/scroll.ts';
import {selectionMarks} from '../app/selection.ts';
import type {State} from '../app/state.ts';
import {markOf} from '../app/target-marks.ts';
import {textWidth} from '../app/text-width.ts';
import type {Find, Matched, ReaderState, Stop} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {least} from '../base/extremes.ts';
import {rememberLast} from '../base/remember.ts';
import type {Source} from '../documents/source.ts';
import {beginning} from '../text/graphemes.ts';
import {particulars} from './format.ts';
import {inPane, type Spots} from './mouse/spots.ts';
import {paint, spread} from './paint.ts';
import {Divider, Pane} from './rows.tsx';
import {scrollBar} from './scroll-bar.ts';
import type {Theme} from './theme.ts';
import type {ViewProps} from './view-props.ts';

const tones: Readonly<Record<Block['kind'], Tone>> = {
	heading: 'heading',
	passage: 'plain',
	boilerplate: 'quiet',
};

/** What is looked for; where nothing is, the matched sentences. */
function marksOf({find, matched}: ReaderState, block: Block): Mark[] {
	if (block.kind !== 'passage') return [];
	if (find === null) return matched === null ? [] : matchedMarks(matched, block.passage.id);
	return find.stops.flatMap((stop, index): Mark[] =>
		stop.passage === block.passage.id
			? [{start: stop.start, end: stop.end, tone: index === find.current ? 'current-hit' : 'hit'}]
			: [],
	);
}

function matchedMarks({side, sentences}: Matched, passage: string): Mark[] {
	const here = sentences[side].filter(stop => stop.passage === passage);
	return here.map(({start, end}) => ({start, end, tone: 'hit'}));
}

/** Rows on which hits stand, for the scroll bar; kept, because there may be thousands. */
const rowsOfStops = rememberLast((stops: readonly Stop[], document: DocumentRows): readonly number[] => {
	const blocks = new Map(
		document.blocks.map((block, index) => [block.kind === 'passage' ? block.passage.id : '', index]),
	);
	return stops.map(stop => {
		const block = blocks.get(stop.passage) ?? 0;
		return rowOf(document, block, lineOfOffset(document, block, stop.start));
	});
});

const noStops: readonly Stop[] = [];

function stopsOf({find, matched}: ReaderState): readonly Stop[] {
	return find?.stops ?? matched?.sentences[matched.side] ?? noStops;
}

function textRows(
	state: State,
	view: ReaderState,
	document: DocumentRows,
	theme: Theme,
	{textWidth, height}: ReaderLayout,
): string[] {
	const bar = scrollBar({
		top: view.top,
		height,
		count: document.rows.length,
		marks: rowsOfStops(stopsOf(view), document),
	});
	const selected = selectionMarks(selectedInReader(state, view));
	const marks = new Map<number, readonly Mark[]>();
	return Array.from({length: height}, (_, index) => {
		const row = document.rows[view.top + index];
		const thumb = bar[index] ?? span(' ');
		const end = [span(' '), thumb];
		const block = row === undefined ? undefined : document.blocks[row.block];
		if (row === undefined || block === undefined || row.line < 0) {
			// The row above a passage carries no marker.
			const above = !view.isWhole || block === undefined ? null : aboveBlock(block, state.words);
			const body = [span('   '), ...(above === null ? [] : [span(`── ${above}`, 'quiet')])];
			return paint(theme, body, textWidth + 3) + paint(theme, end, 2);
		}
		const isHere = row.block === view.block;
		const target = block.kind === 'passage' ? {kind: 'passage' as const, passage: block.passage.id} : null;
		const flag = (row.line > 0 ? null : markOf(state.choices, target)) ?? span(' ');
		let known = marks.get(row.block);
		if (known === undefined) {
			const chosen = block.kind === 'passage' ? selected.get(block.passage.id) : undefined;
			known = overlaid(marksOf(view, block), chosen ?? []);
			marks.set(row.block, known);
		}
		const text = markedSpans(blockText(block), row.range, known, tones[block.kind]);
		const marker = isHere
			? span(row.line === view.line ? '▶' : '▌', view.pane === 'text' ? 'strong' : 'quiet')
			: span(' ');
		const body = paint(theme, [marker, flag, span(' '), ...text], textWidth + 3);
		return body + paint(theme, end, 2);
	});
}

/** Number of the first heading that is shown. */
function topOfOutline({outline}: ReaderState, document: DocumentRows, height: number): number {
	const {cursor, top} = outline;
	return keepInView(top, {first: cursor, last: cursor}, height, outlineOf(document).length, 1);
}

function outlineRows(
	source: Source,
	document: DocumentRows,
	view: ReaderState,
	theme: Theme,
	width: number,
	height: number,
): string[] {
	const headings = outlineOf(document);
	if (headings.length === 0) return [];
	const {cursor} = view.outline;
	const top = topOfOutline(view, document, height);
	const highest = least(source.headings.map(({level}) => level));
	return headings.slice(top, top + height).map(({heading}, index) => {
		const isHere = top + index === cursor;
		const indent = ' '.repeat(Math.min(6, 2 * (heading.level - highest)));
		const line: Line = [span(isHere ? '› ' : '  '), span(indent + heading.text)];
		const focus = view.pane === 'outline' ? 'selected' : 'chosen';
		return paint(theme, line, width, isHere ? focus : 'plain');
	});
}

/** Which hit is the present one, or how many there are before the first is gone to. */
export function hitsIn({stops, current}: Find, {reader}: ScreenWords): string {
	if (stops.length === 0) return reader.noHit;
	return current < 0 ? reader.hits(stops.length) : reader.hitOf(current + 1, stops.length);
}

function headLines(state: State, view: ReaderState, source: Source, document: DocumentRows): Line[] {
	const width = state.size.columns;
	const passages = source.passages.length;
	const here = document.blocks.slice(0, view.block + 1).filter(({kind}) => kind === 'passage').length;
	const share =
		document.rows.length <= 1 ? 1 : rowOf(document, view.block, view.line) / (document.rows.length - 1);
	const at = source.passages[Math.max(1, here) - 1];
	const {reader} = state.words;
	const page = at?.locator.kind === 'page' ? reader.page(at.locator.page) : null;
	const position = [
		...(at?.speaker === undefined ? [] : [at.speaker]),
		...(page === null ? [] : [page]),
		reader.passageOf(Math.max(1, here), passages),
		`${Math.round(share * 100)} %`,
	].join(' · ');
	const {find} = view;
	const found: Line =
		find === null
			? []
			: own([
					span(hitsIn(find, state.words), 'strong'),
					span(` ${reader.forQuery(beginning(find.query, 60))}`, 'quiet'),
				]);
	const room = width - textWidth(position) - 2;
	const name = cutName(sourceName(source), sourceNames(state.corpus), room);
	return [
		spread([linkedSpan(name, 'title', source.url)], [span(position, 'quiet')], width),
		spread([span(particulars(state, source) || source.file, 'quiet')], found, width),
		[],
	];
}

export function ReaderView({state, view, theme}: ViewProps<'reader'>) {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return null;
	const layout = readerLayout(state.size, source, view);
	const {outlineWidth, textWidth, height} = layout;
	const document = documentRows(source, textWidth, view.isWhole);
	const head = headLines(state, view, source, document).map(line => paint(theme, line, state.size.columns));
	const covered = outlineWidth === 0;
	const outline = outlineRows(
		source,
		document,
		view,
		theme,
		covered ? state.size.columns : outlineWidth,
		height,
	);
	const text = textRows(state, view, document, theme, layout);
	const textArea = {width: textWidth + 5, height};
	const topHeading = topOfOutline(view, document, height);
	const outlineSpots: Spots = row => inPane('outline', topHeading + row);
	const textSpots: Spots = row => inPane('text', view.top + row);
	return (
		<Box flexDirection="column" height={bodyHeight(state.size)}>
			<Pane area={{width: state.size.columns, height: readerHeadRows}} rows={head} />
			{covered ? (
				view.pane === 'outline' ? (
					<Pane area={{width: state.size.columns, height}} rows={outline} spots={outlineSpots} />
				) : (
					<Pane area={textArea} rows={text} spots={textSpots} />
				)
			) : (
				<Box>
					<Pane area={{width: outlineWidth, height}} rows={outline} spots={outlineSpots} />
					<Divider theme={theme} height={height} />
					<Pane area={textArea} rows={text} spots={textSpots} />
				</Box>
			)}
		</Box>
	);
}
