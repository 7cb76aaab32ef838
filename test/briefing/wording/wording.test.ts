/** Every phrase of every language: said, in that language, with all that it is given. */
import {describe, expect, test} from 'vitest';
import {english} from '../../../source/briefing/wording/en.ts';
import {spanish} from '../../../source/briefing/wording/es.ts';
import {outputLanguages, type Wording} from '../../../source/briefing/wording/wording.ts';
import {wordingOf} from '../../../source/briefing/wording/wordings.ts';
import type {UnreadReason} from '../../../source/documents/unread-reasons.ts';
import {phrases} from '../../../source/languages/en/phrases.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';

/** What phrases are given that is neither words nor a number; by the path of the phrase. */
const given: Readonly<Record<string, readonly unknown[]>> = {
	date: ['2017-06-16'],
	'sides.day': ['2017-06-16'],
	'sides.sideName': ['Norland'],
	'sides.document': [{kind: 'joint statement'}, {day: '«b»'}],
	'sides.other': [1],
	'sides.lettered': [1, 'A'],
	'title.both': [['«a»', '«b»']],
	'title.onThemes': [['«a»', '«b»', '«c»']],
	'parts.sources.other-language': ['«a»', '«b»'],
	'parts.sources.across-languages': ['«a»', '«b»'],
	'lead.limitedTo': ['«a»', ['«b»']],
	'lead.takenOut': [['«a»', '«b»']],
	'parts.loadedWords.order': [['«a»', '«b»']],
	'search.mostWithout': [['«a»', '«b»'], true],
	'search.apart': [['«a»', '«b»']],
	'search.nowhereBut': ['«a»', ['«b»', '«c»']],
	'references.locator': [{kind: 'lines', first: 3, last: 5}],
	'parts.differs.conflict.strong': ['number'],
	'parts.differs.conflict.weak': ['number'],
	'commands.compare.differs': ['number', true],
	'commands.init.summary': [7, [['title', 7]]],
	unread: ['is empty; choose a file with text in it'],
};

/** What is the same in English: marks, names of formats, and what is read by programs. */
const sameInAll: ReadonlySet<string> = new Set([
	'sides.sideName',
	'sides.publisher',
	'sides.ofDay.label',
	'names.inText',
	'parts.toCheck.either.after',
	'parts.method.checksum',
	'silence.term',
	'parts.commitments.andFirmness',
]);

const notSaid: ReadonlySet<string> = new Set(['code', 'tag', 'parts.toCheck.either.before', 'rowNames.made']);

type Phrase = {readonly path: string; readonly words: string; readonly markers: readonly string[]};

function phrasesIn(value: unknown, path: string): Phrase[] {
	if (notSaid.has(path)) return [];
	if (typeof value === 'string') return [{path, words: value, markers: []}];
	if (typeof value === 'function') {
		const words = ['«a»', '«b»', '«c»'].slice(0, value.length);
		const args = given[path] ?? (isCount(value) ? ['7', ...words.slice(1)] : words);
		const said: unknown = value(...args);
		const markers = args.flatMap(arg => (Array.isArray(arg) ? arg : [arg])).filter(isMarker);
		if (typeof said === 'string') return [{path, words: said, markers}];
		return phrasesIn(said, path).map(phrase => ({...phrase, markers: []}));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, member]) =>
		phrasesIn(member, path === '' ? name : `${path}.${name}`),
	);
}

const isMarker = (arg: unknown): arg is string => typeof arg === 'string' && /^(?:«.»|7)$/.test(arg);

