import {expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {composeBriefing} from '../../source/briefing/compose-briefing.ts';
import {buildIndex} from '../../source/search/search.ts';
import {corpus} from '../helpers/example.ts';

const order = {sides: null, choices: noChoices, date: '2020-02-03'};

function copies(count: number) {
	const sources = Array.from({length: count}, (_, copy) =>
		corpus.sources.map(source => ({
			...source,
			id: `${source.id}-${copy}`,
			passages: source.passages.map(passage => ({...passage, id: `${passage.id}-${copy}`})),
		})),
	);
	return {...corpus, sources: sources.flat()};
}

function partsOf(documents: typeof corpus, query: string | null): string[] {
	const briefing = composeBriefing(documents, {...order, query}, buildIndex(documents));
	return briefing?.parts.map(part => part.id) ?? [];
}

test('promises are found in a few documents of no side', () => {
	expect(partsOf(corpus, null)).toContain('commitments');
});

test('not in hundreds: who promises what in all of them would fill a book, and take minutes', () => {
	expect(partsOf(copies(50), null)).not.toContain('commitments');
});
