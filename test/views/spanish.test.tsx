/** The screens in Spanish: as files that show what a user sees, whole at every size, and with no word of another language. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Box, renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {smallest} from '../../source/app/layout.ts';
import type {State} from '../../source/app/state.ts';
import {textWidth} from '../../source/app/text-width.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {spanishScreen} from '../../source/app/wording/es.ts';
import type {Source} from '../../source/documents/source.ts';
import {themeNames} from '../../source/languages/es/theme-names.ts';
import {Screen} from '../../source/views/app.tsx';
import {drawSpoken} from '../../source/views/spoken/spoken-screen.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {analysis, comparison, corpus} from '../helpers/example.ts';
import {exampleBriefing} from '../helpers/example-briefing.ts';
import {startProgram} from '../helpers/program.ts';
import {stories} from '../helpers/stories.ts';

const plain = createTheme(0);

const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
];

function frameOf(story: string, start: Partial<State>): string {
	const program = startProgram(start);
	stories[story]?.(program);
	const state = program.state();
	const {frame} =
		state.size.isSpoken === true ? drawSpoken(state, plain) : {frame: <Screen state={state} theme={plain} />};
	return renderToString(<Box>{frame}</Box>, {columns: state.size.columns});
}

const names = Object.keys(stories);

describe('frames in Spanish', () => {
	for (const name of names)
		for (const size of sizes) {
			const title = `${name}-${size.columns}x${size.rows}`;
			it(`${title} is as it was`, async () => {
				const frame = frameOf(name, {size, words: spanishScreen});
				await expect(`${frame}\n`).toMatchFileSnapshot(`frames/es/${title}.txt`);
			});
		}

	it.each([smallest, ...sizes])('stay within $columns columns and $rows rows', size => {
		for (const name of names) {
			const lines = frameOf(name, {size, words: spanishScreen}).split('\n');
			expect(lines.length, name).toBeLessThanOrEqual(size.rows);
			for (const line of lines) expect(textWidth(line), name).toBeLessThanOrEqual(size.columns);
		}
	});
});

/** The phrases in the files of a wording: what stands in quotation marks and is no name of a member. */
function phrasesIn(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(path => path.endsWith('.ts'))
		.flatMap(path => {
			const code = readFileSync(join(folder, path), 'utf8')
				.replaceAll(/^import .*$/gm, '')
				.replaceAll(/\/\*\*.*?\*\//gs, '')
				.replaceAll(/'[^'\n]*'(?=\]?: )/g, '');
			return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
				([, quoted, template]) => quoted ?? template ?? '',
			);
		})
		.map(phrase => phrase.replaceAll(/\$?\{[^}]*\}/g, ' '));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}’]+/gu) ?? [];

/** What is called the same in every language: the program, a key, a format, what the stories type and name. */
const sameEverywhere =
	'briefing Ctrl Markdown ran early warn carnival doubt check the date home user md statements of conference as they came by mail annex xlsx txt';

/** A source without the reasons why pieces are no part of it. */
function textOf({boilerplate, ...source}: Source) {
	return [source, boilerplate.map(({text}) => text)];
}

/** What a frame may show: words of the texts and of the language, names, what was typed. */
const known: readonly string[] = [
	...new Set(
		[
			JSON.stringify([
				corpus.sources.map(textOf),
				[...corpus.sideNames],
				comparison,
				analysis,
				exampleBriefing,
			]),
			sameEverywhere,
			...Object.values(themeNames),
			...phrasesIn('source/app/wording/es'),
			...phrasesIn('source/briefing/wording/es'),
			readFileSync('source/briefing/wording/es.ts', 'utf8'),
		].flatMap(wordsOf),
	),
];

/** Words that are neither the language’s nor of the texts; one that is cut is known by how it begins. */
function strangers(frame: string): readonly string[] {
	return [...frame.toLowerCase().matchAll(/(\p{L}[\p{L}’]+)(…?)/gu)].flatMap(([, word = '', cut]) =>
		known.some(each => (cut === '' ? each === word : each.startsWith(word))) ? [] : [word],
	);
}

describe('no word of another language is on a Spanish screen', () => {
	// Why a file is not read is said by what reads it, in English.
	it.each(names.filter(name => name !== 'problems'))('in the story %s', name => {
		for (const size of [...sizes, {columns: 200, rows: 60}, {columns: 80, rows: 24, isSpoken: true}])
			expect(strangers(frameOf(name, {size, words: spanishScreen})), JSON.stringify(size)).toEqual([]);
	});

	it('while an English one is full of them', () => {
		const size = {columns: 80, rows: 24};
		expect(strangers(frameOf('help', {size, words: englishScreen})).length).toBeGreaterThan(20);
	});
});
