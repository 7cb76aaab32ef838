import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {spanish} from '../../source/briefing/wording/es.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {formatNames} from '../../source/documents/readers/readers.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

let folder: string;

/** Folders that the system refuses to list, whoever asks: to the administrator it refuses none. */
const closedFolders = new Set<string>();

vi.mock('node:fs/promises', async original => {
	const fs = await original<typeof import('node:fs/promises')>();
	const readdir = (path: unknown, ...rest: readonly unknown[]) => {
		if (!closedFolders.has(String(path))) return Reflect.apply(fs.readdir, fs, [path, ...rest]);
		return Promise.reject(Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'}));
	};
	return {...fs, readdir};
});

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** A file of an old Office program, with the name of one of its parts. */
function compoundFile(part: string): Uint8Array {
	return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(part, 'utf16le')]);
}

function write(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('the shipped documents', () => {
	test('have the sides, dates and titles that their texts and the manifest state', async () => {
		const {corpus, problems} = await readCorpus(['seeds'], documentLanguages);
		expect(problems).toEqual([]);
		expect(corpus.sources.map(({id, side, date, title}) => [id, side, date, title])).toEqual([
			['the-simons-center', null, null, 'State, DHS event focuses on Central American security'],
			[
				'us-2017-06-16',
				'us',
				'2017-06-16',
				'United States Key Deliverables for the June 15-16, 2017 Conference on Prosperity and Security in Central America',
			],
			[
				'us-2018-10-12',
				'us',
				'2018-10-12',
				'Department of Homeland Security Hosts Central American Countries for Security Day',
			],
			['us', 'us', null, 'U.S. Strategy for Central America'],
			['mx', 'mx', null, 'Conference on Prosperity and Security in Central America'],
		]);
		expect(corpus.sideNames).toEqual(
			new Map([
				['us', 'United States'],
				['mx', 'Mexico'],
			]),
		);
		expect(corpus.sources.every(({language}) => language === 'en')).toBe(true);
	});
});

test('an address is not fetched, and the user is told how to save the page', async () => {
	const {corpus, problems} = await readCorpus(['https://www.state.gov/readout'], documentLanguages);
	expect(corpus.sources).toEqual([]);
	expect(problems).toEqual([
		{
			file: 'https://www.state.gov/readout',
			message:
				'is an address, and nothing is fetched; save the page in your browser (Ctrl-S) and give that file',
			isMissing: true,
		},
	]);
});

describe('without a manifest', () => {
	test('side and publisher come from the address that the text states', async () => {
		write('a.txt', 'Readout\n\n2 May 2021\n\nhttps://www.state.gov/readout\n\nThe ministers met and agreed.');
		write('b.txt', 'Meeting\n\nhttps://mfa.gov.ua/news/1\n\nThe ministers met and agreed.');
		const {corpus} = await readCorpus([folder], documentLanguages);
		expect(corpus.sources.map(({side, publisher, date}) => [side, publisher, date])).toEqual([
			['us', 'U.S. Department of State', '2021-05-02'],
			['ua', 'Ministry of Foreign Affairs of Ukraine', null],
		]);
		expect(corpus.sideNames).toEqual(
			new Map([
				['us', 'United States'],
				['ua', 'Ukraine'],
			]),
		);
	});

	test('what the text does not state is null', async () => {
		const path = write('note.txt', 'The ministers met. They agreed on all points of the list.');
		const {corpus} = await readCorpus([path], documentLanguages);
		expect(corpus.sources[0]).toMatchObject({
			id: 'note',
			title: null,
			publisher: null,
			date: null,
			url: null,
			side: null,
		});
	});
});

describe('what cannot be read is a line that says how to mend it', () => {
	test.each([
		['a missing path', () => join(folder, 'none.txt'), 'does not exist; check the path'],
		['an empty folder', () => folder, `holds no documents; put ${formatNames()} files into it`],
		['an empty file', () => write('empty.txt', ''), 'is empty; choose a file with text in it'],
		[
			'blank lines only',
			() => write('blank.txt', '\n \n'),
			'holds only blank lines; choose a file with text in it',
		],
		[
			'a binary file',
			() =>
				write(
					'image.txt',
					Uint8Array.from({length: 600}, (_, index) => index % 7),
				),
			'is not a text file; save the document as text or Markdown first',
		],
		[
			'bytes of every kind',
			() =>
				write(
					'data.txt',
					Uint8Array.from({length: 3000}, (_, index) => (index * 151) % 256),
				),
			'is not a text file; save the document as text or Markdown first',
		],
		[
			'a PDF that is cut off, by any name',
			() => write('a.txt', '%PDF-1.7 …'),
			'is no whole PDF, it is damaged or cut off; get it again',
		],
		['a device', () => '/dev/null', 'is not a regular file; give a text file'],
		[
			'a pipe',
			() => {
				const path = join(folder, 'pipe.txt');
				execFileSync('mkfifo', [path]);
				return path;
			},
			'is not a regular file; give a text file',
		],
		[
			'a loop of links',
			() => {
				const path = join(folder, 'loop.txt');
				symlinkSync(path, path);
				return path;
			},
			'is a loop of links; give the file itself',
		],
		[
			'a link to nothing',
			() => {
				const path = join(folder, 'gone.txt');
				symlinkSync(join(folder, 'nowhere.txt'), path);
				return path;
			},
			'is a link to something that is not there; give the file itself',
		],
	])('%s', async (_, path, message) => {
		const file = path();
		expect((await readCorpus([file], documentLanguages)).problems).toEqual([
			{file, message, isMissing: true},
		]);
	});

	test.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
		const file = write('secret.txt', 'text');
		chmodSync(file, 0);
		expect((await readCorpus([file], documentLanguages)).problems).toEqual([
			{file, message: 'cannot be read; give yourself permission to read it', isMissing: true},
		]);
	});

	test('a manifest that is none, while the documents are read all the same', async () => {
		write('a.txt', 'The ministers met.');
		write('manifest.yaml', 'sources: ["a');
		const {corpus, problems} = await readCorpus([folder], documentLanguages);
		expect(corpus.sources).toHaveLength(1);
		expect(problems).toEqual([
			{
				file: `${join(folder, 'manifest.yaml')}:1:13`,
				message: 'is no valid YAML: Missing closing "quote',
				isMissing: false,
				isUnheeded: true,
			},
		]);
	});

	test('mistakes in a manifest with their places, while the rest of it is heeded', async () => {
		for (const name of ['a.txt', 'b.txt', 'c.txt', 'photo.jpg']) write(name, 'The ministers met.');
		const lines = [
			'event: The Lima meeting',
			'note: seen in May',
			'sides: {us: United States, norland: Norland, mx: }',
			'sources:',
			'  - file: a.txt',
			'    publsher: Ministry of Ports',
			'    date: in spring',
			'    side: us',
			'  - file: bb.txt',
			'    url: example.org',
			'    title: [One, Two]',
			'    language: Spanish',
			'  - file: b.txt',
			'    side: norlan',
			'  - file: c.txt',
			'    side: fr',
			'  - file: a.txt',
			'  - date: 2017-06-16',
			'  - file: photo.jpg',
		];
		write('manifest.yaml', lines.join('\n'));
		const {corpus, problems} = await readCorpus([folder], documentLanguages);
		expect(corpus.event).toBe('The Lima meeting');
		expect(corpus.sources.map(({side}) => side)).toEqual(['us', null, 'fr']);
		expect(problems.filter(({isMissing}) => isMissing)).toEqual([]);
		const path = join(folder, 'manifest.yaml');
		const told = problems
			.filter(({file}) => file.startsWith(path))
			.map(({file, message}) => `${file.slice(path.length + 1)} ${message}`);
		expect(told).toEqual([
			'2:1 “note” is not known here; there are event, sides, sources',
			'3:46 the side mx must have a name',
			'6:5 “publsher” is not known here; did you mean publisher?',
			'7:11 the date of a.txt must be written YYYY-MM-DD',
			'10:10 the url of bb.txt must begin with https:// or http://',
			'11:12 "title" of bb.txt must be plain text',
			'12:15 the language of bb.txt must be a code such as en or es',
			'14:11 the side “norlan” of b.txt is not under "sides"; did you mean norland?',
			'16:11 the side “fr” of c.txt is not under "sides"; it is taken for France',
			'17:11 a.txt has an entry already',
			'18:5 entry 6 under "sources" has no "file"',
			'9:11 bb.txt is not in the folder; did you mean b.txt?',
		]);
		for (const {message} of problems) expect(spanish.unread(message)).not.toBe(message);
	});

	test('escapes in a file name come out visible', async () => {
		const {problems} = await readCorpus([join(folder, 'a\u001b]52;c;x\u0007.txt')], documentLanguages);
		expect(problems[0]?.file).toBe(join(folder, 'a^[]52;c;x^G.txt'));
	});
});

