/** What the terminal program asks of the parts below it; passed in, so that state is testable without them. */

import type {Sides} from '../base/sides.ts';
import type {Change, Choices} from '../briefing/choices/choices.ts';
import type {Format} from '../briefing/file-name.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {ChosenSides} from '../compare/choose-sides.ts';
import type {ComparedSide, Comparison, Correction} from '../compare/comparison.ts';
import type {Concordance} from '../search/concordance.ts';
import type {SearchResult} from '../search/hits.ts';

/** Said of what needs all the documents while some are still being read. */
export const stillReading = 'Still reading the documents: try again in a moment';

/** What a search answers; hits are passages, headings and titles, best first. */
export type SearchAnswer = Pick<SearchResult, 'total' | 'hits' | 'isPartial' | 'counts'> & {
	/** What the user should know about the answer, such as an unknown filter, or what of the query the hits lack. */
	readonly hint: string | null;
};

/** Every occurrence of a query in its context; `total` counts those too that are not listed. */
export type ConcordanceAnswer = Pick<Concordance, 'total' | 'lines'>;

/** What a briefing is to be made of. */
export type BriefingRequest = {
	readonly choices: Choices;
	readonly sides: Sides<ComparedSide> | null;
	/** The query of the search that is open, if the briefing is to be about it. */
	readonly query: string | null;
	readonly format: Format;
};

/** Every function may throw or reject; the message is shown and the program keeps running. */
export type Services = {
	/** The two sides that the texts themselves suggest, or in one line why there are none. */
	readonly suggestSides: () => ChosenSides | Promise<ChosenSides>;
	readonly compare: (
		sides: Sides<ComparedSide>,
		corrections: readonly Correction[],
	) => Comparison | Promise<Comparison>;
	readonly analyse: (comparison: Comparison) => Analysis | Promise<Analysis>;
	/** `within` limits the search to one source, whose hits then come in reading order. */
	readonly search: (
		query: string,
		options: {readonly limit: number; readonly within: string | null},
	) => SearchAnswer | Promise<SearchAnswer>;
	/** Builds what search needs, in slices; reports how far it is, from 0 to 1. */
	readonly prepareSearch: (onProgress: (done: number) => void) => Promise<void>;
	readonly concordance: (query: string) => ConcordanceAnswer | Promise<ConcordanceAnswer>;
	/** The briefing as text, for the preview. */
	readonly preview: (request: BriefingRequest) => string | Promise<string>;
	/** Writes the briefing and returns the path of the new file. */
	readonly exportBriefing: (request: BriefingRequest) => Promise<string>;
	/** Keeps one change for the next session. */
	readonly saveChange: (change: Change) => Promise<void>;
};
