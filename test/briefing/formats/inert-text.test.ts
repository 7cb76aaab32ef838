import fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitInert} from '../../../source/briefing/formats/inert-text.ts';

/** What becomes live, in one pattern that tries every place. */
const live =
	/(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)[^\s`|“”]*[^\s`|“”)\]}>"'’.,;:!?]|(?:(?:mailto|xmpp):)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,9}|:(?:[+-]1|[a-z][a-z0-9_+-]{0,50}):/giu;

const piece = fc.oneof(
	fc.constantFrom(
		'https://',
		'www.',
		'WWW.a',
		'@',
		':',
		'mailto:',
		'a.b',
		':+1:',
		' ',
		'x'.repeat(70),
		'9',
		'😀',
	),
	fc.string({unit: 'binary', maxLength: 3}),
);

test('what becomes live is found wherever it stands, and the pieces are the text', () => {
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 14}), parts => {
			const text = parts.join('');
			const pieces = splitInert(text);
			expect(pieces.map(part => part.text).join('')).toBe(text);
			const inert = pieces.filter(({isInert}) => isInert).map(part => part.text);
			expect(inert.join('')).toBe([...text.matchAll(live)].map(([match]) => match).join(''));
		}),
		{numRuns: 2000},
	);
});

test('what closes behind an address is none of it', () => {
	expect(splitInert('![x](http://e.example/a.png)"').map(({text, isInert}) => [text, isInert])).toEqual([
		['![x](', false],
		['http://e.example/a.png', true],
		[')"', false],
	]);
});

test('an address whose host has a low line is one, as it is to GitHub', () => {
	expect(splitInert('mail a@0._a')).toEqual([
		{text: 'mail ', isInert: false},
		{text: 'a@0._a', isInert: true},
	]);
});
