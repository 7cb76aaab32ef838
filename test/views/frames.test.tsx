/** Frames at three sizes, kept as files that show what a user sees: `npx vitest run test/views -u` writes them anew. */
import {renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {smallest} from '../../source/app/layout.ts';
import {textWidth} from '../../source/app/text-width.ts';
import {Screen} from '../../source/views/app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {corpus} from '../helpers/example.ts';
import {type Program, startProgram} from '../helpers/program.ts';
import {stories} from '../helpers/stories.ts';

const plain = createTheme(0);

const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

/** What is compared, selected or zoomed, and the help, are kept at the smallest size too. */
const smallToo = /^(?:problems|zoomed|synopsis|compare|candidates|selection|help)/;

function frame(program: Program): string {
	const state = program.state();
	return renderToString(<Screen state={state} theme={plain} />, {columns: state.size.columns});
}

describe('frames', () => {
	for (const [name, tell] of Object.entries(stories))
		for (const size of smallToo.test(name) ? [smallest, ...sizes] : sizes) {
			const title = `${name}-${size.columns}x${size.rows}`;
			it(`${title} is as it was`, async () => {
				const program = startProgram({size});
				tell(program);
				await expect(`${frame(program)}\n`).toMatchFileSnapshot(`frames/${title}.txt`);
			});
		}

	it('stay where they are above a long message', () => {
		for (const tell of Object.values(stories))
			for (const size of sizes) {
				const program = startProgram({size});
				tell(program);
				const state = program.state();
				const text = 'a long message '.repeat((3 * size.columns) / 15);
				const [without, covered] = [null, {text, kind: 'hint'} as const].map(message =>
					renderToString(<Screen state={{...state, prompt: null, message}} theme={plain} />, size).split(
						'\n',
					),
				);
				// Three rows of the message and one of keys, where else two rows of keys are.
				expect(covered?.slice(0, size.rows - 4)).toEqual(without?.slice(0, size.rows - 4));
			}
	});

	it('fill the screen and never go beyond it, at any size', () => {
		for (const tell of Object.values(stories))
			for (const size of [
				{columns: 60, rows: 16},
				{columns: 77, rows: 19},
				{columns: 99, rows: 30},
				{columns: 143, rows: 17},
			]) {
				const program = startProgram({size});
				tell(program);
				const lines = frame(program).split('\n');
				expect(lines.length).toBeLessThanOrEqual(size.rows);
				for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(size.columns);
			}
	});

	it('follow the window through any size, and are what they were when it is back', () => {
		for (const [name, tell] of Object.entries(stories)) {
			const program = startProgram();
			tell(program);
			const before = frame(program);
			for (const [columns, rows] of [
				[40, 10],
				[200, 60],
				[61, 16],
				[1, 1],
				[80, 24],
			] as const) {
				program.dispatch({type: 'resized', columns, rows});
				const lines = frame(program).split('\n');
				expect(lines.length, name).toBeLessThanOrEqual(rows);
				for (const line of lines) expect(textWidth(line), name).toBeLessThanOrEqual(columns);
			}
			expect(frame(program), name).toBe(before);
		}
	});

	it('keep the place in view when the window shrinks, also that of the view one comes back to', () => {
		const [first] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const sources = Array.from({length: 100}, (_, number) => ({...first, title: `Number ${number}`}));
		const program = startProgram({corpus: {...corpus, sources}, size: {columns: 80, rows: 60}});
		for (let row = 0; row < 16; row++) program.press('j');
		program.press('p');
		program.dispatch({type: 'resized', columns: 80, rows: 24});
		program.press('escape');
		expect(frame(program)).toContain('› Number 16');
	});

	it('ask for a larger window where there is too little room', () => {
		const program = startProgram({size: {columns: 40, rows: 10}});
		expect(frame(program)).toContain('briefing needs 60 columns and 16 rows');
	});
});

/** The looks of a theme with its codes in view, as `‹38;5;25›`; without colour there are no others than of weight. */
describe('in colours', () => {
	const looks = {
		dark: createTheme(2, {ground: 'dark'}),
		light: createTheme(2, {ground: 'light'}),
		'no-colour': createTheme(1, {colour: false}),
	};
	for (const [look, theme] of Object.entries(looks))
		for (const name of ['synopsis', 'compare-conflict', 'help-found'] as const)
			for (const size of [smallest, ...sizes]) {
				const title = `${name}-${size.columns}x${size.rows}`;
				it(`${title} is as it was, ${look}`, async () => {
					const program = startProgram({size});
					stories[name]?.(program);
					const state = program.state();
					const drawn = renderToString(<Screen state={state} theme={theme} />, {columns: size.columns});
					const shown = drawn.replaceAll(/\u001b\[([\d;]*)m/g, '‹$1›');
					if (look === 'no-colour') expect(shown).not.toMatch(/‹(?:[34][0-7]|[34]8;|9[0-7]|10[0-7])/);
					await expect(`${shown}\n`).toMatchFileSnapshot(`frames/${look}/${title}.txt`);
				});
			}
});

describe('in a locale that knows ASCII alone', () => {
	const ascii = createTheme(0, {isAscii: true});
	const size = {columns: 120, rows: 40};
	it('every sign has a form of its own, and nothing moves', () => {
		for (const name of [
			'synopsis',
			'compare-folded',
			'search-results',
			'emphasis',
			'export',
			'help',
			'reader',
		]) {
			const program = startProgram({size});
			stories[name]?.(program);
			const shown = renderToString(<Screen state={program.state()} theme={ascii} />, {columns: 120});
			expect(shown, name).not.toMatch(/[\u2190-\u22ff\u2500-\u27bf›¶…·•]/);
			expect(shown.split('\n').map(textWidth), name).toEqual(frame(program).split('\n').map(textWidth));
		}
	});

	it('synopsis-ascii-120x40 is as it was', async () => {
		const program = startProgram({size});
		stories.synopsis?.(program);
		const shown = renderToString(<Screen state={program.state()} theme={ascii} />, {columns: 120});
		await expect(`${shown}\n`).toMatchFileSnapshot('frames/synopsis-ascii-120x40.txt');
	});
});

describe('what differs', () => {
	it('is marked in both texts, and only that', () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('c', '2', 'j', 'j', 'j');
		const marked: string[] = [];
		const theme = createTheme(0);
		const tones = {
			...theme.tones,
			'left-only-words': (text: string) => {
				marked.push(`left ${text}`);
				return text;
			},
			'right-only-words': (text: string) => {
				marked.push(`right ${text}`);
				return text;
			},
		};
		renderToString(<Screen state={program.state()} theme={{...theme, tones}} />, {columns: 120});
		expect(marked).toContain('left 3.7');
		expect(marked).toContain('right 3.4');
		expect(marked.join(' ')).not.toContain('patrol boats');
	});
});

describe('what is selected', () => {
	it.each([
		['in colour', true],
		['without colour', false],
	])('stands out %s, and nothing else does', (_, colour) => {
		for (const story of ['selection-reader', 'selection-synopsis', 'selection-rows']) {
			const program = startProgram({size: {columns: 120, rows: 40}});
			stories[story]?.(program);
			const marked: string[] = [];
			const theme = createTheme(1, {colour});
			const selection = (text: string) => {
				marked.push(text);
				return theme.tones.selection(text);
			};
			const tones = {...theme.tones, selection};
			const shown = renderToString(<Screen state={program.state()} theme={{...theme, tones}} />, {
				columns: 120,
			});
			expect(shown).toContain(`\u001b[7m${marked[0]}\u001b[27m`);
			program.press('y');
			const copy = program.effects.at(-1);
			const copied = copy?.type === 'copy' ? copy.text.replace(/\s+/g, ' ') : '';
			for (const text of marked) expect(copied).toContain(text.trim());
			expect(marked.join(' ').length).toBeGreaterThan(40);
		}
	});
});

it('a filter leaves all names of the tabs in view', () => {
	const program = startProgram({size: {columns: 80, rows: 24}});
	program.press('c', 's', 'f', 'f');
	expect(frame(program)).toMatch(/5 Names +one-sided: \d+ of \d+ …\n/);
});
