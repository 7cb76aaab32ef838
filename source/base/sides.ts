/** Two sides of anything. */

export type SideName = 'left' | 'right';

export type Sides<T> = {readonly left: T; readonly right: T};

export const sideNames: readonly SideName[] = ['left', 'right'];

export function mapSides<T, U>(sides: Sides<T>, map: (value: T, side: SideName) => U): Sides<U> {
	return {left: map(sides.left, 'left'), right: map(sides.right, 'right')};
}

/** The same for either side. */
export function makeSides<T>(make: (side: SideName) => T): Sides<T> {
	return {left: make('left'), right: make('right')};
}

export function otherSide(side: SideName): SideName {
	return side === 'left' ? 'right' : 'left';
}
