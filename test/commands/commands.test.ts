import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {pairOf} from '../../source/briefing/choices/pairs.ts';
import {choicesFile} from '../../source/briefing/choices/state-directory.ts';
import {writeChoices} from '../../source/briefing/choices/write-choices.ts';
import {composeBriefing, formatBriefing} from '../../source/briefing/compose-briefing.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {sidesOf} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {formatNames} from '../../source/documents/readers/readers.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {buildIndex} from '../../source/search/search.ts';
import {executable, runBriefing, runWordsHere} from './run-briefing.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

async function json(...argv: string[]) {
	const {code, out, err} = await runWordsHere(argv);
	expect({code, err}).toEqual({code: 0, err: ''});
	return JSON.parse(out);
}

/** Text without regard to how its lines are broken. */
function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ');
}

describe('sources', () => {
	test.each(['talks.docx', 'talks.odt', 'talks.rtf'])(
		'of %s names the paragraph of each passage',
		async name => {
			const {sources} = await json('sources', join('test/documents/formats', name), '--json');
			expect(sources[0]).toMatchObject({
				title: 'Joint Statement on the Register of Pilots',
				date: '2021-09-14',
			});
			expect(sources[0].passages[0]).toMatchObject({lines: null, locator: {paragraph: 3}});
		},
	);

	test('every non-blank line of every file is in exactly one part', async () => {
		const {sources} = await json('sources', '--json');
		expect(sources).toHaveLength(5);
		for (const {file, metadata, headings, passages, boilerplate} of sources) {
			const lines = [...metadata, ...headings, ...passages, ...boilerplate]
				.flatMap(({lines: [first, last]}) => Array.from({length: last - first + 1}, (_, at) => first + at))
				.sort((a, b) => a - b);
			const expected = readFileSync(file, 'utf8')
				.split('\n')
				.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
			expect(lines).toEqual(expected);
		}
	});

	test('are listed with what one needs to name and find them', async () => {
		const {out} = await runWordsHere(['sources']);
		expect(out).toContain(`mx: Conference on Prosperity and Security in Central America
  Mexico · Secretaría de Relaciones Exteriores (Mexico) · no date stated
  seeds/004_b72136e7393b59b6.txt · 1503 words in 28 passages
  https://www.gob.mx/sre/en/prensa/conference-on-prosperity-and-security-in-central-america-112108
`);
	});
});

describe('search', () => {
	test.each(['guatamala', 'biometrc', 'Pena Nieto', 'early warning protocols'])('finds %s', async query => {
		const {total, hits} = await json('search', query, '--json');
		expect(total).toBeGreaterThan(0);
		for (const {text, ranges} of hits) {
			expect(ranges.length).toBeGreaterThan(0);
			for (const [start, end] of ranges)
				expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/su);
		}
	});

	test('the best passage is first, and its range is the matched words', async () => {
		const {hits} = await json('search', 'Pena Nieto', '--json', '--limit', '1');
		expect(hits).toHaveLength(1);
		const {text, ranges} = hits[0];
		expect(ranges.map(([start, end]: [number, number]) => text.slice(start, end)).join(' ')).toBe(
			"Peña Nieto's",
		);
	});

	test('prints a line a hit with file and line', async () => {
		const {out, code} = await runWordsHere(['search', 'observatory']);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^seeds\/001_3cdf6637f3757408\.txt:57: Northern Triangle leaders committed to support/,
		);
	});

	test('shows what has most of a query that no passage has whole, and says so', async () => {
		const query = 'guatemala human boats';
		const {code, out, err} = await runWordsHere(['search', query, '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			query,
			partial: true,
			hits: expect.arrayContaining([expect.anything()]),
		});
		expect(err).toMatch(/^briefing: No passage has all of it; these have most: .*“boats”\.$/m);
		expect((await runWordsHere(['compare', '--topic', query])).code).toBe(1);
	});

	test('gives the query back without what acts on a terminal', async () => {
		const {out} = await runWordsHere(['search', 'aid\u009b31m \u202eboats', '--json']);
		expect(JSON.parse(out).query).toBe('aid‹U+009B›31m ‹U+202E›boats');
	});

	test.each([
		['search', 'zzyzx'],
		['compare', '--topic', 'zzyzx'],
		['export', '--topic', 'zzyzx', '-o', '-'],
	])('%s says so and exits 1 when nothing matches', async (...words) => {
		const {code, out, err} = await runWordsHere(words);
		expect({code, out, err}).toEqual({
			code: 1,
			out: '',
			err: 'briefing: Nothing matches “zzyzx”: try fewer or other words.\n',
		});
	});
});

