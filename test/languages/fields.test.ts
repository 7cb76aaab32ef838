import {expect, test} from 'vitest';
import {english} from '../../source/languages/en/english.ts';
import {fields} from '../../source/languages/en/fields.ts';
import {words} from '../../source/text/words.ts';

test('words of one field are told from others, in all their forms', () => {
	const of = (word: string) => english.fields.of(word);
	expect(of('trawlers')).toContain('fishing');
	expect(of('fisheries')).toContain('fishing');
	expect(of('bombs')).toEqual(of('bomb'));
	expect(of('cooperation')).toEqual([]);
	expect(of('tariffs').filter(field => of('bombs').includes(field))).toEqual([]);
});

test('a field lists single words that say something', () => {
	for (const [field, list] of Object.entries(fields)) {
		for (const word of list.split(' ')) {
			expect(words(word), `${field}: ${word}`).toHaveLength(1);
			expect(english.words.functionWords.has(word), `${field}: ${word}`).toBe(false);
		}
	}
});
