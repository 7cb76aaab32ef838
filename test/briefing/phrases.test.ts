import {describe, expect, test} from 'vitest';
import {cutSentence, phraseEnd, phrasesOf, spanOf} from '../../source/briefing/phrases.ts';
import {createReader} from '../../source/compare/reading/reader.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {english} from '../../source/languages/en/english.ts';
import {seedsInput} from './real-documents.ts';

const reader = createReader(english);

function cut(text: string) {
	return cutSentence({id: 'a#1.1', passage: 'a#1', text, start: 0, end: text.length}, reader);
}

function phrases(text: string, most = 10): string[] {
	const sentence = cut(text);
	return phrasesOf(sentence, most).map(phrase => {
		const {start, end} = spanOf(sentence, phrase);
		return text.slice(start, end);
	});
}

describe('phrases', () => {
	test('begin at a verb or a noun phrase, and end where one does', () => {
		const found = phrases('Norland will deliver heavy weapons to Sudland by June.');
		expect(found).toContain('will deliver heavy weapons');
		expect(found).toContain('heavy weapons');
		expect(found).not.toContain('deliver heavy');
		expect(found).not.toContain('will deliver heavy weapons to');
	});

	test('keep what should be apart from what is', () => {
		for (const phrase of phrases('These steps should help to promote growth.'))
			expect(phrase).not.toMatch(/^help/);
	});

	test('do not lose a denial or a condition', () => {
		expect(phrases('Norland did not agree to the new plan.')).not.toContain('agree to the new plan');
		expect(phrases('Norland agreed to send new boats if the parliament approves.')).not.toContain(
			'send new boats',
		);
	});

	test('cut neither a figure nor a name nor a list of names', () => {
		const found = phrases('The bank set aside $3.4 billion for Puerto Nuevo, San Marcos and Villa Alta.');
		for (const phrase of found) {
			expect(phrase).not.toMatch(/^billion|Puerto$|^Nuevo|Puerto Nuevo$/);
		}
	});

	test('close the bracket that they open', () => {
		const text = 'Members of the Interconnection Commission (CIEMS) presented proposals.';
		const sentence = cut(text);
		const to = sentence.tokens.findIndex(({text: word}) => word === 'CIEMS') + 1;
		const {start, end} = spanOf(sentence, {from: 0, to});
		expect(text.slice(start, end)).toBe('Members of the Interconnection Commission (CIEMS)');
	});

	test('close the quotation that they open', () => {
		const text = 'This is not “de-risking”, the minister said.';
		const sentence = cut(text);
		const to = sentence.tokens.findIndex(({text: word}) => word.startsWith('risking')) + 1;
		const {start, end} = spanOf(sentence, {from: 0, to});
		expect(text.slice(start, end)).toBe('This is not “de-risking”');
	});

	test('begin with the mark of a quotation that they close, and with no apostrophe', () => {
		const beginning = (text: string) => {
			const sentence = cut(text);
			const {start, end} = spanOf(sentence, {from: 0, to: sentence.tokens.length});
			return text.slice(start, end);
		};
		expect(beginning("'Our ties are closer than ever,' said the minister.")).toMatch(/^'Our/);
		expect(beginning('“Our ties are closer than ever,” said the minister.')).toMatch(/^“Our/);
		expect(beginning("'90s rules don't apply, the ministers' aides said.")).toMatch(/^90s/);
	});

	test('end neither within an address nor on a word without end', () => {
		const word = 'x'.repeat(100);
		const found = phrases(`The ministers welcomed http://e.example/a(b;c).png and the ${word} harbour plan.`);
		for (const phrase of found) {
			expect(phrase).not.toMatch(/http$|example$|\(b$/);
			expect(phrase).not.toContain(word);
		}
	});

	test('of a promise end at a sign rather than behind it', () => {
		const sentence = cut(
			'They agreed to training and equipment against smugglers, in order to help the police.',
		);
		const end = phraseEnd(sentence, 1, 12);
		expect(sentence.tokens[(end ?? 0) - 1]?.text).toBe('smugglers');
	});
});

test('no phrase of the seeds begins or ends on a small word, or within a figure', async () => {
	const {corpus} = await seedsInput();
	const sentences = corpus.sources.flatMap(({passages}) =>
		passages.flatMap(passage => splitSentences(passage, english)),
	);
	let count = 0;
	for (const sentence of sentences) {
		const found = cutSentence(sentence, reader);
		for (const phrase of phrasesOf(found, 11)) {
			count += 1;
			const {start, end} = spanOf(found, phrase);
			const within = (offset: number) =>
				found.figures.some(figure => {
					const from = sentence.start + figure.start;
					return from < offset && offset < from + figure.amount.length;
				});
			expect(within(start) || within(end)).toBe(false);
			const last = found.tokens[phrase.to - 1];
			expect(english.framing.trimmed.has(last?.folded ?? '')).toBe(false);
		}
	}
	expect(count).toBeGreaterThan(1000);
});
