/** The briefing as one HTML file that needs no network and no script. */
import {createHash} from 'node:crypto';
import {decodeXML} from 'entities';
import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {
	type Block,
	type Briefing,
	type Column,
	type Content,
	clipped,
	type Framing,
	hasHeadings,
	type Inline,
	linesOfNote,
	type Part,
	type Piece,
	quotedPieces,
	type Reference,
} from '../briefing.ts';
import {provenanceComment} from '../provenance.ts';
import type {Wording} from '../wording/wording.ts';
import {wordingOf} from '../wording/wordings.ts';
import {betweenReferences, bySource} from './citation.ts';
import type {FormatWriter} from './format-writer.ts';
import {onePageStyle, style} from './html-style.ts';

/** Document text holds no `<` of its own here, so that a line feed behind each block is easily given. */
const endOfBlock = /<\/(?:p|li|tr|h[1234]|ul|ol|thead|table|section|article|div|header|head|style)>/g;

export const html = {
	write: formatHtml,
	linesOf: (text: string): readonly string[] =>
		textOf(text)
			.split('\n')
			.map(line => line.trim())
			.filter(line => line !== ''),
} satisfies FormatWriter;

function textOf(page: string): string {
	return decodeXML(
		page
			.replace(/<style>.*?<\/style>/s, '')
			.replace(/<sup>.*?<\/sup>/gs, '')
			.replace(/<\/(?:p|li|h\d|tr|title|div)>/g, '\n')
			.replace(/<\/t[hd]>/g, ' | ')
			.replaceAll(betweenReferences, '\n')
			.replace(/<[^>]*>/g, ''),
	);
}

export function formatHtml(briefing: Briefing): string {
	const styleOfPage = `${style}${briefing.length === 'short' ? onePageStyle : ''}${shareRules(briefing)}\n`;
	const wording = wordingOf(briefing.language);
	const styleHash = createHash('sha256').update(styleOfPage).digest('base64');
	const page = h('html', {lang: wording.tag}, [
		h('head', [
			h('meta', {charset: 'utf-8'}),
			h('meta', {
				httpEquiv: 'Content-Security-Policy',
				content: `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`,
			}),
			h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
			h('meta', {name: 'referrer', content: 'no-referrer'}),
			h('title', briefing.title),
			h('style', styleOfPage),
		]),
		h('body', [
			h('header', [h('h1', briefing.title), ...briefing.lead.map(line => h('p.lead', inlines(line)))]),
			h(
				'main',
				briefing.parts.map(each => part(each, wording)),
			),
			...references(briefing.references, wording),
			{type: 'text', value: '\n'},
			{type: 'comment', value: provenanceComment(briefing, 'html')},
		]),
	]);
	return `<!doctype html>\n${toHtml(page).replace(endOfBlock, '$&\n')}\n`;
}

function part({id, title, blocks}: Part, wording: Wording): Element {
	const topicHeading = hasHeadings(blocks) ? 'h4' : 'h3';
	return h('section', {id}, [h('h2', title), ...blocks.map(value => block(value, topicHeading, wording))]);
}

/** Topics stand below the headings of their part, where it has some. */
type TopicHeading = 'h3' | 'h4';

function block(value: Block, topicHeading: TopicHeading, {references: words}: Wording): Element {
	switch (value.kind) {
		case 'paragraph':
			return h('p', inlines(value.content));
		case 'heading':
			return h('h3', inlines(value.content));
		case 'list':
			return h(
				'ul',
				value.items.map(item => h('li', inlines(item))),
			);
		case 'table':
			return table(value.columns, value.rows);
		case 'framings':
			return framings(value, topicHeading);
		case 'note':
			return h('div.note', [
				h('p', [h('strong', words.noteOn(value.about))]),
				...linesOfNote(value.text).map(line => h('p', line)),
			]);
		default:
			return value satisfies never;
	}
}

/** Who says nothing of a point has less room. */
function widthsOf(sides: readonly Framing[]): string[] {
	if (sides.length === 1) return ['alone'];
	const silent = sides.findIndex(({isSilent}) => isSilent);
	return silent === -1 ? [] : [silent === 0 ? 'second-wide' : 'first-wide'];
}

function framings(
	{topic, language, framings: sides, remarks}: Extract<Block, {readonly kind: 'framings'}>,
	topicHeading: TopicHeading,
): Element {
	return h('article.point', [
		h(topicHeading, {lang: language}, topic),
		h(
			'div',
			{className: ['sides', ...widthsOf(sides)]},
			sides.map(({side, label, content}) =>
				h('p', {className: side}, [h('strong.side', label), ' ', ...inlines(content)]),
			),
		),
		...remarks.map(line => h('p.remark', inlines(line))),
	]);
}

