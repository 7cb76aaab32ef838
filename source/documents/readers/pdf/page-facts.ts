/** What has to be known of a page to follow its painting. */
import type {Matrix} from './matrix.ts';
import type {FontFacts} from './paint-state.ts';

export type PageFacts = {
	readonly fontOf: (name: string) => FontFacts | null;
	/** Whether a layer is shown, by what its mark holds. */
	readonly isShown: (layer: unknown) => boolean;
	/** From the page's own space into points from its upper left corner. */
	readonly place: Matrix;
	readonly width: number;
	readonly height: number;
	/** Whether pictures stand on the page, which are not among its steps. */
	readonly hasPictures: boolean;
};