test.each([
	['UTF-8 with a mark', Buffer.from('\ufeffPeña met.', 'utf8')],
	['UTF-16 with a mark', Buffer.from('\ufeffPeña met.', 'utf16le')],
	['UTF-16 without a mark', Buffer.from('Peña met.', 'utf16le')],
	['Windows-1252', Buffer.from('Peña met.', 'latin1')],
])('%s is decoded', async (_, bytes) => {
	const {corpus} = await readCorpus([write('a.txt', bytes)], documentLanguages);
	expect(corpus.sources[0]?.passages[0]?.text).toBe('Peña met.');
});

test('the quotation marks of Windows are what they are', async () => {
	const {corpus} = await readCorpus(
		[write('a.txt', Buffer.from('\x93Pe\xf1a\x94 met.', 'latin1'))],
		documentLanguages,
	);
	expect(corpus.sources[0]?.passages[0]?.text).toBe('“Peña” met.');
});

test('a folder is read with its subfolders, in the order of names; hidden files are not, and others are named', async () => {
	mkdirSync(join(folder, 'sub'));
	write('b.md', '# B\n\nText of b.');
	write('.hidden.txt', 'no');
	write('picture.png', 'no');
	write('sub/a.txt', 'Text of a.');
	const {corpus, problems} = await readCorpus([folder], documentLanguages);
	expect(corpus.sources.map(({file}) => file)).toEqual([join(folder, 'b.md'), join(folder, 'sub', 'a.txt')]);
	expect(problems).toEqual([
		{
			file: join(folder, 'picture.png'),
			message: 'is a picture; put the text that it shows into a document',
			isMissing: false,
		},
	]);
});

