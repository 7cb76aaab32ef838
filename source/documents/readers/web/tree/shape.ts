/** A node of a web page, as far as it is looked at and not changed. */
import type {Attribute} from './attributes.ts';

export type SomeNode = {
	/** As the DOM numbers them: 1 an element, 3 a text, 8 a comment, 9 a document. */
	readonly nodeType: number;
	readonly parentNode: SomeNode | null;
	readonly firstChild: SomeNode | null;
	readonly nextSibling: SomeNode | null;
	readonly childNodes: readonly SomeNode[];
	readonly previousElementSibling: SomeElement | null;
	readonly textContent: string;
};

export type SomeElement = SomeNode & {
	readonly localName: string;
	/** The name in small letters, whoever made the element. */
	readonly lowerName: string;
	/** In the order of the page; those that were set later before them. */
	readonly attributes: readonly Attribute[];
	readonly getAttribute: (name: string) => string | null;
	readonly hasAttribute: (name: string) => boolean;
};

export function isSomeElement(node: SomeNode): node is SomeElement {
	return node.nodeType === 1;
}
