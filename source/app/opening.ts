/** What a session opens with besides its documents. */
import type {Sides} from '../base/sides.ts';
import type {Choices} from '../briefing/choices/choices.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {Problem} from '../documents/source.ts';
import type {Place} from './place.ts';

export type Opening = {
	readonly problems: readonly Problem[];
	/** How many files were not read because the user stopped that. */
	readonly unread?: number;
	/** In one line, what became of what was kept for these documents before they changed; null or left out where nothing did. */
	readonly said?: string | null;
	/** The user's choices from earlier sessions. */
	readonly choices: Choices;
	/** The two sides, where the command line names them or they were compared before. */
	readonly sides: Sides<ComparedSide> | null;
	/** Where the user was in these documents; null where they are opened for the first time. */
	readonly place: Place | null;
};
