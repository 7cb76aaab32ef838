/** The rows of equivalents can be told apart, and what they say of words and phrases holds in both spellings. */
import {stemmer} from 'stemmer';
import {describe, expect, test} from 'vitest';
import {multiwordAt} from '../../../source/languages/concepts.ts';
import {concepts} from '../../../source/languages/en/concepts.ts';
import {equivalents, phrases} from '../../../source/languages/en/equivalents.ts';
import {americanSpelling} from '../../../source/languages/en/spelling.ts';
import {words} from '../../../source/text/words.ts';

const rows = Object.entries(equivalents).map(([id, list]) => ({id, words: list.split(' ')}));

/** What a text means, its names of several words taken whole. */
function meaning(text: string): string[] {
	const list = words(text).map(word => ({...word, spelled: concepts.spelled(word.folded)}));
	const ids: string[] = [];
	for (let at = 0; at < list.length; at += 1) {
		const name = multiwordAt(list, at, concepts.multiwords);
		const means = name?.means.split(' ') ?? [list[at]?.folded ?? ''];
		ids.push(...means.map(word => concepts.of(word).id));
		at += (name?.words.length ?? 1) - 1;
	}
	return ids;
}

describe('the tables', () => {
	test('no word stands in two rows', () => {
		const all = rows.flatMap(row => row.words);
		expect(all.filter((word, n) => all.indexOf(word) !== n)).toEqual([]);
	});

	test('each word of a row has a bit of its own', () => {
		expect(rows.filter(row => new Set(row.words.map(stemmer)).size > 31)).toEqual([]);
	});

	test('words and phrases are spelled as Americans do', () => {
		const all = [
			...rows.flatMap(row => row.words),
			...phrases
				.flatMap(table => Object.values(table))
				.join(', ')
				.split(/,? /u),
		];
		expect(all.filter(word => americanSpelling(word) !== word)).toEqual([]);
	});

	test('no phrase is given twice, and none is a single word', () => {
		const all = phrases.flatMap(table => Object.values(table)).flatMap(list => list.split(', '));
		expect(all.filter((phrase, n) => all.indexOf(phrase) !== n || !phrase.includes(' '))).toEqual([]);
	});
});

test.each([
	['information security', 'ransomware'],
	['cyberattacks', 'hackers'],
	['territorial integrity', 'inviolability of borders'],
	['air defence', 'anti-aircraft'],
	['a ceasefire', 'a cessation of hostilities'],
	['mine clearance', 'landmines'],
	['Organisation for Security and Co-operation in Europe', 'OSCE'],
	['the International Monetary Fund', 'the IMF'],
	['instructed their teams', 'tasked their delegations'],
	['macro-financial assistance', 'financial support'],
	['the Prime Minister', 'the Premier'],
	['organised crime', 'criminal networks'],
	['North Korean', 'North Korea'],
	['South Koreans', 'South Korea'],
	['Saudi Arabian', 'Saudi Arabia'],
])('%s means what %s means', (one, other) => {
	expect(meaning(one)).toEqual(meaning(other));
});

test.each([
	['North Korean', 'South Korean'],
	['territorial waters', 'territorial integrity'],
	['a decision', 'decisive'],
	['direct talks', 'directed'],
	['Minsk', 'Belarus'],
	['dialogue', 'telephone'],
	['accounts', 'accountable'],
])('%s does not mean what %s means', (one, other) => {
	expect(meaning(one)).not.toEqual(meaning(other));
});
