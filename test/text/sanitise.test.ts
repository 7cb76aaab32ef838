import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sanitise, sanitiseLine} from '../../source/text/sanitise.ts';

const esc = '\u001b';

describe('what acts on a terminal comes out visible, with the rest intact', () => {
	test.each([
		['OSC 52 (clipboard)', `a${esc}]52;c;ZXZpbA==\u0007b`, 'a^[]52;c;ZXZpbA==^Gb'],
		[
			'OSC 52 nested in OSC 8',
			`${esc}]8;;x${esc}]52;c;eA==\u0007y${esc}]8;;\u0007`,
			'^[]8;;x^[]52;c;eA==^Gy^[]8;;^G',
		],
		['unterminated OSC', `a${esc}]0;title and the rest`, 'a^[]0;title and the rest'],
		['unterminated CSI', `a${esc}[38;5`, 'a^[[38;5'],
		['SGR conceal', `${esc}[8mhidden${esc}[0m`, '^[[8mhidden^[[0m'],
		['device query', `${esc}[6n`, '^[[6n'],
		['C1 control', 'a\u009b31mb\u009d0;x', 'a‹U+009B›31mb‹U+009D›0;x'],
		['carriage return overprint', 'safe\rEVIL', 'safe^MEVIL'],
		['backspace overprint', 'ab\b\bEV', 'ab^H^HEV'],
		['NUL, SO, BEL, DEL', '\0\u000e\u0007\u007f', '^@^N^G^?'],
		['vertical tab and form feed', 'a\vb\fc', 'a^Kb^Lc'],
		['NEL and U+2028', 'a\u0085b\u2028c', 'a‹U+0085›b‹U+2028›c'],
		['bidi override', 'a\u202egpj.exe', 'a‹U+202E›gpj.exe'],
		['bidi isolate', '\u2066x\u2069', '‹U+2066›x‹U+2069›'],
		['zero-width space', 'pass\u200bword', 'pass‹U+200B›word'],
		['zero-width joiner between letters', 'a\u200db', 'a‹U+200D›b'],
		['soft hyphen', 'co\u00adoperate', 'co‹U+00AD›operate'],
		['byte order mark inside', 'a\ufeffb', 'a‹U+FEFF›b'],
		['tag characters', 'a\u{e0041}', 'a‹U+E0041›'],
		['annotation marks', 'a\ufff9b\ufffac\ufffb', 'a‹U+FFF9›b‹U+FFFA›c‹U+FFFB›'],
		[
			'a pile of marks that nobody sees',
			'a\u17b4\u17b5\u180b\u180c\u180d\u180f',
			'a‹U+17B4›‹U+17B5›‹U+180B›‹U+180C›‹U+180D›‹U+180F›',
		],
		['Mongolian vowel separator', 'a\u180eb', 'a‹U+180E›b'],
		['Hangul filler', 'a\u3164b', 'a‹U+3164›b'],
		['leading combining mark', '\u0301abc', '‹U+0301›abc'],
		['lone surrogate', 'a\ud800b', 'a‹U+D800›b'],
	])('%s', (_, text, expected) => {
		expect(sanitise(text)).toBe(expected);
	});

	test('a pile of combining marks is cut to what a letter carries', () => {
		expect(sanitise(`e${'\u0301'.repeat(100_000)}!`)).toBe(`e${'\u0301'.repeat(4)}‹99996 more marks›!`);
	});
});

test.each([
	['accents and ligatures', 'Peña Nieto, Kuribreña, “cœur” – naïve'],
	['decomposed accents', 'Pen\u0303a'],
	['no-break space', 'El Salvador,\u00a0Guatemala'],
	['emoji with selector', '\u2764\ufe0f'],
	['family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
	['flag of a country', '\u{1f1fa}\u{1f1f8}'],
	['flag of England', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
	['Persian with a joiner', 'می\u200cخواهم'],
	['Hebrew, Arabic, Chinese', 'שלום سلام 你好'],
	['full-width', 'ＡＢＣ'],
])('%s stays as it is', (_, text) => {
	expect(sanitise(text)).toBe(text);
});

test('sanitising twice changes nothing, and nothing that acts is left', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 80}), text => {
			const safe = sanitise(text);
			expect(sanitise(safe)).toBe(safe);
			expect(safe).not.toMatch(/[\u180b-\u180f\u17b4\u17b5\ufff9-\ufffb]/);
			expect(safe).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
		}),
		{numRuns: 500},
	);
});

test('plain letters are never changed', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,;:!?áéíñöüÁÉŠčž“”’—–-]*$/), text => {
			expect(sanitise(text)).toBe(text);
		}),
	);
});

test('a line shows line feeds and tabs as well', () => {
	expect(sanitiseLine('a\nb\tc')).toBe('a^Jb^Ic');
});
