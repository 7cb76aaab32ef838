/** Tells what the styles of an OpenDocument text make of its paragraphs and of what stands in their lines. */
import {elementAt, elementsIn, type XmlElement} from './xml.ts';

export type OdtStyle = {
	readonly isTitle: boolean;
	/** Of a heading, from 1; null of other text. */
	readonly level: number | null;
	/** Null where the style does not say. */
	readonly isBold: boolean | null;
	readonly isHidden: boolean | null;
	/** The kind of pages that begins with a paragraph of this style. */
	readonly page: string | null;
};

/** Styles are derived from others no deeper than this. */
const longestChain = 20;

/** A function to ask for styles of one family, `paragraph` or `text`, by their names. */
export function odtStyles(
	holders: readonly XmlElement[],
): (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle {
	const byName = new Map<string, XmlElement>();
	for (const style of holders.flatMap(holder => elementsIn(holder, 'style:style'))) {
		const key = `${style.attributes.get('style:family')} ${style.attributes.get('style:name')}`;
		if (!byName.has(key)) byName.set(key, style);
	}
	const known = new Map<string, OdtStyle>();
	return (family, name) => {
		const key = `${family} ${name}`;
		const style = known.get(key) ?? styleOf(chainOf(byName, family, name));
		known.set(key, style);
		return style;
	};
}

/** A style and those that it is derived from. */
function chainOf(
	byName: ReadonlyMap<string, XmlElement>,
	family: string,
	name: string | undefined,
): XmlElement[] {
	const chain: XmlElement[] = [];
	let at = byName.get(`${family} ${name}`);
	while (at !== undefined && chain.length < longestChain) {
		chain.push(at);
		at = byName.get(`${family} ${at.attributes.get('style:parent-style-name')}`);
	}
	return chain;
}

function styleOf(chain: readonly XmlElement[]): OdtStyle {
	const first = (name: string) =>
		chain.map(({attributes}) => attributes.get(name)).find(value => value !== undefined && value !== '');
	const inText = (name: string) =>
		chain
			.map(style => elementAt(style, 'style:text-properties')?.attributes.get(name))
			.find(value => value !== undefined);
	const weight = inText('fo:font-weight');
	const display = inText('text:display');
	const level = first('style:default-outline-level');
	return {
		isTitle: chain.some(({attributes}) => attributes.get('style:name') === 'Title'),
		level: level === undefined ? null : Number(level),
		isBold: weight === undefined ? null : /^(?:bold|[6-9]00)$/.test(weight),
		isHidden: display === undefined ? null : display === 'none',
		page: first('style:master-page-name') ?? null,
	};
}
