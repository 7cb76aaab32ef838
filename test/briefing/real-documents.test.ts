import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {toString as wordsOf} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Briefing, Quotation} from '../../source/briefing/briefing.ts';
import {type Choices, noChoices, partNames} from '../../source/briefing/choices/choices.ts';
import {lengths} from '../../source/briefing/choices/lengths.ts';
import {formatBriefing} from '../../source/briefing/compose-briefing.ts';
import {piecesOf} from '../../source/briefing/excerpts.ts';
import {type Format, formats, loadFormat, textOfFile} from '../../source/briefing/formats/formats.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../source/briefing/make-briefing.ts';
import {contentsOf} from '../../source/briefing/map-contents.ts';
import {isProvenance} from '../../source/briefing/provenance.ts';
import {hasKyiv} from '../kyiv.ts';
import {fileText, kyivInput, seedsInput} from './real-documents.ts';
import {collapse} from './render.ts';

const documents: readonly (readonly [string, () => Promise<BriefingInput>])[] = [
	['seeds', seedsInput],
	...(hasKyiv ? [['kyiv', kyivInput] as const] : []),
];

type Quoted = {readonly words: string; readonly note: string};

/** Every quotation that a number of a note follows, as a reader of the rendered Markdown sees it. */
function quotationsIn(tree: Root): Quoted[] {
	const quoted: Quoted[] = [];
	const visit = (node: Nodes): void => {
		if (!('children' in node)) return;
		let before = '';
		for (const child of node.children) {
			if (child.type === 'text' || child.type === 'inlineCode') before += child.value;
			if (child.type === 'strong') before += wordsOf(child);
			if (child.type === 'footnoteReference') {
				const words = lastQuotation(before);
				if (words !== null && words !== '') quoted.push({words, note: child.identifier});
				before = '';
			}
			visit(child);
		}
	};
	visit(tree);
	return quoted;
}

/** What stands between the last closing mark and the opening one that belongs to it. */
function lastQuotation(text: string): string | null {
	if (text.endsWith('”')) return text.slice(text.lastIndexOf('“') + 1, -1);
	// Single marks hold words with double ones; an apostrophe is no opening mark.
	return text.endsWith('’') && text.includes('‘') ? text.slice(text.indexOf('‘') + 1, -1) : null;
}

function quotationsOf({parts}: Briefing): Quotation[] {
	return parts
		.flatMap(({blocks}) => blocks)
		.flatMap(block => contentsOf(block).flat())
		.filter(inline => inline.kind === 'quotation');
}

/** All that a reader sees of a file, with nothing of how it looks. */
async function shownIn(briefing: Briefing, format: Format): Promise<string> {
	const {linesOf} = await loadFormat(format);
	const text = await textOfFile(await formatBriefing(briefing, format));
	if (format === 'markdown') return collapse(wordsOf(unified().use(remarkParse).use(remarkGfm).parse(text)));
	if (format === 'json')
		return collapse(
			quotationsOf(JSON.parse(text))
				.map(({text: words}) => words)
				.join(' '),
		);
	return collapse(linesOf(text).join(' '));
}

describe.each(documents)('a briefing of the %s', (name, read) => {
	let input: BriefingInput;
	const texts = new Map<string, string>();
	beforeAll(async () => {
		input = await read();
		for (const {id} of input.corpus.sources) texts.set(id, await fileText(input, id));
	});

	function expectVerbatim(choices: Choices, topic: BriefingInput['topic'] = null): number {
		const briefing = makeBriefing({...input, choices, topic});
		const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(formatMarkdown(briefing));
		const quotations = quotationsIn(tree);
		for (const {words, note} of quotations) {
			const file = texts.get(briefing.references[Number(note) - 1]?.source ?? '') ?? '';
			for (const piece of piecesOf(words)) expect(file).toContain(collapse(piece));
		}
		return quotations.length;
	}

	test('quotes nothing that does not stand in the file it names', () => {
		const quoted = lengths.map(length => expectVerbatim({...noChoices, length}));
		for (const count of quoted) expect(count).toBeGreaterThan(0);
		expect(quoted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(8 * lengths.length);
	});

	test.each(formats)('has every quotation in %s whole, words that are marked among them', async format => {
		for (const length of lengths) {
			const briefing = makeBriefing({...input, choices: {...noChoices, length}});
			const quotations = quotationsOf(briefing);
			if (name === 'seeds') expect(quotations.some(({marks}) => marks !== undefined)).toBe(true);
			const shown = await shownIn(briefing, format);
			for (const {text} of quotations) expect(shown).toContain(collapse(text));
			for (const {text, marks = []} of quotations)
				for (const {start, end} of marks) expect(text.slice(start, end)).toMatch(/^[^\s“”](?:.*[^\s“])?$/su);
		}
	});

	test('quotes verbatim whatever the user chose', () => {
		const rows = (input.comparison?.deliverables ?? []).map(({key}) => key);
		const passages = input.corpus.sources.flatMap(source => source.passages.map(({id}) => id));
		const choices = fc.record({
			pins: fc.array(
				fc.oneof(
					fc.constantFrom(...rows).map(key => ({kind: 'deliverable' as const, key})),
					fc.constantFrom(...passages).map(passage => ({kind: 'passage' as const, passage})),
				),
				{maxLength: 4},
			),
			chosen: fc.array(fc.constantFrom(...rows), {maxLength: 3}),
			firstSide: fc.constantFrom('left' as const, 'right' as const),
			length: fc.constantFrom(...lengths),
			withoutParts: fc.array(fc.constantFrom(...partNames), {maxLength: 4}),
		});
		const topic = fc.option(
			fc.record({
				query: fc.constantFrom('security', 'x'),
				passages: fc.array(fc.constantFrom(...passages), {minLength: 1, maxLength: 5}),
			}),
		);
		fc.assert(
			fc.property(choices, topic, (chosen, about) => {
				expectVerbatim({...noChoices, ...chosen}, about);
			}),
			{numRuns: 25},
		);
	});

	test.each(['short', 'standard'] as const)('reads as it should at %s length', async length => {
		const markdown = formatMarkdown(makeBriefing({...input, choices: {...noChoices, length}}));
		await expect(markdown).toMatchFileSnapshot(`golden/${name}-${length}.md`);
	});

	test('has no heading without content and no empty label', () => {
		for (const length of lengths) {
			const markdown = formatMarkdown(makeBriefing({...input, choices: {...noChoices, length}}));
			expect(markdown).not.toMatch(/\n#+ [^\n]*\n+(?=## |$)/);
			const shown = markdown.split('\n').filter(line => !isProvenance(line));
			expect(shown.join('\n')).not.toMatch(/\*\*:?\*\*|“”|undefined|null|NaN/);
		}
	});
});

test('what is pinned stands in full, however long it is', async () => {
	const input = await seedsInput();
	const long = input.comparison?.deliverables.find(({pairs}) =>
		pairs.some(({right}) => right.some(({text}) => text.startsWith('We must tackle the structural causes'))),
	);
	const pins = [{kind: 'deliverable', key: long?.key ?? ''}] as const;
	const markdown = formatMarkdown(makeBriefing({...input, choices: {...noChoices, pins}}));
	expect(markdown).toContain('encouraging development that allows for more and better opportunities.”');
});
