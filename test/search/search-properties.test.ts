import fc from 'fast-check';
import {expect, test} from 'vitest';
import {englishSearch} from '../../source/languages/en/search.ts';
import {scan} from '../../source/search/scan.ts';
import {buildIndex, type Hit, indexSteps, search} from '../../source/search/search.ts';
import {finish} from '../../source/search/steps.ts';
import {editDistance, prefixDistance, tolerance} from '../../source/text/edit-distance.ts';
import {fold, words} from '../../source/text/words.ts';
import {passagesOnly, sampleCorpus, sampleSource} from './samples.ts';

const vocabulary =
	'border borders trade traded energy aid aids secure security Peña guatemala form from port'.split(' ');
const word = fc.constantFrom(...vocabulary);
const passage = fc.array(word, {minLength: 1, maxLength: 12}).map(list => `${list.join(' ')}.`);
const passages = fc.array(passage, {minLength: 1, maxLength: 8});
const typed = fc.oneof(
	word,
	word.map(each => each.slice(0, 3)),
	fc.string({maxLength: 5}),
);

const {stems} = englishSearch;

/** Whether a word of the text is, to the declared tolerance, what was typed. */
function isMeant(typedWord: string, written: string): boolean {
	const [query, found] = [fold(typedWord), fold(written)];
	const most = tolerance(query);
	return (
		found.startsWith(query) ||
		stems(query).some(stem => stems(found).includes(stem)) ||
		editDistance(query, found, most) <= most ||
		prefixDistance(query, found, most) <= most
	);
}

test('any query on any text: ranges are whole words of it, sorted and apart', () => {
	const anyText = fc.oneof(passage, fc.string({unit: 'binary', maxLength: 40}));
	fc.assert(
		fc.property(
			fc.array(anyText, {minLength: 1, maxLength: 5}),
			fc.array(typed, {maxLength: 4}),
			(list, query) => {
				const index = buildIndex(
					sampleCorpus([sampleSource('s', [`# ${list[0]}`, `## ${list[0]}`, ...list])]),
				);
				for (const hit of search(index, query.join(' ')).hits) expectGoodRanges(hit);
			},
		),
		{numRuns: 300},
	);
});

function expectGoodRanges({text, ranges, score}: Hit): void {
	const starts = new Set(words(text).map(each => each.start));
	const ends = new Set(words(text).map(each => each.end));
	let last = 0;
	for (const [start, end] of ranges) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		expect(starts.has(start) && ends.has(end)).toBe(true);
		last = end;
	}
	expect(score).toBeGreaterThanOrEqual(0);
	expect(score).toBeLessThanOrEqual(1);
}

test('every hit has every word that was typed, to the declared tolerance', () => {
	fc.assert(
		fc.property(passages, fc.array(word, {minLength: 1, maxLength: 3}), (list, query) => {
			const {hits, isPartial} = search(buildIndex(passagesOnly(...list)), query.join(' '));
			for (const hit of isPartial ? [] : hits) {
				const matched = hit.ranges.map(range => hit.text.slice(...range));
				for (const each of query) expect(matched.some(found => isMeant(each, found))).toBe(true);
			}
		}),
	);
});

test('every passage that has the words as typed is a hit', () => {
	fc.assert(
		fc.property(passages, fc.array(word, {minLength: 1, maxLength: 3}), (list, query) => {
			const hits = search(buildIndex(passagesOnly(...list)), query.join(' ')).hits.map(hit => hit.passage);
			for (const [i, text] of list.entries()) {
				const has = new Set(words(text).map(each => each.text));
				if (query.every(each => has.has(each))) expect(hits).toContain(`s#${i + 1}`);
			}
		}),
	);
});

test('another word narrows what is found, unless spellings have to be guessed', () => {
	fc.assert(
		fc.property(passages, word, word, (list, first, second) => {
			const index = buildIndex(passagesOnly(...list));
			const narrow = search(index, `${first} ${second} `);
			if (narrow.hints.length > 0) return;
			const wide = new Set(search(index, `${first} `).hits.map(hit => hit.passage));
			for (const hit of narrow.hits) expect(wide).toContain(hit.passage);
		}),
	);
});

/** Whether a hit has all that was typed as it was typed: what is misspelled scores less. */
const isAsTyped = ({score}: Hit) => score >= 0.5;

test('the scan finds what the index finds, but for misspellings', () => {
	fc.assert(
		fc.property(passages, fc.array(word, {minLength: 1, maxLength: 3}), (list, query) => {
			const corpus = passagesOnly(...list);
			const indexed = search(buildIndex(corpus), query.join(' '));
			const scanned = scan(corpus, query.join(' '));
			const shown = ({hits}: {readonly hits: readonly Hit[]}) => hits.map(hit => hit.passage).sort();
			// Which misspelling is the likeliest depends on all texts, of which the scan has seen the words of a few.
			const asTyped = {hits: scanned.hits.filter(isAsTyped)};
			if (!scanned.isPartial) expect(shown(indexed)).toEqual(expect.arrayContaining(shown(asTyped)));
			const exact = indexed.hints.length === 0 && indexed.hits.every(isAsTyped);
			if (exact) expect(shown(scanned)).toEqual(shown(indexed));
		}),
	);
});

test('building in steps says how far it is, and ends with the same index', () => {
	const corpus = passagesOnly(
		...Array.from({length: 3_000}, (_, i) => `Border post ${i} gets new aid from us.`),
	);
	const steps = indexSteps(corpus);
	const shares: number[] = [];
	let step = steps.next();
	for (; !step.done; step = steps.next()) shares.push(step.value.done / step.value.total);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
	expect(step.value).toEqual(finish(indexSteps(corpus)));
});

test.each([
	['a word of ten thousand letters', 'x'.repeat(10_000)],
	['ten thousand different words', Array.from({length: 10_000}, (_, i) => `w${i}`).join(' ')],
	['only punctuation', '.,;:!?-'.repeat(1_500)],
	['only parentheses', '('.repeat(10_000)],
	['one word with a thousand hyphens', 'counter-'.repeat(1_250)],
	['ten thousand letters of compounds', 'counternarcotics'.repeat(625)],
	['abbreviations alone', 'US UK EU UN '.repeat(800)],
	['an unclosed quote of ten thousand characters', `"${'the border '.repeat(900)}`],
	['an unclosed quote', '"the border'],
	['a regular expression', '^(border|aid)+.*$'],
	['right-to-left text', '\u202eשלום عالم'],
	['lone surrogates', '\ud800 \udc00'],
	['only combining marks', '\u0301'.repeat(1_000)],
	['control characters', '\u001b]52;c;aGk=\u0007 \u0000'],
	['prototype names', '__proto__ constructor toString'],
])('%s is answered', (_name, query) => {
	const corpus = passagesOnly(
		'The border gets aid.',
		`One huge paragraph ${'with border aid, counter-narcotics (CN) and the United States (US) '.repeat(1_000)}`,
	);
	const {hits, query: read} = search(buildIndex(corpus), query);
	expect(read.text).toBe(query);
	for (const hit of hits) expectGoodRanges(hit);
	expect(() => scan(corpus, query)).not.toThrow();
});
