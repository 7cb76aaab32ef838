import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {decodeBytes} from '../../../source/documents/readers/encodings.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

/** What is read of a file, and the remark on it. */
async function readingOf(
	name: string,
	bytes: Uint8Array,
): Promise<readonly [text: string, remark: string | null]> {
	const read = await readDocument(name, bytes, rules);
	if ('refused' in read) return ['', read.refused];
	const {metadata, body} = read.parsed;
	return [[...metadata, ...body].map(({text}) => text).join('\n'), read.remark];
}

/** The bytes of a text in an encoding, found by decoding every byte, or every pair, that there is. */
function encode(text: string, encoding: string): Buffer {
	const bytesOf = tableOf(encoding);
	return Buffer.concat([...text].map(character => bytesOf.get(character) ?? Buffer.from('?')));
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>();

function tableOf(encoding: string): ReadonlyMap<string, Buffer> {
	const known = tables.get(encoding);
	if (known !== undefined) return known;
	const table = new Map<string, Buffer>();
	const put = (bytes: Buffer) => {
		const text = decodeBytes(bytes, encoding, true);
		if (text !== null && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
	};
	for (let byte = 0; byte < 256; byte++) put(Buffer.of(byte));
	if (/^(?:shift_jis|gb18030|big5|euc-kr|euc-jp)$/.test(encoding))
		for (let lead = 0x81; lead < 255; lead++)
			for (let trail = 0x40; trail < 255; trail++) put(Buffer.of(lead, trail));
	tables.set(encoding, table);
	return table;
}

const english =
	'The Minister’s words — “a common register of pilots” — were clear: the Government of España and that of Perú agreed on 12 million for the café of Bogotá.';
const spanish =
	'Los ministros de puertos se reunieron el martes en la ciudad de Vey y acordaron un registro común de prácticos. La señora ministra agradeció la visita.';
const french =
	'Les ministres se sont réunis à Vey et ont décidé d’établir un registre commun des pilotes. La République financera la première année.';
const russian =
	'Министры встретились во вторник и договорились о едином реестре лоцманов. Стороны подтвердили готовность продолжать сотрудничество. «Это важный шаг», — сказал министр.';
const plainRussian = russian.replace(/ [«—].*/, '');
const polish =
	'Ministrowie spotkali się we wtorek i uzgodnili wspólny rejestr pilotów. Każdy pilot zostanie wpisany tylko raz, a wpisy będą sprawdzane.';
const japanese =
	'大臣は火曜日に会談し、水先人の共通登録簿について合意した。両国は来年一月から登録簿を公開する予定である。「これは重要な一歩だ」と外務大臣は述べた。';
const chinese =
	'部长们星期二举行会谈，就建立引航员共同登记册达成一致。双方将于明年一月起开放登记册。外交部长表示：“这是重要的一步。”';
const korean =
	'장관들은 화요일에 만나 도선사 공동 등록부에 합의했다. 양국은 내년 1월부터 등록부를 공개할 예정이다.';

describe('a text that does not say in which encoding it is', () => {
	test.each<[string, string]>([
		['windows-1252', english],
		['windows-1252', spanish],
		['windows-1252', french],
		['macintosh', english],
		['macintosh', spanish],
		['macintosh', french],
		['windows-1251', russian],
		['koi8-r', plainRussian],
		['ibm866', plainRussian],
		['windows-1250', polish],
		['iso-8859-2', polish],
		['shift_jis', japanese],
		['euc-jp', japanese],
		['gb18030', chinese],
		['euc-kr', korean],
	])('%s: %s', async (encoding, text) => {
		expect((await readingOf('a.txt', encode(text, encoding)))[0]).toBe(text);
	});

	test.each([
		['utf16le', russian],
		['utf16le', chinese],
		['utf16le', english],
	] as const)('%s without a mark: %s', async (encoding, text) => {
		const bytes = Buffer.from(`${text}\n${text.slice(0, 20)}`, encoding);
		expect((await readingOf('a.txt', bytes))[0].startsWith(text)).toBe(true);
		expect((await readingOf('a.txt', bytes.swap16()))[0].startsWith(text)).toBe(true);
	});

	test('is read with a word where it may be another', async () => {
		const [text, remark] = await readingOf('a.txt', encode('Příští týden v Praze.', 'windows-1250'));
		expect(text).not.toBe('');
		expect(remark).toMatch(
			/^does not say how its letters are encoded; it was read as [\w-]+, which may be wrong/,
		);
		expect((await readingOf('a.txt', encode(french, 'windows-1252')))[1]).toBe(null);
	});
});

test('UTF-8 is UTF-8, whatever it says', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(english, spanish, russian, chinese),
			fc.constantFrom('iso-8859-1', 'shift_jis', 'utf-16', 'none'),
			async (text, stated) => {
				const page = `<meta charset="${stated}"><p>${text}</p>`;
				expect(await readingOf('a.html', Buffer.from(page))).toEqual([text, null]);
			},
		),
	);
});

test('UTF-8 with a broken letter is UTF-8, with a word', async () => {
	const bytes = Buffer.concat([Buffer.from(`${russian}\n\nV`), Buffer.of(0xe9), Buffer.from('y.')]);
	expect(await readingOf('a.txt', bytes)).toEqual([
		`${russian}\nV\ufffdy.`,
		'is not all in UTF-8; what is not is shown as \ufffd',
	]);
});

test.each([
	['a page', 'a.html', '<meta charset="windows-1251"><p>', '</p>'],
	['a message', 'a.eml', 'From: a@b.example\nContent-Type: text/plain; charset=windows-1251\n\n', ''],
	['a message that does not say it', 'a.eml', 'From: a@b.example\nSubject: x\n\n', ''],
	['a page that does not say it', 'a.html', '<p>', '</p>'],
	['Markdown', 'a.md', '', ''],
])('%s is in its own encoding', async (_, name, before, behind) => {
	const bytes = Buffer.concat([Buffer.from(before), encode(russian, 'windows-1251'), Buffer.from(behind)]);
	expect(await readingOf(name, bytes)).toEqual([russian, null]);
});

test('whatever the bytes, they are read or refused, and nothing in them acts', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({minLength: 1, maxLength: 400}), async bytes => {
			const [text, remark] = await readingOf('a.txt', bytes);
			expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
			expect(remark ?? '').not.toMatch(/\n/);
		}),
		{numRuns: 60},
	);
});
