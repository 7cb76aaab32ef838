import {beforeAll, describe, expect, test} from 'vitest';
import {scan} from '../../source/search/scan.ts';
import {buildIndex, groupBySource, type SearchIndex, search} from '../../source/search/search.ts';
import {passagesOnly, sampleCorpus, sampleSource, seeds} from './samples.ts';

function texts(index: SearchIndex, query: string): string[] {
	return search(index, query).hits.map(hit => hit.text);
}

/** The texts that have all of a query, with the matched words in brackets. */
function marked(index: SearchIndex, query: string): string[] {
	const {hits, isPartial} = search(index, query);
	return (isPartial ? [] : hits).map(({text, ranges}) =>
		ranges.reduceRight(
			(out, [start, end]) => `${out.slice(0, start)}[${text.slice(start, end)}]${out.slice(end)}`,
			text,
		),
	);
}

describe('what is found, and which words of it are marked', () => {
	const cases: readonly (readonly [name: string, query: string, passage: string, expected: string | null])[] =
		[
			[
				'words in any order',
				'security border',
				'Border patrols and security.',
				'[Border] patrols and [security].',
			],
			['all words, not some', 'border energy', 'Border patrols.', null],
			['a prefix as it is typed', 'patr', 'Border patrols.', 'Border [patrols].'],
			['a single letter as it is typed', 'p', 'Border patrols.', 'Border [patrols].'],
			['a prefix of an earlier word', 'bord patrols', 'Border patrols.', '[Border] [patrols].'],
			['accents and case ignored', 'pena nieto', 'With Peña Nieto.', 'With [Peña] [Nieto].'],
			['accents typed, not written', 'péña', 'With Pena Nieto.', 'With [Pena] Nieto.'],
			['plural forms', 'country ', 'Several countries.', 'Several [countries].'],
			['verb forms', 'committing ', 'They committed funds.', 'They [committed] funds.'],
			['a hyphen where a space is', 'cross border ', 'A cross-border crime.', 'A [cross]-[border] crime.'],
			[
				'a space where a hyphen is',
				'cross-border ',
				'Aid that may cross the border.',
				'Aid that may [cross] the [border].',
			],
			['an abbreviation without its dots', 'US ', 'The U.S. side; join us.', 'The [U.S.] side; join us.'],
			['an abbreviation with dots', 'U.S. ', 'The US side; join us.', 'The [US] side; join us.'],
			['an abbreviation, one letter longer', 'U.S. ', 'The USA.', 'The [USA].'],
			['an abbreviation, one letter shorter', 'USA ', 'The U.S. side.', 'The [U.S.] side.'],
			['an abbreviation typed small', 'u.s. ', 'The US side.', 'The [US] side.'],
			['one typo: a letter missing', 'biometrc', 'Share biometric data.', 'Share [biometric] data.'],
			['one typo: another letter', 'guatamala', 'In Guatemala.', 'In [Guatemala].'],
			['one typo: a letter too many', 'migrrant', 'A migrant.', 'A [migrant].'],
			['one typo: letters exchanged', 'brodre', 'A border.', null],
			['one typo: two neighbours exchanged', 'bodrer', 'A border.', 'A [border].'],
			['two typos in a long word', 'obsevatry', 'An observatory.', 'An [observatory].'],
			['no typo in a short word', 'ail', 'Some aid.', null],
			['no typo in a number', '2018', 'In 2017.', null],
			['a typo in an unfinished word', 'guatam', 'In Guatemala.', 'In [Guatemala].'],
			[
				'a phrase',
				'"early warning"',
				'An early warning, warning early.',
				'An [early warning], warning early.',
			],
			['a phrase typed small', '"the us"', 'Say the U.S. and go.', 'Say [the U.S.] and go.'],
			['a phrase with an abbreviation', '"the U.S."', 'Say the US and go.', 'Say [the US] and go.'],
			['a phrase that is not there', '"warning system"', 'A system of warning.', null],
			['a phrase is not inflected', '"warning systems"', 'A warning system.', null],
			['an unclosed phrase grows', '"early warn', 'An early warning.', 'An [early warning].'],
			['without a word', 'border -maritime', 'Border, maritime.', null],
			['without a word that is not there', 'border -maritime', 'Border on land.', '[Border] on land.'],
			['without its other forms', 'border -patrol', 'Border patrols.', null],
			['not without a longer word', 'border -mar', 'Border, maritime.', '[Border], maritime.'],
			['without a phrase', 'border -"on land"', 'Border on land.', null],
			['separators of thousands', '3400', 'Some 3,400 officers.', 'Some [3,400] officers.'],
			['a possessive', 'mexico ', "Mexico's aid.", "[Mexico's] aid."],
			['right to left', 'עולם', 'שלום עולם', 'שלום [עולם]'],
		];
	test.each(cases)('%s: %s', (_name, query, passage, expected) => {
		expect(marked(buildIndex(passagesOnly(passage)), query)).toEqual(expected === null ? [] : [expected]);
	});
});

