/** Says where elements stand in their page, as CSS selectors. */

/** Below this many elements the way to one is no longer written out. */
const deepest = 12;

/**
 * What says where an element stands: from the nearest element with an id, or from the body, `#main > p:nth-of-type(4)`.
 * It is asked for many of one page, which must not change meanwhile.
 */
export function selectorsOf(document: Document): (element: Element) => string {
	const places = new Map<Element, number>();
	const anchors = new Set<Element>([document.body]);
	for (const name of ['main', 'article']) {
		const [only, second] = document.getElementsByTagName(name);
		if (only !== undefined && second === undefined) anchors.add(only);
	}
	const placeOf = (element: Element): number => {
		const known = places.get(element);
		if (known !== undefined) return known;
		const counts = new Map<string, number>();
		for (const sibling of element.parentElement?.children ?? []) {
			const count = (counts.get(sibling.localName) ?? 0) + 1;
			counts.set(sibling.localName, count);
			places.set(sibling, count);
		}
		return places.get(element) ?? 1;
	};
	return element => {
		const steps: string[] = [];
		for (let at: Element | null = element; at !== null && steps.length < deepest; at = at.parentElement) {
			if (/^[A-Za-z][\w-]{0,60}$/.test(at.id)) {
				steps.push(`#${at.id}`);
				break;
			}
			if (anchors.has(at)) {
				steps.push(at.localName);
				break;
			}
			steps.push(`${at.localName}:nth-of-type(${placeOf(at)})`);
		}
		return steps.reverse().join(' > ');
	};
}
