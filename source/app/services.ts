/** What the terminal program asks of the parts below it; passed in, so that state is testable without them. */

import type {Sides} from '../base/sides.ts';
import type {Choices, KeptChange} from '../briefing/choices/choices.ts';
import type {LeftAside} from '../briefing/choices/fitting-choices.ts';
import type {Preview} from '../briefing/compose-briefing.ts';
import type {Format} from '../briefing/formats/formats.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {ChosenSides} from '../compare/choose-sides.ts';
import type {ComparedSide, Comparison, Correction} from '../compare/comparison.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import type {TextEdit} from '../documents/text-edits.ts';
import type {Place} from './place.ts';
import type {ConcordanceAnswer, SearchAnswer} from './search-answers.ts';

/** What a briefing is to be made of. */
export type BriefingRequest = {
	/** All of them, of whatever pair of sides. */
	readonly choices: Choices;
	readonly sides: Sides<ComparedSide> | null;
	/** The query that is in force, if the briefing is to be about it. */
	readonly query: string | null;
	/** Keys of the rows that a comparison shows for it; null where the texts tell. */
	readonly rows?: readonly string[] | null;
	readonly format: Format;
};

/** A briefing that was written. */
export type Exported = {
	/** Of the new file. */
	readonly path: string;
	/** Pins and chosen topics that are not in it. */
	readonly leftAside: LeftAside;
};

export type ComparisonRequest = {
	readonly sides: Sides<ComparedSide>;
	readonly corrections: readonly Correction[];
};

/** Documents as they are now. */
export type ReadAgain = {readonly corpus: Corpus; readonly problems: readonly Problem[]};

export type SearchRequest = {
	readonly query: string;
	readonly limit: number;
	/** Limits the search to one source, whose hits then come in reading order. */
	readonly within: string | null;
};

/** The types of a service: what is asked, and what is answered. */
type Row<Question, Answer> = {readonly types?: {readonly question: Question; readonly answer: Answer}};

function service<Question, Answer>(): Row<Question, Answer> {
	return {};
}

/** Every service. What carries them to another thread and back follows from these rows. */
const table = {
	/** The two sides that the texts themselves suggest, or in one line why there are none. */
	suggestSides: service<null, ChosenSides>(),
	/** What has changed on disk since the documents were read. */
	lookAtDisk: service<null, DiskChanges>(),
	/** Ends the reading with what has been read so far. */
	stopReading: service<null, void>(),
	/** Reads the documents again; from then on all that is asked is asked of these. */
	readAgain: service<null, ReadAgain>(),
	/** From now on the texts are those that were read with all these edits, and none else. */
	editTexts: service<readonly TextEdit[], void>(),
	compare: service<ComparisonRequest, Comparison>(),
	analyse: service<Comparison, Analysis>(),
	search: service<SearchRequest, SearchAnswer>(),
	/** Builds what search needs, in slices, and tells how far it is. */
	prepareSearch: service<null, void>(),
	/** Of a query. */
	concordance: service<string, ConcordanceAnswer>(),
	/** The briefing as it is shown before it is written. */
	preview: service<BriefingRequest, Preview>(),
	exportBriefing: service<BriefingRequest, Exported>(),
	/** Keeps changes for the next session, in their order. */
	saveChanges: service<readonly KeptChange[], void>(),
	/** Keeps where the user is for the next session. */
	keepPlace: service<Place, void>(),
};

export type ServiceName = keyof typeof table;

type Types<Name extends ServiceName> = NonNullable<(typeof table)[Name]['types']>;

export type Question<Name extends ServiceName> = Types<Name>['question'];
export type Answer<Name extends ServiceName> = Types<Name>['answer'];

/** Hears how far a service is, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** May throw or reject; the message is shown and the program keeps running. */
type Service<Name extends ServiceName> = (
	question: Question<Name>,
	onProgress?: OnProgress,
) => Answer<Name> | Promise<Answer<Name>>;

/** What answers: an implementation for each row. */
export type Services = {readonly [Name in ServiceName]: Service<Name>};

/** Asks one of the services, wherever they are. */
export type Ask = <Name extends ServiceName>(
	name: Name,
	question: Question<Name>,
	onProgress?: OnProgress,
) => Answer<Name> | Promise<Answer<Name>>;

export function askOf(services: Services): Ask {
	return (name, question, onProgress) => services[name](question, onProgress);
}

/** Asks these services, and for what is not among them the `others`. */
export function askFirst(services: Partial<Services>, others: Ask): Ask {
	return (name, question, onProgress) => {
		const own = services[name];
		return own === undefined ? others(name, question, onProgress) : own(question, onProgress);
	};
}
