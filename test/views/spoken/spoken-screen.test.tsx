/** What a screen reader is given: kept as files that show what is said; `npx vitest run test/views/spoken -u` writes them anew. */
import {renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {smallest} from '../../../source/app/layout.ts';
import {textWidth} from '../../../source/app/text-width.ts';
import {drawSpoken} from '../../../source/views/spoken/spoken-screen.tsx';
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
		cursorAt: /^Selected, 2 of \d+: .*South/,
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
	return renderToString(drawSpoken(program.state()).frame, {columns: size.columns})
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
		const {cursor} = drawSpoken(program.state());
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
	const {cursor} = drawSpoken(program.state());
	const last = rows.findLastIndex(
		(row, index) => row !== '' && index < rows.findIndex(each => each.startsWith('Keys')),
	);
	expect(cursor?.y).toBe(last);
});
