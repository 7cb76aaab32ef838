/** The shapes of what a page shows: pieces of text with their places. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';

/** Letters that stand close together in one line, set alike: a word or a part of one. Places are in points, y goes down. */
export type Fragment = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Where the letters stand, without what raises or lowers them. */
	readonly baseline: number;
	/** How far it is raised above the baseline; below it is less than 0. */
	readonly rise: number;
	/** Of the font, as it is seen. */
	readonly size: number;
	/** In degrees clockwise, 0 where it is read from left to right. */
	readonly angle: number;
	readonly isBold: boolean;
	/** Whether a space was set before it. */
	readonly isSpaced: boolean;
	/** Why it is not seen, in words for the reader, or null. */
	readonly hidden: AsideReason | null;
	/** Whether the file says that it is no part of the text: a running head, a watermark. */
	readonly isArtifact: boolean;
};

export type PageText = {
	/** From 1. */
	readonly number: number;
	readonly width: number;
	readonly height: number;
	/** In the order in which they are drawn. */
	readonly fragments: readonly Fragment[];
};

/** The size that most letters have, in tenths of a point. */
export function usualSize(fragments: readonly Pick<Fragment, 'size' | 'text'>[]): number {
	const letters = new Map<number, number>();
	for (const {size, text} of fragments) {
		const rounded = Math.round(size * 10) / 10;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