/** On a narrow screen each row stands as a card, its cells below the columns' names. */
function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Element {
	return h('table', [
		h(
			'colgroup',
			sharesOf(columns).map(share => h('col', {className: `share-${share}`})),
		),
		h('thead', [
			h(
				'tr',
				columns.map(({title, side}) => h('th', {scope: 'col', className: side}, title)),
			),
		]),
		h(
			'tbody',
			rows.map(cells =>
				h(
					'tr',
					cells.map((content, index) =>
						h(
							index === 0 ? 'th' : 'td',
							{
								scope: index === 0 ? 'row' : null,
								className: columns[index]?.side,
								dataLabel: columns[index]?.title ?? '',
							},
							inlines(content),
						),
					),
				),
			),
		),
	]);
}

/** Of the width of a table, in per cent. */
function sharesOf(columns: readonly Column[]): number[] {
	const total = columns.reduce((sum, {width}) => sum + width, 0);
	return columns.map(({width}) => Math.round((100 * width) / total));
}

/** A column has no attribute for its width, and the page takes no style but that of its head. */
function shareRules({parts}: Briefing): string {
	const shares = parts
		.flatMap(({blocks}) => blocks)
		.flatMap(value => (value.kind === 'table' ? sharesOf(value.columns) : []));
	return [...new Set(shares)].map(share => `.share-${share} { width: ${share}%; }`).join('\n');
}

function inlines(content: Content): ElementContent[] {
	return content.flatMap(inline);
}

/** Words as they are; in a wrapping that says so where they are in another language than the page. */
function spokenIn({language}: {readonly language?: string}, words: ElementContent[]): ElementContent[] {
	return language === undefined ? words : [h('span', {lang: language}, words)];
}

function inline(value: Inline): ElementContent[] {
	switch (value.kind) {
		case 'text':
			return spokenIn(value, [{type: 'text', value: value.text}]);
		case 'strong':
			return [h('strong', {lang: value.language}, value.text)];
		case 'remark':
			return [h('em', value.text)];
		case 'quotation':
			// Marks as text: those that a style sheet gives to `q` are lost in copying.
			return spokenIn(value, kept(quotedPieces(value), value.reference));
		case 'reference':
			return [call(value.reference)];
		case 'code':
			return [h('code', value.text)];
		case 'link':
			return [h('a', {href: value.url}, value.text)];
		default:
			return value satisfies never;
	}
}

/** Longer words may be cut at the end of a line. */
const longestKept = 24;

/** The number stays on the line of the last word. */
function kept(pieces: readonly Piece[], reference: number): ElementContent[] {
	const quotation = pieces.map(({text}) => text).join('');
	// Only the end is looked at: a pattern over the whole of a long quotation would run out of stack.
	const end = quotation.slice(-longestKept - 1);
	const space = end.search(/\s\S*$/u);
	const isLong = space === -1 && end.length > longestKept;
	const start = isLong ? quotation.length : quotation.length - end.length + space + 1;
	return [
		...clipped(pieces, 0, start).map(marked),
		h('span.kept', [...clipped(pieces, start, quotation.length).map(marked), call(reference)]),
	];
}

function marked({text, isMarked}: Piece): ElementContent {
	return isMarked ? h('mark', text) : {type: 'text', value: text};
}

function call(number: number): Element {
	return h('sup', [h('a', {href: `#reference-${number}`}, String(number))]);
}

/** Document by document, since the numbers lead here: a line each would take as much paper as the text. */
function references(all: readonly Reference[], wording: Wording): Element[] {
	if (all.length === 0) return [];
	return [
		h('footer', [
			h('h2', wording.references.title),
			...bySource(all).map(({label, references: cited}) =>
				h('p', [
					h('strong', `${label}:`),
					...cited.flatMap((reference, index): ElementContent[] => [
						{type: 'text', value: index === 0 ? ' ' : betweenReferences},
						entry(reference, wording),
					]),
				]),
			),
		]),
	];
}

function entry(reference: Reference, wording: Wording): Element {
	const place = wording.references.locator(reference.locator);
	return h('span.reference', {id: `reference-${reference.number}`}, [
		h('sup', String(reference.number)),
		reference.url === null ? place : h('a', {href: reference.url}, place),
	]);
}
