/** Makes the tree of a web page of its text. */
import {Parser} from 'htmlparser2';
import {TreeDocument, TreeElement, type TreeParent, TreeText} from './nodes.ts';

/** The tree of a page; null where elements nest deeper than `deepest`. */
export function parsePage(html: string, deepest: number): TreeDocument | null {
	const document = new TreeDocument((fragment, made) => {
		build(fragment, made, Number.POSITIVE_INFINITY);
	});
	return build(html, document, deepest) ? document : null;
}

/** Whether elements nest no deeper than that; else what comes behind is left out. */
function build(html: string, document: TreeDocument, deepest: number): boolean {
	let at: TreeParent = document;
	let depth = 0;
	let drawing: TreeElement | null = null;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const element: TreeElement = new TreeElement(name, document, drawing !== null || name === 'svg');
			if (element.isDrawn) drawing ??= element;
			for (const [key, value] of Object.entries(attributes)) element.addAttribute(key, value);
			at.appendChild(element);
			at = element;
			if (++depth > deepest) parser.pause();
		},
		onclosetag: () => {
			if (at === drawing) drawing = null;
			at = at.parentNode ?? document;
			depth--;
		},
		ontext: text => {
			const {lastChild} = at;
			// Every entity and every stray `<` parts a text.
			if (lastChild instanceof TreeText && lastChild.nodeType === 3) lastChild.textContent += text;
			else at.appendChild(new TreeText(3, text));
		},
		oncomment: text => {
			at.appendChild(new TreeText(8, text));
		},
	});
	parser.write(html);
	if (depth > deepest) return false;
	parser.end();
	return true;
}
