/** A source as one list of everything in its text, and back: headings, passages, and what was taken out between them. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {Boilerplate, Heading, Passage, Source} from './source.ts';

export type Part =
	| {readonly kind: 'heading'; readonly heading: Heading}
	| {readonly kind: 'passage'; readonly passage: Passage}
	| {readonly kind: 'boilerplate'; readonly boilerplate: Boilerplate};

/** A piece of the text as one that is no part of it; how much stands above it is told when the parts are put together. */
export function setAside({text, locator}: Heading | Passage, reason: AsideReason): Part {
	return {kind: 'boilerplate', boilerplate: {text, locator, reason, before: 0, headingsBefore: 0}};
}

/** Headings, passages and boilerplate of a source as they stand in its text. */
export function readingOrder({headings, passages, boilerplate}: Source): readonly Part[] {
	const parts: Part[] = [];
	let nextHeading = 0;
	let nextPiece = 0;
	for (let before = 0; before <= passages.length; before++) {
		for (;;) {
			const piece = boilerplate[nextPiece];
			const heading = headings[nextHeading];
			if (piece !== undefined && piece.before <= before && piece.headingsBefore <= nextHeading) {
				parts.push({kind: 'boilerplate', boilerplate: piece});
				nextPiece++;
			} else if (heading !== undefined && heading.before <= before) {
				parts.push({kind: 'heading', heading});
				nextHeading++;
			} else break;
		}
		const passage = passages[before];
		if (passage !== undefined) parts.push({kind: 'passage', passage});
	}
	return parts;
}

/** The headings, passages and boilerplate that stand in this order, each with what stands above it; all else of them stays. */
export function fromReadingOrder(
	parts: readonly Part[],
): Pick<Source, 'headings' | 'passages' | 'boilerplate'> {
	const headings: Heading[] = [];
	const passages: Passage[] = [];
	const boilerplate: Boilerplate[] = [];
	for (const part of parts) {
		const before = passages.length;
		switch (part.kind) {
			case 'heading':
				headings.push({...part.heading, before});
				break;
			case 'passage':
				passages.push(part.passage);
				break;
			case 'boilerplate':
				boilerplate.push({...part.boilerplate, before, headingsBefore: headings.length});
				break;
			default:
				part satisfies never;
		}
	}
	return {headings, passages, boilerplate};
}
