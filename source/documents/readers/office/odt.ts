/** Reads OpenDocument texts (.odt): headings, lists, tables, notes, and what stands at the edges of pages. */
import type {ReadFile} from '../reader.ts';
import {textsOf} from './flow.ts';
import {type OdtRules, readOdtParagraphs} from './odt-body.ts';
import {odtListStyles} from './odt-lists.ts';
import {type OdtParts, partsOfOdt} from './odt-package.ts';
import {colourOfPages, odtStyles} from './odt-styles.ts';
import {readOfficeDocument} from './office-document.ts';
import {elementsIn, type XmlElement} from './xml.ts';

export async function readOdt(bytes: Uint8Array): Promise<ReadFile> {
	const parts = await partsOfOdt(bytes);
	const rules: OdtRules = {
		styleOf: odtStyles(parts.styles),
		lists: odtListStyles(parts.styles),
		colourOfPages: colourOfPages(parts.styles),
	};
	const page = firstPage(parts, rules);
	const linesOf = (edge: 'header' | 'footer') =>
		[`style:${edge}-first`, `style:${edge}`]
			.flatMap(name => elementsIn(page, name))
			.flatMap(each => textsOf(readOdtParagraphs(each, rules).paragraphs));
	return readOfficeDocument({
		headers: linesOf('header'),
		...readOdtParagraphs(parts.text, rules),
		footers: linesOf('footer'),
		title: parts.title,
	});
}

/** The kind of page that the text begins with: that of its first paragraph, or the usual one. */
function firstPage({text, pages}: OdtParts, {styleOf}: OdtRules): XmlElement | undefined {
	const first = elementsIn(text).find(({name}) => name === 'text:p' || name === 'text:h');
	const name = styleOf('paragraph', first?.attributes.get('text:style-name')).page ?? 'Standard';
	return pages.find(({attributes}) => attributes.get('style:name') === name) ?? pages[0];
}
