import {expect, test} from 'vitest';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {packSource, unpackSource} from '../../source/worker/packed-source.ts';

test('a source that was packed is the same', async () => {
	const {corpus} = await readCorpus(['seeds'], documentLanguages);
	expect(corpus.sources.length).toBe(5);
	for (const source of corpus.sources) {
		const again = unpackSource(structuredClone(packSource(source)));
		const {metadata, headings, passages, boilerplate} = again;
		expect({...again, metadata, headings, passages, boilerplate}).toEqual(source);
		expect(again.passages).toBe(again.passages);
	}
});
