/**
 * The tree of a web page: as much of the DOM (https://dom.spec.whatwg.org) as Readability and the readers ask for. A
 * general one keeps events, styles and live lists for every element, which takes most of the time of reading a page.
 */
import {type Attribute, Attributes} from './attributes.ts';
import {matcherOf} from './select.ts';
import {htmlOf} from './serialise.ts';

/** Adds to a document what a text of HTML holds. */
export type ParseFragment = (html: string, document: TreeDocument) => void;

/** A text, comment, element or document. */
export class TreeNode {
	parentNode: TreeParent | null = null;
	previousSibling: TreeNode | null = null;
	nextSibling: TreeNode | null = null;
	firstChild: TreeNode | null = null;
	lastChild: TreeNode | null = null;

	constructor(
		readonly nodeType: number,
		readonly nodeName: string,
	) {}

	get parentElement(): TreeElement | null {
		const {parentNode} = this;
		return parentNode !== null && isElement(parentNode) ? parentNode : null;
	}

	get childNodes(): TreeNode[] {
		const nodes: TreeNode[] = [];
		for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
		return nodes;
	}

	get nextElementSibling(): TreeElement | null {
		return elementFrom(this.nextSibling);
	}

	get previousElementSibling(): TreeElement | null {
		let node = this.previousSibling;
		while (node !== null && !isElement(node)) node = node.previousSibling;
		return node;
	}

	get textContent(): string {
		return '';
	}

	remove(): void {
		const {parentNode, previousSibling, nextSibling} = this;
		if (parentNode === null) return;
		if (previousSibling === null) parentNode.firstChild = nextSibling;
		else previousSibling.nextSibling = nextSibling;
		if (nextSibling === null) parentNode.lastChild = previousSibling;
		else nextSibling.previousSibling = previousSibling;
		this.parentNode = null;
		this.previousSibling = null;
		this.nextSibling = null;
		parentNode.forgetText();
	}
}

/** A text or a comment. */
export class TreeText extends TreeNode {
	#text: string;

	constructor(nodeType: 3 | 8, text: string) {
		super(nodeType, nodeType === 3 ? '#text' : '#comment');
		this.#text = text;
	}

	override get textContent(): string {
		return this.#text;
	}

	override set textContent(text: string) {
		this.#text = text;
		this.parentNode?.forgetText();
	}
}

/** What has children. */
export class TreeParent extends TreeNode {
	#text: string | null = null;

	/** The texts of all that is below, kept until one of them changes. */
	override get textContent(): string {
		if (this.#text !== null) return this.#text;
		let text = '';
		for (let node = this.firstChild; node !== null; node = node.nextSibling) {
			if (node.nodeType === 3 || node.nodeType === 1) text += node.textContent;
		}
		this.#text = text;
		return text;
	}

	/** Where the text of a node is not known, none above it has asked for it since. */
	forgetText(): void {
		let node: TreeParent | null = this;
		while (node !== null && node.#text !== null) {
			node.#text = null;
			node = node.parentNode;
		}
	}

	get firstElementChild(): TreeElement | null {
		return elementFrom(this.firstChild);
	}

	get children(): TreeElement[] {
		const found: TreeElement[] = [];
		for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling) found.push(node);
		return found;
	}

	get childElementCount(): number {
		return this.children.length;
	}

	contains(node: TreeNode): boolean {
		let at: TreeNode | null = node;
		while (at !== null && at !== this) at = at.parentNode;
		return at === this;
	}

	appendChild(node: TreeNode): TreeNode {
		return this.insertBefore(node, null);
	}

	insertBefore(node: TreeNode, before: TreeNode | null): TreeNode {
		if (node === before) return node;
		node.remove();
		const previous = before === null ? this.lastChild : before.previousSibling;
		node.parentNode = this;
		node.previousSibling = previous;
		node.nextSibling = before;
		if (previous === null) this.firstChild = node;
		else previous.nextSibling = node;
		if (before === null) this.lastChild = node;
		else before.previousSibling = node;
		this.forgetText();
		return node;
	}

	removeChild(node: TreeNode): TreeNode {
		node.remove();
		return node;
	}

	replaceChild(node: TreeNode, replaced: TreeNode): TreeNode {
		const before = replaced.nextSibling;
		replaced.remove();
		this.insertBefore(node, before);
		return replaced;
	}

	/** By the name as it is written, or in capitals. */
	getElementsByTagName(name: string): TreeElement[] {
		const found: TreeElement[] = [];
		for (let node = this.firstChild; node !== null; node = node.firstChild ?? this.#behind(node))
			if (isElement(node) && (node.localName === name || node.tagName === name)) found.push(node);
		return found;
	}

	querySelector(selectors: string): TreeElement | null {
		return this.#matching(matcherOf(selectors), 1)[0] ?? null;
	}

	querySelectorAll(selectors: string): TreeElement[] {
		return this.#matching(matcherOf(selectors), Number.POSITIVE_INFINITY);
	}

	/** So many elements below that match, in the order of the page; what is in a template is not in the page. */
	#matching(matches: (element: TreeElement) => boolean, most: number): TreeElement[] {
		const found: TreeElement[] = [];
		let node = this.firstChild;
		while (node !== null) {
			let inside = node.firstChild;
			if (isElement(node)) {
				if (matches(node) && found.push(node) === most) break;
				if (node.localName === 'template') inside = null;
			}
			node = inside ?? this.#behind(node);
		}
		return found;
	}

