/** Who speaks in a transcript is named where their words are quoted, and nobody is held to what another says. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {composeBriefing} from '../../source/briefing/compose-briefing.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {buildIndex} from '../../source/search/search.ts';
import {runWordsHere} from './run-briefing.ts';

const conference = [
	'Joint press conference in Vey',
	'PRESIDENT LUND: Thank you, Prime Minister. We will build twelve cranes in the port of Vey by 2021.',
	'It will cost $3 million.',
	'PRIME MINISTER HOLT: We will send forty pilots to the harbour in May.',
	'Q Will you close the harbour?',
	'PRESIDENT LUND: The two countries will keep the harbour open.',
];
const statement = ['Readout of the talks', 'Norland will build twelve cranes in the port of Vey by 2022.'];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-speakers-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function write(name: string, lines: readonly string[]): string {
	const file = join(folder, name);
	writeFileSync(file, lines.join('\n\n'));
	return file;
}

const exported = async (...words: string[]) =>
	(await runWordsHere(['export', ...words, '-o', '-', '--date', '2020-01-02', '--length', 'full'])).out;

test('sources name who speaks, and say null of all other texts', async () => {
	const files = [write('talks.txt', conference), write('readout.txt', statement)];
	const {sources} = JSON.parse((await runWordsHere(['sources', ...files, '--json'])).out);
	const speakers = sources.map(({passages}: {passages: {speaker: string | null}[]}) =>
		passages.map(({speaker}) => speaker),
	);
	expect(speakers).toEqual([
		['PRESIDENT LUND', 'PRESIDENT LUND', 'PRIME MINISTER HOLT', null, 'PRESIDENT LUND'],
		[null],
	]);
});

test('“we” is whoever speaks, in a document in which both sides do; what both are to do is not', async () => {
	const markdown = await exported(write('talks.txt', conference));
	expect(markdown).toMatch(/PRESIDENT LUND \(“We”\).*\*\*will build\*\*/);
	expect(markdown).toMatch(/PRIME MINISTER HOLT \(“We”\).*\*\*will send\*\*/);
	expect(markdown).not.toContain('(“The two countries”)');
	expect(markdown).toMatch(/, PRIME MINISTER HOLT, passage 3/);
});

test('beside another text it says who of the document’s speakers states it', async () => {
	const markdown = await exported(write('talks.txt', conference), write('readout.txt', statement));
	expect(markdown).toContain('(PRESIDENT LUND)');
	expect(markdown).toContain('(PRIME MINISTER HOLT)');
});

test('every quotation is ascribed to the one whose turn it stands in', async () => {
	const names = ['PRESIDENT LUND', 'PRIME MINISTER HOLT', 'MINISTER VALE'] as const;
	const acts = [
		'build twelve cranes',
		'send forty pilots',
		'open the canal',
		'buy nine ferries',
		'train crews',
	];
	const turn = fc.record({name: fc.constantFrom(...names), act: fc.integer({min: 0, max: acts.length - 1})});
	await fc.assert(
		fc.asyncProperty(fc.array(turn, {minLength: 3, maxLength: 6}), async turns => {
			const lines = turns.flatMap(({name, act}, number) => [
				`${name}: We will ${acts[act]} in ${2030 + number}.`,
				`Nobody will stop us in ${2050 + number}.`,
			]);
			const file = write('turns.txt', ['Joint press conference in Vey', ...lines]);
			const {corpus} = await readCorpus([file], documentLanguages);
			const choices = {...noChoices, length: 'full'} as const;
			const order = {sides: null, choices, query: null, date: '2020-01-02', wording: english};
			const composed = composeBriefing(corpus, order, buildIndex(corpus));
			const references = composed?.briefing.references ?? [];
			expect(references.length).toBeGreaterThan(0);
			for (const {text, speaker} of references) {
				const year = Number(/20(\d\d)/.exec(text)?.[1]);
				const said = turns[year >= 50 ? year - 50 : year - 30];
				expect(speaker).toBe(said?.name);
			}
		}),
		{numRuns: 25},
	);
});
