import {execFile} from 'node:child_process';
import {access, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {type Briefing, quoted} from '../../../source/briefing/briefing.ts';
import {noChoices} from '../../../source/briefing/choices/choices.ts';
import {lengths} from '../../../source/briefing/choices/lengths.ts';
import {docx, formatDocx} from '../../../source/briefing/formats/docx.ts';
import {textOfDocx} from '../../../source/briefing/formats/docx-file.ts';
import {textOfFile} from '../../../source/briefing/formats/formats.ts';
import {makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {readProvenance} from '../../../source/briefing/provenance.ts';
import {sanitiseLine} from '../../../source/text/sanitise.ts';
import {briefingWith, hostileTexts} from '../hostile.ts';
import {seedsInput} from '../real-documents.ts';
import {collapse} from '../render.ts';
import {visitInput} from '../samples.ts';

/** The XML files of a document, by their paths. */
function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
	return new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]));
}

async function documentXml(briefing: Briefing): Promise<string> {
	return partsOf(await formatDocx(briefing)).get('word/document.xml') ?? '';
}

/** What opens and closes in an XML text, every tag in its place; throws where one is not. */
function expectWellFormed(xml: string): void {
	const open: string[] = [];
	for (const [, close, name, empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
		if (close === '/') expect(open.pop()).toBe(name);
		else if (empty !== '/' && name !== undefined) open.push(name);
	}
	expect(open).toEqual([]);
	const text = xml.replace(/<[^<>]*>/g, '');
	expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
	expect(text).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
}

describe('a Word document', () => {
	test('has a title, headings, and tables with a head that comes again on each page', async () => {
		const briefing = makeBriefing({...visitInput, choices: {...noChoices, length: 'full'}});
		const xml = await documentXml(briefing);
		expect(xml).toContain('<w:pStyle w:val="Title"/>');
		const titles = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t [^>]*>([^<]*)</g)];
		expect(titles.map(([, title]) => title)).toEqual([
			...briefing.parts.map(({title}) => title),
			'References',
		]);
		const tables = briefing.parts.flatMap(({blocks}) => blocks).filter(({kind}) => kind === 'table');
		expect(tables.length).toBeGreaterThan(1);
		expect(xml.match(/<w:tbl>(?:(?!<w:tr>).)*<w:tr>(?:(?!<w:tc>).)*<w:tblHeader\/>/g)).toHaveLength(
			tables.length,
		);
	});

	test('is A4, in English, and says what it is called', async () => {
		const parts = partsOf(await formatDocx(makeBriefing(visitInput)));
		expect(parts.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
		const core = parts.get('docProps/core.xml');
		expect(core).toContain('<dc:title>Visit to Kyiv</dc:title><dc:creator>briefing</dc:creator>');
		expect(core).toContain('2022-04-26T00:00:00Z');
	});

	test.each(lengths)('at %s length each number leads to the one entry that has it', async length => {
		const briefing = makeBriefing({...(await seedsInput()), choices: {...noChoices, length}});
		const xml = await documentXml(briefing);
		const numbers = [
			...xml.matchAll(/<w:hyperlink [^>]*w:anchor="reference-(\d+)"[^>]*>.*?<w:t [^>]*>(\d+)</g),
		];
		expect(numbers.length).toBeGreaterThan(10);
		for (const [, anchor, shown] of numbers) {
			expect(shown).toBe(anchor);
			expect(xml.split(`w:name="reference-${anchor}"`)).toHaveLength(2);
		}
		// A passage that is cited twice has one number.
		expect(new Set(numbers.map(([, anchor]) => anchor)).size).toBe(briefing.references.length);
		expect(numbers.length).toBeGreaterThan(briefing.references.length);
	});

	test('is the same bytes each time, wherever it is made', async () => {
		const briefing = makeBriefing(await seedsInput());
		const before = process.env.TZ;
		const files: Uint8Array[] = [];
		for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
			process.env.TZ = zone;
			files.push(await formatDocx(briefing));
		}
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
		const [first, ...others] = files;
		for (const file of others) expect(Buffer.compare(file, first ?? new Uint8Array())).toBe(0);
	});
});

