/** What `y` puts on the clipboard. */
import {expect, it} from 'vitest';
import {startOfCompare} from '../../source/app/view-states.ts';
import type {Sides} from '../../source/base/sides.ts';
import type {
	Comparison,
	OneSidedDeliverable,
	Pair,
	Sentence,
	SharedDeliverable,
} from '../../source/compare/comparison.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {startProgram} from '../helpers/program.ts';
import {bareSource} from '../helpers/source.ts';

const texts: Sides<readonly string[]> = {
	left: [
		'They met on drugs.  They agreed to a plan. They ate. They will share it.',
		'A lab will be built.',
		'Boats will be bought.',
	],
	right: ['Drugs were discussed, and labs.'],
};

function sourceOf(side: 'left' | 'right') {
	const passages = texts[side].map((text, index) => ({
		id: `${side}#${index + 1}`,
		heading: null,
		text,
		locator: linesAt(index + 1),
		isStatement: true,
	}));
	return bareSource(side, passages, {title: `Statement of ${side}`, date: '2019-05-03'});
}

function sentence(side: 'left' | 'right', passage: number, text: string): Sentence {
	const start = texts[side][passage - 1]?.indexOf(text) ?? -1;
	if (start < 0) throw new Error(`${text} is not there`);
	return {
		id: `${side}#${passage}.${start}`,
		passage: `${side}#${passage}`,
		text,
		start,
		end: start + text.length,
	};
}

type Facts = Pick<SharedDeliverable | OneSidedDeliverable, 'certainty'> &
	(
		| Pick<SharedDeliverable, 'kind' | 'relation' | 'evidence' | 'nearest'>
		| Pick<OneSidedDeliverable, 'kind' | 'relation' | 'evidence' | 'nearest'>
	);
const shared: Facts = {
	kind: 'shared',
	relation: 'reworded',
	certainty: 'strong',
	evidence: null,
	nearest: null,
};

function copied(pairs: readonly Pair[], facts: Facts = shared): readonly string[] {
	const sides = {left: {label: 'North', sources: ['left']}, right: {label: 'South', sources: ['right']}};
	const passagesOf = (side: 'left' | 'right') => ({
		passages: [...new Set(pairs.flatMap(pair => pair[side].map(({passage}) => passage)))],
	});
	const comparison: Comparison = {
		...sides,
		language: 'en',
		asides: {left: [], right: []},
		notComparable: [],
		deliverables: [
			{
				id: 'd1',
				key: 'key-1',
				theme: 'crime',
				topic: 'Drugs',
				...facts,
				moved: false,
				importance: 1,
				pairs,
				left: passagesOf('left'),
				right: passagesOf('right'),
			},
		],
	};
	const corpus = {event: null, sideNames: new Map(), sources: [sourceOf('left'), sourceOf('right')]};
	const program = startProgram({corpus, sides, comparison, view: startOfCompare});
	program.press('y');
	const [effect] = program.effects;
	if (effect?.type !== 'copy') throw new Error('Nothing is copied');
	return effect.text.split('\n');
}

const onlyLeft = (...left: readonly Sentence[]): Pair => ({
	relation: 'left-only',
	left,
	right: [],
	score: 0,
	certainty: 'strong',
});

it('quotes each passage by itself with its reference, and marks what is left out within one', () => {
	const pairs: readonly Pair[] = [
		{
			relation: 'reworded',
			score: 0.6,
			certainty: 'strong',
			links: [],
			differences: [],
			differencesInDoubt: [],
			adds: {left: [], right: []},
			left: [sentence('left', 2, 'A lab will be built.'), sentence('left', 1, 'They will share it.')],
			right: [sentence('right', 1, 'Drugs were discussed, and labs.')],
		},
		onlyLeft(sentence('left', 1, 'They met on drugs.'), sentence('left', 1, 'They agreed to a plan.')),
		onlyLeft(sentence('left', 3, 'Boats will be bought.')),
	];
	expect(copied(pairs)).toEqual([
		'Drugs',
		'North: “A lab will be built.” (Statement of left, 3 May 2019, ¶2)',
		'North: “They met on drugs.  They agreed to a plan. […] They will share it.” (Statement of left, 3 May 2019, ¶1)',
		'North: “Boats will be bought.” (Statement of left, 3 May 2019, ¶3)',
		'South: “Drugs were discussed, and labs.” (Statement of right, 3 May 2019, ¶1)',
	]);
});

it.each([
	['Not mentioned', 'strong'],
	['No counterpart found', 'weak'],
] as const)('says “%s” of a side that is silent where that is %s', (words, certainty) => {
	const facts = {
		kind: 'left-only',
		relation: 'left-only',
		evidence: {terms: []},
		nearest: null,
		certainty,
	} as const;
	expect(copied([onlyLeft(sentence('left', 2, 'A lab will be built.'))], facts).at(-1)).toBe(
		`South: ${words}`,
	);
});

it('names who published the passage, says where it has no day, and links to its words', () => {
	const [source] = [sourceOf('left')].map(left => ({
		...left,
		publisher: 'Ministry of Ports',
		date: null,
		url: 'https://ports.example.org/1',
	}));
	if (source === undefined) throw new Error('There is a source');
	const program = startProgram({corpus: {event: null, sideNames: new Map(), sources: [source]}});
	program.press('enter', 'j', 'y');
	expect(program.effects.at(-1)).toEqual({
		type: 'copy',
		quotations: 1,
		text: '“A lab will be built.” (Ministry of Ports, undated, ¶2, https://ports.example.org/1#:~:text=A%20lab%20will%20be%20built.)',
	});
});

it('cites the page of a document that has pages, and links to it', () => {
	const left = sourceOf('left');
	const source = {
		...left,
		publisher: 'Ministry of Ports',
		url: 'https://ports.example.org/1.pdf',
		passages: left.passages.map(passage => ({...passage, locator: {kind: 'page', page: 3} as const})),
	};
	const program = startProgram({corpus: {event: null, sideNames: new Map(), sources: [source]}});
	program.press('enter', 'j', 'y');
	expect(program.effects.at(-1)).toMatchObject({
		text: '“A lab will be built.” (Ministry of Ports, 3 May 2019, p. 3, https://ports.example.org/1.pdf#page=3)',
	});
});

it.each([['3'], ['4'], ['5']])(
	'copies from tab %s what its row was found in, and never says it arrived',
	tab => {
		const program = startProgram();
		program.press('c', tab, 'y');
		expect(program.effects.at(-1)).toMatchObject({
			type: 'copy',
			text: expect.stringMatching(/^“.+” \(.+, ¶\d+/u),
		});
		expect(program.state().message?.text).toBe('Sent to the terminal to be copied, with its reference');
	},
);
