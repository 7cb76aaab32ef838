/** Hand-made documents and a comparison of them, small enough to be read at once. */

import type {Sides} from '../../source/base/sides.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {BriefingInput} from '../../source/briefing/make-briefing.ts';
import {english} from '../../source/briefing/wording/en.ts';
import type {
	Commitment,
	Comparison,
	Deliverable,
	Difference,
	Sentence,
	SharedRelation,
} from '../../source/compare/comparison.ts';
import {createReaders} from '../../source/compare/reading/reader.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {type Locator, linesAt} from '../../source/documents/locator.ts';
import type {Corpus, Passage, Source} from '../../source/documents/source.ts';
import {english as englishWords} from '../../source/languages/en/english.ts';
import type {ThemeId} from '../../source/languages/themes.ts';
import {allLinked} from '../helpers/links.ts';
import {bareSource} from '../helpers/source.ts';

/** Blocks of text; one that starts with `## ` is a heading. Lines are counted as in a file with blank lines between. */
export function makeSource(id: string, blocks: readonly string[], facts: Partial<Source> = {}): Source {
	const headings: {text: string; level: number; locator: Locator; before: number}[] = [];
	const passages: Passage[] = [];
	for (const [index, block] of blocks.entries()) {
		const line = 2 * index + 1;
		if (block.startsWith('## '))
			headings.push({text: block.slice(3), level: 1, locator: linesAt(line), before: passages.length});
		else
			passages.push({
				id: `${id}#${passages.length + 1}`,
				heading: headings.at(-1)?.text ?? null,
				text: block,
				locator: linesAt(line),
				isStatement: true,
			});
	}
	return bareSource(id, passages, {
		words: blocks.join(' ').split(' ').length,
		sha256: Buffer.from(id.padEnd(32, '.')).toString('hex').slice(0, 64),
		headings,
		...facts,
	});
}

type SharedRow = {
	readonly topic: string;
	readonly relation: SharedRelation;
	readonly left: readonly string[];
	readonly right: readonly string[];
	readonly differences?: readonly Difference[];
	readonly adds?: Sides<readonly string[]>;
	readonly theme?: ThemeId;
	readonly weak?: boolean;
};
type OneSidedRow = {
	readonly topic: string;
	readonly relation: 'left-only' | 'right-only';
	readonly sentences: readonly string[];
	readonly theme?: ThemeId;
	/** Words that the other side has nowhere. */
	readonly absent?: readonly string[];
	/** Words that one sentence of the other side has together. */
	readonly elsewhere?: readonly string[];
	/** No counterpart is found, and some of its words stand on the other side. */
	readonly weak?: boolean;
};

/** Sentences are named by the beginning of their text. */
export function compareByHand(
	corpus: Corpus,
	labels: Sides<string>,
	rows: readonly (SharedRow | OneSidedRow)[],
): Comparison {
	const all = corpus.sources.flatMap(source =>
		source.passages.flatMap(passage => splitSentences(passage, englishWords)),
	);
	const find = (start: string): Sentence => {
		const found = all.find(({text}) => text.startsWith(start));
		if (!found) throw new Error(`no sentence starts with ${start}`);
		return found;
	};
	const passagesOf = (sentences: readonly Sentence[]) => ({
		passages: [...new Set(sentences.map(({passage}) => passage))],
	});
	const deliverables = rows.map((row, index): Deliverable => {
		const base = {
			id: `d${index + 1}`,
			key: `key-${row.topic}`,
			theme: row.theme ?? ('international' as const),
			topic: row.topic,
			importance: rows.length - index,
		};
		const certainty = row.weak === true ? 'weak' : 'strong';
		if ('sentences' in row) {
			const sentences = row.sentences.map(find);
			const left = row.relation === 'left-only' ? sentences : [];
			const right = row.relation === 'right-only' ? sentences : [];
			return {
				...base,
				kind: row.relation,
				relation: row.relation,
				left: passagesOf(left),
				right: passagesOf(right),
				pairs: [{relation: row.relation, left, right, score: 0, certainty}],
				moved: false,
				certainty,
				evidence: {
					terms: [
						...(row.absent ?? []).map(term => ({term, elsewhere: 0, alike: null})),
						...(row.elsewhere ?? []).map(term => ({term, elsewhere: 1, alike: null})),
					],
				},
				nearest: null,
			};
		}
		const left = row.left.map(find);
		const right = row.right.map(find);
		const differences = row.differences ?? [];
		return {
			...base,
			kind: 'shared',
			relation: row.relation,
			left: passagesOf(left),
			right: passagesOf(right),
			pairs: [
				{
					relation: row.relation,
					left,
					right,
					score: 0.6,
					certainty,
					links: allLinked(left, right, certainty),
					differences,
					differencesInDoubt: [],
					adds: row.adds ?? {left: [], right: []},
				},
			],
			moved: false,
			certainty,
			evidence: null,
			nearest: null,
		};
	});
	const [left, right] = corpus.sources;
	return {
		left: {label: labels.left, sources: left ? [left.id] : []},
		right: {label: labels.right, sources: right ? [right.id] : []},
		deliverables,
		language: 'en',
		asides: {left: [], right: []},
		notComparable: [],
	};
}

export const visit: Corpus = {
	sources: [
		makeSource(
			'us-2022-04-25',
			[
				'## Assistance',
				'The United States will expand military training by June 2022. The United States has committed roughly $3.7 billion in security assistance.',
				'President Biden will nominate Bridget Brink as ambassador.',
			],
			{
				title: 'Travel to Ukraine',
				publisher: 'U.S. Department of State',
				date: '2022-04-25',
				url: 'https://www.state.gov/travel-to-ukraine/',
				side: 'us',
			},
		),
		makeSource(
			'ua-2022-04-25',
			[
				'The Head of State noted that the $ 3.4 billion in defense support is the largest contribution.',
				'The parties also discussed the peace process.',
			],
			{title: 'Meeting of the President', publisher: 'President of Ukraine', date: '2022-04-25', side: 'ua'},
		),
		makeSource('report', ['A report on the visit mentions the peace process as well.'], {title: 'A report'}),
	],
	sideNames: new Map([
		['us', 'United States'],
		['ua', 'Ukraine'],
	]),
	event: 'Visit to Kyiv',
};

export const visitComparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [
	{
		topic: 'Total of security assistance',
		relation: 'reworded',
		left: ['The United States has committed'],
		right: ['The Head of State'],
		differences: [{kind: 'number', left: '$3.7 billion', right: '$ 3.4 billion', conflict: true}],
	},
	{topic: 'Military training', relation: 'left-only', sentences: ['The United States will expand']},
	{topic: 'Next ambassador', relation: 'left-only', sentences: ['President Biden']},
	{topic: 'Peace process', relation: 'right-only', sentences: ['The parties also']},
]);

const visitCommitments: readonly Commitment[] = visitComparison.deliverables
	.filter(({topic}) => topic === 'Military training')
	.flatMap(({pairs}) => pairs.flatMap(({left}) => left))
	.map(sentence => ({
		side: 'left',
		sentence,
		actor: 'The United States',
		binds: 'The United States',
		introduction: null,
		verb: 'will',
		firmness: 'will',
		action: 'expand military training',
		beneficiary: null,
		deadline: 'by June 2022',
		amount: null,
	}));

export const visitInput: BriefingInput = {
	corpus: visit,
	comparison: visitComparison,
	commitments: visitCommitments,
	emphasis: null,
	parties: [],
	choices: noChoices,
	date: '2022-04-26',
	topic: null,
	readers: createReaders(),
	wording: english,
};
