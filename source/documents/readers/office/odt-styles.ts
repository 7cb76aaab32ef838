/** Tells what the styles of an OpenDocument text make of its paragraphs and of what stands in their lines. */
import {elementAt, elementsIn, type XmlElement} from './xml.ts';

export type OdtStyle = {
	readonly isTitle: boolean;
	/** Of a heading, from 1; null of other text. */
	readonly level: number | null;
	/** Null where the style does not say. */
	readonly isBold: boolean | null;
	readonly isHidden: boolean | null;
	readonly isStruckOut: boolean | null;
	readonly isRaised: boolean | null;
	/** Of its letters, in points. */
	readonly size: number | null;
	/** Of its letters, `#rrggbb`. */
	readonly colour: string | null;
	/** What it is filled with, `#rrggbb` or `transparent`. */
	readonly fill: string | null;
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
	const within = (holder: string, name: string) =>
		chain.map(style => elementAt(style, holder)?.attributes.get(name)).find(value => value !== undefined) ??
		null;
	const inText = (name: string) => within('style:text-properties', name);
	const says = (name: string, test: (value: string) => boolean) => {
		const value = inText(name);
		return value === null ? null : test(value);
	};
	const isSet = (value: string) => value !== 'none';
	const level = first('style:default-outline-level');
	return {
		isTitle: chain.some(({attributes}) => attributes.get('style:name') === 'Title'),
		level: level === undefined ? null : Number(level),
		isBold: says('fo:font-weight', weight => /^(?:bold|[6-9]00)$/.test(weight)),
		isHidden: says('text:display', display => display === 'none'),
		isStruckOut: says('style:text-line-through-style', isSet) ?? says('style:text-line-through-type', isSet),
		isRaised: says('style:text-position', position => /^(?:super\b|[1-9])/.test(position)),
		size: pointsOf(inText('fo:font-size')),
		colour: inText('fo:color'),
		fill: inText('fo:background-color') ?? within('style:paragraph-properties', 'fo:background-color'),
		page: first('style:master-page-name') ?? null,
	};
}

/** A size by itself: one in percent depends on others. */
function pointsOf(size: string | null): number | null {
	const [, points] = /^([\d.]+)pt$/.exec(size ?? '') ?? [];
	return points === undefined ? null : Number(points);
}

const unfilled: ReadonlySet<string> = new Set(['transparent', 'none', '#ffffff']);

/** The colour of the pages; null where nobody can tell: a picture may stand behind the text. */
export function colourOfPages(holders: readonly XmlElement[]): string | null {
	const styles = holders.flatMap(holder => elementsIn(holder));
	const isFilled = styles.some(style => {
		const page = style.name === 'style:page-layout' ? elementAt(style, 'style:page-layout-properties') : null;
		const fills = ['fo:background-color', 'draw:fill'].map(name => page?.attributes.get(name));
		return fills.some(fill => fill !== undefined && !unfilled.has(fill.toLowerCase()));
	});
	const isDrawn = styles.some(
		style =>
			elementAt(style, 'style:graphic-properties')?.attributes.get('style:run-through') === 'background',
	);
	return isFilled || isDrawn ? null : '#ffffff';
}