test('what a browser saved of a page beside the page is part of it, another folder of a like name is not', async () => {
	for (const name of ['talks_files', 'talks_annexes']) mkdirSync(join(folder, name));
	write('talks.html', '<p>The ministers met in Lima.</p>');
	write('talks_files/frame.html', '<p>An advertisement.</p>');
	write('talks_files/style.css', 'p {}');
	write('talks_annexes/a.txt', 'The ministers met in Quito.');
	const {corpus, problems} = await readCorpus([folder], documentLanguages);
	expect(corpus.sources.map(({file}) => file)).toEqual([
		join(folder, 'talks.html'),
		join(folder, 'talks_annexes', 'a.txt'),
	]);
	expect(problems).toEqual([]);
});

test('a file named twice is read once, and two documents never share an id', async () => {
	const first = write('a.txt', 'Text of a.');
	mkdirSync(join(folder, 'sub'));
	const second = write('sub/a.txt', 'Text of another a.');
	const {corpus} = await readCorpus([first, first, second], documentLanguages);
	expect(corpus.sources.map(({id}) => id)).toEqual(['a', 'a-2']);
});

describe('one bad document or folder is named, and the rest opens', () => {
	test.each([
		['nested too deep', 'deep.md', `${'>'.repeat(5000)} Text of the deep one.`],
		['with marks that never close', 'marks.md', '*a_'.repeat(20_000)],
		['a list in a list in a list', 'list.md', `${'- '.repeat(5000)}item`],
		[
			'indented further and further',
			'steps.md',
			Array.from({length: 900}, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
		],
	])('Markdown %s is read as plain text', async (_, name, text) => {
		write('a.md', '# A\n\nText of a.');
		const bad = write(name, text);
		const {corpus, problems} = await readCorpus([join(folder, 'a.md'), bad], documentLanguages);
		expect(corpus.sources.map(({file}) => file)).toEqual([join(folder, 'a.md'), bad]);
		expect(corpus.sources[1]?.passages.length).toBeGreaterThan(0);
		expect(problems).toEqual([
			{
				file: bad,
				message: 'is too long, or too deeply nested, to be read as Markdown; it was read as plain text',
				isMissing: false,
			},
		]);
	});

	test.each(['gone.txt', 'gone'])('a link to nothing called %s', async name => {
		write('a.txt', 'Text of a.');
		symlinkSync(join(folder, 'nowhere.txt'), join(folder, name));
		const {corpus, problems} = await readCorpus([folder], documentLanguages);
		expect(corpus.sources).toHaveLength(1);
		expect(problems).toEqual([
			{
				file: join(folder, name),
				message: 'is a link to something that is not there; give the file itself',
				isMissing: false,
			},
		]);
	});

	test('a sub-folder that cannot be entered', async () => {
		write('a.txt', 'Text of a.');
		mkdirSync(join(folder, 'closed'));
		closedFolders.add(join(folder, 'closed'));
		const {corpus, problems} = await readCorpus([folder], documentLanguages);
		expect(corpus.sources).toHaveLength(1);
		expect(problems).toEqual([
			{
				file: join(folder, 'closed'),
				message: 'cannot be read; give yourself permission to read it',
				isMissing: false,
			},
		]);
	});
});

describe('names', () => {
	test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
		'a side called %s is a side like any other',
		async side => {
			write('a.md', `---\nside: ${side}\n---\n\nThe ministers met.`);
			const {corpus} = await readCorpus([folder], documentLanguages);
			expect(corpus.sources[0]?.side).toBe(side);
			expect([...corpus.sideNames]).toEqual([[side, side]]);
			write(
				'manifest.yaml',
				`sides:\n  ${side}: The Builders\nsources:\n  - file: a.md\n    side: ${side}\n`,
			);
			const {corpus: stated} = await readCorpus([folder], documentLanguages);
			expect([...stated.sideNames]).toEqual([[side, 'The Builders']]);
		},
	);

	test('characters that nobody sees are no part of an id', async () => {
		const path = write('a\u3164b\u115fc\u1160d\uffa0.txt', 'The ministers met.');
		const {corpus} = await readCorpus([path], documentLanguages);
		expect(corpus.sources[0]?.id).toBe('abcd');
	});

	test('an id never ends within a character', async () => {
		const path = write(`a${'\u{20000}'.repeat(40)}.txt`, 'The ministers met.');
		const {corpus} = await readCorpus([path], documentLanguages);
		expect(corpus.sources[0]?.id).toBe(`a${'\u{20000}'.repeat(19)}`);
	});

	test.skipIf(process.platform !== 'linux')('of bytes that are no UTF-8 are found and shown', async () => {
		const name = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2e, 0x74, 0x78, 0x74]);
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'The ministers met.');
		const inFolder = await readCorpus([folder], documentLanguages);
		expect(inFolder.problems).toEqual([]);
		expect(inFolder.corpus.sources[0]?.file).toBe(join(folder, 'caf‹E9›.txt'));
		// As Node hands over an argument of these bytes.
		const typed = await readCorpus([join(folder, name.toString())], documentLanguages);
		expect(typed).toEqual(inFolder);
	});
});

