import {expect, test} from 'vitest';
import {createReaders} from '../../../source/compare/reading/reader.ts';
import {splitStatements} from '../../../source/compare/reading/stated.ts';
import {linesAt} from '../../../source/documents/locator.ts';

/** The sentences that make a point, and those that make none, of texts that are a passage each. */
function split(...texts: readonly string[]) {
	const passages = texts.map((text, n) => ({
		id: `a#${n + 1}`,
		heading: null,
		text,
		locator: linesAt(n + 1),
		isStatement: true,
	}));
	const {points, asides} = splitStatements(passages, createReaders().of('en'));
	return {points: points.map(({text}) => text), asides: asides.map(({text}) => text)};
}

test.each([
	['thanks and greetings', 'Thank you very much.'],
	['a greeting of those present', 'Good morning, ladies and gentlemen.'],
	['what somebody does not know', 'Well, I really don’t know.'],
	['an answer of one word', 'No, no.'],
	['what only opens a list', 'The overview of the talks is as follows.'],
	['what was agreed, before it is said', 'The following outcomes were agreed:'],
	['a verb without what is done', 'Both sides will:'],
	['a telephone number', '0400 123 456'],
	['a speaker inside a passage', 'JOURNALIST:'],
	['a place and a day', 'Madrid, 4 May 2023.'],
	['a place of several words and a day', 'Washington, D.C., on March 12, 2026.'],
	['the heading of an article', 'ARTICLE VII'],
	[
		'a border from point to point',
		'thence east along the parallel of Latitude 12° South to its intersection by the meridian of Longitude 45° East;',
	],
	['what is left of one that was broken', 'South, Longitude 1420'],
])('%s is an aside', (_, text) => {
	expect(split('The ministers agreed to dredge the channel.', text, 'They will meet in May.')).toEqual({
		points: ['The ministers agreed to dredge the channel.', 'They will meet in May.'],
		asides: [text],
	});
});

test.each([
	['thanks for something', 'We thank Norland for its tugs.'],
	['what is known', 'We know the channel.'],
	['what opens a list and says of what', 'The following outcomes on fisheries were agreed:'],
	['who met, before the points', 'The two ministers met and agreed as follows:'],
	['a sum', '$3 billion.'],
	['what others think', 'They do not believe it.'],
	['what happens on a day', 'Norland votes on 4 May 2023.'],
	['a day without a year', 'Madrid, 4 May.'],
	['a distance', 'No ship may come within 12 nautical miles of the reef.'],
	['a number that is answered', 'It was 1907, and only the second one.'],
])('%s makes a point', (_, text) => {
	expect(split(text)).toEqual({points: [text], asides: []});
});

test('several lines in capitals are a list, and one alone is a heading', () => {
	const list = ['NORLAND PORTS COMPANY', 'SUDLAND TUGS LIMITED'];
	expect(split('These are listed.', ...list)).toEqual({points: ['These are listed.', ...list], asides: []});
	expect(split('These are listed.', 'NORLAND PORTS COMPANY', 'It is closed.').asides).toEqual([
		'NORLAND PORTS COMPANY',
	]);
});

test('a passage keeps its points when one of its sentences makes none', () => {
	expect(split('Thank you. We will build the pier.')).toEqual({
		points: ['We will build the pier.'],
		asides: ['Thank you.'],
	});
});