describe('compare', () => {
	test('every sentence stands in exactly one pair, verbatim from the file', async () => {
		const {left, right, deliverables} = await json('compare', '--json');
		expect([left.label, right.label]).toEqual(['United States', 'Mexico']);
		expect([left.sources, right.sources]).toEqual([['us-2017-06-16'], ['mx']]);
		const {sources} = await json('sources', '--json');
		for (const [side, id] of [
			['left', 'us-2017-06-16'],
			['right', 'mx'],
		] as const) {
			const source = sources.find((one: {id: string}) => one.id === id);
			const file = squeeze(readFileSync(source.file, 'utf8'));
			const found = new Map<string, string[]>();
			for (const {pairs} of deliverables) {
				for (const pair of pairs) {
					for (const {passage, text} of pair[side]) {
						expect(file).toContain(squeeze(text));
						found.set(passage, [...(found.get(passage) ?? []), text]);
					}
				}
			}
			for (const passage of source.passages) {
				const sentences = found.get(passage.id) ?? [];
				const inOrder = sentences.sort((a, b) => passage.text.indexOf(a) - passage.text.indexOf(b));
				expect(squeeze(inOrder.join(' '))).toBe(squeeze(passage.text).trim());
			}
		}
	});

	test('every sentence of a shared pair has a partner there, and the pair is as certain as its least certain link', async () => {
		const {deliverables} = await json('compare', '--json');
		const pairs = deliverables.flatMap((row: {pairs: readonly unknown[]}) => row.pairs);
		const shared = pairs.filter((pair: object) => 'links' in pair);
		expect(shared.length).toBeGreaterThan(5);
		for (const {left, right, links, certainty} of shared) {
			const of = (side: 'left' | 'right') => new Set(links.map((link: Record<string, number>) => link[side]));
			expect(of('left')).toEqual(new Set(left.keys()));
			expect(of('right')).toEqual(new Set(right.keys()));
			const isStrong = links.every((link: {certainty: string}) => link.certainty === 'strong');
			expect(isStrong).toBe(certainty === 'strong');
			for (const {likelihood} of links) expect(likelihood).toBeGreaterThan(0.1);
		}
	});

	test('two files are left and right in that order', async () => {
		const mexican = 'seeds/004_b72136e7393b59b6.txt';
		const american = 'seeds/001_3cdf6637f3757408.txt';
		const {left, right} = await json('compare', mexican, american, '--json');
		expect([left.sources, right.sources]).toEqual([['mx'], ['us-2017-06-16']]);
	});

	test('sides can be named', async () => {
		const {left, right} = await json('compare', '--json', '--left', 'Mexico', '--right', 'us-2018-10-12');
		expect([left.sources, right.sources]).toEqual([['mx'], ['us-2018-10-12']]);
	});

	test('a topic limits the rows', async () => {
		const {deliverables} = await json('compare', '--json', '--topic', 'early warning');
		expect(deliverables).toHaveLength(1);
	});

	test('prints both sides with file and line', async () => {
		const {out} = await runWordsHere(['compare', '--topic', 'early warning']);
		expect(out).toContain('    seeds/001_3cdf6637f3757408.txt:57: They also committed to explore');
		expect(out).toContain('    seeds/004_b72136e7393b59b6.txt:55: It was also agreed to explore');
	});
});

