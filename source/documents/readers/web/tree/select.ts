/** Finds elements of a web page by CSS selectors. */
import {compile} from 'css-select';
import {isSomeElement, type SomeElement, type SomeNode} from './shape.ts';

type Matcher = (element: SomeElement) => boolean;

/** Selectors are made over once: those of the program are few. */
const matchers = new Map<string, Matcher>();

const names = /^[a-z][a-z0-9]*(?:, ?[a-z][a-z0-9]*)*$/;

/** Whether an element is one of those that selectors name. */
export function matcherOf(selectors: string): Matcher {
	const known = matchers.get(selectors);
	if (known !== undefined) return known;
	const made = names.test(selectors) ? byName(selectors) : bySelectors(selectors);
	matchers.set(selectors, made);
	return made;
}

function byName(selectors: string): Matcher {
	const wanted = new Set(selectors.split(/, ?/));
	return element => wanted.has(element.lowerName);
}

function bySelectors(selectors: string): Matcher {
	const compiled = compile<SomeNode, SomeElement>(selectors, {
		adapter: {
			isTag: isSomeElement,
			getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
			getChildren: node => [...node.childNodes],
			getName: element => element.lowerName,
			getParent: node => node.parentNode,
			getSiblings: node => [...(node.parentNode?.childNodes ?? [node])],
			prevElementSibling: node => node.previousElementSibling,
			getText: node => node.textContent,
			hasAttrib: (element, name) => element.hasAttribute(name),
			removeSubsets: nodes => nodes,
		},
		// The page changes between two questions.
		cacheResults: false,
	});
	return element => compiled(element);
}
