/** What the commands print for people. */
import type {DifferenceKind, SharedRelation} from '../../compare/comparison.ts';
import type {factNames} from '../../documents/facts.ts';

type FactName = (typeof factNames)[number];

export type CommandWords = {
	readonly notes: {
		readonly copy: (copy: string, original: string) => string;
		readonly moreCopies: (count: number) => string;
		readonly moreUnread: (count: number) => string;
	};
	readonly init: {
		readonly oneFolder: string;
		readonly isThere: (file: string) => string;
		/** `reason`: of the system, in English. */
		readonly notWritten: (file: string, reason: string) => string;
		readonly summary: (
			documents: number,
			missing: readonly (readonly [fact: FactName, count: number])[],
		) => string;
	};
	readonly compare: {
		readonly relation: Readonly<Record<SharedRelation, string>>;
		readonly only: (name: string) => string;
		readonly moved: string;
		readonly weak: string;
		readonly partlyWeak: string;
		readonly differs: (kind: DifferenceKind, isConflict: boolean) => string;
		readonly adds: (name: string) => string;
		/** Before phrases of two languages that were matched. */
		readonly answers: string;
		readonly lookedFor: string;
		readonly nearest: string;
	};
	readonly sources: {
		readonly noDate: string;
		readonly noTitle: string;
		readonly size: (words: number, passages: number) => string;
		/** Of a document that holds the text of another, by the id of that. */
		readonly sameText: (original: string) => string;
	};
	readonly search: {
		/** Both given the query in quotation marks. */
		readonly nothing: (query: string) => string;
		readonly onlyInPart: (query: string) => string;
	};
	readonly export: {
		readonly noSuchFormat: (ending: string, endings: string) => string;
		/** Of a file whose name ends as those of another format do. */
		readonly otherEnding: (file: string, format: string) => string;
		/** Of a briefing that is checked where no documents were named. */
		readonly checkedAgainstShipped: string;
		readonly notForTerminals: (format: string, ending: string) => string;
		readonly nameThePair: string;
		readonly listThem: string;
		readonly nothingPinned: string;
	};
	readonly check: {
		readonly isNone: (file: string) => string;
		readonly isCurrent: string;
		readonly changed: string;
		readonly missing: string;
		readonly added: string;
	};
};
