/** A place in a pane of a view, as it is pointed at. */
import type {SideName} from '../base/sides.ts';

/** The parts of a view that are scrolled, or chosen from, by themselves. */
export type PaneName = 'list' | 'text' | 'outline' | 'field';

export type PanePlace = {
	readonly pane: PaneName;
	/** The number of an item of a list, or of a line of a text; null where there is none. */
	readonly item: number | null;
	/** Of texts that stand beside each other; null where it makes no difference. */
	readonly side: SideName | null;
};
