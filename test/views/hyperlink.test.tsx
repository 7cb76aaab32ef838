/** Titles and references as links of the terminal: where they lead, what they are made of, and what they leave as it was. */
import {renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {Screen} from '../../source/views/app.tsx';
import {hyperlink} from '../../source/views/hyperlink.ts';
import {createTheme} from '../../source/views/theme.ts';
import {corpus} from '../helpers/example.ts';
import {hostileAddresses, hostileKinds} from '../helpers/hostile.ts';
import {type Program, startProgram} from '../helpers/program.ts';

const link = /\u001b\]8;;([^\u0007]*)\u0007/g;

function frame(program: Program, hasLinks: boolean): string {
	const theme = createTheme(1, {hasLinks});
	return renderToString(<Screen state={program.state()} theme={theme} />, {
		columns: program.state().size.columns,
	});
}

/** Every address that something on the screen leads to. */
const addresses = (shown: string): readonly string[] => [
	...new Set([...shown.matchAll(link)].map(([, url = '']) => url).filter(url => url !== '')),
];

const page = 'https://north.example/results';

const places: readonly (readonly [name: string, keys: readonly string[]])[] = [
	['the list of sources', []],
	['a source', ['enter']],
	['the results', ['/', ...'boats', 'enter', 'escape']],
	['the synopsis', ['c', '1']],
	['the rows', ['c', '2', 'j']],
	['candidates', ['c', '2', 'j', 'j', 'j', 'j', 'j', 'M']],
];

describe.each(places)('%s', (_, keys) => {
	it.each([
		{columns: 60, rows: 16},
		{columns: 120, rows: 40},
	])('links to pages, and looks as it does without links, at $columns columns', size => {
		const program = startProgram({size});
		program.press(...keys);
		const linked = frame(program, true);
		for (const url of addresses(linked)) expect(url.startsWith(page)).toBe(true);
		expect(addresses(linked).length).toBeGreaterThan(0);
		expect(linked.replaceAll(link, '')).toBe(frame(program, false));
	});
});

it.each([...hostileAddresses, ...Object.values(hostileKinds).map(kind => `https://x.example/${kind}`)])(
	'%j is no link, or a harmless one',
	url => {
		const text = hyperlink('here', url);
		if (text !== 'here')
			expect(text).toMatch(/^\u001b\]8;;https?:\/\/[\u0021-\u007e]+\u0007here\u001b\]8;;\u0007$/);
	},
);

it('a hostile address of a source acts nowhere on the screen', () => {
	const sources = corpus.sources.map((source, at) => ({
		...source,
		url: hostileAddresses.filter(url => url.includes('\u001b'))[at] ?? 'javascript:alert(1)',
	}));
	const program = startProgram({size: {columns: 120, rows: 40}, corpus: {...corpus, sources}});
	for (const keys of [[], ['enter'], ['c', '1']]) {
		program.press(...keys);
		const shown = frame(program, true);
		const opened = [...shown.matchAll(link)].map(([, address]) => address !== '');
		expect(opened.filter(Boolean)).toHaveLength(opened.length / 2);
		const rest = shown.replaceAll(link, '').replaceAll(/\u001b\[[\d;]*m/g, '');
		expect(rest).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
	}
});

it('document text is no link, whatever it holds', () => {
	const sources = corpus.sources.map(source => ({
		...source,
		url: null,
		title: 'https://evil.example/ \u001b]8;;https://evil.example/\u0007title\u001b]8;;\u0007',
	}));
	const program = startProgram({size: {columns: 120, rows: 40}, corpus: {...corpus, sources}});
	for (const keys of [[], ['enter']]) {
		program.press(...keys);
		expect(addresses(frame(program, true))).toEqual([]);
	}
});

it('an address that is too long for a terminal leaves its text alone', () => {
	expect(hyperlink('here', `https://x.example/${'a'.repeat(3000)}`)).toBe('here');
	expect(hyperlink('here', 'https://x.example/a b')).toBe(
		'\u001b]8;;https://x.example/a%20b\u0007here\u001b]8;;\u0007',
	);
});