describe('export', () => {
	test('writes to the working directory under a name that says what it is, never over another', async () => {
		const seeds = join(process.cwd(), 'seeds');
		const first = await runBriefing(['export', seeds, '--date', '2017-06-17'], {cwd: folder});
		const second = await runBriefing(['export', seeds, '--date', '2017-06-17'], {cwd: folder});
		expect([first.code, second.code]).toEqual([0, 0]);
		const name = 'briefing-conference-on-prosperity-and-security-in-central-america-2017-06-17';
		expect(readdirSync(folder).sort()).toEqual([`${name}-2.md`, `${name}.md`]);
		expect(first.out).toBe(`${join(folder, `${name}.md`)}\n`);
		expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toBe(
			readFileSync(join(folder, `${name}-2.md`), 'utf8'),
		);
	});

	test('the same documents and the same day give the same bytes', async () => {
		const env = {SOURCE_DATE_EPOCH: '1497657600'};
		const first = await runWordsHere(['export', '-o', '-'], {env});
		const second = await runWordsHere(['export', '-o', '-'], {env});
		expect(first.out).toBe(second.out);
		expect(first.out).toContain('17 June 2017');
	});

	test('plain briefing without a terminal prints the same', async () => {
		const env = {SOURCE_DATE_EPOCH: '1497657600'};
		expect((await runBriefing([], {env})).out).toBe((await runBriefing(['export', '-o', '-'], {env})).out);
	});

	test.each([
		['x.md', /^# /],
		['x.html', /^<!doctype html>/i],
		['x.docx', /^PK/],
		['x.json', /^\{/],
	])('the ending of %s decides the format', async (name, beginning) => {
		const {code} = await runWordsHere(['export', '-o', join(folder, name)]);
		expect(code).toBe(0);
		expect(readFileSync(join(folder, name), 'utf8')).toMatch(beginning);
	});

	test.each(['old.md', 'old.docx'])(
		'--check of %s says whether the sources have changed since',
		async name => {
			const source = write(
				'a.txt',
				'Readout\n\nThe ministers agreed to open the border in May 2020. They will report in June.',
			);
			const other = write(
				'b.txt',
				'Talks\n\nThe ministers agreed to open the border in May 2020. Fish was discussed as well.',
			);
			const briefing = join(folder, name);
			await runWordsHere(['export', source, other, '-o', briefing, '--date', '2020-01-02']);
			const same = await runWordsHere(['export', source, other, '--check', briefing]);
			expect(same).toMatchObject({
				code: 0,
				out: 'The sources are unchanged; a new briefing would say the same.\n',
			});
			write(
				'a.txt',
				'Readout\n\nThe ministers agreed to open the border in July 2020. They will report in June.',
			);
			const changed = await runWordsHere(['export', source, other, '--check', briefing]);
			expect(changed.code).toBe(1);
			expect(changed.out).toContain('changed: ');
			expect(changed.out).toContain('July 2020');
		},
	);

	test('a Word document goes to a pipe as the bytes that a file would hold', async () => {
		const options = ['export', '--format', 'docx', '--date', '2017-06-17'];
		const {stdout, status} = spawnSync(process.execPath, [executable, ...options, '-o', '-']);
		await runWordsHere([...options, '-o', join(folder, 'x.docx')]);
		expect(status).toBe(0);
		expect(Buffer.compare(stdout, readFileSync(join(folder, 'x.docx')))).toBe(0);
	});

	test('--check makes the new briefing as the old one was made: the same sides, topic and length', async () => {
		const paths = ['a', 'b', 'c'].map(name =>
			write(
				`${name}.txt`,
				`Readout\n\nThe ministers agreed to open the border. Point ${name} was discussed.`,
			),
		);
		const briefing = join(folder, 'old.html');
		const options = ['--left', 'c.txt', '--right', 'a.txt', '--topic', 'border', '--length', 'short'];
		expect(await runWordsHere(['export', ...paths, ...options, '-o', briefing])).toMatchObject({err: ''});
		expect(await runWordsHere(['export', ...paths, '--check', briefing])).toMatchObject({code: 0, err: ''});
	});

	test('--check takes the rows that were found by their names, and where one is gone what the query finds now', async () => {
		const path = write(
			'a.txt',
			'Readout\n\nThe ministers agreed to open the border.\n\nTrade in fish was discussed as well.',
		);
		const other = write('b.txt', 'Talks\n\nThe ministers agreed to open the border. Copper is sold.');
		const {corpus} = await readCorpus([path, other], documentLanguages);
		const [left = '', right = ''] = corpus.sources.map(({id}) => id);
		const sides = sidesOf(corpus, {left: [left], right: [right]});
		const composed = composeBriefing(
			corpus,
			{
				sides,
				choices: noChoices,
				query: 'fish',
				rows: compare(corpus, sides).deliverables.map(({key}) => key),
				date: '2020-01-02',
				wording: english,
			},
			buildIndex(corpus),
		);
		for (const format of ['markdown', 'json'] as const) {
			const data = composed === null ? '' : await formatBriefing(composed.briefing, format);
			const briefing = join(folder, `old.${format}`);
			writeFileSync(briefing, data);
			expect(await runWordsHere(['export', path, other, '--check', briefing])).toMatchObject({
				code: 0,
				err: '',
			});
		}
		write(
			'a.txt',
			'Readout\n\nThe ministers agreed to open the border.\n\nTrade in fish from lakes was discussed as well.',
		);
		const {code, out} = await runWordsHere(['export', path, other, '--check', join(folder, 'old.markdown')]);
		expect(code).toBe(1);
		expect(out).toMatch(/^- .*Trade in fish was discussed/m);
		expect(out).toMatch(/^\+ .*Trade in fish from lakes was discussed/m);
		expect(out).not.toMatch(/^[-+] .*Copper/m);
	});

	test('--check shows what stands in the old file, and never acts on it', async () => {
		const source = write('a.txt', 'Readout\n\nThe ministers agreed to open the border in May 2020.');
		const briefing = join(folder, 'old.md');
		await runWordsHere(['export', source, '-o', briefing]);
		const text = readFileSync(briefing, 'utf8')
			.replace('"file":"a.txt"', '"file":"\\u001b[2Jb.txt"')
			.replace(/"sha256":"./, '"sha256":"0');
		write('old.md', `\u001b[31mred\u009b2J\u001b]0;title\u0007\n${text}`);
		const {code, out} = await runWordsHere(['export', source, '--check', briefing]);
		expect(code).toBe(1);
		expect(out).toContain('- ^[[31mred‹U+009B›2J^[]0;title^G');
		expect(out).toContain('not open: ^[[2Jb.txt');
		expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
	});
});

describe('bad input gets one clear line and exit code 2, and nothing is written', () => {
	test.each<[string, () => string[], string]>([
		['an unknown flag', () => ['--nope'], 'briefing: unknown flag --nope; see briefing --help'],
		[
			'a missing path',
			() => ['sources', 'nowhere.txt'],
			'briefing: nowhere.txt does not exist; check the path',
		],
		['an empty folder', () => ['sources', folder], `holds no documents; put ${formatNames()} files into it`],
		['an empty file', () => ['sources', write('empty.txt', '')], 'is empty; choose a file with text in it'],
		['a binary file', () => ['sources', write('a.txt', '\0\0\u0001\u0002'.repeat(99))], 'is not a text file'],
		['a side that is not there', () => ['compare', '--left', 'xx'], 'No side or document is called “xx”'],
		['a folder as output', () => ['export', '-o', folder], 'is a folder: give a file name'],
		['an output in no folder', () => ['export', '-o', join(folder, 'no', 'x.md')], 'no such folder'],
		[
			'an output that exists',
			() => ['export', '-o', write('x.md', 'mine')],
			'is there already: choose another name, or replace it with --force',
		],
		[
			'an output that is a link',
			() => {
				symlinkSync(write('target.md', 'mine'), join(folder, 'link.md'));
				return ['export', '--force', '-o', join(folder, 'link.md')];
			},
			'symbolic link',
		],
		['a briefing that is none', () => ['export', '--check', write('x.md', 'hello')], 'is no briefing'],
		[
			'JSON that is no briefing',
			() => ['export', '--check', write('x.json', '{"sources": []}')],
			'is no briefing',
		],
	])('%s', async (_, argv, message) => {
		const words = argv();
		const before = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]);
		const {code, out, err} = await runWordsHere(words);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(message);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before);
	});

	test('one of several files that cannot be read is named, and the others are read', async () => {
		const good = [write('a.txt', 'Readout\n\nThe ministers met.'), write('b.txt', 'Talks\n\nThey agreed.')];
		const bad = write('c.pdf', '%PDF-1.7 …');
		const {code, out, err} = await runWordsHere(['sources', ...good, bad, '--json']);
		expect(code).toBe(0);
		const reason = 'is no whole PDF, it is damaged or cut off; get it again';
		expect(err).toBe(`briefing: ${bad} ${reason}\n`);
		const {sources, skipped} = JSON.parse(out);
		expect(sources.map(({title}: {title: string}) => title)).toEqual(['Readout', 'Talks']);
		expect(skipped).toEqual([{file: bad, reason}]);
		expect((await runWordsHere(['search', 'ministers', ...good, bad])).code).toBe(0);
		expect((await runWordsHere(['compare', ...good, bad])).code).toBe(0);
	});

	test('of two files that were to be compared both are needed', async () => {
		const good = write('a.txt', 'Readout\n\nThe ministers met.');
		const {code, out} = await runWordsHere(['compare', good, join(folder, 'b.txt')]);
		expect({code, out}).toEqual({code: 2, out: ''});
	});

	test('escapes in what the user named come out visible', async () => {
		const {err} = await runWordsHere(['sources', 'a\u001b]0;x\u0007.txt']);
		expect(err).toBe('briefing: a^[]0;x^G.txt does not exist; check the path\n');
	});
});

