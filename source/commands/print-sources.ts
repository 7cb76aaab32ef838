/** The list of sources as JSON and as text. */
import type {Wording} from '../briefing/wording/wording.ts';
import {copiesIn} from '../documents/copies.ts';
import {type Locator, locatorJson} from '../documents/locator.ts';
import type {Corpus, Problem, Source} from '../documents/source.ts';

/**
 * The shape of `briefing sources --json`; with metadata and headings every non-blank line is accounted for.
 *
 * @param problems What was not read, or not as it should have been.
 */
export function sourcesJson(corpus: Corpus, problems: readonly Problem[]) {
	const copies = copiesIn(corpus.sources);
	return {
		sources: corpus.sources.map(source => ({
			id: source.id,
			file: source.file,
			title: source.title,
			publisher: source.publisher,
			date: source.date,
			url: source.url,
			side: source.side,
			language: source.language,
			// Only of a document that holds the text of an earlier one: the id of that.
			...(copies.has(source) && {copyOf: copies.get(source)?.id}),
			words: source.words,
			sha256: source.sha256,
			metadata: source.metadata.map(withLocator),
			headings: source.headings.map(({before: _, ...heading}) => withLocator(heading)),
			passages: source.passages.map(({locator, speaker = null, ...passage}) => ({
				...passage,
				speaker,
				...locatorJson(locator),
			})),
			boilerplate: source.boilerplate.map(({text, locator, reason}) => ({
				...withLocator({text, locator}),
				reason,
			})),
		})),
		skipped: problems.map(({file, message}) => ({file, reason: message})),
	};
}

function withLocator<T extends {readonly locator: Locator}>({locator, ...part}: T) {
	return {...part, ...locatorJson(locator)};
}

/** One paragraph a source: how to name it, what it is, and where it comes from. */
export function sourcesText(corpus: Corpus, wording: Wording): string {
	return corpus.sources.map(source => `${describe(source, corpus, wording)}\n`).join('\n');
}

function describe(source: Source, corpus: Corpus, {sides, commands: {sources: words}}: Wording): string {
	const side = source.side === null ? null : sides.sideName(corpus.sideNames.get(source.side) ?? source.side);
	const facts = [side, source.publisher, source.date ?? words.noDate].filter(isString);
	const size = words.size(source.words, source.passages.length);
	const original = copiesIn(corpus.sources).get(source);
	return [
		`${source.id}: ${source.title ?? words.noTitle}`,
		`  ${facts.join(' · ')}`,
		`  ${source.file} · ${size}`,
		...(original === undefined ? [] : [`  ${words.sameText(original.id)}`]),
		...(source.url === null ? [] : [`  ${source.url}`]),
	].join('\n');
}

function isString(value: string | null): value is string {
	return value !== null;
}
