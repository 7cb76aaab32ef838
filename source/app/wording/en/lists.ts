/** The lists in English: sources, what was not read, sides to pick from, results, a word in its contexts. */
import type {ConcordanceOrder} from '../../../search/concordance.ts';
import type {Hit} from '../../../search/hits.ts';
import {countedInGroups, inGroups} from '../../../text/in-groups.ts';

export const lists = {
	sources: {
		notStated: 'not stated',
		nothingStated: 'Side, publisher and date are not stated',
		facts: {
			side: 'Side',
			publisher: 'Publisher',
			date: 'Date',
			page: 'Page',
			file: 'File',
			text: 'Text',
			edits: 'Edits',
		},
		edited: 'edited',
		takenOut: (count: number) => `${countedInGroups(count, 'passage')} taken out`,
		putBack: (count: number) => `${countedInGroups(count, 'piece')} put back`,
		byYou: (edits: string) => `${edits}, by you`,
		words: (count: number) => countedInGroups(count, 'word'),
		passages: (count: number) => countedInGroups(count, 'passage'),
	},
	problems: {leftOut: (count: number) => `${countedInGroups(count, 'file')} left out`},
	picker: {
		label: 'Filter',
		placeholder: 'words of a title, side, publisher or date',
		whichLeft: 'Which side stands left?',
		standsLeft: (name: string) => `${name} stands left.`,
		whichRight: 'Which stands right?',
		taken: (count: number) => `${countedInGroups(count, 'source')} taken.`,
		entries: (count: number) => countedInGroups(count, 'entry', 'entries'),
		entriesOf: (count: number, all: number) =>
			`${inGroups(count)} of ${countedInGroups(all, 'entry', 'entries')}`,
		allSources: (count: number) => `all ${inGroups(count)} sources`,
		nothing: 'Nothing has these words; {picker.clear} clears them',
	},
	search: {
		label: 'Search',
		introduction: 'Write a few words you remember; results come as you type.',
		examples: [
			['early warning', 'all the words, in any order, with typos forgiven'],
			['"energy market"', 'these words together'],
			['trade -drugs', 'without a word'],
			['side:mx migration', 'of one side'],
			['before:2018 boats', 'also after:, publisher:, in:heading'],
		] satisfies readonly Example[],
		earlier: (queries: string) => `Earlier: ${queries}`,
		fields: {title: 'title', heading: 'heading'} satisfies Readonly<
			Record<Exclude<Hit['field'], 'passage'>, string>
		>,
		hits: (count: number) => countedInGroups(count, 'hit'),
		nothing: 'nothing found',
		nothingYet: 'nothing found yet',
		inPart: (hits: string) => `${hits} in part`,
		best: (hits: string, shown: number) => `${hits}, the best ${shown} shown`,
		searching: 'searching …',
	},
	concordance: {
		of: 'Concordance of',
		looking: 'looking …',
		occurrences: (count: number) => countedInGroups(count, 'occurrence'),
		first: (listed: number, all: string) => `the first ${listed} of ${all}`,
		by: (order: string) => `by ${order}`,
		orders: {
			text: 'text',
			'left neighbour': 'left neighbour',
			'right neighbour': 'right neighbour',
			side: 'side',
		} satisfies Readonly<Record<ConcordanceOrder, string>>,
	},
};

type Example = readonly [query: string, meaning: string];
