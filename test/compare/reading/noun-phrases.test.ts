import {describe, expect, it} from 'vitest';
import {nounPhrases} from '../../../source/compare/reading/noun-phrases.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';

const reader = createReader(english);

function phrasesOf(text: string): string[] {
	const tokens = reader.tokens(text);
	return nounPhrases(tokens, reader.classes(text), english).map(({from, to}) =>
		tokens
			.slice(from, to)
			.map(token => token.text)
			.join(' '),
	);
}

describe('nounPhrases', () => {
	it.each([
		['a verb behind a relative', 'They spoke of trade that benefits workers.', ['trade', 'workers']],
		['a verb that is no noun', 'They will meet when conditions allow.', ['conditions']],
		['the same in the third person', 'Norland considers Sudland a friend.', ['Norland', 'Sudland', 'friend']],
		['a verb behind a plural', 'Unions call on the port.', ['Unions', 'port']],
		['an irregular past form', 'The sailors found them.', ['sailors']],
		['an irregular participle', 'They spoke of issues driven by values.', ['issues', 'values']],
		['a past form behind an adverb', 'They also discussed global issues.', ['global issues']],
		['what says how', 'They discussed at length the new ferry.', ['ferry']],
		['what happens', 'The summit took place in Lund.', ['summit', 'Lund']],
		['a weak compound', 'They praised the cross-cutting collaboration.', ['collaboration']],
	])('does not take %s for a noun', (_, text, phrases) => {
		expect(phrasesOf(text)).toEqual(phrases);
	});

	it.each([
		['They will prepare a progress report on it.', 'progress report'],
		['They spoke of early warning protocols.', 'early warning protocols'],
		['They will fight organized crime and money laundering.', 'organized crime'],
	])('keeps the phrase of “%s” whole', (text, phrase) => {
		expect(phrasesOf(text)).toContain(phrase);
	});
});