/** Numbers come first. */
const isCount = (phrase: object): boolean =>
	/^\(?\s*(?:count|place|own|percent|words)\b/.test(String(phrase));

const all = (wording: Wording): Phrase[] => phrasesIn(wording, '');

describe.each(outputLanguages)('in %s', language => {
	test('every phrase says something, and all that it is given', () => {
		const phrasesOfAll = all(wordingOf(language));
		expect(phrasesOfAll.length).toBeGreaterThan(150);
		for (const {path, words, markers} of phrasesOfAll) {
			expect(words.trim(), path).not.toBe('');
			expect(words, path).not.toMatch(/undefined|null|NaN|\[object/);
			for (const marker of markers) expect(words, path).toContain(marker);
		}
	});
});

describe('Spanish', () => {
	test('says what English says, and nothing as English says it', () => {
		const own = new Map(all(spanish).map(({path, words}) => [path, words]));
		const others = all(english);
		expect([...own.keys()].sort()).toEqual(others.map(({path}) => path).sort());
		const same = others.filter(({path, words}) => own.get(path) === words).map(({path}) => path);
		expect(same.filter(path => !sameInAll.has(path))).toEqual([]);
	});

	test('has no English words', () => {
		for (const {path, words} of all(spanish))
			expect(
				words.replace(/--\w+|briefing(?: search)?|in: admite title, heading o text/g, ''),
				path,
			).not.toMatch(/(?<![\p{L}-])(?:the|of|and|with|in|not|from|text|side|who)(?![\p{L}-])/iu);
	});

	test('has a name for every row that the comparison names itself', () => {
		const {gatherings, goingOn, untitled} = phrases.labels;
		const made = [...Object.values(gatherings), ...goingOn.map(({label}) => label), untitled];
		expect(made.filter(name => !spanish.rowNames.made.has(name))).toEqual([]);
	});

	test('has a noun, which agrees, for every kind of document', () => {
		const kinds = new Set(
			documentLanguages.flatMap(({documents}) => documents.kinds.map(([, kind]) => kind)),
		);
		for (const kind of kinds) {
			const {label, inText} = spanish.sides.document({kind});
			expect(label, kind).not.toBe('Texto');
			expect(inText, kind).toMatch(/^(?:el|la|las) /);
		}
		const joint = (kind: string) => spanish.sides.document({kind}, {day: '16 de junio de 2017'});
		expect(joint('joint statement').inText).toBe('la declaración conjunta del 16 de junio de 2017');
		expect(joint('joint communiqué').label).toBe('Comunicado conjunto, 16 de junio de 2017');
		expect(joint('draft joint statement').inText).toBe(
			'el proyecto de declaración conjunta del 16 de junio de 2017',
		);
	});

	test.each([
		['United States', 'Estados Unidos', 'el texto de Estados Unidos'],
		['United Kingdom', 'Reino Unido', 'el texto del Reino Unido'],
		['European Union', 'Unión Europea', 'el texto de la Unión Europea'],
		['United Nations', 'Naciones Unidas', 'el texto de las Naciones Unidas'],
		['El Salvador', 'El Salvador', 'el texto de El Salvador'],
		['Holy See', 'Ciudad del Vaticano', 'el texto de la Ciudad del Vaticano'],
		['Norland', 'Norland', 'el texto de Norland'],
		['The White House', 'Casa Blanca', 'el texto de la Casa Blanca'],
		['NATO', 'OTAN', 'el texto de OTAN'],
	])('calls %s by its name, with its article', (stated, name, text) => {
		const called = spanish.sides.sideName(stated);
		expect(called).toBe(name);
		expect(spanish.names.textOf(spanish.names.inText(called))).toBe(text);
	});

	test.each<UnreadReason>([
		'is a spreadsheet; save it as text, Markdown or HTML first',
		'is of an unknown kind (.xyz); call it .txt if it holds text',
		'is not all in utf-16le, as it says; what is not is shown as \ufffd',
		'does not say how its letters are encoded; it was read as koi8-r, which may be wrong. Save it as UTF-8',
		'has attachments, which are not read: plan.pdf; save them beside it',
		'has attachments, which are not read: plan.pdf',
		'holds no documents; put text or Markdown files into it',
		'Reading was stopped: 3 of 7 files were not read',
		'cannot be read (EBUSY)',
	])('says that a file %s', reason => {
		const said = spanish.unread(reason);
		expect(said).not.toMatch(/\b(?:is|was|not|read|save|it|files)\b|\$\d/);
		for (const given of reason.match(/\.xyz|utf-16le|koi8-r|plan\.pdf|\d of|EBUSY/g) ?? [])
			expect(said).toContain(given.replace(' of', ' de'));
	});

	test('has verbs that agree', () => {
		const {notMentionedBy} = spanish.parts.onlyOne;
		const {adds, saysMore} = spanish.parts.differs;
		expect(notMentionedBy('Estados Unidos')).toBe('No lo menciona Estados Unidos: ');
		expect(notMentionedBy('las Naciones Unidas')).toBe('No lo mencionan las Naciones Unidas: ');
		expect(adds('México', '“drones”')).toBe('México agrega “drones”');
		expect(saysMore('los Países Bajos')).toBe('Los Países Bajos dicen más.');
	});

	test('joins with “e” before its sound', () => {
		expect(spanish.title.both(['Brasil', 'India'])).toBe('Brasil e India');
		expect(spanish.title.both(['Estados Unidos', 'México'])).toBe('Estados Unidos y México');
		expect(spanish.title.both(['Japón', 'Hungría'])).toBe('Japón y Hungría');
		expect(spanish.title.onThemes(['Energía', 'Migración'])).toBe(' sobre energía y migración');
		expect(spanish.title.onThemes(['Comercio exterior e inversión', 'Migración'])).toBe(
			' sobre comercio exterior e inversión, y migración',
		);
		expect(spanish.title.onThemes(['Trabajo y empleo', 'Migración', 'Cultura'])).toBe(
			' sobre trabajo y empleo, migración y cultura',
		);
		expect(spanish.title.onThemes(['Gobierno y Estado de derecho'])).toBe(
			' sobre gobierno y Estado de derecho',
		);
	});

	test('writes days and months', () => {
		expect(spanish.date('2017-06-16')).toBe('16 de junio de 2017');
		expect(spanish.date('2018-04')).toBe('abril de 2018');
		expect(spanish.date('spring')).toBe('spring');
		expect(spanish.title.statementsOf('A y B', spanish.date('2018-04'))).toBe(
			'A y B: textos de abril de 2018',
		);
	});
});
