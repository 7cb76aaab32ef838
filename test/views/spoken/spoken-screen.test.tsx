/** What a screen reader is given: kept as files that show what is said; `npx vitest run test/views/spoken -u` writes them anew. */

import {renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {themeNameOf} from '../../../source/app/compare-rows.ts';
import {helpRows} from '../../../source/app/help-rows.ts';
import {smallest} from '../../../source/app/layout.ts';
import {textWidth} from '../../../source/app/text-width.ts';
import {englishScreen} from '../../../source/app/wording/en.ts';
import {drawSpoken} from '../../../source/views/spoken/spoken-screen.tsx';
import {plain} from '../../helpers/draw.ts';
import {comparison} from '../../helpers/example.ts';
import {type Program, startProgram} from '../../helpers/program.ts';

const usual = {columns: 80, rows: 24, isSpoken: true};
const sizes = [
	{...smallest, isSpoken: true},
	{columns: 200, rows: 60, isSpoken: true},
];

type Story = {readonly tell: (program: Program) => void; readonly cursorAt: RegExp};

/** The keys that lead to each view, and what the row of the cursor says there. */
const stories: Readonly<Record<string, Story>> = {
	sources: {tell: program => program.press('j'), cursorAt: /^Selected, 2 of 3: /},
	reader: {
		tell(program) {
			program.press('enter', 'j', 'space', '/');
			program.type('governments');
			program.press('enter');
		},
		cursorAt: /governments/,
	},
	'taken-out': {
		tell: program => program.press('enter', 'b', 'G', 'x', 'k', 'x', 'g'),
		cursorAt: /^Taken out: navigation: Skip/,
	},
	outline: {tell: program => program.press('enter', 'tab', 'j'), cursorAt: /^Selected, 2 of \d+: Level \d: /},
	selection: {tell: program => program.press('enter', 'j', 'j', 'v', 'j'), cursorAt: /\w/},
	search: {
		tell(program) {
			program.press('/');
			program.type('early warn');
		},
		cursorAt: /^Search early warn$/,
	},
	'search-results': {
		tell(program) {
			program.press('/');
			program.type('boats');
			program.press('tab', 'j');
		},
		cursorAt: /^Selected, 2 of 2: North: .*paragraph \d+: /,
	},
	rows: {
		tell: program => program.press('c', '2', 'j', 'j', 'j', 'space'),
		cursorAt: /^Selected, 4 of \d+: Pinned, .*conflict/,
	},
	'rows-folded': {
		tell: program => program.press('c', '2', 'j', 'j', 'j', '+'),
		cursorAt: /^Selected, \d+ of \d+: Folded, .*: \d+ rows?/,
	},
	texts: {tell: program => program.press('c', '2', 'j', 'j', 'j', 'tab', 'j'), cursorAt: /\w/},
	topic: {
		tell(program) {
			program.press('c', '2', '/');
			program.type('boats');
		},
		cursorAt: /^Topic boats$/,
	},
	synopsis: {
		tell: program => program.press('c', '1', 'j', 'right'),
		cursorAt:
			/^Selected, 2 of \d+: Early warning protocols: reworded, certain. Law and crime. North, paragraph 2: /,
	},
	candidates: {
		tell: program => program.press('c', '2', 'j', 'j', 'M', 'j'),
		cursorAt: /^Selected, 2 of \d+: paragraph \d+: /,
	},
	commitments: {
		tell: program => program.press('c', '3', 'j'),
		cursorAt: /^Selected, 2 of \d+: (North|South): /,
	},
	emphasis: {tell: program => program.press('c', '4', 'j'), cursorAt: /^Selected, \d+ of \d+: /},
	names: {tell: program => program.press('c', '5'), cursorAt: /^Selected, 1 of \d+: /},
	concordance: {
		tell(program) {
			program.press('K');
			program.type('river');
			program.press('enter', 'j');
		},
		cursorAt: /^Selected, 2 of \d+: .*river/i,
	},
	settings: {
		tell: program => program.press('c', 'space', 'E', 'j'),
		cursorAt: /^Selected, 2 of \d+: First side: /,
	},
	preview: {tell: program => program.press('c', 'E', 'tab', 'j', 'j'), cursorAt: /^Briefing of /},
	help: {
		tell(program) {
			program.press('?');
			program.type('quit');
		},
		cursorAt: /^Find quit$/,
	},
	picker: {tell: program => program.press('p', 'enter', 'down'), cursorAt: /^Filter $/},
	note: {
		tell(program) {
			program.press('enter', 'a');
			program.type('check the date');
		},
		cursorAt: /: check the date$/,
	},
	exported: {tell: program => program.press('e'), cursorAt: /^Selected, 1 of 3: /},
};

function rowsOf(program: Program): readonly string[] {
	const {size} = program.state();
	return renderToString(drawSpoken(program.state(), plain).frame, {columns: size.columns})
		.split('\n')
		.map(row => row.trimEnd());
}

describe.each(Object.entries(stories))('%s', (name, {tell, cursorAt}) => {
	it('is as it was', async () => {
		const program = startProgram({size: usual});
		tell(program);
		await expect(`${rowsOf(program).join('\n')}\n`).toMatchFileSnapshot(`../frames/spoken/${name}.txt`);
	});

	it.each(sizes)('says in words what is chosen, with the cursor there, at $columns columns', size => {
		const program = startProgram({size});
		tell(program);
		const rows = rowsOf(program);
		expect(rows.length).toBeLessThanOrEqual(size.rows);
		for (const row of rows) expect(textWidth(row)).toBeLessThanOrEqual(size.columns);
		// Borders, bars, arrows and bullets, and the signs of the other screen, which the help explains.
		if (name !== 'help') expect(rows.join('\n')).not.toMatch(/[\u2190-\u21ff\u2500-\u27bf›·]/);
		const {cursor} = drawSpoken(program.state(), plain);
		expect(cursor).not.toBeNull();
		const at = rows.findIndex((_, index) => index === cursor?.y);
		expect(rows.slice(at, at + 3).join(' ')).toMatch(
			new RegExp(cursorAt.source.replace(/\$$/, '\\s*'), cursorAt.flags),
		);
	});
});

it('changes nothing but what is chosen when another item is, so that a reader does not read all of it again', () => {
	for (const lead of [[], ['c', '2']]) {
		const program = startProgram({size: usual});
		program.press(...lead, 'j');
		const before = rowsOf(program);
		program.press('j');
		const changed = rowsOf(program).filter((row, index) => row !== before[index]);
		expect(changed).toHaveLength(2);
		expect(changed[0]).not.toContain('Selected');
		expect(changed[1]).toContain('Selected, 3 of');
	}
});

/** What is said of the row under the cursor of the synopsis, to its end, however many steps that takes. */
function heardInSynopsis(program: Program): readonly string[] {
	const heard: string[] = [];
	program.press('c', '1');
	let before = '';
	for (let steps = 0; steps < 60; steps++) {
		const rows = rowsOf(program);
		if (rows.join() === before) break;
		before = rows.join();
		const from = drawSpoken(program.state(), plain).cursor?.y ?? 0;
		const next = rows.findIndex((row, index) => index > from && (row === '' || /^\S.*: .*certain/.test(row)));
		const said = rows.slice(from, next).join(' ');
		const [, number, text] = /^Selected, (\d+) of \d+: (.*)$/.exec(said) ?? [];
		const at = Number(number) - 1;
		const goesOn = text?.startsWith('Goes on: ') === true;
		if (goesOn && heard[at]?.endsWith('…') === true) {
			heard[at] = `${heard[at].slice(0, -1)} ${text.slice('Goes on: '.length)}`;
		} else heard[at] ??= text ?? '';
		program.press('j');
	}
	return heard;
}

it.each([smallest, {columns: 80, rows: 24}, {columns: 200, rows: 60}])(
	'reads of every row of the synopsis how it relates, how certain that is, its theme and both texts in full, at $columns columns',
	size => {
		const heard = heardInSynopsis(startProgram({size: {...size, isSpoken: true}}));
		expect(heard).toHaveLength(comparison.deliverables.length);
		for (const row of comparison.deliverables) {
			const said = heard.find(text => text.startsWith(`${row.topic}: `)) ?? '';
			expect(said).toMatch(/(reworded|partly the same|only (North|South)), (not )?(certain|in doubt)\b/);
			expect(said).toContain(`. ${themeNameOf(row, englishScreen)}. `);
			for (const {left, right} of row.pairs) {
				for (const {text} of [...left, ...right]) expect(said).toContain(text);
			}
			if (row.kind === 'left-only') expect(said).toMatch(/(Not mentioned|No counterpart found) in South\./);
			if (row.kind === 'right-only') expect(said).toMatch(/(Not mentioned|No counterpart found) in North\./);
		}
	},
);

it('says of a side that is chosen which it is, and nothing else', () => {
	const program = startProgram({size: usual});
	program.press('c', '1', 'j');
	const before = rowsOf(program);
	program.press('right');
	const changed = rowsOf(program).filter((row, index) => row !== before[index]);
	expect(changed).toEqual(['Synopsis: 6 rows, 1 in conflict. Side: South']);
});

it('offers while it compares what can be done then, and says once that it does', () => {
	const {busy} = startProgram().state();
	const program = startProgram({size: usual, busy: {...busy, comparison: true}});
	program.press('c');
	const rows = rowsOf(program).join('\n');
	expect(rows.match(/comparing/gi)).toHaveLength(1);
	expect(rows).not.toMatch(/Enter|Left|Tab|next conflict/);
	expect(rows).toMatch(/Keys: slash topic.*\n.*question mark help/);
	program.press('/');
	program.type('boats');
	expect(rowsOf(program)).toContain('Topic boats');
	program.press('enter', 'enter');
	expect(rowsOf(program).join(' ')).toContain('still being compared');
});

it('turns pages of whole items, the same ones on the way back, and writes nothing else anew', () => {
	const program = startProgram({size: {...smallest, isSpoken: true}});
	program.press('c', '2');
	const shown = () => rowsOf(program).slice(3, -3).join(' ').trim().replaceAll(/\s+/g, ' ');
	const pageOf = (text: string) => text.replace(/Selected, \d of \d: /, '');
	const down = Array.from({length: 6}, () => {
		const text = shown();
		program.press('j');
		return text;
	});
	const pages = new Set(down.map(pageOf));
	expect(pages.size).toBe(2);
	for (const page of pages) expect(page).toMatch(/(Migration|Education|investment)$/);
	const up = Array.from({length: 6}, () => {
		const text = shown();
		program.press('k');
		return text;
	});
	expect(up).toEqual(down.toReversed());
});

it('says in a field what is chosen once, where it stands in the list', () => {
	const program = startProgram({size: usual});
	program.press('/');
	program.type('boats');
	const rows = rowsOf(program);
	expect(rows.filter(row => row.startsWith('Selected, 1 of 2: '))).toHaveLength(1);
	expect(rows.join(' ').match(/patrol boats by April/g)).toHaveLength(1);
});

it('keeps the keys above which it is offered as they are from row to row', () => {
	const program = startProgram({size: {columns: 200, rows: 60, isSpoken: true}});
	program.press('c', '2');
	const keys = () => rowsOf(program).filter(row => row.startsWith('Keys: ') || row.includes('q quit'));
	const first = keys();
	for (let steps = 0; steps < 5; steps++) {
		program.press('j');
		expect(keys()).toEqual(first);
	}
});

it('says what an action did, and says errors as such', () => {
	const program = startProgram({size: usual});
	program.press('e');
	expect(rowsOf(program).join(' ')).toContain('briefing-conference-on-the-river-2017-06-18.md');
	program.dispatch({type: 'failed', effect: 'export', message: 'The disk is full'});
	expect(rowsOf(program).join('\n')).toMatch(/^Error: .*The disk is full/m);
});

it('reads a text to its last line', () => {
	const program = startProgram({size: {...smallest, isSpoken: true}});
	program.press('c', '2', 'j', 'j', 'j', 'tab', 'G');
	const rows = rowsOf(program);
	const {cursor} = drawSpoken(program.state(), plain);
	const last = rows.findLastIndex(
		(row, index) => row !== '' && index < rows.findIndex(each => each.startsWith('Keys')),
	);
	expect(cursor?.y).toBe(last);
});

it('counts the entries of the help, and not what stands above them', () => {
	const program = startProgram({size: usual});
	program.press('?', 'down');
	const state = program.state();
	const rows = state.view.kind === 'help' ? helpRows(state, state.view) : [];
	const entries = rows.filter(({kind}) => kind === 'entry').length;
	expect(entries).toBeLessThan(rows.length);
	expect(rowsOf(program).join('\n')).toContain(`Selected, 2 of ${entries}: `);
});