describe('one word and two, names and their abbreviations', () => {
	const apart = 'The counter-narcotics work; land mines; policy makers.';
	const spaced = 'For counter narcotics; cyber security.';
	const together = 'All counternarcotics work; landmines; policymakers; cybersecurity.';
	const names = 'The United States acts. The U.S. acts. US acts. Let us act.';
	const introduced = 'The Northern Triangle Initiative (NTI) began; first came NTI funds; the triangle.';
	const office =
		'The Office of Management and Budget (OMB) and the Agency for International Development (AID).';
	const cases: readonly (readonly [query: string, passage: string, expected: string | null])[] = [
		['counternarcotics', apart, 'The [counter-narcotics] work; land mines; policy makers.'],
		['counternarcotics', spaced, 'For [counter narcotics]; cyber security.'],
		['counter-narcotics', together, 'All [counternarcotics] work; landmines; policymakers; cybersecurity.'],
		['counter narcotics', together, 'All [counternarcotics] work; landmines; policymakers; cybersecurity.'],
		['counternarc', apart, 'The [counter-narcotics] work; land mines; policy makers.'],
		['counter narc', together, 'All [counternarcotics] work; landmines; policymakers; cybersecurity.'],
		['landmine ', apart, 'The counter-narcotics work; [land mines]; policy makers.'],
		['land mine ', together, 'All counternarcotics work; [landmines]; policymakers; cybersecurity.'],
		['policymaker ', apart, 'The counter-narcotics work; land mines; [policy makers].'],
		['cybersecurity', spaced, 'For counter narcotics; [cyber security].'],
		['"counternarcotics work"', apart, 'The [counter-narcotics work]; land mines; policy makers.'],
		[
			'"counter-narcotics work"',
			together,
			'All [counternarcotics work]; landmines; policymakers; cybersecurity.',
		],
		['"counternarcotics"', spaced, 'For [counter narcotics]; cyber security.'],
		['"policy maker"', together, null],
		['work -counternarcotics', apart, null],
		['work -counter-narcotics', together, null],
		['united states', names, 'The [United] [States] acts. The [U.S.] acts. [US] acts. Let us act.'],
		['US ', names, 'The [United States] acts. The [U.S.] acts. [US] acts. Let us act.'],
		['"US acts"', names, 'The United States acts. The [U.S. acts]. [US acts]. Let us act.'],
		['"united states"', 'The U.S. acts.', null],
		['acts -US', 'The United States acts.', 'The United States [acts].'],
		['united kingdom', 'In the UK.', 'In the [UK].'],
		['EU', 'The European Union.', 'The [European Union].'],
		['united nations', 'A UN body.', 'A [UN] body.'],
		['united nations', 'Un acuerdo.', null],
		[
			'nti',
			introduced,
			'The [Northern Triangle Initiative] ([NTI]) began; first came [NTI] funds; the triangle.',
		],
		['in to', 'They go into it.', null],
		['into', 'They get in to it.', null],
		[
			'"office of management and budget"',
			office,
			'The [Office of Management and Budget] (OMB) and the Agency for International Development (AID).',
		],
	];
	test.each(cases)('%s in: %s', (query, passage, expected) => {
		expect(marked(buildIndex(passagesOnly(passage)), query)).toEqual(expected === null ? [] : [expected]);
		const {total, isPartial} = scan(passagesOnly(passage), query);
		expect(isPartial ? 0 : total).toBe(expected === null ? 0 : 1);
	});

	test('a name is found by the abbreviation that another text introduces, and the reverse', () => {
		const index = buildIndex(
			passagesOnly(
				'First the Initiative (NTI) spoke.',
				introduced,
				'NTI meets.',
				'Northern Triangle Initiative meets.',
				office,
				'OMB',
			),
		);
		expect(texts(index, 'northern triangle initiative meets')).toEqual([
			'Northern Triangle Initiative meets.',
			'NTI meets.',
		]);
		expect(texts(index, 'nti meets')).toEqual(['NTI meets.', 'Northern Triangle Initiative meets.']);
		expect(texts(index, 'office of management and budget')).toEqual([office, 'OMB']);
	});

	test('an abbreviation that the texts use as a word stands for nothing', () => {
		const index = buildIndex(passagesOnly(office, 'Some aid.', 'More aid.', 'Old aid.'));
		expect(texts(index, 'agency for international development')).toEqual([office]);
	});

	test('what is written as typed comes first', () => {
		const index = buildIndex(
			passagesOnly('The United States.', 'All of the US and its allies, too.', apart, spaced, together),
		);
		expect(texts(index, 'US')).toEqual(['All of the US and its allies, too.', 'The United States.']);
		expect(texts(index, 'united states')).toEqual([
			'The United States.',
			'All of the US and its allies, too.',
		]);
		expect(texts(index, 'counternarcotics')[0]).toBe(together);
		expect(texts(index, 'counter-narcotics').at(-1)).toBe(together);
	});
});

