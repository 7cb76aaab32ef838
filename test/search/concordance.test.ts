import {expect, test} from 'vitest';
import {type ConcordanceLine, concordance, sortConcordance} from '../../source/search/concordance.ts';
import {buildIndex} from '../../source/search/search.ts';
import {sampleCorpus, sampleSource} from './samples.ts';

const index = buildIndex(
	sampleCorpus([
		sampleSource('us', ['# Aid', 'New aid for borders. Old aid ends.', 'Nothing.'], {side: 'us'}),
		sampleSource('mx', ['More Áid comes; no aid from zones.'], {side: 'mx'}),
		sampleSource('none', ['All aid, at last.']),
	]),
);

function shown(lines: readonly ConcordanceLine[]): string[] {
	return lines.map(({source, left, keyword, right}) => `${source}: ${left}|${keyword}|${right}`);
}

test('every occurrence stands in its context, in the order of the corpus', () => {
	const {total, lines} = concordance(index, 'aid ');
	expect(total).toBe(6);
	expect(shown(lines)).toEqual([
		'us: |Aid|',
		'us: New |aid| for borders. Old aid ends.',
		'us: New aid for borders. Old |aid| ends.',
		'mx: More |Áid| comes; no aid from zones.',
		'mx: More Áid comes; no |aid| from zones.',
		'none: All |aid|, at last.',
	]);
	expect(lines[2]).toMatchObject({side: 'us', passage: 'us#1', field: 'passage', range: [25, 28]});
});

test('sorted by the left neighbour, the nearest word first', () => {
	expect(sortConcordance(concordance(index, 'aid ').lines, 'left neighbour').map(line => line.left)).toEqual([
		'',
		'All ',
		'More ',
		'New ',
		'More Áid comes; no ',
		'New aid for borders. Old ',
	]);
});

test('sorted by the right neighbour, whatever stands between', () => {
	expect(
		sortConcordance(concordance(index, 'aid ').lines, 'right neighbour').map(line => line.right),
	).toEqual([
		'',
		', at last.',
		' comes; no aid from zones.',
		' ends.',
		' for borders. Old aid ends.',
		' from zones.',
	]);
});

test('sorted by side, those without one last', () => {
	expect(sortConcordance(concordance(index, 'aid ').lines, 'side').map(line => line.source)).toEqual([
		'mx',
		'mx',
		'us',
		'us',
		'us',
		'none',
	]);
});

test('context is cut between words', () => {
	expect(shown(concordance(index, 'borders ', {context: 8}).lines)).toEqual(['us: aid for |borders|. Old']);
});

test('a phrase is one keyword; filters and exclusions hold', () => {
	expect(shown(concordance(index, '"aid ends"').lines)).toEqual(['us: New aid for borders. Old |aid ends|.']);
	expect(concordance(index, 'aid side:mx').total).toBe(2);
	expect(concordance(index, 'aid -zones -old in:text').total).toBe(1);
	expect(concordance(index, '').total).toBe(0);
});

test('all are counted when only some are listed', () => {
	expect(concordance(index, 'aid ', {limit: 2})).toMatchObject({total: 6, lines: {length: 2}});
});
