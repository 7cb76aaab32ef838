/** A parsed web page, as far as its metadata ask for it. */

/** A `Document` of any parser is one. */
export type Page = {readonly querySelectorAll: (selectors: string) => Iterable<PageElement>};

export type PageElement = Page & {
	readonly parentElement: PageElement | null;
	readonly localName: string;
	readonly textContent: string | null;
	readonly childElementCount: number;
	readonly childNodes: Iterable<Node>;
	readonly getAttribute: (name: string) => string | null;
};

/** The contents of the page's `meta` elements with one of these names, in the order of the names. */
export type MetaReader = (names: readonly string[]) => string[];

export function metaReaderOf(page: Page): MetaReader {
	const contents = new Map<string, string[]>();
	for (const element of page.querySelectorAll('meta[content]')) {
		const content = element.getAttribute('content')?.trim() ?? '';
		if (content === '') continue;
		for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
			const name = element
				.getAttribute(attribute)
				?.trim()
				.toLowerCase()
				.replace(/^dc(?:terms)?:/, found => `${found.slice(0, -1)}.`);
			if (name === undefined || name === '') continue;
			contents.set(name, [...(contents.get(name) ?? []), content]);
		}
	}
	return names => names.flatMap(name => contents.get(name) ?? []);
}

/** An attribute of the elements that have it, in the order of the page. */
export function attributesOf(page: Page, selectors: string, attribute: string): string[] {
	return [...page.querySelectorAll(selectors)].flatMap(
		element => element.getAttribute(attribute)?.trim() || [],
	);
}

/** What is written in an element, on one line. */
export function writtenIn({textContent}: PageElement): string {
	return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