describe('the order of hits', () => {
	test('words as typed, next to each other, before the same words scattered, whatever the field', () => {
		const index = buildIndex(
			sampleCorpus([
				sampleSource('a', [
					'# Border talks and aid',
					'All posts get new border aid.',
					'## Aid at a border',
					'On.',
				]),
			]),
		);
		expect(search(index, 'border aid').hits.map(({field}) => field)).toEqual(['passage', 'title', 'heading']);
	});

	test('the one text of thousands that has common words as typed', () => {
		const many = Array.from({length: 3_000}, (_, i) => `Aid for a border, ${i} for aid, aid.`);
		const text = 'This long text ends, after all that is said of other things, with some border aid.';
		const index = buildIndex(passagesOnly(...many, text));
		expect(texts(index, 'border aid')[0]).toBe(text);
	});

	test('titles, then headings, then passages', () => {
		const index = buildIndex(
			sampleCorpus([
				sampleSource('a', ['Energy and more energy.', '## Energy', 'Nothing here.']),
				sampleSource('b', ['# Energy for all', 'Nothing here.']),
			]),
		);
		expect(search(index, 'energy').hits.map(({field}) => field)).toEqual(['title', 'heading', 'passage']);
	});

	test.each([
		['a whole word before the beginning of one', 'port', ['A portfolio of them.', 'A port of them.']],
		['as typed before an inflected form', 'commit ', ['We committed funds.', 'We commit funds.']],
		[
			'as typed before nearly so',
			'guatamala',
			['In Guatemala and Guatemala.', 'In Guatemala and Guatamala.'],
		],
		[
			'near before scattered',
			'border aid',
			['Border posts get no new aid.', 'All posts get new border aid.'],
		],
		[
			'as typed before inflected, if no nearer',
			'borders aid ',
			['A border has aid.', 'Borders now have aid.'],
		],
		['in the order typed', 'border aid ', ['New aid border funds.', 'New border aid funds.']],
	])('%s', (_name, query, [worse = '', better = '']) => {
		const index = buildIndex(passagesOnly(worse, better));
		expect(texts(index, query)).toEqual([better, worse]);
	});

	test('ties stay in the order of the sources', () => {
		const index = buildIndex(passagesOnly('One border.', 'One border.', 'One border.'));
		const {hits} = search(index, 'border');
		expect(hits.map(hit => hit.passage)).toEqual(['s#1', 's#2', 's#3']);
		expect(new Set(hits.map(hit => hit.score)).size).toBe(1);
	});

	test('scores are from 0 to 1 and never rise', async () => {
		const scores = search(buildIndex(await seeds()), 'security').hits.map(hit => hit.score);
		expect(scores.length).toBeGreaterThan(10);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(scores.every(score => score > 0 && score <= 1)).toBe(true);
	});
});

