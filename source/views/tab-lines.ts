/** The lines of the tabs beside the deliverables, and of the heads above their columns. */
import type {TabRow} from '../app/analysis-rows.ts';
import {type Line, markedSpans, own, span} from '../app/line.ts';
import type {CompareState} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {truncate} from '../app/wrap.ts';
import {greatest} from '../base/extremes.ts';
import {type SideName, sideNames} from '../base/sides.ts';
import type {Commitment, Comparison, FramingPassage} from '../compare/comparison.ts';
import {languageOf} from '../languages/languages.ts';
import {percent, sideLabel} from './format.ts';
import {cell, spread} from './paint.ts';

/** Cells of the longest word of the firmness ladder. */
const firmnessWidth = 9;
const sideWidth = 14;
/** Beyond this the eye loses the line. */
const widestPromise = 110;

/** What the longest bars of a list stand for. */
export type Longest = {readonly share: number; readonly count: number};

export function longestOf(rows: readonly TabRow[]): Longest {
	const most = (values: readonly number[]) => Math.max(0, greatest(values));
	return {
		share: most(rows.flatMap(row => (row.kind === 'topic' ? [row.share.left, row.share.right] : []))),
		count: most(
			rows.flatMap(row =>
				row.kind === 'word' || row.kind === 'loaded' ? [row.word.counts.left, row.word.counts.right] : [],
			),
		),
	};
}

function bar(value: number, longest: number, width: number): string {
	const filled = longest === 0 ? 0 : Math.round((value / longest) * width);
	return '█'.repeat(filled) + '·'.repeat(width - filled);
}

function actorWidth(width: number): number {
	return Math.min(30, Math.max(10, Math.floor((width - 32) / 3)));
}

function topicWidth(width: number): number {
	return Math.floor(width * 0.4);
}

function halfWidth(width: number): number {
	return Math.floor((width - topicWidth(width)) / 2);
}

/** Each of two passages next to each other. */
function framingWidth(width: number): number {
	return Math.floor((width - 2) / 2);
}

function thirdWidth(width: number): number {
	return Math.floor((width - 2) / 3);
}

/** The head of the columns; every row stands two cells further right than its list. */
export function headLine(
	tab: CompareState['tab'],
	comparison: Comparison,
	{compare: {columns}}: ScreenWords,
	width: number,
): Line {
	const label = (side: SideName, cells: number) => cell(sideLabel(comparison, side, cells), cells);
	switch (tab) {
		case 'commitments':
			return [
				span(
					`  ${cell(columns.side, sideWidth)} ${cell(columns.whoIsBound, actorWidth(width))} ${cell(columns.firmness, firmnessWidth)} ${columns.what}`,
					'quiet',
				),
			];
		case 'emphasis':
			return [
				span(`  ${label('left', framingWidth(width))}`, 'left'),
				span(label('right', framingWidth(width)), 'right'),
			];
		default:
			return [
				span(`  ${cell(columns.name, thirdWidth(width))}`, 'quiet'),
				span(label('left', thirdWidth(width)), 'left'),
				span(label('right', thirdWidth(width)), 'right'),
			];
	}
}

/** A bar with what it stands for, for each side. */
function bars(
	value: (side: SideName) => number,
	said: (side: SideName) => string,
	longest: number,
	width: number,
): Line {
	const half = halfWidth(width) - 2;
	const barWidth = Math.max(4, half - 12);
	return sideNames.flatMap(side => [
		span(bar(value(side), longest, barWidth), side),
		span(cell(` ${said(side)}`, half - barWidth), 'quiet'),
	]);
}

function barHeads(comparison: Comparison, width: number): Line {
	const half = halfWidth(width) - 2;
	return sideNames.map(side => span(cell(sideLabel(comparison, side, half), half), side));
}

/** A passage in a cell, with the words that set it apart in the colour of its side. */
function passageSpans(said: FramingPassage | null, side: SideName, width: number): Line {
	if (said === null) return [span(cell('–', width), 'quiet')];
	const shown = cell(said.text.replace(/\s/gu, ' '), width);
	const marks = said.marked.map(mark => ({...mark, tone: side}));
	return markedSpans(shown, [0, shown.length], marks, 'plain');
}

/** What is promised. */
export function promiseOf({verb, action, introduction}: Commitment): string {
	// The action of a passive holds its verb; that of a list item stands elsewhere than the verb that binds to it.
	return introduction !== null || action.includes(verb) ? action : `${verb} ${action}`;
}

/** By when, and how much. */
export function extrasOf({deadline, amount}: Commitment): string {
	return [deadline, amount].filter(part => part !== null).join(', ');
}

/** Who is bound; with the name of who speaks where the text says `we`. */
export function boundInWords(
	{binds, speaker}: Commitment,
	{language}: Comparison,
	{briefing}: ScreenWords,
): string {
	if (binds === '') return briefing.names.nobody;
	const isOwnWord = languageOf(language).clauses.firstPerson.test(binds);
	return isOwnWord && speaker !== undefined ? `${speaker} (“${binds}”)` : binds;
}

export function rowLine(
	row: TabRow,
	comparison: Comparison,
	words: ScreenWords,
	longest: Longest,
	width: number,
): Line {
	switch (row.kind) {
		case 'head':
			return row.hasBars
				? [...own([span(cell(row.title, topicWidth(width)), 'heading')]), ...barHeads(comparison, width)]
				: own([span(row.title, 'heading')]);
		case 'commitment': {
			const {side, firmness} = row.commitment;
			const binds = boundInWords(row.commitment, comparison, words);
			const room = Math.min(widestPromise, width - sideWidth - actorWidth(width) - firmnessWidth - 3);
			// By when and how much are what one looks for: a long promise gives way to them.
			const extra = truncate(extrasOf(row.commitment), Math.floor(room / 2) - 2);
			const isWeak = firmness === 'aims' || firmness === 'restates' || firmness === 'urges';
			return [
				span(`${cell(sideLabel(comparison, side, sideWidth), sideWidth)} `, side),
				span(`${cell(binds, actorWidth(width))} `),
				span(`${cell(words.compare.firmness[firmness], firmnessWidth)} `, isWeak ? 'quiet' : 'strong'),
				...spread([span(promiseOf(row.commitment))], [span(extra, 'strong')], room),
			];
		}
		case 'topic': {
			const {topic, share, place} = row;
			const said = (side: SideName) =>
				`${percent(share[side])}${place[side] === null ? '' : `  #${place[side]}`}`;
			return [span(cell(topic, topicWidth(width))), ...bars(side => share[side], said, longest.share, width)];
		}
		case 'framing':
			return sideNames.flatMap(side => [
				...passageSpans(row.said[side], side, framingWidth(width) - 1),
				span(' '),
			]);
		case 'loaded':
		case 'word': {
			const {word, side, counts} = row.word;
			return [
				...own([span(cell(`“${word}”`, topicWidth(width)), side)]),
				...bars(
					name => counts[name],
					name => words.compare.times(counts[name]),
					longest.count,
					width,
				),
			];
		}
		case 'party': {
			const {name, roles, spellings} = row.party;
			const third = thirdWidth(width);
			const said = (side: SideName) => {
				if (spellings[side].length === 0) return span(cell('–', third), 'quiet');
				const spelling = spellings[side].filter(other => other !== name).join(', ');
				const parts = [...roles[side], spelling].filter(part => part !== '');
				return span(`${cell(parts.join('; ') || words.compare.named, third - 1)} `);
			};
			return [span(`${cell(name, third - 1)} `, 'strong'), said('left'), said('right')];
		}
		default:
			return row satisfies never;
	}
}
