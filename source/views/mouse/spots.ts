/** What stands where on the screen: each pane says it of its own rows when it is drawn, and is asked when one points. */
import type {DOMElement} from 'ink';
import type {Request} from '../../app/actions.ts';
import type {PaneName, PanePlace} from '../../app/pane-place.ts';
import type {SideName} from '../../base/sides.ts';

export type Spot =
	| {readonly kind: 'place'; readonly place: PanePlace}
	| {readonly kind: 'request'; readonly request: Request}
	/** What a key does is done as if it had been pressed. */
	| {readonly kind: 'key'; readonly key: string};

/** What stands in a row and column of a pane, both counted from 0. */
export type Spots = (row: number, column: number) => Spot | null;

const spotsOf = new WeakMap<DOMElement, Spots>();

/** For the `ref` of the box that a pane is drawn in. */
export function registerSpots(spots: Spots): (box: DOMElement | null) => void {
	return box => {
		if (box !== null) spotsOf.set(box, spots);
	};
}

export function inPane(pane: PaneName, item: number | null = null, side: SideName | null = null): Spot {
	return {kind: 'place', place: {pane, item, side}};
}

type Placed = {readonly left: number; readonly top: number; readonly spots: Spots};

/** What stands at a cell of a box, counted from 0. A pane reaches to the right as far as the next one. */
export function spotAt(box: DOMElement, x: number, y: number): Spot | null {
	const panes = panesAt(box, x, y, {left: 0, top: 0});
	const nearest = panes.toSorted((one, other) => other.left - one.left)[0];
	return nearest === undefined ? null : nearest.spots(y - nearest.top, x - nearest.left);
}

/** The panes in a row of the screen that begin at a column or before it. */
function panesAt(
	box: DOMElement,
	x: number,
	y: number,
	from: {readonly left: number; readonly top: number},
): readonly Placed[] {
	const layout = box.yogaNode?.getComputedLayout();
	if (layout === undefined) return [];
	const left = from.left + layout.left;
	const top = from.top + layout.top;
	// What is cut off by the box that it stands in is not there.
	if (x < left || y < top || y >= top + layout.height) return [];
	const spots = spotsOf.get(box);
	if (spots !== undefined) return [{left, top, spots}];
	return box.childNodes.flatMap(child => ('childNodes' in child ? panesAt(child, x, y, {left, top}) : []));
}