describe('spelling', () => {
	test('a misspelling that the texts share finds the right spelling too', () => {
		const index = buildIndex(
			passagesOnly('Guatamala signed.', 'Guatemala came.', 'Guatemala left.', 'Guatemala stayed.'),
		);
		expect(texts(index, 'guatamala')[0]).toBe('Guatamala signed.');
		expect(search(index, 'guatamala').total).toBe(4);
	});

	test('a word that is there does not find its neighbours', () => {
		const index = buildIndex(passagesOnly('A peace deal.', 'A place here.', 'Peach trees.'));
		expect(texts(index, 'peace')).toEqual(['A peace deal.']);
	});

	test('when nothing has all words, similar spellings of words that exist are tried, and said so', () => {
		const index = buildIndex(passagesOnly('They form a union.', 'Letters from abroad.'));
		const result = search(index, 'from union');
		expect(result.hits.map(hit => hit.text)).toEqual(['They form a union.']);
		expect(result.hints.join(' ')).toMatch(/similar spellings/);
	});

	test('a title is found although one of its words is wrong', () => {
		const index = buildIndex(
			sampleCorpus([sampleSource('a', ['# Conference on Prosperity and Security', 'Nothing here.'])]),
		);
		const result = search(index, 'conference of prosperity and security');
		expect(result.hits.map(hit => [hit.field, hit.passage])).toEqual([['title', 'a#1']]);
		expect(result.hints.join(' ')).toMatch(/look similar/);
		expect(search(index, 'zzzz qqqq').total).toBe(0);
	});
});

describe('filters', () => {
	const index = buildIndex(
		sampleCorpus([
			sampleSource('us', ['# Energy', '## Energy talks', 'Energy here.'], {
				side: 'us',
				publisher: 'U.S. Department of State',
				date: '2017-06-16',
			}),
			sampleSource('mx', ['Energy there.'], {side: 'mx', publisher: 'Secretaría', date: '2018-01-01'}),
			sampleSource('none', ['Energy nowhere.']),
		]),
	);
	test.each([
		['energy side:us', ['us', 'us', 'us']],
		['energy side:mexico', ['mx']],
		['energy -side:us', ['mx', 'none']],
		['energy publisher:state', ['us', 'us', 'us']],
		['energy publisher:secretaria', ['mx']],
		['energy before:2018', ['us', 'us', 'us']],
		['energy after:2018', ['mx']],
		['energy after:2017-06 before:2017-07', ['us', 'us', 'us']],
		['energy in:title', ['us']],
		['energy in:heading', ['us']],
		['energy in:text side:us', ['us']],
		['energy -in:text', ['us', 'us']],
		['side:mx', ['mx']],
		['-energy', []],
		['energy side:zz', []],
	])('%s', (query, sources) => {
		expect(search(index, query).hits.map(hit => hit.source)).toEqual(sources);
	});

	test('what a filter leaves out unseen is said', () => {
		expect(search(index, 'energy after:2017').hints).toEqual([
			'1 of 3 sources state no date and are left out.',
		]);
		expect(search(index, 'energy side:zz').hints).toEqual(['No such side; there are mx, us.']);
	});

	test('only in the sources asked for', () => {
		expect(search(index, 'energy', {sources: new Set(['mx'])}).total).toBe(1);
	});
});

