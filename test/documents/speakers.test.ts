/** Who speaks in a transcript is known of every passage of their turn, and of no other. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseDocument} from '../../source/documents/parse-document.ts';
import {readText} from '../../source/documents/readers/text.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

function spoken(blocks: readonly string[]): (readonly [speaker: string | null, text: string])[] {
	const file = readText(Buffer.from(blocks.join('\n\n')));
	const {body} = parseDocument('blocks' in file ? file.blocks : [], rules);
	return body.flatMap(part => (part.kind === 'passage' ? [[part.speaker ?? null, part.text] as const] : []));
}

it('a turn goes on to the next one; stage directions and what stands before are nobody’s', () => {
	expect(
		spoken([
			'Joint press conference in Vey',
			'The two leaders met the press in the harbour this morning.',
			'PRESIDENT LUND: Thank you. We will build twelve cranes.',
			'It will cost $3 million.',
			'(Applause.)',
			'PRIME MINISTER HOLT: We will send pilots.',
			'Q Mr. President, what of the fish?',
			'And the nets?',
			'PRESIDENT LUND: The fish can wait.',
		]),
	).toEqual([
		[null, 'The two leaders met the press in the harbour this morning.'],
		['PRESIDENT LUND', 'PRESIDENT LUND: Thank you. We will build twelve cranes.'],
		['PRESIDENT LUND', 'It will cost $3 million.'],
		[null, '(Applause.)'],
		['PRIME MINISTER HOLT', 'PRIME MINISTER HOLT: We will send pilots.'],
		[null, 'Q Mr. President, what of the fish?'],
		[null, 'And the nets?'],
		['PRESIDENT LUND', 'PRESIDENT LUND: The fish can wait.'],
	]);
});

it('a text that nobody speaks has no speakers', () => {
	const texts = ['Talks in Vey', 'The ministers met.', 'NOTE: The harbour is closed.'];
	expect(spoken(texts).map(([speaker]) => speaker)).toEqual([null, null]);
});

it('no words are given to another speaker than the one whose turn they stand in', () => {
	const name = fc.constantFrom('PRESIDENT LUND', 'PRIME MINISTER HOLT', 'MS. VALE');
	const line = fc.constantFrom(
		'We will build cranes.',
		'The fish can wait until May.',
		'Nobody has asked us so far.',
	);
	const turns = fc.array(fc.record({name, lines: fc.array(line, {minLength: 1, maxLength: 3})}), {
		minLength: 3,
		maxLength: 8,
	});
	fc.assert(
		fc.property(turns, said => {
			const blocks = said.flatMap(({name, lines: [first = '', ...others]}) => [
				`${name}: ${first}`,
				...others,
			]);
			const expected = said.flatMap(({name, lines}) => lines.map(() => name));
			expect(spoken(['Talks in Vey', ...blocks]).map(([speaker]) => speaker)).toEqual(expected);
		}),
	);
});
