import {decodeHTML} from 'entities';
import {describe, expect, test} from 'vitest';
import {quoted} from '../../../source/briefing/briefing.ts';
import {formatHtml} from '../../../source/briefing/formats/html.ts';
import {style} from '../../../source/briefing/formats/html-style.ts';
import {makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {briefingWith, hostileTexts} from '../hostile.ts';
import {collapse} from '../render.ts';
import {visitInput} from '../samples.ts';

const elements =
	/^(?:html|head|meta|title|style|body|header|main|section|article|footer|h[1-4]|p|div|ul|ol|li|table|colgroup|col|thead|tbody|tr|th|td|strong|mark|em|code|sup|span|a)$/;
const attributes = /^(?:lang|charset|http-equiv|content|name|class|id|scope|data-label|href)$/;

type Tag = {readonly name: string; readonly attributes: readonly (readonly [string, string])[]};

/** The tags of a page whose attribute values are all quoted. */
function tagsOf(html: string): Tag[] {
	return [...html.matchAll(/<([a-zA-Z][^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g)].map(
		([, name = '', rest = '']) => ({
			name,
			attributes: [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
				([, key = '', value = '']) => [key, decodeHTML(value)] as const,
			),
		}),
	);
}

function textOf(html: string): string {
	const body = html.slice(html.indexOf('<body>'));
	return collapse(
		decodeHTML(body.replace(/<\/?(?:span|strong|mark|em|code)[^>]*>/g, '').replace(/<[^>]*>/g, ' ')),
	);
}

describe('HTML', () => {
	test.each([
		['a short last word', 'they met', '<span class="kept">met”'],
		['one word', 'met', '<span class="kept">“met”'],
		['a last word that may be cut', `they ${'m'.repeat(40)}`, `${'m'.repeat(40)}”<span class="kept"><sup>`],
		['ten million characters', 'they met '.repeat(1_200_000), '<span class="kept">”'],
	])('the number of a reference stays with the last word: %s', (_, quotation, kept) => {
		const content = [{kind: 'quotation', text: quotation, reference: 1}] as const;
		const part = {id: 'notes', title: 'A', blocks: [{kind: 'paragraph', content}]} as const;
		const briefing = {...makeBriefing({...visitInput, comparison: null, commitments: []}), parts: [part]};
		expect(formatHtml(briefing).includes(kept)).toBe(true);
	});

	test.each(hostileTexts)('%s stays text wherever it stands', text => {
		const html = formatHtml(briefingWith(text, 'script'));
		for (const tag of tagsOf(html)) {
			expect(tag.name).toMatch(elements);
			for (const [key, value] of tag.attributes) {
				expect(key).toMatch(attributes);
				if (key === 'href') expect(value).toMatch(/^(?:#reference-\d+$|https:\/\/ok\.example\/)/);
			}
		}
		// The record for --check is the only comment, and the last thing of the page.
		expect(html.match(/<!--/g)).toHaveLength(1);
		expect(html).toMatch(/<!-- briefing \{[^<>]*\} --><\/body><\/html>\n$/);
		expect(textOf(html)).toContain(quoted(collapse(text)));
	});

	test('it loads nothing and runs nothing', () => {
		const html = formatHtml(makeBriefing(visitInput));
		expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">/);
		expect(decodeHTML(html)).toContain("content=\"default-src 'none'; style-src 'sha256-");
		expect(tagsOf(html).flatMap(tag => tag.attributes.map(([key]) => key))).not.toContain('src');
		expect(html).not.toMatch(/url\(|@import|javascript:/);
	});

	test('each number of a note leads to its reference, which opens the page at the words', () => {
		const briefing = makeBriefing(visitInput);
		const html = formatHtml(briefing);
		const targets = [...html.matchAll(/href="#(reference-\d+)"/g)].map(([, id]) => id);
		expect(targets.length).toBeGreaterThan(5);
		for (const id of targets) expect(html).toContain(`<span class="reference" id="${id}"`);
		for (const {url} of briefing.references) if (url) expect(html).toContain(`href="${url}"`);
	});

	test('the words of both sides stand side by side, with more room for who speaks alone', () => {
		const page = formatHtml(makeBriefing(visitInput));
		expect(page).toMatch(/<div class="sides"><p class="left"><strong class="side">United States<\/strong> “/);
		expect(page).toMatch(
			/<div class="sides second-wide"><p class="left"><strong class="side">United States<\/strong> <em>Not mentioned<\/em><\/p>\n<p class="right"><strong class="side">Ukraine<\/strong> “/,
		);
	});

	test('on a narrow screen the sides stand one below the other, whichever has more to say', () => {
		const [, wide = '', narrow = ''] = /^(.*?)@media \(max-width: 40rem\) (.*?)\n}/s.exec(style) ?? [];
		const layouts = [...wide.matchAll(/^(\.sides\S*) \{.*grid-template-columns: \S+ \S+[; ]/gm)];
		const oneColumn = /^(.*) \{ grid-template-columns: 1fr; \}$/m.exec(narrow)?.[1]?.split(', ');
		expect(layouts.length).toBeGreaterThan(1);
		for (const [, layout] of layouts) expect(oneColumn).toContain(layout);
	});

	test('a cell names its column, for narrow screens', () => {
		expect(formatHtml(makeBriefing(visitInput))).toContain('<td data-label="Firmness">Firm</td>');
	});
});
