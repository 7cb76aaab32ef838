import {expect, test} from 'vitest';
import {endsClause, endsSentence} from '../../source/text/sentence-ends.ts';

test.each([
	['The ministers met in Port Royal.', true, true],
	['They called it “a good day.”', true, true],
	['Lo llamó «un buen día.»', true, true],
	['(They met in May.)', true, true],
	['What comes next?', true, true],
	['And so on…', true, true],
	['The ministers agreed to:', false, true],
	['to open two harbours;', false, true],
	['Joint Statement of the Ministers', false, false],
	['of Norland, Sudland,', false, false],
	['No. 5', false, false],
	['', false, false],
])('“%s” ends a sentence: %s, a part of one: %s', (text, sentence, clause) => {
	expect(endsSentence(text)).toBe(sentence);
	expect(endsClause(text)).toBe(clause);
});
