/** A source of which nothing is known but its passages, for tests to state the rest. */
import type {Passage, Source} from '../../source/documents/source.ts';

export function bareSource(id: string, passages: readonly Passage[], stated: Partial<Source> = {}): Source {
	return {
		id,
		file: `${id}.txt`,
		title: null,
		publisher: null,
		date: null,
		url: null,
		side: null,
		language: 'en',
		words: passages.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0),
		sha256: '',
		metadata: [],
		headings: [],
		passages,
		boilerplate: [],
		...stated,
	};
}
