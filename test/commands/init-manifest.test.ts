/** `briefing init`: what was found of a folder, written for the user to mend. */
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseManifest} from '../../source/documents/manifest.ts';
import {manifestText} from '../../source/documents/manifest-text.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {sanitiseLine} from '../../source/text/sanitise.ts';
import {sampleCorpus, sampleSource} from '../search/samples.ts';
import {runBriefing, runWordsHere} from './run-briefing.ts';

const schema: unknown = JSON.parse(readFileSync('source/documents/manifest.schema.json', 'utf8'));
const isManifest = new Ajv().compile(Object(schema));

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-init-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const manifest = () => join(folder, 'manifest.yaml');
const written = () => readFileSync(manifest(), 'utf8');

const body =
	'The ministers met in Lima and agreed that they would meet there again before the end of the year.\n';

function fill(): void {
	for (const side of ['us', 'mx']) mkdirSync(join(folder, side));
	writeFileSync(join(folder, 'us', 'a.txt'), `Readout of the Lima meeting\n\nMarch 3, 2021\n\n${body}`);
	writeFileSync(join(folder, 'mx', 'b.txt'), body);
	writeFileSync(join(folder, 'photo.jpg'), '');
}

test('names each document with what was found, and how to write what was not', async () => {
	fill();
	const {code, out, err} = await runWordsHere(['init', folder]);
	expect([code, out]).toEqual([0, `${manifest()}\n`]);
	expect(err).toContain('briefing: 2 documents; not found: title of 1, publisher of 2, date of 1, url of 2');
	expect(written().split('\n').slice(2)).toEqual([
		'# event: what all of them are about',
		'sides:',
		'  mx: Mexico',
		'  us: United States',
		'sources:',
		'  - file: mx/b.txt',
		'    # title: as it stands on the document',
		'    # publisher: such as Ministry of Foreign Affairs',
		'    # date: YYYY-MM-DD',
		'    # url: https://…',
		'    side: mx',
		'    language: en',
		'  - file: us/a.txt',
		'    title: Readout of the Lima meeting',
		'    # publisher: such as Ministry of Foreign Affairs',
		'    date: 2021-03-03',
		'    # url: https://…',
		'    side: us',
		'    language: en',
		'# Not read:',
		'#   photo.jpg is a picture; put the text that it shows into a document',
		'',
	]);
	expect(isManifest(parse(written(), {schema: 'failsafe'}))).toBe(true);
});

test('what it writes is read back as it was found', async () => {
	for (const name of readdirSync('seeds')) copyFileSync(join('seeds', name), join(folder, name));
	const before = await runWordsHere(['sources', '--json', folder]);
	expect((await runWordsHere(['init', '--force', folder])).code).toBe(0);
	const after = await runWordsHere(['sources', '--json', folder]);
	// A title that the manifest states is no longer found by its line.
	const facts = ({out}: {readonly out: string}) =>
		JSON.parse(out).sources.map(({id, title, publisher, date, url, side}: Record<string, unknown>) => [
			id,
			title,
			publisher,
			date,
			url,
			side,
		]);
	expect(after.err).toBe(before.err);
	expect(facts(after)).toEqual(facts(before));
	expect(isManifest(parse(written(), {schema: 'failsafe'}))).toBe(true);
});

describe('what is there is kept', () => {
	test.each(['manifest.yaml', 'manifest.yml'])('%s is written anew only with --force', async name => {
		fill();
		const path = join(folder, name);
		writeFileSync(path, 'event: The Lima meeting\n');
		const refused = await runWordsHere(['init', folder]);
		expect([refused.code, refused.out]).toEqual([2, '']);
		expect(refused.err).toContain(`${path} is there already: mend it, or add --force`);
		expect(readFileSync(path, 'utf8')).toBe('event: The Lima meeting\n');
		expect((await runWordsHere(['init', '--force', folder])).out).toBe(`${path}\n`);
		expect(readFileSync(path, 'utf8')).toContain('\nevent: The Lima meeting\n');
	});

	test('also where the manifest has a mistake', async () => {
		fill();
		writeFileSync(manifest(), 'sources: [{file: us/a.txt, date: in spring}]\n');
		const {code, err} = await runWordsHere(['init', '--force', folder]);
		expect(code).toBe(2);
		expect(err).toContain(`${manifest()}:1:34 the date of us/a.txt must be written YYYY-MM-DD`);
		expect(written()).toBe('sources: [{file: us/a.txt, date: in spring}]\n');
	});
});

test('without a folder it is written where one is', async () => {
	fill();
	const {code, out} = await runBriefing(['init'], {cwd: folder});
	expect([code, out]).toEqual([0, 'manifest.yaml\n']);
	expect(written()).toContain('  - file: mx/b.txt\n');
});

test.each([
	['two folders', (at: string) => [at, at], 'init takes one folder'],
	['a file', (at: string) => [join(at, 'us', 'a.txt')], 'init takes one folder'],
	['nothing', (at: string) => [join(at, 'none')], 'does not exist'],
])('%s is refused', async (_, paths, message) => {
	fill();
	const {code, err} = await runWordsHere(['init', ...paths(folder)]);
	expect(code).toBe(2);
	expect(err).toContain(message);
	expect(readdirSync(folder)).not.toContain('manifest.yaml');
});

test('whatever a document is called, the manifest says so', () => {
	const {dates} = documentRules(documentLanguages);
	fc.assert(
		fc.property(fc.string({minLength: 1, unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (name, title) => {
			const file = sanitiseLine(name).trim() || 'a';
			const shown = sanitiseLine(title).trim() || null;
			const corpus = sampleCorpus([{...sampleSource('a', ['The ministers met.']), title: shown}]);
			const {manifest, mistakes} = parseManifest(
				manifestText(corpus, () => file, []),
				dates,
			);
			expect(mistakes).toEqual([]);
			expect(manifest.entries.get(file)?.title ?? null).toBe(shown === 'null' ? null : shown);
		}),
	);
});
