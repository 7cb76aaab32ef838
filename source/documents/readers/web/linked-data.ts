/** The linked data of a web page (JSON-LD, https://schema.org): what search engines are told of an article. */
import {isMapping} from '../../yaml.ts';
import type {Page} from './page.ts';

/** One thing that linked data describe, and its properties. */
export type Described = Readonly<Record<string, unknown>>;

/** More of them describe a site, not a page, and deeper ones are made to do harm. */
const mostNodes = 500;
const deepest = 20;

/** What is described that is a text of its own, by its type. */
const isText =
	/Article|Posting|WebPage|Report|Event|Speech|CreativeWork|Legislation|Statement|GovernmentService|VideoObject/;

/** What the page describes, texts of its own before all else; nothing of what cannot be read. */
export function linkedDataOf(page: Page): Described[] {
	const found: Described[] = [];
	for (const element of page.querySelectorAll('script[type*="ld+json" i]')) {
		collect(parsed(element.textContent ?? ''), found, 0);
	}
	return found.sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(described: Described): number {
	const type = [described['@type']].flat().join(' ');
	if (type.includes('WebPage')) return 1;
	return isText.test(type) ? 0 : 2;
}

/** The texts of a property, in order. */
export function textsOf(described: readonly Described[], property: string): string[] {
	return described.flatMap(node => [node[property]].flat()).filter(value => typeof value === 'string');
}

/** The names of the organisations that stand under a property; people are none. */
export function organisationsOf(described: readonly Described[], property: string): string[] {
	return described
		.flatMap(node => [node[property]].flat())
		.flatMap(value => (isMapping(value) && /Organization/.test(String(value['@type'])) ? [value.name] : []))
		.filter(name => typeof name === 'string');
}

function collect(value: unknown, found: Described[], depth: number): void {
	if (found.length >= mostNodes || depth > deepest) return;
	if (Array.isArray(value)) for (const each of value) collect(each, found, depth + 1);
	else if (isMapping(value)) {
		found.push(value);
		for (const part of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[part], found, depth + 1);
	}
}

/** Pages wrap their data in comments, and let lines end inside of texts. */
function parsed(text: string): unknown {
	const bare = text
		.replace(
			/^\s*(?:<!--|\/\/ *<!\[CDATA\[|\/\* *<!\[CDATA\[ *\*\/)|(?:-->|\/\/ *\]\]>|\/\* *\]\]> *\*\/)\s*$/g,
			'',
		)
		.replace(/[\n\r\t]+/g, ' ');
	try {
		return JSON.parse(bare.replace(/;\s*$/, ''));
	} catch {
		return null;
	}
}
