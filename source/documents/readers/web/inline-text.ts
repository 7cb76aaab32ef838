/** The text of what stands in a line of a web page. */
import {asDisplayed, lineBreak} from '../line-breaks.ts';
import {asSuperscript} from '../superscript.ts';
import {isElement, isInline, isUnseen} from './elements.ts';

/** The text that a node shows; white space is one space, a line break made by hand one line feed. */
export function inlineText(nodes: readonly Node[]): string {
	const parts: string[] = [];
	for (const node of nodes) addText(node, parts, 0);
	return asDisplayed(parts.join(''));
}

/** Deeper than this no line of text is nested. */
const deepest = 200;

function addText(node: Node, parts: string[], depth: number): void {
	if (node.nodeType === 3) {
		parts.push((node.textContent ?? '').replaceAll('\n', ' '));
		return;
	}
	if (!isElement(node) || depth > deepest) return;
	if (node.localName === 'br') parts.push(lineBreak);
	else if (isReference(node)) parts.push(`[${(node.textContent ?? '').replace(/[[\]\s]/g, '')}]`);
	else if (isUnseen(node)) return;
	else if (isRaised(node)) {
		const raised: string[] = [];
		for (const child of node.childNodes) addText(child, raised, depth + 1);
		parts.push(asSuperscript(raised.join('')));
	} else {
		// A block, or what a page displays as one, stands on lines of its own.
		const isOnLines = isBlock(node);
		if (isOnLines || isBesidePhrase(node)) parts.push(isOnLines ? lineBreak : ' ');
		for (const child of node.childNodes) addText(child, parts, depth + 1);
		if (isOnLines) parts.push(lineBreak);
	}
}

function isBlock(element: Element): boolean {
	return (
		!isInline(element) ||
		/display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(element.getAttribute('style') ?? '')
	);
}

/** Whether nothing but a style sheet parts an element from the one before it: no word ends between two of several words. */
function isBesidePhrase(element: Element): boolean {
	const before = element.previousSibling;
	if (element.localName !== 'span' || before === null || !isElement(before)) return false;
	const isPhrase = (one: Element) => /\S\s+\S/.test(one.textContent ?? '');
	const [last, first] = [before.textContent ?? '', element.textContent ?? ''];
	const isParted = /[\s([“‘«-]$/u.test(last) || /^[\s.,;:!?)\]”’»…-]/u.test(first);
	return before.localName === 'span' && !isParted && isPhrase(before) && isPhrase(element);
}

function isRaised(element: Element): boolean {
	return element.localName === 'sup' || /vertical-align:\s*super/i.test(element.getAttribute('style') ?? '');
}

/** Whether an element is the number of a note: glued to the word before it, it would change that word. */
function isReference(element: Element): boolean {
	if (element.localName !== 'sup' && element.localName !== 'a') return false;
	const text = (element.textContent ?? '').trim();
	if (!/^\[?(?:\d{1,3}|[*†‡])\]?$/.test(text)) return false;
	const link = element.localName === 'a' ? element : element.querySelector('a');
	const isNote = /^[^#]*#/.test(link?.getAttribute('href') ?? '');
	return isNote && (element.localName === 'sup' || element.closest('sup') === null);
}
