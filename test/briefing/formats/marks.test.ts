import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import type {Briefing, Inline} from '../../../source/briefing/briefing.ts';
import {formatDocx} from '../../../source/briefing/formats/docx.ts';
import {formatHtml} from '../../../source/briefing/formats/html.ts';
import {formatMarkdown} from '../../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {renderWithMarkdownIt, renderWithRemark} from '../render.ts';
import {visitInput} from '../samples.ts';

function briefingOf(...content: Inline[]): Briefing {
	const briefing = makeBriefing(visitInput);
	return {
		...briefing,
		parts: [{id: 'both-say', title: 'Both say', blocks: [{kind: 'paragraph', content}]}],
	};
}

/** A quotation in which the words between stars are marked. */
function marked(starred: string): Briefing {
	const marks = [];
	let text = '';
	for (const [index, piece] of starred.split('*').entries()) {
		if (index % 2 === 1) marks.push({start: text.length, end: text.length + piece.length});
		text += piece;
	}
	return briefingOf({kind: 'quotation', text, reference: 1, marks});
}

const deter = marked('deter *illegal* migration');

test('in Markdown they are bold', () => {
	expect(formatMarkdown(deter)).toContain('\n“deter **illegal** migration”[^1]\n');
});

test('in HTML they are marked', () => {
	expect(formatHtml(deter)).toContain('<p>“deter <mark>illegal</mark> <span class="kept">migration”<sup>');
	expect(formatHtml(marked('deter illegal *migration.*'))).toContain(
		'<span class="kept"><mark>migration.</mark>”<sup>',
	);
});

test('in Word they are bold', async () => {
	const xml = strFromU8(unzipSync(await formatDocx(deter))['word/document.xml'] ?? new Uint8Array());
	const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({
		text: /<w:t [^>]*>([^<]*)</.exec(run)?.[1],
		isBold: run.includes('<w:b/>'),
	}));
	expect(runs).toEqual(
		expect.arrayContaining([
			{text: '“deter ', isBold: false},
			{text: 'illegal', isBold: true},
			{text: ' migration”', isBold: false},
		]),
	);
});

test.each([
	'*U.S.*, *“other”* and (*all*) companies',
	'*a*b*c*',
	'5 *x* 3 = 15, *snake_case* and *2^3*',
	'see *www.evil*.example or mail *user*@example.org',
	'*[x](javascript:alert(1))*',
	'*$3.7* billion against *US$ 3.4*',
])('whatever is marked, Markdown shows the words and nothing else: %s', starred => {
	const markdown = formatMarkdown(marked(starred));
	for (const render of [renderWithRemark, renderWithMarkdownIt]) {
		const {text, live, links} = render(markdown);
		expect(text).toContain(starred.replaceAll('*', ''));
		expect(live.filter(html => !html.startsWith('<!--'))).toEqual([]);
		expect(links.filter(link => /evil|javascript|mailto/.test(link))).toEqual([]);
	}
});
