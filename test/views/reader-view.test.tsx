/** The Reader view by itself, in a small window. */
import {expect, it} from 'vitest';
import {ReaderView} from '../../source/views/reader-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {startProgram, viewOf} from '../helpers/program.ts';
import {bareSource} from '../helpers/source.ts';

it('says on which page of the document one is, where it has pages', () => {
	const passages = ['They met.', 'They agreed.', 'They left.'].map((text, index) => ({
		id: `a#${index + 1}`,
		heading: null,
		text,
		locator: {kind: 'page', page: index + 2} as const,
		isStatement: true,
	}));
	const sources = [bareSource('a', passages, {title: 'Talks in Vey'})];
	const program = startProgram({
		corpus: {event: null, sideNames: new Map(), sources},
		size: {columns: 60, rows: 16},
	});
	const position = () => {
		const state = program.state();
		return draw(<ReaderView state={state} view={viewOf(state, 'reader')} theme={plain} />)[0];
	};
	program.press('enter');
	expect(position()).toMatch(/^Talks in Vey +p\. 2 · 1 of 3 passages · 0 %$/);
	program.press('j');
	expect(position()).toMatch(/p\. 3 · 2 of 3 passages · \d+ %$/);
});
