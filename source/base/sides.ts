/** Two sides of anything. */

export type SideName = 'left' | 'right';

export type Sides<T> = {readonly left: T; readonly right: T};

export const sideNames: readonly SideName[] = ['left', 'right'];

export function mapSides<T, U>(sides: Sides<T>, map: (value: T, side: SideName) => U): Sides<U> {
	return {left: map(sides.left, 'left'), right: map(sides.right, 'right')};
}

export function otherSide(side: SideName): SideName {
	return side === 'left' ? 'right' : 'left';
}
