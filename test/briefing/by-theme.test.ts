import {expect, test} from 'vitest';
import type {Briefing} from '../../source/briefing/briefing.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {Length} from '../../source/briefing/choices/lengths.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {contentsOf} from '../../source/briefing/map-contents.ts';
import {compareByHand, makeSource, visitInput} from './samples.ts';

const filler = 'word '.repeat(60).trim();

/** Both sides make so many points in common, and each so many more alone, of some fifty words each. */
function briefingOf(length: Length, common: number, left: number, right: number): Briefing {
	const numbers = (count: number) => Array.from({length: count}, (_, index) => index);
	const of = (name: string, count: number) =>
		numbers(count).map(index => `${name} ${index} is said here with ${filler}.`);
	const corpus = {
		...visitInput.corpus,
		sources: [
			makeSource('l', [...of('Common', common), ...of('Left', left), 'Otherwise nothing.']),
			makeSource('r', [...of('Shared', common), ...of('Right', right), 'Otherwise nothing.']),
		],
	};
	const comparison = compareByHand(corpus, {left: 'L', right: 'R'}, [
		...numbers(common).map(index => ({
			topic: `common ${index}`,
			relation: 'reworded' as const,
			left: [`Common ${index} `],
			right: [`Shared ${index} `],
		})),
		...numbers(left).map(index => ({
			topic: `left ${index}`,
			relation: 'left-only' as const,
			sentences: [`Left ${index} `],
		})),
		...numbers(right).map(index => ({
			topic: `right ${index}`,
			relation: 'right-only' as const,
			sentences: [`Right ${index} `],
		})),
	]);
	return makeBriefing({
		...visitInput,
		corpus,
		comparison,
		commitments: [],
		choices: {...noChoices, length},
	});
}

function bodyOf(briefing: Briefing): {readonly topics: readonly string[]; readonly text: string} {
	const blocks = briefing.parts.filter(({id}) => id === 'side-by-side').flatMap(part => part.blocks);
	return {
		topics: blocks.flatMap(block => (block.kind === 'framings' ? [block.topic] : [])),
		text: blocks
			.flatMap(contentsOf)
			.flat()
			.map(piece => ('text' in piece ? piece.text : ''))
			.join('\n'),
	};
}

test('a full briefing has every row, once', () => {
	const {topics, text} = bodyOf(briefingOf('full', 30, 30, 30));
	expect(topics).toHaveLength(90);
	expect(new Set(topics).size).toBe(90);
	expect(text).not.toContain('Not in a briefing of this length');
});

test('where not all has room, common points leave some to those of each side alone, and the rest is counted', () => {
	const {topics, text} = bodyOf(briefingOf('standard', 30, 30, 30));
	const [common = 0, left = 0, right = 0] = ['common', 'left', 'right'].map(
		name => topics.filter(topic => topic.startsWith(name)).length,
	);
	expect(Math.min(common, left, right)).toBeGreaterThan(1);
	expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
	expect(text).toContain(
		`Not in a briefing of this length, but in a full one: ${30 - common} points in common; ${30 - left} points of L alone; ${30 - right} points of R alone.`,
	);
});

test('room that one kind does not need goes to the other', () => {
	expect(bodyOf(briefingOf('standard', 5, 0, 0)).topics).toHaveLength(5);
	const alone = bodyOf(briefingOf('standard', 0, 30, 30)).topics.length;
	const mixed = bodyOf(briefingOf('standard', 30, 30, 30)).topics.filter(
		topic => !topic.startsWith('common'),
	);
	expect(alone).toBeGreaterThan(mixed.length);
});

test('a point of one side alone is whole, and stands once', () => {
	const {text} = bodyOf(briefingOf('standard', 0, 1, 0));
	expect(text.split(`Left 0 is said here with ${filler}.`)).toHaveLength(2);
});

test('where all of it has room, no words are left out', () => {
	const {text} = bodyOf(briefingOf('standard', 3, 3, 3));
	expect(text).not.toContain('[…]');
	expect(text).not.toContain('Not in a briefing of this length');
});

test('a headline that tells a side from the other makes no title, and the short name stands above each point', () => {
	const headline = 'A long headline under which the ministry published what it said';
	const comparison = visitInput.comparison && {
		...visitInput.comparison,
		left: {...visitInput.comparison.left, label: headline, name: 'Text A', inText: 'text A'},
	};
	const full = {...noChoices, length: 'full', firstSide: 'left'} as const;
	const event = {...visitInput.corpus, event: null};
	const markdown = formatMarkdown(makeBriefing({...visitInput, corpus: event, comparison, choices: full}));
	expect(markdown).not.toContain(headline);
	expect(markdown.split('\n')[0]).toMatch(/^# Two texts/);
	expect(markdown).toContain('- **Text A:** “');
	expect(markdown).toContain('[^1]: Text A, ');
});

test('a day that a title ends with is not said again below it', () => {
	const [source, ...others] = visitInput.corpus.sources;
	if (source === undefined) throw new Error('no source');
	const dated = {...source, publisher: null, title: 'Call of 25 April 2022'};
	const corpus = {...visitInput.corpus, sources: [dated, ...others]};
	const markdown = formatMarkdown(makeBriefing({...visitInput, corpus}));
	expect(markdown).toContain(`[Call of 25 April 2022](${source.url}).`);
});
