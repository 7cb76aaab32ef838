/** What a click, a double click and the wheel do with what stands under them. */
import {actionThatOpens} from '../../app/keymap.ts';
import type {Store} from '../../app/store.ts';
import type {MouseEvent} from '../keyboard/mouse-reports.ts';
import type {Spot} from './spots.ts';

/** Milliseconds between the two clicks of a double click, as desktops have it. */
const doubleClick = 500;

/** Rows of a notch of the wheel. */
const notch = 3;

type Click = {readonly x: number; readonly y: number; readonly at: number};

/** When something happens: `now` is in milliseconds, `afterwards` comes when what is being done is done. */
export type Clock = {readonly now: () => number; readonly afterwards: (then: () => void) => void};

const clockOfProcess: Clock = {now: () => performance.now(), afterwards: setImmediate};

/** Makes what acts on the mouse. */
export function pointer(
	store: Pick<Store, 'state' | 'press' | 'dispatch'>,
	{now, afterwards}: Clock = clockOfProcess,
): (event: MouseEvent, spot: Spot | null) => void {
	/** The last click on something that can be opened. */
	let last: Click | null = null;
	const click = ({x, y}: MouseEvent, spot: Spot | null) => {
		const at = now();
		const isSecond = last !== null && last.x === x && last.y === y && at - last.at <= doubleClick;
		last = null;
		// The first of the two has chosen what is there, and may have scrolled it away.
		if (isSecond) {
			const action = actionThatOpens(store.state());
			if (action !== null) store.dispatch(action);
			return;
		}
		if (spot === null) return;
		if (spot.kind === 'key') store.press([spot.key]);
		else if (spot.kind === 'request') store.dispatch(spot.request);
		else {
			store.dispatch({type: 'point', at: spot.place});
			if (spot.place.item === null) return;
			const first = {x, y, at: now()};
			last = first;
			// The time that it takes to draw what is chosen is no time in which nobody clicked.
			afterwards(() => {
				if (last === first) last = {...first, at: now()};
			});
		}
	};
	return (event, spot) => {
		if (!store.state().isMouseOn) return;
		if (event.kind === 'click') click(event, spot);
		else if (spot?.kind === 'place') {
			const {pane} = spot.place;
			store.dispatch({type: 'scroll', pane, lines: event.notches * notch});
		}
	};
}
