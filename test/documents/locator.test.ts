import {expect, test} from 'vitest';
import {
	type Locator,
	linesAt,
	locatorJson,
	placeInFile,
	sayLocator,
	sayPage,
} from '../../source/documents/locator.ts';

test('only a page is cited as people cite pages', () => {
	expect(sayPage({kind: 'page', page: 3})).toBe('p. 3');
	expect(sayPage(linesAt(3))).toBeNull();
});

test.each<[Locator, string, string, unknown]>([
	[linesAt(3), 'line 3', 'a.txt:3', {lines: [3, 3]}],
	[linesAt(3, 5), 'lines 3–5', 'a.txt:3', {lines: [3, 5]}],
	[{kind: 'page', page: 2}, 'page 2', 'a.txt, page 2', {lines: null, locator: {page: 2}}],
	[
		{kind: 'element', element: '#main > p', paragraph: 4},
		'paragraph 4',
		'a.txt, paragraph 4',
		{lines: null, locator: {element: '#main > p', paragraph: 4}},
	],
	[
		{kind: 'element', element: '#main > p', paragraph: null},
		'element #main > p',
		'a.txt, element #main > p',
		{lines: null, locator: {element: '#main > p'}},
	],
	[
		{kind: 'paragraph', paragraph: 7},
		'paragraph 7',
		'a.txt, paragraph 7',
		{lines: null, locator: {paragraph: 7}},
	],
])('%j is said in words, as a place in a file and to other programs', (locator, words, place, json) => {
	expect(sayLocator(locator)).toBe(words);
	expect(placeInFile('a.txt', locator, sayLocator)).toBe(place);
	expect(locatorJson(locator)).toEqual(json);
});
