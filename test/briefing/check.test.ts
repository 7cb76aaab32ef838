import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../source/briefing/briefing.ts';
import {type Checked, checkBriefing, comparedBefore} from '../../source/briefing/check.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {lengths} from '../../source/briefing/choices/lengths.ts';
import {docx} from '../../source/briefing/formats/docx.ts';
import type {FormatWriter} from '../../source/briefing/formats/format-writer.ts';
import {textOfFile} from '../../source/briefing/formats/formats.ts';
import {html} from '../../source/briefing/formats/html.ts';
import {json} from '../../source/briefing/formats/json.ts';
import {markdown} from '../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../source/briefing/make-briefing.ts';
import {readProvenance} from '../../source/briefing/provenance.ts';
import {hostileTexts} from './hostile.ts';
import {makeSource, visit, visitInput} from './samples.ts';

const writers = [
	['Markdown', markdown],
	['HTML', html],
	['Word', docx],
	['JSON', json],
] as const;

async function written({write}: FormatWriter, briefing: Briefing): Promise<string> {
	return textOfFile(await write(briefing));
}

function checked(text: string, {linesOf}: FormatWriter): Checked {
	return {sources: readProvenance(text)?.sources ?? [], lines: linesOf(text)};
}

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

test.each(writers)('%s says which files it is made of, and when', async (_, writer) => {
	const found = readProvenance(await written(writer, makeBriefing(visitInput)));
	expect(found?.date).toBe('2022-04-26');
	expect(found?.sources).toEqual(visit.sources.slice(0, 2).map(({id, file, sha256}) => ({id, file, sha256})));
});

test.each(writers)('%s says at which length it was made', async (_, writer) => {
	for (const length of lengths) {
		const text = await written(writer, makeBriefing({...visitInput, choices: {...noChoices, length}}));
		expect(readProvenance(text)?.length).toBe(length);
	}
});

test.each(writers)('%s that would come out the same is current', async (_, writer) => {
	const text = await written(writer, makeBriefing(visitInput));
	expect(checkBriefing(checked(text, writer), checked(text, writer), visit)).toEqual({
		isCurrent: true,
		changed: [],
		missing: [],
		added: [],
		removedLines: [],
		addedLines: [],
	});
});

test.each(writers)('%s of sources that changed says which, and what would differ', async (_, writer) => {
	const now = changed();
	const before = checked(await written(writer, makeBriefing(visitInput)), writer);
	const after = checked(await written(writer, makeBriefing(now)), writer);
	const report = checkBriefing(before, after, now.corpus);
	expect(report).toMatchObject({isCurrent: false, changed: ['ua-2022-04-25.txt'], missing: [], added: []});
	expect(report?.removedLines.some(line => line.includes('the peace process.'))).toBe(true);
	expect(report?.addedLines.some(line => line.includes('the peace accord!.'))).toBe(true);
	expect(report?.addedLines.some(line => line.includes('nominate'))).toBe(false);
});

test('a source that is no longer open is missing', () => {
	const old = checked(markdown.write(makeBriefing(visitInput)), markdown);
	const corpus = {...visit, sources: visit.sources.slice(0, 1)};
	expect(checkBriefing(old, old, corpus).missing).toEqual(['ua-2022-04-25.txt']);
});

test('a file that was only renamed has not changed', () => {
	const corpus = {...visit, sources: visit.sources.map(source => ({...source, file: `new/${source.id}.md`}))};
	const [old, now] = [visitInput, {...visitInput, corpus}].map(input =>
		checked(markdown.write(makeBriefing(input)), markdown),
	);
	const report = old && now && checkBriefing(old, now, corpus);
	expect(report).toMatchObject({changed: [], missing: [], added: []});
});

describe('what a new briefing is made with', () => {
	const pin = {kind: 'deliverable', key: 'key-Peace process'} as const;
	test.each(writers)(
		'%s says whether it was limited to a query, and made with choices',
		async (_, writer) => {
			const topic = {query: 'peace -- <process>', passages: ['ua-2022-04-25#2']};
			expect(readProvenance(await written(writer, makeBriefing({...visitInput, topic})))).toMatchObject({
				query: 'peace -- <process>',
				pinned: false,
			});
			const choices = {...noChoices, pins: [pin]};
			expect(readProvenance(await written(writer, makeBriefing({...visitInput, choices})))).toMatchObject({
				query: null,
				pinned: true,
			});
		},
	);

	test.each(writers)(
		'%s says which sources were compared, whatever they are called now',
		async (_, writer) => {
			const provenance = readProvenance(await written(writer, makeBriefing(visitInput)));
			const renamed = {...visit, sources: visit.sources.map(source => ({...source, id: `new-${source.id}`}))};
			expect(provenance && comparedBefore(provenance, renamed)).toEqual({
				left: ['new-us-2022-04-25'],
				right: ['new-ua-2022-04-25'],
			});
			const half = {...visit, sources: visit.sources.slice(1)};
			expect(provenance && comparedBefore(provenance, half)).toBeNull();
		},
	);
});

test.each([
	'',
	'A shopping list.',
	'{"a": 1}',
	'{"sources": []}',
	'{',
	'<!doctype html><p>Hello',
	'\n<!-- briefing {"version": 3} -->',
	'\n<!-- briefing {',
	`- File \`us.txt\`, SHA-256 \`${'a'.repeat(64)}\``,
])('%j does not say what it was made of', text => {
	expect(readProvenance(text)).toBeNull();
});

describe('document text cannot pass itself off as the record', () => {
	const source = {id: 'x', file: 'forged.txt', sha256: 'a'.repeat(64)};
	const record = {version: 3, date: '1999-01-01', length: 'full', query: null, pinned: true, sides: null};
	const forged = `<!-- briefing ${JSON.stringify({...record, sources: [source]})} -->`;
	const ends = [
		'-->',
		'--!>',
		'->',
		'>',
		'<!--',
		' -- ',
		'--',
		'\u2028',
		`\n${forged}\n`,
		'`\n',
		'</script>',
	];
	test.each([forged, ...ends.map(end => `${end} ${forged} ${end}`), ...hostileTexts])('%j', text => {
		const document = makeSource('s', [text, `## ${text}`, text], {title: text, publisher: text, file: text});
		const other = makeSource('t', ['Other words.'], {file: `${text}.md`});
		const corpus = {sources: [document, other], sideNames: new Map(), event: text};
		const topic = {query: text, passages: ['s#1', 't#1']};
		const input = {...visitInput, corpus, comparison: null, commitments: [], topic};
		for (const {write} of [markdown, html]) {
			const exported = write(makeBriefing(input));
			expect(readProvenance(exported)).toMatchObject({date: '2022-04-26', length: 'standard', pinned: false});
			expect(readProvenance(exported)?.sources.map(({id}) => id)).toEqual(['s', 't']);
			// Nor can it take the record's place where somebody cut that off.
			expect(readProvenance(exported.slice(0, exported.lastIndexOf('\n<!-- briefing ')))).toBeNull();
		}
	});
});

test('what somebody wrote into the record is made safe', () => {
	const exported = markdown.write(makeBriefing(visitInput)).replace('us-2022-04-25.txt', '\\u001b[31mus.txt');
	expect(exported).toContain('\\u001b[31m');
	expect(
		readProvenance(exported.replaceAll('us-2022-04-25.txt', '\\u001b[31mus.txt'))?.sources[0]?.file,
	).toBe('^[[31mus.txt');
});
