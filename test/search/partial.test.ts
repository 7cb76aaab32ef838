import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {matchingPassages} from '../../source/briefing/compose-briefing.ts';
import {scan} from '../../source/search/scan.ts';
import {buildIndex, type SearchResult, search} from '../../source/search/search.ts';
import {words} from '../../source/text/words.ts';
import {passagesOnly, sampleCorpus, sampleSource} from './samples.ts';

/** Texts that hold words of one query; no two are told apart by length. */
const corpus = passagesOnly(
	'Some aid for trade and ports today.',
	'Fish and boats were seen at ports.',
	'Guatemala fights the smuggling by night.',
	'Guatemala speaks of human trade today.',
	'A human stood there on the road.',
	'A human sat there on the road.',
	'Guatemala spoke there on the road.',
);

function texts({hits}: SearchResult): string[] {
	return hits.map(hit => hit.text);
}

function marked({hits}: SearchResult): string[] {
	return hits.flatMap(({text, ranges}) => ranges.map(range => text.slice(...range)));
}

describe.each([
	['the index', (query: string, texts = corpus) => search(buildIndex(texts), query)],
	['the scan', (query: string, texts = corpus) => scan(texts, query)],
])('where no passage has all of a query, %s', (_name, find) => {
	test('shows those that have most of it, the rarest words counting most', () => {
		const result = find('guatemala human smuggling ');
		expect(texts(result)).toEqual([
			'Guatemala fights the smuggling by night.',
			'Guatemala speaks of human trade today.',
		]);
		expect(result).toMatchObject({isPartial: true, total: 2});
		expect(marked(result)).toEqual(['Guatemala', 'smuggling', 'Guatemala', 'human']);
		expect(result.hints[0]).toBe('No passage has all of it; these have most: the first without “human”.');
	});

	test('says what all of them lack, as it was typed', () => {
		const result = find('Smuggling guatemala BOATS ');
		expect(texts(result)).toEqual(['Guatemala fights the smuggling by night.']);
		expect(result.hints[0]).toBe('No passage has all of it; these have most: without “BOATS”.');
	});

	test('shows the words of a phrase that stands nowhere', () => {
		const result = find('"smuggling guatemala"');
		expect(texts(result)).toEqual(['Guatemala fights the smuggling by night.']);
		expect(marked(result)).toEqual(['Guatemala', 'smuggling']);
		expect(result.hints[0]).toBe(
			'“smuggling guatemala” stands nowhere word for word; these passages have its words apart or in other forms.',
		);
	});

	test('shows a phrase in other forms of its words', () => {
		const result = find('"warning systems"', passagesOnly('A warning system.', 'A system.'));
		expect(texts(result)).toEqual(['A warning system.']);
		expect(result.isPartial).toBe(true);
	});

	test('takes a phrase that stands for more than its words scattered', () => {
		const texts_ = passagesOnly('A warning so early is rare.', 'The early warning is rare.', 'Boats.');
		expect(texts(find('"early warning" boats ', texts_))[0]).toBe('The early warning is rare.');
	});

	test('shows nothing for function words alone', () => {
		expect(find('the xyzzy ')).toMatchObject({total: 0, isPartial: false});
	});

	test('keeps what filters and exclusions leave out', () => {
		const sided = sampleCorpus([
			sampleSource('us', ['Human aid.', 'Human boats.'], {side: 'us'}),
			sampleSource('mx', ['Human trade.', 'Smuggling.'], {side: 'mx'}),
		]);
		expect(texts(find('human smuggling side:us -boats ', sided))).toEqual(['Human aid.']);
	});

	test('answers a query longer than the words that can be told apart', () => {
		const long = Array.from({length: 40}, (_, i) => `word${i}`).join(' ');
		const held = passagesOnly(long.replace('word3 ', ''), 'word3 here');
		expect(texts(find(`"${long}"`, held))[0]).toBe(long.replace('word3 ', ''));
		expect(texts(find(long, held))[0]).toBe(long.replace('word3 ', ''));
	});
});

