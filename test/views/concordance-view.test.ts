import {expect, test} from 'vitest';
import {textWidth} from '../../source/app/text-width.ts';
import {concordanceLine} from '../../source/search/concordance.ts';
import {concordanceRow, keywordWidth} from '../../source/views/concordance-view.tsx';
import {corpus} from '../helpers/example.ts';
import {startProgram} from '../helpers/program.ts';

test.each([60, 81, 200])('every keyword begins in one column of %i, whatever stands before it', width => {
	const {state} = startProgram();
	const [source] = corpus.sources;
	if (source === undefined) throw new Error('The example has no source');
	const texts = [
		'river first',
		'The rivers run.',
		'漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 riverside 漢字漢字漢字',
		`${'Far away from all other banks of it, '.repeat(5)}the river-to-river channel ends`,
		'Cafe\u0301 👩‍👩‍👧 a river',
	];
	const lines = texts.map(text => {
		const start = text.indexOf('river');
		const end = start + (/^\S*/.exec(text.slice(start))?.[0].length ?? 0);
		return concordanceLine(source, {text, passage: null, field: 'passage'}, [start, end]);
	});
	const keyword = keywordWidth(lines, width);
	const columns = lines.map(line => {
		const row = concordanceRow(state(), line, width, keyword);
		const hit = row.findIndex(({tone}) => tone === 'hit');
		return textWidth(
			row
				.slice(0, hit)
				.map(({text}) => text)
				.join(''),
		);
	});
	expect(new Set(columns).size).toBe(1);
});
