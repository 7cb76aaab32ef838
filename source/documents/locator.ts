/** Where a part of a document stands in its file, for every format in its own terms. */

/** First and last line of a text, counted from 1, both included. */
export type LineRange = {readonly kind: 'lines'; readonly first: number; readonly last: number};

export type Locator =
	| LineRange
	/** Of a document with fixed pages, from 1. */
	| {readonly kind: 'page'; readonly page: number}
	/** Of a web page, as a CSS selector, with the number of its paragraph in the text of the page, from 1, which others have not. */
	| {readonly kind: 'element'; readonly element: string; readonly paragraph: number | null}
	/** Of a word processor's file, from 1. */
	| {readonly kind: 'paragraph'; readonly paragraph: number};

/** What a locator is to other programs: `lines`, or null for them and what stands in their place. */
type LocatorJson =
	| {readonly lines: readonly [first: number, last: number]}
	| {
			readonly lines: null;
			readonly locator:
				| {readonly page: number}
				| {readonly element: string; readonly paragraph?: number}
				| {readonly paragraph: number};
	  };

export function linesAt(first: number, last: number = first): LineRange {
	return {kind: 'lines', first, last};
}

/** A locator in words, as a reference ends: `line 3`, `lines 3–5`, `page 3`. */
export function sayLocator(locator: Locator): string {
	switch (locator.kind) {
		case 'lines':
			return locator.first === locator.last
				? `line ${locator.first}`
				: `lines ${locator.first}–${locator.last}`;
		case 'page':
			return `page ${locator.page}`;
		case 'element':
			// What a style sheet calls a place tells a reader nothing.
			return locator.paragraph === null ? `element ${locator.element}` : `paragraph ${locator.paragraph}`;
		case 'paragraph':
			return `paragraph ${locator.paragraph}`;
		default:
			return locator satisfies never;
	}
}

/** `p. 3` in a document with fixed pages, as people cite those; null in others. */
export function sayPage(locator: Locator): string | null {
	return locator.kind === 'page' ? `p. ${locator.page}` : null;
}

/** A file and a place in it: as editors and terminals understand it where there are lines, else in the words that `say` has for it. */
export function placeInFile(file: string, locator: Locator, say: (locator: Locator) => string): string {
	return locator.kind === 'lines' ? `${file}:${locator.first}` : `${file}, ${say(locator)}`;
}

export function locatorJson(locator: Locator): LocatorJson {
	switch (locator.kind) {
		case 'lines':
			return {lines: [locator.first, locator.last]};
		case 'page':
			return {lines: null, locator: {page: locator.page}};
		case 'element':
			return {lines: null, locator: elementJson(locator)};
		case 'paragraph':
			return {lines: null, locator: {paragraph: locator.paragraph}};
		default:
			return locator satisfies never;
	}
}

function elementJson({element, paragraph}: {readonly element: string; readonly paragraph: number | null}) {
	return paragraph === null ? {element} : {element, paragraph};
}