test('passages with all of a query are shown alone, whatever others have of it', () => {
	const result = search(
		buildIndex(passagesOnly('Human smuggling.', 'Smuggling, smuggling.')),
		'human smuggling ',
	);
	expect(texts(result)).toEqual(['Human smuggling.']);
	expect(result).toMatchObject({isPartial: false, hints: []});
});

test.each([
	['no other spelling', 'xyzzyx guatemala ', '“xyzzyx” occurs nowhere.', 1],
	['an accent kept', 'zażółć guatemala ', '“zażółć” occurs nowhere.', 1],
	[
		'spellings farther off than are searched for',
		'boatsex guatemala ',
		'“boatsex” occurs nowhere; did you mean “boats”?',
		1,
	],
	[
		'a word of a phrase that texts have in another spelling alone',
		'"guatemla speaks"',
		'“guatemla” occurs nowhere; did you mean “Guatemala”?',
		1,
	],
	['a single word too', 'portszi ', '“portszi” occurs nowhere; did you mean “ports”?', 0],
	['nothing that acts on a terminal', 'xyz\u3164zyx guatemala ', '“xyz‹U+3164›zyx” occurs nowhere.', 1],
])('%s is named', (_name, query, hint, place) => {
	expect(search(buildIndex(corpus), query).hints[place]).toContain(hint);
});

test('a word is named once, however often a phrase has it', () => {
	const hints = search(buildIndex(corpus), '"guatemla guatemla" guatemla speaks').hints.join(' ');
	expect(hints.match(/“guatemla” occurs nowhere/g) ?? []).toHaveLength(1);
});

test('of a phrase whose words all stand there, apart, no spellings are offered', () => {
	expect(search(buildIndex(corpus), '"speaks guatemala"').hints).toHaveLength(1);
});

test('of a lone word that nothing looks like there is nothing to say', () => {
	expect(search(buildIndex(corpus), 'xyzzyx').hints).toEqual([]);
});

test('the scan does not say of a word that it occurs nowhere: it has not read on', () => {
	expect(scan(corpus, 'boatsex guatemala ').hints.join(' ')).not.toMatch(/nowhere/);
});

test('a briefing about a query never takes what has only most of it', () => {
	const index = buildIndex(corpus);
	expect(matchingPassages(index, 'guatemala smuggling ')).toHaveLength(1);
	expect(matchingPassages(index, 'guatemala human smuggling ')).toEqual([]);
});

test('texts that have most are shown only where none has all, each with its words marked, best first', () => {
	const word = fc.constantFrom('border', 'trade', 'energy', 'aid', 'human', 'the');
	const passage = fc.array(word, {minLength: 1, maxLength: 4}).map(list => list.join(' '));
	fc.assert(
		fc.property(
			fc.array(passage, {minLength: 1, maxLength: 8}),
			fc.uniqueArray(word, {minLength: 1, maxLength: 4}),
			fc.boolean(),
			(list, typed, isPhrase) => {
				const query = isPhrase ? `"${typed.join(' ')}"` : `${typed.join(' ')} `;
				const result = search(buildIndex(passagesOnly(...list)), query);
				const whole = list.filter(text => {
					const has = words(text).map(({folded}) => folded);
					return isPhrase
						? ` ${text} `.includes(` ${typed.join(' ')} `)
						: typed.every(each => has.includes(each));
				});
				if (whole.length > 0) expect(result.isPartial).toBe(false);
				if (!result.isPartial) expect(result.total).toBe(whole.length);
				if (typed.some(each => each !== 'the' && list.some(text => text.includes(each)))) {
					expect(result.total).toBeGreaterThan(0);
				}
				const scores = result.hits.map(({score}) => score);
				expect(scores).toEqual([...scores].sort((a, b) => b - a));
				for (const {ranges, score} of result.hits) {
					expect(ranges.length).toBeGreaterThan(0);
					if (result.isPartial) expect(score).toBeLessThan(0.5);
				}
			},
		),
		{numRuns: 300},
	);
});
