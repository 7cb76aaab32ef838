import {expect, test} from 'vitest';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {type TextEdit, withEdits} from '../../source/documents/text-edits.ts';
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

test('a source that was packed can be edited as any other', async () => {
	const {corpus} = await readCorpus(['seeds'], documentLanguages);
	const edits = corpus.sources.map(({id, passages}): TextEdit => {
		return {kind: 'take-out', piece: {source: id, text: passages[0]?.text ?? '', nth: 0}};
	});
	const unpacked = corpus.sources.map(source => unpackSource(structuredClone(packSource(source))));
	expect(withEdits({...corpus, sources: unpacked}, edits)).toEqual(withEdits(corpus, edits));
});
