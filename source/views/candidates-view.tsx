/** The sentences that a row can be matched with, below its own text, and the one under the cursor in full. */
import {Box} from 'ink';
import {candidatesFor, isMatched, ownText, silentSideOf} from '../app/candidates.ts';
import {topicOf} from '../app/compare-rows.ts';
import {placeOfPassage} from '../app/corpus-lookup.ts';
import {candidatesLayout} from '../app/layout.ts';
import {type Line, linkedSpan, own, span} from '../app/line.ts';
import {pageAtSentence} from '../app/page-links.ts';
import {truncate, wrapLines} from '../app/wrap.ts';
import {otherSide} from '../base/sides.ts';
import {besideWhole, cutLines, paint} from './paint.ts';
import {itemSpots, listed, Pane, Rule} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

/** Cells of what a candidate is called where it stands now. */
const longestTopic = 28;

export function CandidatesView({state, view, theme}: ViewProps<'candidates'>) {
	const {comparison, choices, size, words} = state;
	if (comparison === null) return null;
	const {columns} = size;
	const {row} = view;
	const {question, nearestFirst, rejected, matched} = words.compare.candidates;
	const side = silentSideOf(row);
	const layout = candidatesLayout(size);
	const all = candidatesFor(row, comparison, choices.corrections);
	const head: Line[] = [
		own([
			span(question(comparison[side].label, topicOf(row, choices)), 'title'),
			span(`  ${nearestFirst}`, 'quiet'),
		]),
		...wrapLines(ownText(row), columns).map((text): Line => [span(text, otherSide(side))]),
	];
	const area = {width: columns, height: layout.list};
	const list = listed(theme, {items: all, top: view.list.top, area}, (candidate, index, width) => {
		const isHere = index === view.list.cursor;
		const {passage, text} = candidate.sentence;
		const number = `¶${placeOfPassage(passage).number}`;
		const page = pageAtSentence(candidate.sentence, state.corpus);
		const topic = truncate(topicOf(candidate.row, choices), longestTopic);
		const where = [
			...(candidate.isRejected ? [span(rejected, 'weak'), span(' · ', 'quiet')] : []),
			// What is chosen leaves the row that it stands in.
			isMatched(candidate) ? span(matched(topic), 'weak') : span(topic, 'quiet'),
		];
		const line: Line = [
			span(isHere ? '› ' : '  '),
			linkedSpan(number, 'quiet', page),
			span(' '.repeat(Math.max(0, 5 - number.length))),
			span(text),
		];
		const shown = besideWhole(line, where, width);
		return [paint(theme, shown, width, isHere ? 'selected' : 'plain')];
	});
	const text = wrapLines(all[view.list.cursor]?.sentence.text ?? '', columns).map(
		(text): Line => [span(text, side)],
	);
	const painted = (lines: readonly Line[], height: number) =>
		cutLines(lines, {width: columns, height}).map(line => paint(theme, line, columns));
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: layout.own}} rows={painted(head, layout.own)} />
			<Rule theme={theme} width={columns} />
			<Pane area={area} rows={list} spots={itemSpots({items: all, top: view.list.top})} />
			<Rule theme={theme} width={columns} />
			<Pane area={{width: columns, height: layout.text}} rows={painted(text, layout.text)} />
		</Box>
	);
}
