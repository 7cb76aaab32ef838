import {describe, expect, test} from 'vitest';
import {findAcronyms} from '../../source/compare/reading/acronyms.ts';
import {type AcronymRule, nameOfAcronym} from '../../source/languages/acronyms.ts';
import {knownNames, namesOf} from '../../source/search/names.ts';
import {buildIndex, type SearchIndex} from '../../source/search/search.ts';
import {passagesOnly} from '../search/samples.ts';

function inSearch(text: string): string[] {
	return introducedNames(buildIndex(passagesOnly(text)))
		.filter(({words}) => words.length === 1)
		.flatMap(({words, others}) => others.map(full => `${full.words.join(' ')} = ${words}`));
}

/** The names that an index has beside the well-known ones. */
function introducedNames({names, dictionary}: SearchIndex) {
	const known = JSON.stringify([...namesOf(knownNames(dictionary.language)).values()]);
	return [...names.values()].flat().filter(entry => !known.includes(JSON.stringify(entry)));
}

function inComparison(text: string): string[] {
	return [...findAcronyms([text]).values()].map(({words, means}) => `${words.join(' ')} = ${means}`);
}

const samhs = 'substance abuse and mental health services = samhs';

describe.each([
	['The Northern Triangle Initiative (NTI)', 'northern triangle initiative = nti', true, true],
	['The Office of Management and Budget (OMB)', 'office of management and budget = omb', true, true],
	['Substance Abuse and Mental Health Services (SAMHS)', samhs, true, true],
	['the Americans with Disabilities Act (ADA)', 'americans with disabilities act = ada', true, true],
	['a Department of Defense (DOD)', 'department of defense = dod', true, false],
	['small and medium enterprises (SMEs)', 'small and medium enterprises = sme', true, false],
	['by the U.S. Geological Survey (USGS)', 'us. geological survey = usgs', true, false],
	['the World Bank (WB)', 'world bank = wb', false, true],
	['the Foreign Assistance Act of 1961 (FAA)', 'foreign assistance act of 1961 = faa', false, true],
])('%s', (text, expected, forSearch, forComparison) => {
	test('in search', () => expect(inSearch(text)).toEqual(forSearch ? [expected] : []));
	test('in the comparison', () => expect(inComparison(text)).toEqual(forComparison ? [expected] : []));
});

test.each([
	['a name of other words (NTI)'],
	['of all the rest (OAR)'],
	['Initiative (I)'],
	['The Northern Triangle Initiative (see NTI)'],
	['(NTI)'],
])('%s introduces nothing', text => {
	expect([...inSearch(text), ...inComparison(text)]).toEqual([]);
});

test('letters are shared out in every way, however many there are', () => {
	const rule: AcronymRule = {
		initials: ({text}) => [text.slice(0, 1).toUpperCase()],
		mayBeLeftOut: ({text}, isLast) => text === 'y' && !isLast,
		wordsALetter: Number.POSITIVE_INFINITY,
	};
	const before = `Yes ${'y '.repeat(500)}Yes`;
	expect(nameOfAcronym(before, 'Y'.repeat(9), rule)).toHaveLength(502);
	expect(nameOfAcronym(before, 'YX', rule)).toEqual([]);
});

describe('letters that no text explains', () => {
	test.each([
		[
			['The latest IPCC reports are grave.', 'The Intergovernmental Panel on Climate Change met.'],
			['intergovernmental panel on climate change = ipcc'],
		],
		[
			['DFC will lend it.', 'The U.S. International Development Finance Corporation will lend it.'],
			['development finance corporation = dfc'],
		],
		[['WFP helps.', 'The World Food Programme.', 'The World Food Prize.'], []],
		[['USA first.', 'The United States Agency for International Development paid.'], []],
		[['The EU met.', 'The Economic Union met.'], []],
		[['Nobody has letters.', 'The World Food Programme.'], []],
	])('%j: %j', (texts, expected) => {
		const found = [...findAcronyms(texts).values()].map(({words, means}) => `${words.join(' ')} = ${means}`);
		expect(found).toEqual(expected);
	});
});

test('a run of capitals may be as long as it likes', () => {
	const run = `${'Very '.repeat(50_000)}Long Name`;
	expect([...findAcronyms(['VLN meets.', run]).values()]).toEqual([
		{words: ['very', 'long', 'name'], means: 'vln'},
	]);
});
