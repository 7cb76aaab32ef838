/** Where a user was in a set of documents, in words that still mean something when these are opened again. */
import type {Sides} from '../base/sides.ts';
import type {
	CompareState,
	ConcordanceState,
	ExportState,
	HitPlace,
	PassagePlace,
	ReaderState,
} from './view-states.ts';

export type ReaderPlace = Pick<ReaderState, 'source' | 'isWhole' | 'block' | 'pane' | 'isZoomed'> & {
	/** What the source was called, to be said where it is gone; older places lack it. */
	readonly name?: string | undefined;
	/** Where the line of the cursor begins; null in a heading. */
	readonly passage: PassagePlace | null;
	/** Rows of the screen above it. */
	readonly above: number;
};

export type ComparePlace = Omit<
	CompareState,
	'kind' | 'query' | 'wanted' | 'corrected' | 'joining' | 'selection'
> & {
	/** What the rows were about; empty for all of them. */
	readonly topic: string;
	/** Where the row under the cursor begins; null where there is none. */
	readonly passage: PassagePlace | null;
};

export type ViewPlace =
	| {readonly kind: 'sources'; readonly source: string | null; readonly isZoomed: boolean}
	| ({readonly kind: 'reader'} & ReaderPlace)
	| {
			readonly kind: 'search';
			readonly query: string;
			readonly hit: HitPlace | null;
			readonly isZoomed: boolean;
	  }
	| Pick<ConcordanceState, 'kind' | 'query' | 'order' | 'list'>
	| {readonly kind: 'compare'}
	| Pick<ExportState, 'kind' | 'pane' | 'list' | 'isZoomed'>;

export type Place = {
	/** The sources of the two sides, by their ids; null where none were compared. */
	readonly sides: Sides<readonly string[]> | null;
	readonly view: ViewPlace;
	/** The comparison as it was left, also where another view was open. */
	readonly compare: ComparePlace | null;
};
