/** The tags of HTML in Markdown: told from text that only looks like one, and taken away. */
import {betweenCells} from './blocks.ts';
import {asSuperscript} from './superscript.ts';

const blockTags =
	'address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const inlineTags =
	'a|abbr|b|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr';

const attributes = '(?:\\s[^<>]*)?';
const anyTag = new RegExp(`</?(?:${blockTags}|${inlineTags})${attributes}/?>`, 'gi');
const blockTag = new RegExp(`</?(?:${blockTags}|br)${attributes}/?>`, 'gi');
const heading = /<h([1-6])[\s>]/i;
const emphasised = /^<(?:u|b|strong|(?:span|font|p)\s[^<>]*(?:underline|bold)[^<>]*)>$/i;

export type MarkupPart = {
	readonly text: string;
	/** Lines from the first one of the markup, which is 0. */
	readonly first: number;
	readonly last: number;
	/** The level that a heading has, from 1; null of other text. */
	readonly level: number | null;
	/** Whether it is a row of a table, its cells as in Markdown. */
	readonly isRow: boolean;
};

/** What stands between tags that say it no longer holds, or that it stands above the line. */
const struckOut = /<(del|s|strike)(?=[\s>])[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const raised = /<sup(?=[\s>])[^<>]*>([^<>]*)<\/sup\s*>/gi;

/** The text without tags, and without what they strike out. */
export function withoutTags(text: string): string {
	return text
		.replace(struckOut, '')
		.replace(raised, (_, above: string) => asSuperscript(above))
		.replace(anyTag, '');
}

/** What begins or ends at a tag: text that is struck out, or raised. */
export type TagEffect = {readonly of: 'struck' | 'raised'; readonly isEnd: boolean};

/** What a tag by itself begins or ends; null of other tags. */
export function effectOf(tag: string): TagEffect | null {
	const [, end, name] = /^<(\/?)(del|s|strike|sup)(?=[\s>])/i.exec(tag) ?? [];
	if (name === undefined) return null;
	return {of: name.toLowerCase() === 'sup' ? 'raised' : 'struck', isEnd: end === '/'};
}

/** Whether a tag makes what it begins stand out as a heading does. */
export function isEmphasis(tag: string): boolean {
	return emphasised.test(tag);
}

const row = /<tr(?=[\s>])[^<>]*>([\s\S]*?)(?=<\/?tr(?=[\s>])|<\/(?:table|tbody|thead|tfoot)\b|$)/gi;
const cell = /<t[dh](?=[\s>])[^<>]*>([\s\S]*?)(?=<\/?t[dhr](?=[\s>])|$)/gi;

/** What stands in a table for its place on the page, not as one of its cells. */
const layout = /<table(?=[\s>])[\s\S]*<table(?=[\s>])|<(?:h[1-3]|ul|ol)(?=[\s>])/i;
const longestCell = 600;

/** The paragraphs, headings and rows of a stretch of HTML, each with its lines; of the others no two share a line. */
export function partsOfMarkup(html: string): MarkupPart[] {
	const rows = rowsIn(html);
	if (rows.length === 0) return paragraphsIn(html, 0);
	const parts: MarkupPart[] = [];
	let end = 0;
	let line = 0;
	for (const {from, to, text} of rows) {
		const [above, row] = [html.slice(end, from), html.slice(from, to)];
		for (const part of paragraphsIn(above, line)) parts.push(part);
		const first = line + countLines(above);
		if (text !== '')
			parts.push({text, first, last: first + countLines(row.trim()), level: null, isRow: true});
		line = first + countLines(row);
		end = to;
	}
	return [...parts, ...paragraphsIn(html.slice(end), line)];
}

type Row = {readonly from: number; readonly to: number; readonly text: string};

function rowsIn(html: string): Row[] {
	if (layout.test(html)) return [];
	const rows: Row[] = [];
	for (const {0: whole, 1: content = '', index} of html.matchAll(row)) {
		const cells = [...content.matchAll(cell)].map(([, inside = '']) =>
			plainText(inside.replace(blockTag, ' ')),
		);
		if (cells.some(text => text.length > longestCell)) return [];
		rows.push({
			from: index,
			to: index + whole.length,
			text: cells.some(Boolean) ? cells.join(betweenCells) : '',
		});
	}
	return rows;
}

function plainText(text: string): string {
	return withoutTags(text).replace(/\s+/g, ' ').trim();
}

/** @param start The number of the first line. */
function paragraphsIn(html: string, start: number): MarkupPart[] {
	const parts: MarkupPart[] = [];
	let line = start;
	let level: number | null = null;
	const add = (text: string) => {
		const lead = /^\s*/.exec(text)?.[0] ?? '';
		const first = line + countLines(lead);
		line += countLines(text);
		const plain = plainText(text);
		if (plain === '') return;
		const part = {text: plain, first, last: first + countLines(text.trim()), level, isRow: false};
		const before = parts.at(-1);
		if (before !== undefined && before.last >= part.first) parts[parts.length - 1] = joined(before, part);
		else parts.push(part);
	};
	let end = 0;
	for (const {0: tag, index} of html.matchAll(blockTag)) {
		add(html.slice(end, index));
		line += countLines(tag);
		const depth = heading.exec(tag)?.[1];
		level = depth === undefined ? null : Math.max(1, Number(depth) - 1);
		end = index + tag.length;
	}
	add(html.slice(end));
	return parts;
}

function joined(before: MarkupPart, {text, last}: MarkupPart): MarkupPart {
	return {text: `${before.text} ${text}`, first: before.first, last, level: null, isRow: false};
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}
