/** Renders exported Markdown with two engines, for tests that read it as a reader would. */

import {decodeHTML} from 'entities';
import MarkdownIt from 'markdown-it';
import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

export type Rendered = {
	/** All text a reader sees, white space collapsed. */
	readonly text: string;
	readonly links: readonly string[];
	/** What must never come from document text: raw HTML and images. */
	readonly live: readonly string[];
	readonly headings: readonly string[];
};

export function renderWithRemark(markdown: string): Rendered {
	const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
	const links: string[] = [];
	const live: string[] = [];
	const headings: string[] = [];
	const read = (node: Nodes): string => {
		if (node.type === 'link') links.push(node.url);
		if (node.type === 'definition') links.push(node.url);
		if (node.type === 'html') live.push(node.value);
		if (node.type === 'image' || node.type === 'imageReference') live.push(node.type);
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
		if (node.type === 'break') return ' ';
		if (!('children' in node)) return '';
		const isFlow = ['root', 'table', 'tableRow', 'list', 'listItem', 'blockquote', 'footnoteDefinition'];
		const words = node.children.map(read).join(isFlow.includes(node.type) ? ' ' : '');
		if (node.type === 'heading') headings.push(words);
		return words;
	};
	const text = read(tree);
	return {text: collapse(text), links, live, headings};
}

export function renderWithMarkdownIt(markdown: string): Rendered {
	const html = new MarkdownIt({html: true, linkify: false}).render(markdown);
	const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)];
	const allowed = /^(?:h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|code|a|br|blockquote|hr)$/;
	return {
		text: collapse(
			decodeHTML(html.replace(/<[^>]*>/g, tag => (/^<\/?(?:strong|em|code|a)\b/.test(tag) ? '' : ' '))),
		),
		links: tags.flatMap(([, name, rest = '']) =>
			name === 'a' ? [decodeHTML(/href="([^"]*)"/.exec(rest)?.[1] ?? '')] : [],
		),
		live: tags
			.flatMap(([tag, name = '']) => (allowed.test(name) ? [] : [tag]))
			.concat(html.match(/<!--/g) ?? []),
		headings: [...html.matchAll(/<h\d>(.*?)<\/h\d>/gs)].map(([, inner = '']) =>
			decodeHTML(inner.replace(/<[^>]*>/g, '')),
		),
	};
}

export function collapse(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
