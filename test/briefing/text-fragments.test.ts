import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {knownPage, linkToPage, linkToText, safeUrl} from '../../source/briefing/text-fragments.ts';

const page = 'https://www.example.org/statement';

function directive(text: string, before = '', body = `${before}${text}`): string | undefined {
	return linkToText(page, {text, before, page: knownPage(body)})?.split(':~:text=')[1];
}

test.each([
	['https://www.example.org/a.pdf', 'https://www.example.org/a.pdf#page=3'],
	['https://www.example.org/a.pdf#here', 'https://www.example.org/a.pdf#here'],
	['javascript:alert(1)', null],
])('a link to the third page of %s', (url, link) => {
	expect(linkToPage(url, 3)).toBe(link);
});

describe('a link to a sentence', () => {
	test('names a short sentence whole', () => {
		expect(linkToText(page, {text: 'They met today.', before: '', page: knownPage('They met today.')})).toBe(
			'https://www.example.org/statement#:~:text=They%20met%20today.',
		);
	});

	test('names a long one by its first and last six words', () => {
		const text = `${'one two three four five six'} ${'and '.repeat(30)}seven eight nine ten eleven twelve.`;
		expect(directive(text)).toBe(
			'one%20two%20three%20four%20five%20six,seven%20eight%20nine%20ten%20eleven%20twelve.',
		);
	});

	test('takes more words where the first six stand on the page twice', () => {
		const start = 'The governments agreed to explore the';
		const text = `${start} creation of early warning protocols for trafficking in drugs, weapons and money.`;
		expect(directive(text, '', `${start} sea. ${text}`)).toMatch(
			/^The%20governments%20agreed%20to%20explore%20the%20creation,/,
		);
	});

	test('names the words before where the whole sentence stands on the page twice', () => {
		const text = 'They agreed.';
		expect(directive(text, 'First the ministers met. ', `${text} First the ministers met. ${text}`)).toBe(
			'First%20the%20ministers%20met.-,They%20agreed.',
		);
	});

	test.each([
		['cross-border', 'cross%2Dborder'],
		['drugs, weapons', 'drugs%2C%20weapons'],
		['AT&T', 'AT%26T'],
		['100% (all)', '100%25%20%28all%29'],
		['José “Pepe”', 'Jos%C3%A9%20%E2%80%9CPepe%E2%80%9D'],
		['#1?', '%231%3F'],
	])('encodes %s', (text, encoded) => {
		expect(directive(text)).toBe(encoded);
	});

	test('adds to a fragment that the address has', () => {
		expect(linkToText(`${page}#part`, {text: 'Words.', before: '', page: knownPage('Words.')})).toBe(
			`${page}#part:~:text=Words.`,
		);
	});

	test('leaves out the words where sanitising changed them', () => {
		expect(linkToText(page, {text: 'with ‹U+202E› inside', before: '', page: ''})).toBe(page);
	});

	test('only the three reserved marks separate, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
				const found = directive(text);
				if (found === undefined) return;
				expect(found).toMatch(/^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?$/);
				const words = text.split(/\s+/u).filter(word => word !== '');
				const start = decodeURIComponent(found.split(',').find(part => !part.endsWith('-')) ?? '');
				expect(
					words
						.join(' ')
						.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
						.startsWith(start),
				).toBe(true);
			}),
		);
	});
});

test.each([
	['javascript:alert(1)', null],
	['file:///etc/passwd', null],
	['no address', null],
	['https://example.org/a b\n"c"', 'https://example.org/a%20b%22c%22'],
	['http://example.org', 'http://example.org/'],
])('safeUrl(%j)', (url, expected) => {
	expect(safeUrl(url)).toBe(expected);
});
