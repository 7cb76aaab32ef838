import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {actingIn, actingWithin, hostileKinds} from '../helpers/hostile.ts';
import {type Run, runBriefing, runWordsHere} from './run-briefing.ts';

const kinds = Object.entries(hostileKinds);
const everything = kinds.map(([, text]) => text).join(' ');

/** What a name of a file can hold, and an argument: they cannot say a lone surrogate. */
const inNames = Object.values(hostileKinds)
	.filter(text => !/\p{Cs}/u.test(text))
	.map(text => text.replaceAll('/', '!').slice(0, 60));

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
	const documents = join(folder, 'documents');
	mkdirSync(documents);
	const body = (verb: string) =>
		kinds
			.map(
				([kind, text], n) =>
					`The ministers ${verb} to spend $${n + 2} million on ${kind} ${text} by ${text} May 2020.\n\n`,
			)
			.join('');
	// In a text and in Markdown, as they are and as entities; the marks of lines end a line of either.
	write(
		'documents/left.txt',
		`Readout ${everything.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, '')}\n\n${body('agreed')}`,
	);
	write(
		'documents/right.md',
		`# Talks ${everything}\n\n## ${everything}\n\n${body('pledged')}\n\n${asEntities(everything)}\n`,
	);
	write(
		'documents/third.md',
		`---\ntitle: ${quoted(everything)}\nside: ${quoted(everything)}\npublisher: ${quoted(everything)}\nurl: "https://evil.example/%1b[31m%c2%9b\u202e"\n---\n\n${body('offered')}`,
	);
	for (const [index, name] of inNames.entries()) {
		write(`documents/name ${index} ${name}.txt`, `The ministers met ${index} times in Lima.\n`);
		write(`documents/empty ${index} ${name}.txt`, '');
	}
	write(
		'documents/manifest.yaml',
		[
			`event: ${quoted(everything)}`,
			'sides:',
			`  l: ${quoted(everything)}`,
			...kinds.map(([, text]) => `  ${quoted(text)}: ${quoted(everything)}`),
			'sources:',
			`  - {file: left.txt, side: l, title: ${quoted(everything)}, publisher: ${quoted(everything)}, url: "https://evil.example/\\e[31m"}`,
			`  - {file: right.md, side: ${quoted(hostileKinds.clipboard ?? '')}, language: ${quoted('en')}}`,
		].join('\n'),
	);
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

/** In YAML that says every character by its number. */
function quoted(text: string): string {
	const units = Array.from(text, character => {
		const code = character.codePointAt(0) ?? 0;
		return /[\p{L}\p{N} ]/u.test(character) ? character : `\\U${code.toString(16).padStart(8, '0')}`;
	});
	return `"${units.join('')}"`;
}

