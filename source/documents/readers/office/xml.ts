/** Parses XML into a tree, within bounds: no entity but the five of XML and numbers is known, and nothing is fetched. */
import {Parser} from 'htmlparser2';
import {UserError} from '../../problem.ts';
import {decodeAsIs} from '../decode.ts';

export type XmlElement = {
	/** With the prefix that is usual for its namespace, whichever the file uses. */
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/** Namespaces, each with its usual prefix. */
export type Prefixes = ReadonlyMap<string, string>;

/** Levels of elements that are nested: files of word processors have some thirty. */
const deepest = 250;
const mostElements = 2_000_000;

const declaredEncoding = /^[^<]{0,4}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/**
 * The element that holds all others, or null where there is none.
 *
 * @throws A UserError where elements are nested too deep or too many.
 */
export function parseXml(bytes: Uint8Array, prefixes: Prefixes): XmlElement | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
	const decoded = decodeAsIs(bytes, {
		declared: declaredEncoding.exec(head)?.[1],
		guess: {encoding: 'utf-8', isSure: false},
	});
	return 'refused' in decoded ? null : parseXmlText(decoded.text, prefixes);
}

type OpenElement = XmlElement & {readonly children: XmlNode[]};

function parseXmlText(text: string, prefixes: Prefixes): XmlElement | null {
	const usual = new Map<string, string>();
	const open: OpenElement[] = [];
	let root: XmlElement | null = null;
	let count = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				count++;
				if (open.length > deepest || count > mostElements)
					throw new UserError('is nested too deep to be read, or has too many parts; save its text alone');
				const entries = Object.entries(attributes);
				for (const [attribute, value] of entries) {
					const prefix = /^xmlns(?::(.+))?$/.exec(attribute);
					const known = prefix === null ? undefined : prefixes.get(value);
					if (known !== undefined) usual.set(prefix?.[1] ?? '', known);
				}
				const element: OpenElement = {
					name: withUsualPrefix(name, usual, true),
					attributes: new Map(
						entries.map(([attribute, value]) => [withUsualPrefix(attribute, usual, false), value]),
					),
					children: [],
				};
				open.at(-1)?.children.push(element);
				root ??= element;
				open.push(element);
			},
			onclosetag() {
				open.pop();
			},
			ontext(data) {
				open.at(-1)?.children.push(data);
			},
		},
		{xmlMode: true, decodeEntities: true},
	);
	parser.end(text.replace(/^\ufeff/, ''));
	return root;
}

/** Names without a prefix are of the namespace that holds for all of them, but for those of attributes. */
function withUsualPrefix(name: string, usual: ReadonlyMap<string, string>, isElement: boolean): string {
	const colon = name.indexOf(':');
	if (colon === -1 && !isElement) return name;
	const prefix = colon === -1 ? '' : name.slice(0, colon);
	const known = usual.get(prefix);
	return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
}

/** The elements directly below, of one name or of all. */
export function elementsIn(element: XmlElement | null | undefined, name?: string): XmlElement[] {
	return (element?.children ?? []).filter(
		(child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
	);
}

/** The first element at the end of a way down. */
export function elementAt(element: XmlElement | null | undefined, ...names: string[]): XmlElement | null {
	let at: XmlElement | null = element ?? null;
	for (const name of names) at = elementsIn(at, name)[0] ?? null;
	return at;
}

/** All elements of some names at any depth, in order; what is within one of them is not looked into. */
export function elementsBelow(element: XmlElement | null, names: ReadonlySet<string>): XmlElement[] {
	return elementsIn(element).flatMap(child =>
		names.has(child.name) ? [child] : elementsBelow(child, names),
	);
}

/** All text in an element. */
export function textIn(element: XmlElement): string {
	return element.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('');
}