describe('as a part of a pipe', () => {
	test('standard input is a document', async () => {
		const {out, code} = await runBriefing(['sources', '-', '--json'], {
			input: 'Readout\n\nThe ministers met in Lima.',
		});
		expect(code).toBe(0);
		expect(JSON.parse(out).sources[0]).toMatchObject({file: 'standard input', title: 'Readout'});
	});

	test('an empty standard input that was asked for is missing from the answer', async () => {
		const {code, out, err} = await runBriefing(['export', '-', 'seeds', '-o', '-']);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toBe('briefing: standard input is empty; choose a file with text in it\n');
	});

	test('a reader that stops early is no error', () => {
		const {status, stderr} = spawnSync('bash', [
			'-c',
			`set -o pipefail; "${process.execPath}" "${executable}" sources --json | head -c 100 >/dev/null`,
		]);
		expect(stderr.toString()).toBe('');
		expect(status).toBe(0);
	});
});

describe('what was chosen in the terminal', () => {
	const a = 'Readout\n\nThe ministers agreed to open the border in May 2020. They will report in June.';
	const b = 'Talks\n\nThe ministers agreed to open the border in May 2020. Fish was discussed as well.';

	test('changes no command, unless --pinned asks for it', async () => {
		const paths = [write('a.txt', a), write('b.txt', b)];
		const {corpus} = await readCorpus(paths, documentLanguages);
		const kept = choicesFile(corpus, join(folder, 'briefing'));
		const passage = corpus.sources[1]?.passages[0]?.id ?? '';
		const sentences = {left: ['a#1.1'], right: ['b#1.1']};
		const exported = ['export', ...paths, '-o', '-', '--date', '2020-01-02'];
		const compared = ['compare', ...paths, '--json'];
		const env = {XDG_STATE_HOME: folder};
		const before = [await runWordsHere(exported, {env}), await runWordsHere(compared, {env})];
		await writeChoices(
			kept,
			[
				{kind: 'pin', target: {kind: 'passage', passage}},
				{kind: 'note', target: {kind: 'passage', passage}, text: 'Ask about the fish.'},
				{kind: 'correct', correction: {kind: 'reject', sentences}},
				{kind: 'set-length', length: 'short'},
				{kind: 'set-first-side', side: 'right'},
			],
			corpus.sources,
		);
		const after = [await runWordsHere(exported, {env}), await runWordsHere(compared, {env})];
		expect(after).toEqual(before);
		const pinned = await runWordsHere([...exported, '--pinned'], {env});
		expect(pinned.out).toContain('Ask about the fish.');
		expect(pinned.out).not.toContain('report in June');
		expect((await runWordsHere([...compared, '--pinned'], {env})).out).not.toBe(before[1]?.out);
	});

	test('of the texts themselves is heeded with --pinned alone', async () => {
		const paths = [write('a.txt', `${a}\n\nShare this page`), write('b.txt', b)];
		const {corpus} = await readCorpus(paths, documentLanguages);
		const env = {XDG_STATE_HOME: folder};
		const commands = [
			['compare', ...paths, '--json'],
			['export', ...paths, '-o', '-', '--date', '2020-01-02'],
		];
		const run = (...more: string[]) =>
			Promise.all(commands.map(async words => (await runBriefing([...words, ...more], {env})).out));
		const before = await run();
		await writeChoices(
			choicesFile(corpus, join(folder, 'briefing')),
			[
				{kind: 'put-back', piece: {source: 'a', text: 'Share this page', nth: 0}},
				{kind: 'take-out', piece: {source: 'b', text: corpus.sources[1]?.passages[0]?.text ?? '', nth: 0}},
				// Of a document that is not in the briefing nothing is said.
				{kind: 'take-out', piece: {source: 'c', text: 'Boats were discussed.', nth: 0}},
			],
			corpus.sources,
		);
		expect(await run()).toEqual(before);
		const [compared, exported] = await run('--pinned');
		expect(compared).toContain('"a#1+1"');
		expect(compared).not.toContain('Fish was discussed');
		expect(exported).toContain('By hand, 1 passage taken out and 1 piece of what surrounds a text put back');
		expect(exported).toMatch(/^\*\*.*\(by hand: 1 passage taken out, lines? \d/m);
		const file = join(folder, 'made.md');
		await runBriefing(['export', ...paths, '-o', file, '--date', '2020-01-02', '--pinned'], {env});
		expect((await runBriefing(['export', ...paths, '--check', file], {env})).out).toContain('unchanged');
	});

	test('is not there, or belongs to other sides: --pinned says so, and writes no empty briefing', async () => {
		const c = 'Remarks\n\nThe ministers agreed to open the harbour in May 2020. Boats were discussed.';
		const paths = [write('a.txt', a), write('b.txt', b), write('c.txt', c)];
		const {corpus} = await readCorpus(paths, documentLanguages);
		const [left = '', right = '', third = ''] = corpus.sources.map(({id}) => id);
		const env = {XDG_STATE_HOME: folder};
		const ask = (to: string) =>
			runWordsHere(
				['export', ...paths, '--left', left, '--right', to, '-o', '-', '--date', '2020-01-02', '--pinned'],
				{env},
			);
		const none = await ask(third);
		expect(none.err).toContain('Nothing is pinned, noted or corrected for these documents');
		const pair = pairOf(sidesOf(corpus, {left: [left], right: [right]}));
		const passage = corpus.sources[0]?.passages[0]?.id ?? '';
		await writeChoices(
			choicesFile(corpus, join(folder, 'briefing')),
			[{kind: 'pin', target: {kind: 'passage', passage}, pair}],
			corpus.sources,
		);
		const other = await ask(third);
		expect(other.out).toBe(none.out);
		expect(other.err).toBe(
			`briefing: A pin or topic of ${pair.name} is not in it: name that pair with --left and --right.\n`,
		);
		expect(await ask(right)).toMatchObject({code: 0, err: '', out: expect.stringContaining('## Pinned')});
	});
});
