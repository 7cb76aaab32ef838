import {describe, expect, it} from 'vitest';
import {measureEmphasis} from '../../../source/compare/findings/emphasis.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {compared} from '../samples.ts';

const security = 'Border security matters. Security forces protect the border, and security comes first.';
const growth = 'Sustainable development matters. Development creates growth, and development comes first.';

describe('measureEmphasis', () => {
	it('gives each topic its share of words and its place', () => {
		const {corpus, comparison} = compared({left: ['One two three.', 'Four.'], right: ['Five six.']});
		expect(measureEmphasis(corpus, comparison, createReader(english)).topics).toEqual([
			{deliverable: 'left#1', topic: 'left#1', share: {left: 0.75, right: 0}, place: {left: 1, right: null}},
			{deliverable: 'left#2', topic: 'left#2', share: {left: 0.25, right: 0}, place: {left: 2, right: null}},
			{deliverable: 'right#1', topic: 'right#1', share: {left: 0, right: 1}, place: {left: null, right: 1}},
		]);
	});

	it('finds the words that set the sides apart, strongest first', () => {
		const {corpus, comparison} = compared({left: [security, security], right: [growth, growth]});
		const {words} = measureEmphasis(corpus, comparison, createReader(english));
		const of = (side: string) => words.filter(word => word.side === side);
		expect(of('left')[0]).toMatchObject({word: 'security', counts: {left: 6, right: 0}});
		expect(of('right')[0]).toMatchObject({word: 'development', counts: {left: 0, right: 6}});
		expect(words.map(({word}) => word)).not.toContain('first');
		expect(words.map(({word}) => word)).not.toContain('the');
		for (const side of ['left', 'right']) {
			const scores = of(side).map(({z}) => z);
			expect(scores).toEqual([...scores].sort((a, b) => b - a));
			expect(Math.min(...scores)).toBeGreaterThan(0);
		}
	});

	it('computes z as Monroe, Colaresi and Quinn do', () => {
		const {corpus, comparison} = compared({
			left: ['peace peace peace trade'],
			right: ['peace trade trade trade'],
		});
		const peace = measureEmphasis(corpus, comparison, createReader(english)).words.find(
			({word}) => word === 'peace',
		);
		// y = 3 and 1 of 4 words each; a0 = 4, of which peace has 4 of 8.
		const a = 2;
		const delta = Math.log((3 + a) / (4 + 4 - 3 - a)) - Math.log((1 + a) / (4 + 4 - 1 - a));
		expect(peace?.z).toBeCloseTo(delta / Math.sqrt(1 / (3 + a) + 1 / (1 + a)), 10);
	});

	it('says where each word stands', () => {
		const {corpus, comparison} = compared({left: [security, security], right: [growth, growth]});
		const passages = new Map(
			corpus.sources.flatMap(source => source.passages.map(({id, text}) => [id, text] as const)),
		);
		for (const word of measureEmphasis(corpus, comparison, createReader(english)).words) {
			expect(word.contexts).toHaveLength(word.counts.left + word.counts.right);
			for (const {passage, start, end} of word.contexts) {
				expect(passages.get(passage)?.slice(start, end).toLowerCase().slice(0, 4)).toBe(
					word.word.toLowerCase().slice(0, 4),
				);
			}
		}
	});

	it('counts the name of a country as one word', () => {
		const left = Array.from({length: 6}, () => 'The United States leads.');
		const {corpus, comparison} = compared({left, right: Array.from({length: 6}, () => 'Canada follows.')});
		const words = measureEmphasis(corpus, comparison, createReader(english)).words.map(({word}) => word);
		expect(words).toContain('United States');
		expect(words).not.toContain('United');
	});

	it('has nothing to say of one side alone', () => {
		const {corpus, comparison} = compared({left: [security], right: []});
		expect(measureEmphasis(corpus, comparison, createReader(english)).words).toEqual([]);
	});
});
