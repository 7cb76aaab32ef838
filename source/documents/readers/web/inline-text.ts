/** The text of what stands in a line of a web page. */
import {asDisplayed, lineBreak} from '../line-breaks.ts';
import {asSuperscript} from '../superscript.ts';
import {isElement, isUnseen} from './elements.ts';

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
	} else for (const child of node.childNodes) addText(child, parts, depth + 1);
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
