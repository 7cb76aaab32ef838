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

/** How a list is shown: `page` of its `count` items at a time. */
export type ListWindow = {
	readonly count: number;
	readonly page: number;
	/** Rows that an item takes. */
	readonly itemHeight?: number;
	/** Items that the cursor keeps from the edges. */
	readonly margin?: number;
	/** Whether the cursor can stand on an item; else it can on all of them. */
	readonly isStop?: (item: number) => boolean;
};

/** Scrolls a list by so many rows, or a little more; the cursor stays on its own as long as that is in view. */
export function scrollList(
	list: ListPosition,
	by: number,
	{count, page, itemHeight = 1, margin = 1, isStop = () => true}: ListWindow,
): ListPosition {
	const furthest = Math.max(0, count - page);
	const items = Math.sign(by) * Math.ceil(Math.abs(by) / itemHeight);
	const top = clamp(list.top + items, 0, furthest);
	if (top === list.top) return list;
	const room = Math.min(margin, Math.floor((page - 1) / 2));
	const first = top === 0 ? 0 : top + room;
	const last = top === furthest ? count - 1 : top + page - 1 - room;
	const wanted = clamp(list.cursor, first, last);
	const near = Array.from({length: last - first + 1}, (_, offset) => first + offset)
		.filter(isStop)
		.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
	return {cursor: near[0] ?? wanted, top};
}

/** Puts the cursor on an item that is in view, if it can stand there. */
export function pointInList(
	list: ListPosition,
	item: number | null,
	{count, isStop = () => true}: ListWindow,
): ListPosition {
	return item !== null && item < count && isStop(item) ? {...list, cursor: item} : list;
}

/** The value after this one, and after the last one the first. */
export function next<T>(values: readonly T[], value: T): T {
	return values[(values.indexOf(value) + 1) % values.length] ?? value;
}