	/** What follows a node and all that is in it, within this one. */
	#behind(node: TreeNode): TreeNode | null {
		let at: TreeNode | null = node;
		while (at !== null && at !== this) {
			if (at.nextSibling !== null) return at.nextSibling;
			at = at.parentNode;
		}
		return null;
	}
}

/** What Readability asks of how an element is displayed. */
type Display = {readonly display: string; readonly visibility: string};

const asUsual: Display = {display: '', visibility: ''};

export class TreeElement extends TreeParent {
	readonly lowerName: string;
	readonly tagName: string;
	readonly #attributes = new Attributes();

	constructor(
		readonly localName: string,
		readonly ownerDocument: TreeDocument,
		/** Whether it is part of a drawing, which says its class in another way. */
		readonly isDrawn: boolean,
	) {
		const tagName = localName.toUpperCase();
		super(1, tagName);
		this.tagName = tagName;
		this.lowerName = localName.toLowerCase();
	}

	get attributes(): readonly Attribute[] {
		return this.#attributes.all;
	}

	getAttribute(name: string): string | null {
		return this.#attributes.valueOf(name);
	}

	hasAttribute(name: string): boolean {
		return this.#attributes.valueOf(name) !== null;
	}

	setAttribute(name: string, value: string): void {
		this.#attributes.set(name, value);
	}

	setAttributeNode({name, value}: Attribute): void {
		this.#attributes.replace(name, value);
	}

	/** Adds one behind all others, as they follow each other in the page. */
	addAttribute(name: string, value: string): void {
		this.#attributes.add(name, value);
	}

	removeAttribute(name: string): void {
		this.#attributes.remove(name);
	}

	get id(): string {
		return this.getAttribute('id') ?? '';
	}

	set id(value: string) {
		this.setAttribute('id', value);
	}

	get className(): string {
		return this.isDrawn ? '' : (this.getAttribute('class') ?? '');
	}

	set className(value: string) {
		this.setAttribute('class', value);
	}

	get src(): string | undefined {
		return this.#ofImage('src');
	}

	get srcset(): string | undefined {
		return this.#ofImage('srcset');
	}

	get style(): Display {
		const style = this.getAttribute('style');
		return style === null ? asUsual : displayIn(style);
	}

	get innerHTML(): string {
		return htmlOf(this);
	}

	set innerHTML(html: string) {
		for (const node of this.childNodes) node.remove();
		const made = new TreeDocument(this.ownerDocument.parseFragment);
		this.ownerDocument.parseFragment(html, made);
		for (const node of made.childNodes) this.appendChild(node);
	}

	closest(selectors: string): TreeElement | null {
		const matches = matcherOf(selectors);
		let element: TreeElement | null = this;
		while (element !== null && !matches(element)) element = element.parentElement;
		return element;
	}

	#ofImage(name: string): string | undefined {
		return this.localName === 'img' && !this.isDrawn ? (this.getAttribute(name) ?? '') : undefined;
	}
}

function displayIn(style: string): Display {
	const declarations = new Map<string, string>();
	for (const declaration of style.split(';')) {
		const colon = declaration.indexOf(':');
		if (colon === -1) continue;
		const value = declaration.slice(colon + 1).trim();
		if (value !== '') declarations.set(declaration.slice(0, colon).trim(), value);
	}
	return {
		display: declarations.get('display') ?? '',
		visibility: declarations.get('visibility') ?? '',
	};
}

export class TreeDocument extends TreeParent {
	/** A page has no address of its own: it is a file. */
	readonly baseURI = null;
	readonly documentURI = null;

	constructor(readonly parseFragment: ParseFragment) {
		super(9, '#document');
	}

	get documentElement(): TreeElement | null {
		return this.firstElementChild;
	}

	/** The first element of the page where that is the head; made where it is not. */
	get head(): TreeElement {
		const root = this.documentElement ?? this.#made('html', this, null);
		const first = root.firstElementChild;
		return first?.tagName === 'HEAD' ? first : this.#made('head', root, root.firstChild);
	}

	/** What follows the head where that is the body; made where it is not. */
	get body(): TreeElement {
		const {head} = this;
		const next = head.nextElementSibling;
		return next?.tagName === 'BODY' ? next : this.#made('body', head.parentNode ?? this, head.nextSibling);
	}

	get title(): string {
		return this.head.getElementsByTagName('title')[0]?.textContent ?? '';
	}

	createElement(name: string): TreeElement {
		return new TreeElement(name, this, false);
	}

	createTextNode(text: string): TreeText {
		return new TreeText(3, text);
	}

	#made(name: string, parent: TreeParent, before: TreeNode | null): TreeElement {
		const element = this.createElement(name);
		parent.insertBefore(element, before);
		return element;
	}
}

function elementFrom(first: TreeNode | null): TreeElement | null {
	let node = first;
	while (node !== null && !isElement(node)) node = node.nextSibling;
	return node;
}

export function isElement(node: TreeNode): node is TreeElement {
	return node.nodeType === 1;
}
