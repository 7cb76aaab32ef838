import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Options} from '../../source/arguments.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {exportBriefing} from '../../source/commands/export-briefing.ts';
import {parseArguments} from '../../source/parse-arguments.ts';
import {visit} from '../briefing/samples.ts';
import {runWordsHere} from './run-briefing.ts';

async function options(...argv: string[]): Promise<Options> {
	const parsed = await parseArguments(argv);
	if (parsed.kind !== 'run') throw new Error(`no command: ${argv.join(' ')}`);
	return parsed.options;
}

test.each([
	[true, 2, 0],
	[false, 0, 1],
])(
	'a Word document is sent to standard output unless that is a terminal: %s',
	async (isTerminal, code, sent) => {
		const notes: string[] = [];
		const data: (string | Uint8Array)[] = [];
		const output = {
			isTerminal,
			note: (line: string) => notes.push(line),
			data: async (written: string | Uint8Array) => {
				data.push(written);
			},
		};
		expect(
			await exportBriefing(visit, await options('export', '-o', '-', '--format', 'docx'), output, english),
		).toBe(code);
		expect(data).toHaveLength(sent);
		expect(notes).toEqual(
			isTerminal ? ['Word is no text that a terminal can show: name a file, such as -o briefing.docx.'] : [],
		);
	},
);

test('nothing is written into a file that is to be of another kind', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-export-'));
	try {
		const path = join(folder, 'visit.pdf');
		const {code, err} = await runWordsHere(['export', 'seeds', '-o', path]);
		expect(code).toBe(2);
		expect(err).toContain(
			'no .pdf is written: give a name that ends in .md, .html, .docx, .json, or say --format',
		);
		expect(readdirSync(folder)).toEqual([]);
		expect((await runWordsHere(['export', 'seeds', '-o', path, '--format', 'markdown'])).code).toBe(0);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
});

/** What a briefing that is written in a folder of its own is said of. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-export-'));
	try {
		await work(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

test('a name that ends as another format does is told', async () => {
	await inFolder(async folder => {
		const path = join(folder, 'visit.html');
		const {code, err} = await runWordsHere(['export', 'seeds', '-o', path, '--format', 'docx']);
		expect([code, err.trim()]).toEqual([
			0,
			`briefing: ${path} is written as Word, though its name ends otherwise; leave --format out, or name it so.`,
		]);
		const same = await runWordsHere([
			'export',
			'seeds',
			'-o',
			join(folder, 'visit.docx'),
			'--format',
			'docx',
		]);
		expect(same.err).toBe('');
	});
});

test('a briefing from elsewhere is not checked against the shipped documents without a word', async () => {
	await inFolder(async folder => {
		const [path, own] = [join(folder, 'visit.md'), join(folder, 'own.md')];
		const text = 'The ministers of ports met in Vey and agreed on a register of pilots.';
		writeFileSync(join(folder, 'a.txt'), `Talks\n\n${text}\n`);
		writeFileSync(join(folder, 'b.txt'), `Talks of pilots\n\n${text} They left.\n`);
		await runWordsHere(['export', folder, '-o', path]);
		expect((await runWordsHere(['export', '--check', path])).err).toContain('No documents were named: ');
		expect((await runWordsHere(['export', folder, '--check', path])).err).not.toContain('No documents');
		await runWordsHere(['export', '-o', own]);
		expect((await runWordsHere(['export', '--check', own])).err).toBe('');
	});
});
