/** The briefing as Markdown that GitHub and pandoc render alike. */

import type {BlockContent, Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {type Handle, toMarkdown, type Unsafe} from 'mdast-util-to-markdown';
import {oneLine} from '../../text/one-line.ts';
import {
	type Block,
	type Briefing,
	type Column,
	type Content,
	clipped,
	type Inline,
	linesOfNote,
	type Quotation,
	quotedPieces,
	type Reference,
} from '../briefing.ts';
import {isProvenance, provenanceComment} from '../provenance.ts';
import type {Wording} from '../wording/wording.ts';
import {wordingOf} from '../wording/wordings.ts';
import {citation} from './citation.ts';
import type {FormatWriter} from './format-writer.ts';
import {splitInert} from './inert-text.ts';

declare module 'mdast' {
	interface TableData {
		/** Relative widths of the columns, which pandoc reads off the dashes below the head. */
		widths?: readonly number[];
	}
}

export const markdown = {
	write: formatMarkdown,
	linesOf: (text: string): readonly string[] =>
		text
			.split('\n')
			.filter(line => !isProvenance(line))
			.map(line => line.replace(/\[\^\d+\]:?| \\\[\d+\]/g, '').trim())
			.filter(line => line !== ''),
} satisfies FormatWriter;

/** Ends with a comment that no renderer shows and no document text can write: text has no live `<`. */
export function formatMarkdown(briefing: Briefing): string {
	const text = toMarkdown(toMdast(briefing), {
		bullet: '-',
		emphasis: '_',
		listItemIndent: 'one',
		rule: '-',
		extensions: [
			gfmToMarkdown(),
			{handlers: {table: handleTable, text: handleText}, unsafe: beyondCommonMark},
		],
	});
	return `${text}\n<!--${provenanceComment(briefing, 'markdown')}-->\n`;
}

const destinations: Unsafe['notInConstruct'] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/**
 * What pandoc and GitHub give a meaning that CommonMark does not: TeX and its mathematics, super- and
 * subscript, citations and mentions, attributes, line blocks.
 */
const beyondCommonMark: Unsafe[] = [
	...['\\', '^', '~', '@', '{', '|', '<'].map(
		(character): Unsafe => ({character, inConstruct: 'phrasing', notInConstruct: destinations}),
	),
];

function toMdast(briefing: Briefing): Root {
	const wording = wordingOf(briefing.language);
	const children: RootContent[] = [
		{type: 'heading', depth: 1, children: inert(briefing.title)},
		{type: 'paragraph', children: withBreaks(briefing.lead)},
	];
	for (const part of briefing.parts) {
		children.push({type: 'heading', depth: 2, children: [{type: 'text', value: part.title}]});
		for (const each of part.blocks.flatMap(value => block(value, wording))) children.push(each);
	}
	callOnce(children, new Set());
	for (const each of briefing.references.map(each => footnote(each, wording))) children.push(each);
	return {type: 'root', children};
}

/**
 * Leaves the first mention of a reference as the call of its note and makes the later ones text: pandoc would print
 * the note again for each, under another number. Notes are numbered in the order of first mention, so that both agree.
 */
function callOnce(nodes: Nodes[], called: Set<string>): void {
	for (const [index, node] of nodes.entries()) {
		if (node.type === 'footnoteReference') {
			if (called.has(node.identifier)) nodes[index] = {type: 'text', value: ` [${node.identifier}]`};
			called.add(node.identifier);
		} else if ('children' in node) callOnce(node.children, called);
	}
}

function block(value: Block, {references: words}: Wording): BlockContent[] {
	switch (value.kind) {
		case 'paragraph':
			return [{type: 'paragraph', children: phrasing(value.content)}];
		case 'heading':
			return [{type: 'heading', depth: 3, children: phrasing(value.content)}];
		case 'list':
			return [list(value.items.map(phrasing))];
		case 'table':
			return [table(value.columns, value.rows)];
		case 'framings':
			return framings(value);
		case 'note':
			return [
				list([
					[
						{type: 'strong', children: inert(words.noteOn(value.about))},
						{type: 'text', value: ' '},
						...noteLines(value.text),
					],
				]),
			];
		default:
			return value satisfies never;
	}
}

/** With a colon, since a line that is bold and nothing else should be a heading, and no two of those are alike. */
function framings({
	topic,
	framings: sides,
	remarks,
}: Extract<Block, {readonly kind: 'framings'}>): BlockContent[] {
	return [
		{type: 'paragraph', children: [{type: 'strong', children: inert(`${topic}:`)}]},
		list([
			...sides.map(({label, content}): PhrasingContent[] => [
				{type: 'strong', children: inert(`${label}:`)},
				{type: 'text', value: ' '},
				...phrasing(content),
			]),
			...remarks.map(phrasing),
		]),
	];
}

function list(items: readonly PhrasingContent[][]): BlockContent {
	return {
		type: 'list',
		ordered: false,
		spread: false,
		children: items.map(children => ({
			type: 'listItem',
			spread: false,
			children: [{type: 'paragraph', children}],
		})),
	};
}

function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Table {
	return {
		type: 'table',
		data: {widths: columns.map(({width}) => width)},
		children: [
			{
				type: 'tableRow',
				children: columns.map(({title}) => ({
					type: 'tableCell',
					children: inert(title),
				})),
			},
			...rows.map(cells => ({
				type: 'tableRow' as const,
				children: cells.map(content => ({type: 'tableCell' as const, children: phrasing(content)})),
			})),
		],
	};
}

function phrasing(content: Content): PhrasingContent[] {
	return content.flatMap(inline);
}

function inline(value: Inline): PhrasingContent[] {
	switch (value.kind) {
		case 'text':
			return inert(value.text);
		case 'strong':
		case 'remark': {
			// A space inside the markers would keep them from being markers.
			const words = value.text.trimEnd();
			const type = value.kind === 'strong' ? ('strong' as const) : ('emphasis' as const);
			const children = inert(words);
			return words === value.text
				? [{type, children}]
				: [
						{type, children},
						{type: 'text', value: ' '},
					];
		}
		case 'quotation':
			return [...quotation(value), call(value.reference)];
		case 'reference':
			return [call(value.reference)];
		case 'code':
			return [{type: 'inlineCode', value: oneLine(value.text)}];
		case 'link':
			return [{type: 'link', url: value.url, children: [{type: 'text', value: oneLine(value.text)}]}];
		default:
			return value satisfies never;
	}
}

/** Marked words are strong; an address of which a part is marked is so as a whole. */
function quotation(value: Quotation): PhrasingContent[] {
	const pieces = quotedPieces(value).map(piece => ({...piece, text: oneLine(piece.text)}));
	let start = 0;
	return splitInert(pieces.map(({text}) => text).join('')).flatMap(({text, isInert}): PhrasingContent[] => {
		const within = clipped(pieces, start, start + text.length);
		start += text.length;
		const whole = [{text, isMarked: within.some(({isMarked}) => isMarked)}];
		return (isInert ? whole : within).map((piece): PhrasingContent => {
			const child = {type: isInert ? ('inlineCode' as const) : ('text' as const), value: piece.text};
			return piece.isMarked ? {type: 'strong', children: [child]} : child;
		});
	});
}

/** Running text; an address in it becomes code, the one form that no renderer turns into a link. */
function inert(text: string): PhrasingContent[] {
	return splitInert(oneLine(text)).map(({text: value, isInert}) => ({
		type: isInert ? 'inlineCode' : 'text',
		value,
	}));
}

function call(number: number): PhrasingContent {
	return {type: 'footnoteReference', identifier: String(number), label: String(number)};
}

function footnote(reference: Reference, wording: Wording): RootContent {
	const link: PhrasingContent[] =
		reference.url === null
			? []
			: [
					{type: 'text', value: ' '},
					{type: 'link', url: reference.url, children: [{type: 'text', value: wording.references.open}]},
				];
	return {
		type: 'footnoteDefinition',
		identifier: String(reference.number),
		label: String(reference.number),
		children: [{type: 'paragraph', children: [...inert(`${citation(reference, wording)}.`), ...link]}],
	};
}

function withBreaks(lines: readonly Content[]): PhrasingContent[] {
	return lines.flatMap((line, index): PhrasingContent[] =>
		index === 0 ? phrasing(line) : [{type: 'break'}, ...phrasing(line)],
	);
}

function noteLines(text: string): PhrasingContent[] {
	return withBreaks(linesOfNote(text).map(line => [{kind: 'text', text: line}]));
}

const dashesPerWidth = 4;

/** One line a row without padding: cells hold whole sentences, and aligned columns would be unreadable. */
const handleTable: Handle = (node: Nodes, _parent, state, info) => {
	if (node.type !== 'table') return '';
	const exit = state.enter('table');
	const rows = node.children.map(row => row.children.map(cell => state.handle(cell, row, state, info)));
	exit();
	const widths = node.data?.widths ?? [];
	const [head = [], ...body] = rows;
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(head),
		line(head.map((_, index) => '-'.repeat((widths[index] ?? 1) * dashesPerWidth))),
		...body.map(line),
	].join('\n');
};

/**
 * Two dollar signs in a paragraph are the ends of mathematics to many renderers, whatever stands beside them.
 * Not a pattern, because patterns with a condition give way to an escaped neighbour.
 */
const handleText: Handle = (node: Nodes, _parent, state, info) => {
	if (node.type !== 'text') return '';
	return state
		.safe(node.value, info)
		.replace(/(\\*)\$/g, (_, escapes: string) => `${escapes}${escapes.length % 2 === 0 ? '\\' : ''}$`);
};
