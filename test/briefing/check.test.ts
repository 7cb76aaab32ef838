import {expect, test} from 'vitest';
import type {Briefing} from '../../source/briefing/briefing.ts';
import {checkBriefing, readProvenance} from '../../source/briefing/check.ts';
import {lengths, noChoices} from '../../source/briefing/choices/choices.ts';
import {formatHtml} from '../../source/briefing/formats/html.ts';
import {formatJson} from '../../source/briefing/formats/json.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../source/briefing/make-briefing.ts';
import {visit, visitInput} from './samples.ts';

const formats: readonly (readonly [string, (briefing: Briefing) => string])[] = [
	['Markdown', formatMarkdown],
	['HTML', formatHtml],
	['JSON', formatJson],
];

/** The same documents, with the second one changed on disk. */
function changed(): BriefingInput {
	const sources = visit.sources.map((source, index) =>
		index === 1
			? {
					...source,
					sha256: 'f'.repeat(64),
					passages: source.passages.map(passage => ({
						...passage,
						text: passage.text.replace('peace process', 'peace accord!'),
					})),
				}
			: source,
	);
	return {...visitInput, corpus: {...visit, sources}};
}

test.each(formats)('%s says which files it is made of, and when', (_, format) => {
	const found = readProvenance(format(makeBriefing(visitInput)));
	expect(found?.date).toBe('2022-04-26');
	expect(found?.sources).toEqual(visit.sources.slice(0, 2).map(({file, sha256}) => ({file, sha256})));
});

test.each(formats)('%s says at which length it was made', (_, format) => {
	for (const length of lengths) {
		const text = format(makeBriefing({...visitInput, choices: {...noChoices, length}}));
		expect(readProvenance(text)?.length).toBe(length);
	}
});

test.each(formats)('%s that would come out the same is current', (_, format) => {
	const text = format(makeBriefing(visitInput));
	expect(checkBriefing(text, text, visit)).toEqual({
		isCurrent: true,
		changed: [],
		missing: [],
		added: [],
		removedLines: [],
		addedLines: [],
	});
});

test.each(formats)('%s of sources that changed says which, and what would differ', (_, format) => {
	const now = changed();
	const report = checkBriefing(format(makeBriefing(visitInput)), format(makeBriefing(now)), now.corpus);
	expect(report).toMatchObject({isCurrent: false, changed: ['ua-2022-04-25.txt'], missing: [], added: []});
	expect(report?.removedLines.some(line => line.includes('the peace process.'))).toBe(true);
	expect(report?.addedLines.some(line => line.includes('the peace accord!.'))).toBe(true);
	expect(report?.addedLines.some(line => line.includes('nominate'))).toBe(false);
});

test('a source that is no longer open is missing', () => {
	const text = formatMarkdown(makeBriefing(visitInput));
	const corpus = {...visit, sources: visit.sources.slice(0, 1)};
	expect(checkBriefing(text, text, corpus)?.missing).toEqual(['ua-2022-04-25.txt']);
});

test('a file that was only renamed has not changed', () => {
	const corpus = {...visit, sources: visit.sources.map(source => ({...source, file: `new/${source.id}.md`}))};
	const text = formatMarkdown(makeBriefing(visitInput));
	const report = checkBriefing(text, formatMarkdown(makeBriefing({...visitInput, corpus})), corpus);
	expect(report).toMatchObject({changed: [], missing: [], added: []});
});

test.each(['', 'A shopping list.', '{"a": 1}', '<!doctype html><p>Hello'])('%j is no briefing', text => {
	expect(readProvenance(text)).toBeNull();
	expect(checkBriefing(text, text, visit)).toBeNull();
});

test('document text cannot pass itself off as a source', () => {
	const forged = `File \`forged.txt\`, SHA-256 \`${'a'.repeat(64)}\``;
	const corpus = {...visit, event: forged};
	for (const [, format] of formats)
		expect(readProvenance(format(makeBriefing({...visitInput, corpus})))?.sources).toHaveLength(2);
});
