/** A small corpus of two sides and its comparison, written by hand so that frames hold still. */

import {createHash} from 'node:crypto';
import type {Analysis} from '../../source/compare/analyse.ts';
import type {
	Certainty,
	Comparison,
	Deliverable,
	FramingPassage,
	Pair,
	Sentence,
	SharedPair,
} from '../../source/compare/comparison.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {linesAt} from '../../source/documents/locator.ts';
import type {Corpus, Passage, Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {allLinked} from './links.ts';
import {bareSource} from './source.ts';

function source(id: string, facts: Partial<Source>, parts: readonly (string | {heading: string})[]): Source {
	const passages: Passage[] = [];
	const headings: Source['headings'][number][] = [];
	let heading: string | null = null;
	for (const [index, part] of parts.entries()) {
		const locator = linesAt(index + 1);
		if (typeof part !== 'string') {
			heading = part.heading;
			headings.push({text: heading, level: 1, locator, before: passages.length});
		} else
			passages.push({id: `${id}#${passages.length + 1}`, heading, text: part, locator, isStatement: true});
	}
	return bareSource(id, passages, {
		sha256: createHash('sha256').update(id).digest('hex'),
		headings,
		...facts,
	});
}

const north = source(
	'north-2017-06-16',
	{
		boilerplate: [
			{text: 'Skip to content', locator: linesAt(1), reason: 'navigation', before: 0, headingsBefore: 0},
			{text: 'Share this page', locator: linesAt(9), reason: 'sharing links', before: 4, headingsBefore: 2},
		],
		title: 'Key Results of the Conference on the River',
		publisher: 'Ministry of the North',
		date: '2017-06-16',
		url: 'https://north.example/results',
		side: 'north',
	},
	[
		'The North and the South hosted the conference on the river on 15 June. Ministers of nine countries attended it.',
		{heading: 'Security'},
		'The governments agreed to explore early warning protocols for the movement of drugs, weapons and money along the whole river. They committed to support a migration observatory.',
		'The North will spend $3.7 billion on patrol boats by April 2018.',
		{heading: 'Trade'},
		'The governments reaffirmed the importance of trade between the two banks and identified obstacles to it.',
	],
);

const south = source(
	'south-2017-06-17',
	{
		title: 'Conference on the River',
		publisher: 'Secretaría de Relaciones del Sur',
		date: '2017-06-17',
		side: 'south',
	},
	[
		'The South and the North hosted the conference on the river on 15 June, and ministers of nine countries attended.',
		{heading: 'Commerce'},
		'The governments reaffirmed the importance of trade between the two banks and the need to eliminate tariffs.',
		{heading: 'Safety'},
		'It was also agreed to explore the creation of early warning protocols for trafficking in drugs, weapons and money.',
		'The North will spend $3.4 billion on patrol boats.',
		'Fishing families on the lower river need schools, the South recalled.',
	],
);

const observer = source('observer', {title: 'A conference on the river, seen from the bank'}, [
	'Observers on the bank counted nine flags and three languages.',
]);

export const corpus: Corpus = {
	sources: [north, south, observer],
	sideNames: new Map([
		['north', 'North'],
		['south', 'South'],
	]),
	event: 'Conference on the River',
};

const sentences = new Map(
	corpus.sources.flatMap(({passages}) =>
		passages.flatMap(passage =>
			splitSentences(passage, english).map(sentence => [sentence.id, sentence] as const),
		),
	),
);

function sentence(id: string): Sentence {
	const found = sentences.get(id);
	if (found === undefined) throw new Error(`No sentence ${id}`);
	return found;
}

const left = (passage: number, number = 1) => sentence(`${north.id}#${passage}.${number}`);
const right = (passage: number, number = 1) => sentence(`${south.id}#${passage}.${number}`);

function shared(facts: Partial<SharedPair> & Pick<SharedPair, 'left' | 'right'>): SharedPair {
	return {
		relation: 'reworded',
		score: 0.6,
		certainty: 'strong',
		links: allLinked(facts.left, facts.right, facts.certainty),
		differences: [],
		differencesInDoubt: [],
		adds: {left: [], right: []},
		...facts,
	};
}

function passagesOf(pairs: readonly Pair[]) {
	const ids = (side: 'left' | 'right') => [
		...new Set(pairs.flatMap(pair => pair[side].map(({passage}) => passage))),
	];
	return {left: {passages: ids('left')}, right: {passages: ids('right')}};
}

/** Words of a sentence as a side's framing, some of them marked. */
function said({passage, start, text}: Sentence, words: string, marked: readonly string[]): FramingPassage {
	const at = text.indexOf(words);
	if (at < 0) throw new Error(`No ${words} in ${text}`);
	const marks = marked.map(mark => ({start: words.indexOf(mark), end: words.indexOf(mark) + mark.length}));
	return {passage, start: start + at, end: start + at + words.length, text: words, marked: marks};
}

type Row = Pick<Deliverable, 'theme' | 'topic' | 'pairs' | 'importance'>;

const amount = {kind: 'number', left: '$3.7 billion', right: '$3.4 billion', conflict: true} as const;

function sharedRow(
	number: number,
	row: Row,
	facts: {moved?: boolean; certainty?: 'weak'; relation?: 'partial'},
): Deliverable {
	return {
		id: `d${number}`,
		key: `key-${number}`,
		kind: 'shared',
		relation: facts.relation ?? 'reworded',
		moved: facts.moved ?? false,
		certainty: facts.certainty ?? 'strong',
		evidence: null,
		nearest: null,
		...row,
		...passagesOf(row.pairs),
	};
}

const only = (side: 'left' | 'right', text: Sentence, certainty: Certainty): Pair =>
	side === 'left'
		? {relation: 'left-only', left: [text], right: [], score: 0, certainty}
		: {relation: 'right-only', left: [], right: [text], score: 0, certainty};

const hosts: Row = {
	theme: 'meeting',
	topic: 'Hosts and participants',
	importance: 0.5,
	pairs: [shared({left: [left(1), left(1, 2)], right: [right(1)]})],
};
const warning: Row = {
	theme: 'crime',
	topic: 'Early warning protocols',
	importance: 0.7,
	pairs: [shared({left: [left(2)], right: [right(3)]})],
};
const boats: Row = {
	theme: 'defense',
	topic: 'Patrol boats',
	importance: 0.9,
	pairs: [shared({left: [left(3)], right: [right(4)], differences: [amount]})],
};
const trade: Row = {
	theme: 'trade',
	topic: 'Trade between the banks',
	importance: 0.4,
	pairs: [shared({left: [left(4)], right: [right(2)], relation: 'partial', certainty: 'weak'})],
};
const observatory = [only('left', left(2, 2), 'strong')];
const families = [only('right', right(5), 'weak')];

export const comparison: Comparison = {
	left: {label: 'North', sources: [north.id]},
	right: {label: 'South', sources: [south.id]},
	language: 'en',
	asides: {left: [], right: []},
	notComparable: [],
	deliverables: [
		sharedRow(1, hosts, {}),
		sharedRow(2, warning, {}),
		{
			id: 'd3',
			key: 'key-3',
			kind: 'left-only',
			relation: 'left-only',
			moved: false,
			theme: 'migration',
			topic: 'Migration observatory',
			pairs: observatory,
			importance: 0.6,
			certainty: 'strong',
			evidence: {terms: [{term: 'migration observatory', elsewhere: 0, alike: null}]},
			nearest: {passage: `${south.id}#3`, sentence: right(3).id, text: right(3).text, score: 0.21},
			...passagesOf(observatory),
		},
		sharedRow(4, boats, {}),
		sharedRow(5, trade, {moved: true, certainty: 'weak', relation: 'partial'}),
		{
			id: 'd6',
			key: 'key-6',
			kind: 'right-only',
			relation: 'right-only',
			moved: false,
			theme: 'education',
			topic: 'Schools for fishing families',
			pairs: families,
			importance: 0.3,
			certainty: 'weak',
			evidence: {
				terms: [
					{term: 'school', elsewhere: 0, alike: null},
					{term: 'fishing families', elsewhere: 1, alike: null},
				],
			},
			nearest: null,
			...passagesOf(families),
		},
	],
};

/** The same, where it is in doubt whether the second sentence of the North belongs to the first row. */
export const comparisonInDoubt: Comparison = {
	...comparison,
	deliverables: comparison.deliverables.map((row): Deliverable => {
		if (row.key !== 'key-1') return row;
		const links = [
			...allLinked([left(1)], [right(1)], 'strong'),
			...allLinked([left(1, 2)], [right(1)], 'weak'),
		];
		const sentences = {left: [left(1), left(1, 2)], right: [right(1)]};
		return {...row, pairs: [shared({...sentences, certainty: 'weak', links})]};
	}),
};

export const sides = {left: comparison.left, right: comparison.right};

export const analysis: Analysis = {
	commitments: [
		{
			side: 'left',
			sentence: left(3),
			actor: 'The North',
			binds: 'The North',
			introduction: null,
			verb: 'will spend',
			firmness: 'will',
			action: 'on patrol boats',
			beneficiary: null,
			deadline: 'by April 2018',
			amount: '$3.7 billion',
		},
		{
			side: 'right',
			sentence: right(3),
			actor: 'the governments',
			binds: 'the governments',
			introduction: null,
			verb: 'agreed to explore',
			firmness: 'explores',
			action: 'the creation of early warning protocols',
			beneficiary: null,
			deadline: null,
			amount: null,
		},
	],
	emphasis: {
		framings: [
			{
				theme: 'crime',
				left: [said(left(2), 'explore early warning protocols', ['early warning'])],
				right: [said(right(3), 'trafficking in drugs, weapons and money', ['trafficking'])],
			},
			{
				theme: 'migration',
				left: [said(left(2, 2), 'support a migration observatory', ['observatory'])],
				right: [],
			},
		],
		loaded: [
			{
				word: 'trafficking',
				kind: 'legality',
				side: 'right',
				counts: {left: 0, right: 1},
				contexts: [said(right(3), 'trafficking', [])],
			},
		],
		topics: [
			{
				deliverable: 'd1',
				topic: 'Hosts and participants',
				share: {left: 0.25, right: 0.3},
				place: {left: 1, right: 1},
			},
			{
				deliverable: 'd2',
				topic: 'Early warning protocols',
				share: {left: 0.4, right: 0.2},
				place: {left: 2, right: 3},
			},
			{
				deliverable: 'd6',
				topic: 'Schools for fishing families',
				share: {left: 0, right: 0.15},
				place: {left: null, right: 5},
			},
		],
		words: [
			{
				word: 'observatory',
				side: 'left',
				z: 2.4,
				counts: {left: 1, right: 0},
				contexts: [{passage: `${north.id}#2`, start: 160, end: 171}],
			},
		],
	},
	parties: [
		{
			kind: 'body',
			name: 'The North',
			spellings: {left: ['The North'], right: ['The North']},
			roles: {left: ['host'], right: []},
			passages: {left: [`${north.id}#1`], right: [`${south.id}#1`]},
		},
	],
};
