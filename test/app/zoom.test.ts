/** Zoom: the pane with the focus has all the room until it is given back, and what one looks at stays. */
import {describe, expect, it} from 'vitest';
import {placeOf} from '../../source/app/current-place.ts';
import {currentRow} from '../../source/app/current-row.ts';
import {rowOf} from '../../source/app/document-rows.ts';
import {isZoomed} from '../../source/app/focus.ts';
import {refusalOf} from '../../source/app/keymap.ts';
import {documentOf} from '../../source/app/reader-place.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {sides} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const large = {columns: 120, rows: 40};

function opened(...keys: readonly string[]): Program {
	const program = startProgram({size: large});
	program.press(...keys);
	return program;
}

/** The ways into every view with panes. */
const ways: readonly (readonly [name: string, keys: readonly string[]])[] = [
	['the sources', []],
	['a source', ['enter']],
	['an outline', ['enter', 'tab']],
	['results', ['/', 'r', 'i', 'v', 'e', 'r', 'tab']],
	['both texts', ['c', '1']],
	['rows', ['c', '2']],
	['the texts of a row', ['c', '2', 'tab']],
	['commitments', ['c', '3']],
	['the settings of the briefing', ['E']],
	['its preview', ['E', 'tab']],
];

describe.each(ways)('in %s', (_, keys) => {
	it('z zooms and takes it back', () => {
		const program = opened(...keys);
		const {view} = program.state();
		program.press('z');
		expect(isZoomed(program.state())).toBe(true);
		program.press('z');
		expect(isZoomed(program.state())).toBe(false);
		expect(program.state().view.kind).toBe(view.kind);
	});

	it('Esc takes it back before it leaves', () => {
		const program = opened(...keys, 'z');
		const {kind} = program.state().view;
		program.press('escape');
		if (isZoomed(program.state())) program.press('escape');
		expect(isZoomed(program.state())).toBe(false);
		expect(program.state().view.kind).toBe(kind);
	});
});

it.each([
	['the help', ['?']],
	['a concordance', ['K', 'r', 'i', 'v', 'e', 'r', 'enter']],
])('there is nothing to zoom in %s', (_, keys) => {
	const program = opened(...keys, 'z');
	expect(isZoomed(program.state())).toBe(false);
});

it('is refused where one pane has all the room, and says how to see another', () => {
	const program = startProgram({size: {columns: 80, rows: 24}});
	const refused = (...keys: readonly string[]) => {
		program.press(...keys);
		return refusalOf(program.state(), 'z')?.reason ?? null;
	};
	expect(refused('enter')).toBe('The text has all the room already: Tab shows its outline');
	expect(refused('tab')).toBe('The outline has all the room already: Tab shows the text');
	expect(refused('escape', 'escape', 'c', '1')).toBe('One side has all the room already: → shows the other');
	program.press('right');
	expect(viewOf(program.state(), 'compare').side).toBe('right');
	expect(refused()).toBe('One side has all the room already: ← shows the other');
	expect(refused('K', 'r', 'i', 'v', 'e', 'r', 'enter')).toBe('There is one pane');
});

it.each([
	['a source', ['enter']],
	['both texts', ['c', '1']],
])('is undone in %s by a window in which it shows nothing, and does not come back', (_, keys) => {
	const program = opened(...keys, 'z');
	expect(isZoomed(program.state())).toBe(true);
	program.dispatch({type: 'resized', columns: 80, rows: 24});
	expect(isZoomed(program.state())).toBe(false);
	program.dispatch({type: 'resized', ...large});
	expect(isZoomed(program.state())).toBe(false);
});

it('stays in a narrower window in which it shows more', () => {
	const program = opened('c', '2', 'z');
	program.dispatch({type: 'resized', columns: 60, rows: 16});
	expect(isZoomed(program.state())).toBe(true);
});

it('of the last time is undone in a window in which it shows nothing, once there is a comparison', () => {
	const before = opened('c', '1', 'z');
	const place = placeOf(before.state());
	if (place === null) throw new Error('There is no place');
	const program = startProgram({size: {columns: 80, rows: 24}, sides});
	const {corpus} = program.state();
	program.dispatch({type: 'documents-opened', corpus, problems: [], choices: noChoices, sides, place});
	expect(viewOf(program.state(), 'compare').tab).toBe('synopsis');
	program.dispatch({type: 'resized', ...large});
	expect(isZoomed(program.state())).toBe(false);
});

it('belongs to its view: another one opens as it was, and on the way back it is there', () => {
	const program = opened('z', 'enter');
	expect(isZoomed(program.state())).toBe(false);
	program.press('escape');
	expect(isZoomed(program.state())).toBe(true);
});

it('a view that another one covers now has no zoom to give back with Esc', () => {
	const program = opened('enter', 'z');
	program.dispatch({type: 'resized', columns: 80, rows: 24});
	program.press('escape');
	expect(program.state().view.kind).toBe('sources');
});

it('leaves the row where it is in both texts, whichever side has the room', () => {
	const program = opened('c', '1', 'j', 'j');
	const row = currentRow(program.state());
	for (const key of ['z', 'right', 'z']) {
		program.press(key);
		expect(currentRow(program.state())?.key).toBe(row?.key);
	}
});

it('leaves the line of the cursor where it is on the screen, and its words on it', () => {
	const program = opened('enter', 'j', 'j', 'j', 'j');
	const place = () => {
		const view = viewOf(program.state(), 'reader');
		const open = documentOf(program.state(), view);
		if (open === null) throw new Error('No source is open');
		const row = rowOf(open.document, view.block, view.line);
		return {onScreen: row - view.top, block: view.block, range: open.document.rows[row]?.range};
	};
	const before = place();
	program.press('z');
	const zoomed = place();
	expect(zoomed.block).toBe(before.block);
	expect(zoomed.range?.[0]).toBeLessThanOrEqual(before.range?.[0] ?? 0);
	expect(zoomed.range?.[1]).toBeGreaterThan(before.range?.[0] ?? 0);
	program.press('z');
	expect(place().block).toBe(before.block);
});
