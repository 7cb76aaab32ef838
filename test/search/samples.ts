/** Hand-made corpora for the tests of search: a text is a passage, `## ` begins a heading, `# ` the title. */

import {fileURLToPath} from 'node:url';
import {linesAt} from '../../source/documents/locator.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus, Heading, Passage, Source} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

export function sampleSource(id: string, blocks: readonly string[], facts: Partial<Source> = {}): Source {
	const headings: Heading[] = [];
	const passages: Passage[] = [];
	let title: string | null = null;
	for (const [i, block] of blocks.entries()) {
		const locator = linesAt(2 * i + 1);
		if (block.startsWith('# ')) title = block.slice(2);
		else if (block.startsWith('## ')) {
			headings.push({text: block.slice(3), level: 1, locator, before: passages.length});
		} else {
			const heading = headings.at(-1)?.text ?? null;
			passages.push({id: `${id}#${passages.length + 1}`, heading, text: block, locator, isStatement: true});
		}
	}
	return {
		id,
		file: `${id}.txt`,
		title,
		publisher: null,
		date: null,
		url: null,
		side: null,
		language: 'en',
		words: passages.reduce((sum, passage) => sum + passage.text.split(/\s+/).length, 0),
		sha256: id.padEnd(64, '0'),
		metadata: [],
		headings,
		passages,
		boilerplate: [],
		...facts,
	};
}

export function sampleCorpus(sources: readonly Source[]): Corpus {
	return {
		sources,
		sideNames: new Map([
			['us', 'United States'],
			['mx', 'Mexico'],
		]),
		event: null,
	};
}

/** One source with these passages. */
export function passagesOnly(...texts: readonly string[]): Corpus {
	return sampleCorpus([sampleSource('s', texts)]);
}

/** The five shipped documents. */
export async function seeds(): Promise<Corpus> {
	const {corpus} = await readCorpus(
		[fileURLToPath(new URL('../../seeds', import.meta.url))],
		documentLanguages,
	);
	return corpus;
}
