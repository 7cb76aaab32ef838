import {describe, expect, test} from 'vitest';
import {folderSides} from '../../source/documents/folder-sides.ts';

describe('whose view the documents of a folder state', () => {
	test.each([
		[['mexico/a.txt', 'b.txt'], 'mexico/a.txt', {folder: 'mexico', side: 'mx'}],
		[['mexico/a.txt', 'b.txt'], 'b.txt', null],
		[['us/a.txt', 'mx/b.txt'], 'us/a.txt', {folder: 'us', side: 'us'}],
		[['talks/us/2021/a.txt', 'talks/mx/b.txt'], 'talks/us/2021/a.txt', {folder: 'us', side: 'us'}],
		[['nato/a.txt'], 'nato/a.txt', {folder: 'nato', side: 'nato'}],
		// Words of two letters, codes of languages, and codes of countries in another folder.
		[['in/a.txt', 'out/b.txt'], 'in/a.txt', {folder: 'in', side: null}],
		[['es/a.txt', 'en/b.txt', 'fr/c.txt'], 'es/a.txt', {folder: 'es', side: null}],
		[['a/us/a.txt', 'b/mx/b.txt'], 'a/us/a.txt', {folder: 'us', side: null}],
		[['drafts/a.txt'], 'drafts/a.txt', {folder: 'drafts', side: null}],
	])('%j: %s', (names, name, found) => {
		expect(folderSides(names)(name)).toEqual(found);
	});
});
