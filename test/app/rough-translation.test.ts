/** The rough translation below a view: of what is looked at, in one's own language, asked for once. */
import {renderToString} from 'ink';
import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {hintsFor} from '../../source/app/keymap.ts';
import {bodyHeight} from '../../source/app/layout.ts';
import {isKnownWhat, translatedTexts} from '../../source/app/rough-translation.ts';
import {Screen} from '../../source/views/app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {corpus} from '../helpers/example.ts';
import {type Program, startProgram} from '../helpers/program.ts';

/** The example with its second text in Spanish, as far as anybody knows. */
const sources = corpus.sources.map(source =>
	source.side === 'south' ? {...source, language: 'es'} : {...source, language: 'en'},
);
const size = {columns: 120, rows: 40};
const open = () => startProgram({size, corpus: {...corpus, sources}});

const questions = ({effects}: Program) => effects.filter(({type}) => type === 'translate');
const offers = ({state}: Program) => hintsFor(state()).some(({words}) => words === 'translate');

const firstInSouth = /^≈The South and the North hosted/;

describe('in the reader', () => {
	it('it is of the passage at the cursor, from its sentence on', () => {
		const program = open();
		program.press('j', 'enter', 'T');
		expect(translatedTexts(program.state())?.[0]).toMatch(firstInSouth);
		program.press('j', 'j', 'j', 'j');
		expect(translatedTexts(program.state())?.[0]).toMatch(/^≈The governments reaffirmed/);
	});

	it('a document is asked about once, and its words are not copied', () => {
		const program = open();
		program.press('j', 'enter', 'T', 'j', 'j', 'j', 'j', 'j', 'j', 'G', 'g');
		expect(questions(program)).toHaveLength(1);
		program.press('y');
		const copy = program.effects.findLast(({type}) => type === 'copy');
		expect(copy).toMatchObject({text: expect.not.stringContaining('≈')});
	});

	it('it takes room from the text, and gives it back', () => {
		const program = open();
		program.press('j', 'enter');
		const whole = bodyHeight(program.state().size);
		program.press('T');
		expect(bodyHeight(program.state().size)).toBeLessThan(whole);
		program.press('T');
		expect(bodyHeight(program.state().size)).toBe(whole);
	});

	it('it follows to other views where texts are read, and takes no room elsewhere', () => {
		const program = open();
		program.press('j', 'enter', 'T', 'escape');
		expect(bodyHeight(program.state().size)).toBe(size.rows - 4);
		program.press('c');
		expect(bodyHeight(program.state().size)).toBeLessThan(size.rows - 4);
	});

	it('a text in one’s own language has none', () => {
		const program = open();
		program.press('enter', 'T');
		expect(program.state().translation.isShown).toBe(false);
		expect(program.state().message?.text).toMatch(/in your language/);
		expect(offers(program)).toBe(false);
	});
});

it('of a row it is of the side in another language, by its name', () => {
	const program = open();
	program.press('c', '2');
	expect(offers(program)).toBe(true);
	program.press('T');
	expect(translatedTexts(program.state())).toEqual([expect.stringMatching(/^South: ≈/)]);
});

it('of a search result it is of the whole passage', () => {
	const program = open();
	program.press('/');
	program.type('fishing');
	program.press('tab', 'T');
	expect(translatedTexts(program.state())).toEqual([
		'≈Fishing families on the lower river need schools, the South recalled.',
	]);
});

it('of a search result it begins with the sentence of the hit', () => {
	const spanish = corpus.sources.map(source => ({...source, language: 'es'}));
	const program = startProgram({size, corpus: {...corpus, sources: spanish}});
	program.press('/');
	program.type('observatory');
	program.press('tab', 'T');
	expect(translatedTexts(program.state())).toEqual(['≈They committed to support a migration observatory.']);
});

it('while the texts are still compared nothing is known of them', () => {
	const program = open();
	program.press('c', '2');
	const compared = program.state();
	const comparing = {...compared, comparison: null, busy: {...compared.busy, comparison: true}};
	expect([compared, comparing].map(isKnownWhat)).toEqual([true, false]);
});

it('where it cannot be had that is said once, and nothing more is asked', () => {
	const program = open();
	program.press('j', 'enter', 'T');
	program.dispatch({type: 'failed', effect: 'translate', message: 'needs the program'});
	expect(program.state()).toMatchObject({
		message: {kind: 'error', text: 'needs the program'},
		translation: {isShown: false, isAsked: false},
		size: {below: 0},
	});
	const asked = questions(program).length;
	program.press('j', 'j');
	expect(questions(program)).toHaveLength(asked);
});

describe('where nothing is looked at', () => {
	const shown = ({state}: Program) =>
		renderToString(createElement(Screen, {state: state(), theme: createTheme(0)}), {columns: size.columns});

	it('nothing is said of its language', () => {
		const program = open();
		program.press('j', 'enter', 'T', 'S');
		expect(shown(program)).toContain('Rough translation');
		expect(shown(program)).not.toContain('in your language');
		program.type('South');
		program.press('tab');
		expect(shown(program)).toContain('≈');
	});

	it('the key says that there is nothing, until there is', () => {
		const program = open();
		program.press('/');
		program.type('zebra');
		program.press('tab', 'T');
		expect(program.state().message?.text).toBe('No text is chosen here that could be translated');
	});
});
