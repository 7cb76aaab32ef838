import fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitSentences} from '../../../source/compare/reading/sentences.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import {english} from '../../../source/languages/en/english.ts';

function split(text: string): string[] {
	return splitSentences(
		{id: 'a#1', heading: null, text, locator: linesAt(1), isStatement: true},
		english,
	).map(sentence => sentence.text);
}

test.each([
	['U.S. Vice President Mike Pence spoke. He left.', ['U.S. Vice President Mike Pence spoke.', 'He left.']],
	['They met in the U.S. The talks went on.', ['They met in the U.S.', 'The talks went on.']],
	[
		'They met in Washington, D.C. Secretary Nielsen spoke.',
		['They met in Washington, D.C.', 'Secretary Nielsen spoke.'],
	],
	[
		'In Washington, D.C., including Mr. Pacheco of Honduras, they met.',
		['In Washington, D.C., including Mr. Pacheco of Honduras, they met.'],
	],
	[
		'Gen. Antony J. Blinken saw Kirstjen M. Nielsen. Both agreed.',
		['Gen. Antony J. Blinken saw Kirstjen M. Nielsen.', 'Both agreed.'],
	],
	[
		'Resolution No. 5 was adopted at 3.5 percent. 78% of it helps.',
		['Resolution No. 5 was adopted at 3.5 percent.', '78% of it helps.'],
	],
	['First one.\u00a0 Second one.\u00a0\u00a0Third one.', ['First one.', 'Second one.', 'Third one.']],
	['It ends. . . . It goes on.', ['It ends.', '. . . It goes on.']],
	['Is it so? It is! Yes.', ['Is it so?', 'It is!', 'Yes.']],
	['We agreed: to meet; to talk; to act. We did.', ['We agreed: to meet; to talk; to act.', 'We did.']],
	[
		'And then... nothing happened. But… Later it did.',
		['And then... nothing happened.', 'But…', 'Later it did.'],
	],
	[
		'He left (it was late.) She stayed. (They had agreed. Both had.) So be it.',
		['He left (it was late.)', 'She stayed.', '(They had agreed. Both had.)', 'So be it.'],
	],
	['He said “No.” Then he left.', ['He said “No.”', 'Then he left.']],
	[
		'"We see it. We feel it," he stressed. She agreed.',
		['"We see it. We feel it," he stressed.', 'She agreed.'],
	],
	['“Ha! What is this?” he asked. They knew.', ['“Ha! What is this?” he asked.', 'They knew.']],
	['1. Home. Away.', ['1. Home.', 'Away.']],
	[
		'1. They met. 2. They agreed. He was 5. She left.',
		['1. They met.', '2. They agreed.', 'He was 5.', 'She left.'],
	],
	['会议结束。他们同意了！完', ['会议结束。', '他们同意了！', '完']],
	['The boat came on Sunday.She left at once.', ['The boat came on Sunday.', 'She left at once.']],
	['See Ports.Gov for more.', ['See Ports.Gov for more.']],
	['It sailed for the U.S.A. Your crew stayed.', ['It sailed for the U.S.A.', 'Your crew stayed.']],
	['Turn to p. 55 and pp. 3-4. It is so.', ['Turn to p. 55 and pp. 3-4.', 'It is so.']],
	['Decree N°. 12 stands. It holds.', ['Decree N°. 12 stands.', 'It holds.']],
	[
		'At 7 a.m. Minister Lund rose. He slept at 9 P.M. Ms. Okoro read.',
		['At 7 a.m. Minister Lund rose.', 'He slept at 9 P.M.', 'Ms. Okoro read.'],
	],
	['It opens at 9 a.m. Eastern Time, or 3 p.m. CET.', ['It opens at 9 a.m. Eastern Time, or 3 p.m. CET.']],
	['“We [...] agree [...]” (Annex 2). It holds.', ['“We [...] agree [...]” (Annex 2).', 'It holds.']],
	['It is sound.1 We agree.12 He left.', ['It is sound.1', 'We agree.12', 'He left.']],
	['It rose to 3.1 The next.', ['It rose to 3.1 The next.']],
	['We agree: 1. Piers will rise. 2. Fees fall.', ['We agree: 1. Piers will rise.', '2. Fees fall.']],
	['1. The pier 2. The reef 3. The fees', ['1. The pier', '2. The reef', '3. The fees']],
	['a. The pier b. The reef', ['a. The pier', 'b. The reef']],
	['• The pier • The reef', ['• The pier', '• The reef']],
	['They will 1) Build, 2) Map, and 3) Pay.', ['They will 1) Build, 2) Map, and 3) Pay.']],
	['I see . . . what you mean. Good.', ['I see . . . what you mean.', 'Good.']],
	['It is so. . . .', ['It is so. . . .']],
	[
		'See Lund, op. cit., p. 4; ibid. Annex II. It is clear.',
		['See Lund, op. cit., p. 4; ibid. Annex II.', 'It is clear.'],
	],
	['No full stop', ['No full stop']],
	['  \u00a0 ', []],
	['...', ['...']],
])('%j', (text, expected) => {
	expect(split(text)).toEqual(expected);
});

test('a long speech in quotation marks is cut', () => {
	const speech = `“${'We will work on this together for years. '.repeat(40)}Thank you.”`;
	expect(split(speech).length).toBeGreaterThan(30);
});

test('sentences are verbatim slices in order and hold everything but space', () => {
	const pieces = fc.constantFrom(
		'A',
		'b',
		'.',
		'. ',
		' ',
		'"',
		'“',
		'”',
		'(',
		')',
		'\u00a0',
		'?',
		'。',
		'U.S.',
		'1',
		'…',
		'\n',
		'😀',
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 60}), parts => {
			const text = parts.join('');
			const sentences = splitSentences(
				{id: 'p', heading: null, text, locator: linesAt(1), isStatement: true},
				english,
			);
			let end = 0;
			for (const sentence of sentences) {
				expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
				expect(text.slice(end, sentence.start).trim()).toBe('');
				expect(sentence.text).not.toBe('');
				end = sentence.end;
			}
			expect(text.slice(end).trim()).toBe('');
		}),
	);
});
