/** Where a list stands: a cursor on an item, and the first row that is shown. */
import type {ListPosition} from './view-states.ts';

export type Step = 'up' | 'down' | 'half-up' | 'half-down' | 'page-up' | 'page-down' | 'first' | 'last';

export function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

/** Moves a position among `count` items, of which about `page` are visible. */
export function step(position: number, by: Step, count: number, page: number): number {
	const last = Math.max(0, count - 1);
	const half = Math.max(1, Math.floor(page / 2));
	const whole = Math.max(1, page - 1);
	switch (by) {
		case 'up':
			return clamp(position - 1, 0, last);
		case 'down':
			return clamp(position + 1, 0, last);
		case 'half-up':
			return clamp(position - half, 0, last);
		case 'half-down':
			return clamp(position + half, 0, last);
		case 'page-up':
			return clamp(position - whole, 0, last);
		case 'page-down':
			return clamp(position + whole, 0, last);
		case 'first':
			return 0;
		case 'last':
			return last;
		default:
			return by satisfies never;
	}
}

/**
 * The first row to show so that rows `first` to `last` are visible, moved as little as possible from
 * `top`, with `margin` rows of context where there is room.
 */
export function keepInView(
	top: number,
	rows: {first: number; last: number},
	height: number,
	count: number,
	margin = 0,
): number {
	const room = Math.max(0, Math.min(margin, Math.floor((height - 1) / 2)));
	let next = top;
	if (rows.last > next + height - 1 - room) next = rows.last - height + 1 + room;
	if (rows.first < next + room) next = rows.first - room;
	return clamp(next, 0, Math.max(0, count - height));
}

/** Moves the cursor of a list of `count` items, `page` of which are visible. */
export function moveList(list: ListPosition, by: Step, count: number, page: number): ListPosition {
	return placeList(list, step(list.cursor, by, count, page), count, page);
}

/** Puts the cursor on an item and keeps it in view. */
export function placeList(list: ListPosition, cursor: number, count: number, page: number): ListPosition {
	const item = Math.max(0, Math.min(cursor, count - 1));
	return {cursor: item, top: keepInView(list.top, {first: item, last: item}, page, count, 1)};
}

/** The value after this one, and after the last one the first. */
export function next<T>(values: readonly T[], value: T): T {
	return values[(values.indexOf(value) + 1) % values.length] ?? value;
}
