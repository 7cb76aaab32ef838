/** Commitments, emphasis and names: one list each, with the quotation behind the row under the cursor. */
import {Box} from 'ink';
import {firmnessInWords, type TabRow, tabRows} from '../app/analysis-rows.ts';
import {passageById} from '../app/corpus-lookup.ts';
import {quotationRows, tabListHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {CompareView, State} from '../app/state.ts';
import {wrapLines} from '../app/wrap.ts';
import type {Comparison} from '../compare/comparison.ts';
import type {SideName} from '../documents/sides.ts';
import {percent} from './format.ts';
import {cell, paint} from './paint.ts';
import {Pane, Rule, visible} from './rows.tsx';
import type {Theme} from './theme.ts';

type Props = {
	readonly state: State;
	readonly view: CompareView;
	readonly theme: Theme;
	readonly comparison: Comparison;
};

/** Cells of the longest word of the firmness ladder. */
const firmnessWidth = 9;

function bar(share: number, longest: number, width: number): string {
	const filled = longest === 0 ? 0 : Math.round((share / longest) * width);
	return '█'.repeat(filled) + '·'.repeat(width - filled);
}

function headLine(view: CompareView, comparison: Comparison, width: number): Line {
	const {left, right} = comparison;
	switch (view.tab) {
		case 'commitments': {
			const wide = Math.max(10, Math.floor((width - 32) / 3));
			return [
				span(
					`  ${cell('Side', 14)} ${cell('Who', Math.min(30, wide))} ${cell('Firmness', firmnessWidth)} What, by when, how much`,
					'quiet',
				),
			];
		}
		case 'emphasis': {
			const half = Math.floor((width - topicWidth(width)) / 2);
			return [
				span(`  ${cell('Share of each side’s text', topicWidth(width))}`, 'quiet'),
				span(cell(left.label, half - 2), 'left'),
				span(cell(right.label, half - 2), 'right'),
			];
		}
		default: {
			const third = Math.floor((width - 4) / 3);
			return [
				span(`  ${cell('Name', third)}`, 'quiet'),
				span(cell(left.label, third), 'left'),
				span(cell(right.label, third), 'right'),
			];
		}
	}
}

function topicWidth(width: number): number {
	return Math.floor(width * 0.4);
}

function rowLine(row: TabRow, comparison: Comparison, longest: number, width: number): Line {
	switch (row.kind) {
		case 'commitment': {
			const {side, actor, verb, firmness, action, deadline, amount} = row.commitment;
			const wide = Math.max(10, Math.floor((width - 32) / 3));
			const extra = [deadline, amount].filter(part => part !== null).join(', ');
			return [
				span(`${cell(comparison[side].label, 14)} `, side),
				span(`${cell(actor, Math.min(30, wide))} `),
				span(
					`${cell(firmnessInWords[firmness], firmnessWidth)} `,
					firmness === 'restates' || firmness === 'urges' ? 'quiet' : 'strong',
				),
				span(`${verb} ${action}`),
				...(extra === '' ? [] : [span(`  ${extra}`, 'conflict')]),
			];
		}
		case 'topic': {
			const half = Math.floor((width - topicWidth(width)) / 2);
			const barWidth = Math.max(4, half - 14);
			const side = (name: SideName): Line => [
				span(bar(row.share[name], longest, barWidth), name),
				span(
					cell(
						` ${percent(row.share[name])}${row.place[name] === null ? '' : `  #${row.place[name]}`}`,
						half - 2 - barWidth,
					),
					'quiet',
				),
			];
			return [span(cell(row.topic, topicWidth(width))), ...side('left'), ...side('right')];
		}
		case 'word': {
			const {word, side, z, counts} = row.word;
			return [
				span(cell(`“${word}”`, topicWidth(width)), side),
				span(
					`sets ${comparison[side].label} apart (z ${z.toFixed(1)}), said ${counts.left} : ${counts.right} times`,
					'quiet',
				),
			];
		}
		case 'party': {
			const {name, roles, spellings} = row.party;
			const third = Math.floor((width - 4) / 3);
			const said = (side: SideName) => {
				if (spellings[side].length === 0) return span(cell('–', third), 'quiet');
				const spelling = spellings[side].filter(other => other !== name).join(', ');
				return span(
					`${cell([...roles[side], spelling].filter(part => part !== '').join('; ') || 'named', third - 1)} `,
				);
			};
			return [span(cell(name, third), 'strong'), said('left'), said('right')];
		}
		default:
			return row satisfies never;
	}
}

function quotation(state: State, row: TabRow | undefined, width: number): Line[] {
	if (row === undefined) return [];
	const text =
		row.kind === 'commitment'
			? row.commitment.sentence.text
			: row.passage === null
				? ''
				: (passageById(state.corpus, row.passage)?.passage.text ?? '');
	return wrapLines(text, width)
		.slice(0, quotationRows)
		.map(line => [span(line, 'quiet')]);
}

export function TabView({state, view, theme, comparison}: Props) {
	const {columns} = state.size;
	const rows = tabRows(state, view);
	const height = tabListHeight(state.size);
	const waiting = state.analysis === null ? 'Working it out …' : 'Nothing of this kind in these texts';
	const shares = rows.flatMap(row => (row.kind === 'topic' ? [row.share.left, row.share.right] : []));
	const longest = Math.max(0, ...shares);
	const list =
		rows.length === 0
			? [paint(theme, [span(waiting, 'quiet')], columns)]
			: visible(rows, view.tabList.top, height, (row, index) => {
					const isHere = index === view.tabList.cursor;
					const line: Line = [span(isHere ? '› ' : '  '), ...rowLine(row, comparison, longest, columns - 2)];
					return [paint(theme, line, columns, isHere ? 'selected' : 'plain')];
				});
	const quoted = quotation(state, rows[view.tabList.cursor], columns).map(line =>
		paint(theme, line, columns),
	);
	return (
		<Box flexDirection="column">
			<Pane
				area={{width: columns, height: 1}}
				rows={[paint(theme, headLine(view, comparison, columns), columns)]}
			/>
			<Pane area={{width: columns, height}} rows={list} />
			<Rule theme={theme} width={columns} />
			<Pane area={{width: columns, height: quotationRows}} rows={quoted} />
		</Box>
	);
}