function asEntities(text: string): string {
	return Array.from(text, character => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`).join('');
}

function expectSafe({out, err}: Run): void {
	expect({out: actingIn(out), err: actingIn(err)}).toEqual({out: '', err: ''});
	if (out.startsWith('{')) expect(actingWithin(JSON.parse(out))).toEqual([]);
}

const sides = () => ['--left', 'left', '--right', 'right'];
const documents = () => join(folder, 'documents');
const files = () => ['left.txt', 'right.md', 'third.md'].map(name => join(documents(), name));

describe('documents, their names and their manifest come out safe', () => {
	test.each<[string, () => readonly string[]]>([
		['sources', () => ['sources', documents()]],
		['sources --json', () => ['sources', documents(), '--json']],
		['search', () => ['search', 'ministers', documents()]],
		['search --json', () => ['search', 'ministers', documents(), '--json']],
		['compare', () => ['compare', documents(), ...sides()]],
		['compare --json', () => ['compare', documents(), ...sides(), '--json']],
		['the briefing in Markdown', () => ['export', documents(), ...sides(), '--length', 'full', '-o', '-']],
		['in HTML', () => ['export', documents(), ...sides(), '--length', 'full', '-o', '-', '--format', 'html']],
		['in JSON', () => ['export', documents(), ...sides(), '--length', 'full', '-o', '-', '--format', 'json']],
	])('%s', async (_, words) => {
		const run = await runWordsHere(words());
		expectSafe(run);
		expect(run).toMatchObject({code: 0, err: expect.stringContaining('is empty; choose')});
	});
});

describe('what is wrong with a manifest is said safely', () => {
	test.each([
		['that is no YAML', `a: ${everything}\n\t- [\n`],
		['that is no mapping', quoted(everything)],
		['with a date that is none', `sources: [{file: ${quoted(everything)}, date: ${quoted(everything)}}]`],
		['with an address that is none', `sources: [{file: ${quoted(everything)}, url: ${quoted(everything)}}]`],
		['with a field that is none', `sources: [{file: ${quoted(everything)}, title: [${quoted(everything)}]}]`],
		['with a side that is none', `sides: ${quoted(everything)}`],
		['with a tag', `!${'\u202e'}x {}`],
		['with an alias', `a: *${'\u202e'}x`],
	])('%s', async (_, text) => {
		const path = mkdtempSync(join(folder, 'manifest-'));
		writeFileSync(join(path, 'manifest.yaml'), text);
		writeFileSync(join(path, 'a.txt'), 'Readout\n\nThe ministers met in Lima.\n');
		const run = await runWordsHere(['sources', path]);
		expectSafe(run);
		expect(run.err).toContain('manifest.yaml:');
		expect(run.out).toContain('Readout');
		expect(run.code).toBe(0);
	});
});

describe.each([inNames.slice(0, 3).join(''), inNames.join('')])(
	'as an argument, %j is shown safely',
	text => {
		test.each<[string, readonly string[]]>([
			['a path', ['sources', text]],
			['a query', ['search', text, 'seeds']],
			['a query that matches', ['search', `${text} OR ministers`, 'seeds', '--json']],
			['a filter', ['search', `side:"${text}" security`, 'seeds', '--json']],
			['a topic', ['compare', 'seeds', '--topic', `${text} security`]],
			['a topic of a briefing', ['export', 'seeds', '-o', '-', '--topic', 'security\u200b']],
			['a side', ['compare', 'seeds', '--left', text]],
			['an unknown flag', [`--${text}`]],
			['a short flag', [`-${text}`]],
			['a value of a switch', [`--json=${text}`]],
			['a choice', ['export', 'seeds', '--format', text]],
			['a number', ['search', 'x', '--limit', text]],
			['a day', ['export', 'seeds', '--date', text]],
			['an output', ['export', 'seeds', '-o', join('nowhere', text)]],
			['an old briefing', ['export', 'seeds', '--check', text]],
		])('%s', async (_, words) => {
			expectSafe(await runWordsHere(words));
		});
	},
);

describe('an old briefing that was tampered with', () => {
	test.each(['markdown', 'html', 'json'])('in %s', async format => {
		const words = ['export', ...files(), '--left', 'left', '--right', 'right', '--length', 'full'];
		const {out} = await runWordsHere([...words, '--format', format, '-o', '-']);
		const tampered = out.replaceAll(
			'ministers',
			`ministers ${format === 'json' ? '\\u001b[31m\u202e\u009b' : everything}`,
		);
		expect(tampered).not.toBe(out);
		const path = write(`old.${format}`, tampered.replaceAll('left.txt', 'gone\u009b\u202e.txt'));
		const run = await runWordsHere([...words, '--check', path]);
		expect(run.code).toBe(1);
		expectSafe(run);
	});
});

test('what the surroundings say is shown safely', async () => {
	const cwd = join(folder, 'here \u001b]0;x\u0007\u202e');
	mkdirSync(cwd);
	const env = {
		SOURCE_DATE_EPOCH: '\u001b[31m',
		XDG_STATE_HOME: join(cwd, 'state \u009b31m'),
		XDG_CACHE_HOME: '\u001b[31m',
	};
	mkdirSync(env.XDG_STATE_HOME);
	for (const words of [
		['export', ...files(), '--pinned'],
		['sources', ...files()],
		['sources', 'nowhere'],
	]) {
		expectSafe(await runBriefing(words, {cwd, env}));
	}
});
