/** Writes parts of a web page as HTML that gives the same parts again. */
import {isSomeElement, type SomeElement, type SomeNode} from './shape.ts';

/** Elements that have no end. */
const withoutEnd =
	/^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i;

/** Elements in which there is nothing but text. */
const ofText = /^(?:script|style|textarea|title)$/;

const escapes: Readonly<Record<string, string>> = {
	'\u00a0': '&#160;',
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
};

/** A string that is put together and never read costs next to nothing: it is asked for on the chance that it is needed. */
export function htmlOf(parent: SomeNode): string {
	let html = '';
	for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
		if (isSomeElement(node)) html += htmlOfElement(node);
		else html += node.nodeType === 3 ? escaped(node.textContent) : `<!--${node.textContent}-->`;
	}
	return html;
}

function htmlOfElement(element: SomeElement): string {
	const {localName} = element;
	let html = `<${localName}`;
	for (const {name, value} of element.attributes)
		html += ` ${name}="${value.includes('"') ? value.replaceAll('"', '&quot;') : value}"`;
	html += '>';
	if (element.firstChild === null && withoutEnd.test(localName)) return html;
	return `${html}${ofText.test(localName) ? element.textContent : htmlOf(element)}</${localName}>`;
}

function escaped(text: string): string {
	return /[<>&\u00a0]/.test(text) ? text.replace(/[<>&\u00a0]/g, letter => escapes[letter] ?? letter) : text;
}