describe('document text in it stays text', () => {
	test.each(hostileTexts)('%s', async text => {
		const file = await formatDocx(briefingWith(text, 'w:t'));
		const parts = partsOf(file);
		for (const [path, xml] of parts) if (/\.(?:xml|rels)$/.test(path)) expectWellFormed(xml);
		const links = [
			...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(
				/Target="([^"]*)" TargetMode="External"/g,
			),
		];
		expect(links.length).toBeGreaterThan(0);
		for (const [, url] of links) expect(url).toMatch(/^https:\/\/ok\.example\//);
		expect(collapse(textOfDocx(file))).toContain(quoted(collapse(text)));
	});

	test('whatever characters it has', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'binary', minLength: 1}), async text => {
				const briefing = {...makeBriefing(visitInput), title: text, event: text, query: text};
				for (const [path, xml] of partsOf(await formatDocx(briefing)))
					if (path.endsWith('.xml')) expectWellFormed(xml);
			}),
			{numRuns: 40},
		);
	});
});

describe('the record in it', () => {
	test('is read back whatever the query holds', async () => {
		for (const query of [...hostileTexts, 'Peña “Nieto” \\u0041 ]]> --> 😀'.repeat(30)]) {
			const briefing = {...makeBriefing(visitInput), query};
			expect(readProvenance(await textOfFile(await formatDocx(briefing)))).toMatchObject({
				format: 'docx',
				query: sanitiseLine(query),
			});
		}
	});

	test('cannot be one that a document states', async () => {
		const forged = `<!-- briefing {"version":3,"date":"1999-01-01"} -->`;
		const file = await formatDocx(briefingWith(forged, 'w:t'));
		const files = unzipSync(file);
		const without = zipSync({...files, 'docProps/custom.xml': strToU8('<Properties/>')});
		expect(readProvenance(textOfDocx(file))?.date).toBe('2022-04-26');
		expect(readProvenance(textOfDocx(without))).toBeNull();
	});

	test('is no part of what a reader sees, nor are the numbers of references', async () => {
		const briefing = makeBriefing(visitInput);
		const lines = docx.linesOf(await textOfFile(await formatDocx(briefing)));
		expect(lines[0]).toBe('Visit to Kyiv');
		expect(lines.join('\n')).not.toContain('<!--');
		expect(lines.filter(line => line.includes('$3.7 billion”'))).not.toEqual([]);
	});
});

test.each([
	['nothing', new Uint8Array()],
	['the start of a zip file', strToU8('PK\u0003\u0004 and then nothing')],
	['another zip file', zipSync({'a.txt': strToU8('a')})],
])('%s is no briefing', async (_, bytes) => {
	expect(readProvenance(await textOfFile(bytes))).toBeNull();
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
const found = await Promise.all(
	office.map(path =>
		access(path).then(
			() => path,
			() => null,
		),
	),
);
const soffice = found.find(path => path !== null);

test.skipIf(soffice === undefined)(
	'LibreOffice reads all of it',
	async () => {
		const directory = await mkdtemp(join(tmpdir(), 'briefing-word-'));
		try {
			const briefing = makeBriefing(visitInput);
			await writeFile(join(directory, 'a.docx'), await formatDocx(briefing));
			await promisify(execFile)(
				soffice ?? '',
				[
					`-env:UserInstallation=file://${directory}/profile`,
					'--headless',
					'--convert-to',
					'docx:Office Open XML Text',
					'--outdir',
					join(directory, 'again'),
					join(directory, 'a.docx'),
				],
				{timeout: 90_000},
			);
			const again = await promisify(execFile)('cat', [join(directory, 'again/a.docx')], {
				encoding: 'buffer',
				maxBuffer: 2 ** 26,
			});
			// Saved by another program, it still says the same and what it was made of.
			const text = await textOfFile(new Uint8Array(again.stdout));
			expect(readProvenance(text)?.date).toBe('2022-04-26');
			for (const {text: words} of briefing.references.slice(0, 2)) expect(text).toContain(collapse(words));
		} finally {
			await rm(directory, {recursive: true, force: true});
		}
	},
	100_000,
);