test.skipIf(process.platform !== 'linux')(
	'a file of the system that waits for more to come is not waited for',
	async () => {
		const {problems} = await readCorpus(['/proc/kmsg'], documentLanguages);
		expect(problems[0]?.message).toMatch(/^(?:does not answer|cannot be read|is empty|does not exist)/);
	},
);

describe('what looks like a document in a folder and is none is named', () => {
	const unread = (name: string, message: string) => [{file: join(folder, name), message, isMissing: false}];

	test.each<[string, () => void, string]>([
		['pipe', () => execFileSync('mkfifo', [join(folder, 'pipe')]), 'is not a regular file; give a text file'],
		[
			'link',
			() => symlinkSync(join(folder, 'nowhere'), join(folder, 'link')),
			'is a link to something that is not there; give the file itself',
		],
		[
			'round',
			() => symlinkSync(folder, join(folder, 'round')),
			'is a link to a folder, which is not followed; give that folder as well',
		],
		[
			'report.pdf',
			() => write('report.pdf', '%PDF-1.7'),
			'is no whole PDF, it is damaged or cut off; get it again',
		],
		['photo.JPG', () => write('photo.JPG', 'x'), 'is a picture; put the text that it shows into a document'],
		['all.zip', () => write('all.zip', 'PK'), 'is an archive; unpack it first'],
		[
			'old.doc',
			() => write('old.doc', compoundFile('WordDocument')),
			'is in the old format of Word; open it and save it as .docx',
		],
		[
			'locked.docx',
			() => write('locked.docx', compoundFile('EncryptedPackage')),
			'is protected by a password; save it without one',
		],
		['notes', () => write('notes', 'x'), 'has no ending that says what it is; call it .txt if it holds text'],
		['a.q7z', () => write('a.q7z', 'x'), 'is of an unknown kind (.q7z); call it .txt if it holds text'],
		[
			'b.png',
			() => symlinkSync(write('.a.png', 'no'), join(folder, 'b.png')),
			'is a picture; put the text that it shows into a document',
		],
	])('%s', async (name, make, message) => {
		write('a.txt', 'The ministers met in Lima.');
		make();
		const {corpus, problems} = await readCorpus([folder], documentLanguages);
		expect(corpus.sources).toHaveLength(1);
		expect(problems).toEqual(unread(name, message));
	});

	test('what the system and this program keep there is not', async () => {
		write('a.txt', 'The ministers met in Lima.');
		for (const name of ['manifest.yaml', 'Thumbs.db', 'desktop.ini', '.DS_Store'])
			write(name, 'event: Talks');
		expect((await readCorpus([folder], documentLanguages)).problems).toEqual([]);
	});
});

test('a web page is told by what it holds', async () => {
	const path = write('page', '\n<!DOCTYPE html>\n<p>The ministers met in Lima.</p>');
	const {corpus} = await readCorpus([path], documentLanguages);
	expect(corpus.sources[0]?.passages.map(({text, locator}) => [text, locator])).toEqual([
		['The ministers met in Lima.', {kind: 'element', element: 'body > p:nth-of-type(1)', paragraph: 1}],
	]);
});
