/** Tells what the styles of a Word file make of its paragraphs and of what stands in their lines. */
import {levelOfStyle} from './heading-styles.ts';
import {elementAt, elementsIn, type XmlElement} from './xml.ts';

export type ParagraphStyle = {
	/** As the program calls it in English, whatever it is called where it was written; in small letters. */
	readonly name: string;
	/** Of a heading, from 1; null of other text. */
	readonly level: number | null;
	/** The list that it belongs to, and which of the list's levels, from 0. */
	readonly list: ListPlace | null;
	/** What it is shaded with; null where nothing is said of that. */
	readonly shade: XmlElement | null;
};

export type ListPlace = {readonly list: string; readonly level: number};

export type DocxStyles = {
	/** The style of a paragraph by its properties. */
	readonly ofParagraph: (properties: XmlElement | null) => ParagraphStyle;
	/** The settings of a run, by its properties and those of its paragraph. */
	readonly ofRun: (properties: XmlElement | null, paragraph: XmlElement | null) => RunSettings;
};

/** What is set of a run by a name, nearest to it; undefined where nothing is. */
export type RunSettings = (name: string) => XmlElement | undefined;

/** The value of a setting of a run; undefined where it is not set. */
export function valueIn(settings: RunSettings, name: string): string | undefined {
	return settings(name)?.attributes.get('w:val');
}

/** Styles are derived from others no deeper than this. */
const longestChain = 20;

export function stylesOf(part: XmlElement | null): DocxStyles {
	const styles = elementsIn(part, 'w:style');
	const byId = new Map(styles.map(style => [style.attributes.get('w:styleId') ?? '', style]));
	const usual = styles.find(
		({attributes}) => attributes.get('w:type') === 'paragraph' && isTrue(attributes.get('w:default')),
	);
	/** A style and those that it is derived from. */
	const chainOf = (id: string | null): XmlElement[] => {
		const chain: XmlElement[] = [];
		let at = id === null ? usual : byId.get(id);
		while (at !== undefined && chain.length < longestChain) {
			chain.push(at);
			at = byId.get(settingOf(at, 'w:basedOn') ?? '');
		}
		return chain;
	};
	const defaults = byName([elementAt(part, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')]);
	const known = new Map<string | null, ReadonlyMap<string, XmlElement>>();
	/** What a style says of runs, with what it says of none. */
	const ofStyle = (id: string | null): ReadonlyMap<string, XmlElement> => {
		const found = known.get(id) ?? byName(chainOf(id).map(style => elementAt(style, 'w:rPr')));
		known.set(id, found);
		return found;
	};
	return {
		ofParagraph: properties => {
			const chain = chainOf(settingOf(properties, 'w:pStyle'));
			const settings = [properties, ...chain.map(style => elementAt(style, 'w:pPr'))];
			const names = chain.map(style => (settingOf(style, 'w:name') ?? '').toLowerCase());
			return {
				name: names[0] ?? '',
				level: levelOf(settings, names),
				list: listOf(settings),
				shade: firstOf(settings, each => elementAt(each, 'w:shd')),
			};
		},
		ofRun: (properties, paragraph) => {
			const style = settingOf(properties, 'w:rStyle');
			return name =>
				elementAt(properties, name) ??
				(style === null ? undefined : ofStyle(style).get(name)) ??
				ofStyle(settingOf(paragraph, 'w:pStyle')).get(name) ??
				defaults.get(name);
		},
	};
}

/** What settings say, by its name: where several say something of it, the first does. */
function byName(settings: readonly (XmlElement | null)[]): ReadonlyMap<string, XmlElement> {
	const found = new Map<string, XmlElement>();
	for (const each of settings.flatMap(setting => elementsIn(setting)))
		if (!found.has(each.name)) found.set(each.name, each);
	return found;
}

/** By the level in an outline, else by the name of the style. */
function levelOf(settings: readonly (XmlElement | null)[], names: readonly string[]): number | null {
	const outline = firstOf(settings, each => settingOf(each, 'w:outlineLvl'));
	if (outline !== null) return Number(outline) < 9 ? Number(outline) + 1 : null;
	return firstOf(names, levelOfStyle);
}

function listOf(settings: readonly (XmlElement | null)[]): ListPlace | null {
	const all = settings.map(each => elementAt(each, 'w:numPr'));
	const list = firstOf(all, each => settingOf(each, 'w:numId'));
	if (list === null || list === '0') return null;
	return {list, level: Number(firstOf(all, each => settingOf(each, 'w:ilvl')) ?? 0)};
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
	for (const value of values) {
		const found = find(value);
		if (found !== null) return found;
	}
	return null;
}

/** The value of a setting; null where it is not set. */
export function settingOf(settings: XmlElement | null | undefined, name: string): string | null {
	return elementAt(settings, name)?.attributes.get('w:val') ?? null;
}

/** Whether something is switched on or off; null where nothing is said of it. */
export function switchOf(settings: XmlElement | null, name: string): boolean | null {
	const setting = elementAt(settings, name);
	return setting === null ? null : isSwitchedOn(setting);
}

/** Whether a setting switches something on: it does where it says no more. */
export function isSwitchedOn(setting: XmlElement | undefined): boolean {
	return setting !== undefined && isTrue(setting.attributes.get('w:val') ?? '1');
}

const switchedOff: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

function isTrue(value: string | undefined): boolean {
	return value !== undefined && !switchedOff.has(value.toLowerCase());
}