describe('the result', () => {
	test('names the passage to jump to', () => {
		const index = buildIndex(
			sampleCorpus([sampleSource('a', ['# Trade', 'First.', '## Trade talks', 'Second.', '## Trade ends'])]),
		);
		expect(search(index, 'trade').hits.map(hit => [hit.text, hit.passage])).toEqual([
			['Trade', 'a#1'],
			['Trade talks', 'a#2'],
			['Trade ends', null],
		]);
	});

	test('counts all hits and lists the best', () => {
		const index = buildIndex(
			sampleCorpus([
				sampleSource(
					'a',
					Array.from({length: 30}, (_, i) => `Border post ${i} and so on.`),
				),
				sampleSource('b', ['Border.', 'Other.']),
			]),
		);
		const result = search(index, 'border', {limit: 3});
		expect(result.total).toBe(31);
		expect(result.hits).toHaveLength(3);
		expect([...result.counts]).toEqual([
			['a', 30],
			['b', 1],
		]);
		expect(groupBySource(result).map(({source, count, hits}) => [source, count, hits.length])).toEqual([
			['b', 1, 1],
			['a', 30, 2],
		]);
	});

	test('nothing typed, nothing found', () => {
		for (const typed of ['', '   ', '!?', '""', '-']) {
			expect(search(buildIndex(passagesOnly('Border.')), typed)).toMatchObject({total: 0, hits: []});
		}
		expect(search(buildIndex(sampleCorpus([])), 'border')).toMatchObject({total: 0, hits: []});
	});
});

describe('names of what every object has are words like any other', () => {
	const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
	const index = buildIndex(
		sampleCorpus([
			sampleSource(
				'a',
				names.map(name => `A ${name} here.`),
				{side: 'constructor', publisher: '__proto__'},
			),
			sampleSource('b', ['Nothing.'], {side: 'mx'}),
		]),
	);
	test.each(names)('%s', name => {
		const other = buildIndex(passagesOnly('Nothing of it.'));
		expect(texts(index, `${name} `)).toEqual([`A ${name} here.`]);
		expect(texts(index, `"${name} here"`)).toEqual([`A ${name} here.`]);
		expect(texts(index, `-${name} in:text side:mx`)).toEqual(['Nothing.']);
		expect(search(other, `${name} `).total).toBe(0);
		expect(scan(passagesOnly('Nothing of it.'), `${name} `).total).toBe(0);
		expect(search(index, `${name}:here`).query.filters).toEqual([]);
	});

	test('as a side and a publisher', () => {
		expect(texts(index, 'side:constructor toString ')).toEqual(['A toString here.']);
		expect(texts(index, 'publisher:__proto__ toString ')).toEqual(['A toString here.']);
		expect(search(index, 'side:toString here').hints).toContain('No such side; there are constructor, mx.');
	});
});

describe('in the shipped documents', () => {
	let index: SearchIndex;
	beforeAll(async () => {
		index = buildIndex(await seeds());
	});

	test.each([
		['guatamala', ['Guatamala', 'Guatemala']],
		['biometrc', ['biometric']],
		['Pena Nieto', ['Peña', 'Nieto']],
		['cross border', ['cross', 'border']],
		['"early warning protocols"', ['early warning protocols']],
	])('%s finds %s', (query, wanted) => {
		const {hits} = search(index, query);
		const found = new Set(hits.flatMap(({text, ranges}) => ranges.map(range => text.slice(...range))));
		expect([...found]).toEqual(expect.arrayContaining(wanted.slice(0, 1)));
		expect(wanted.filter(word => [...found].some(each => each.startsWith(word)))).toEqual(wanted);
	});
});
