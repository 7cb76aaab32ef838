/** A meeting of three: what is picked is compared, and stands in the briefing. */

import {describe, expect, it} from 'vitest';
import type {State} from '../../source/app/state.ts';
import {linesAt} from '../../source/documents/locator.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {previewAsMarkdown} from '../helpers/preview.ts';
import {startSession} from '../helpers/session.ts';
import {bareSource} from '../helpers/source.ts';

function statement(id: string, side: string, ...texts: readonly string[]) {
	const passages = texts.map((text, index) => ({
		id: `${id}#${index + 1}`,
		heading: null,
		text,
		locator: linesAt(index + 1),
		isStatement: true,
	}));
	return bareSource(id, passages, {side, title: `Statement of ${side} (${id})`, date: '2019-05-03'});
}

const corpus: Corpus = {
	event: 'Meeting on Migration',
	sideNames: new Map([
		['us', 'United States'],
		['mx', 'Mexico'],
		['gt', 'Guatemala'],
	]),
	sources: [
		statement(
			'us-1',
			'us',
			'The three governments agreed to open an office for refugees in Tapachula by June 2019.',
			'The United States will spend $40 million on schools in the highlands.',
		),
		statement(
			'mx-1',
			'mx',
			'The governments agreed that an office for refugees will be opened in Tapachula by July 2019.',
			'Mexico offered 800 scholarships to students from Guatemala.',
		),
		statement(
			'gt-1',
			'gt',
			'Guatemala welcomed that the United States will spend $40 million on schools in the highlands.',
			'The ministers discussed coffee prices.',
		),
		statement('us-2', 'us', 'The United States will send trainers for customs officers to the port.'),
	],
};

function labels({sides}: State): readonly (string | undefined)[] {
	return [sides?.left.label, sides?.right.label];
}

/** Every sentence compared, with the kind of its row. */
function rows({comparison}: State): readonly string[] {
	return (comparison?.deliverables ?? []).flatMap(({kind, pairs}) =>
		pairs.flatMap(({left, right}) => [...left, ...right].map(({text}) => `${kind}: ${text}`)),
	);
}

describe('three sides', () => {
	it('are listed, the one with two statements as a whole, and compared two at a time', async () => {
		const session = await startSession(corpus);
		await session.press('p');
		await session.type('guatemala');
		await session.press('enter');
		await session.type('mx-1');
		const state = await session.press('enter');
		expect(labels(state)).toEqual(['Guatemala', 'Mexico']);
		expect(rows(state)).toContain('left-only: The ministers discussed coffee prices.');
		expect(rows(state).join()).toContain('Mexico offered 800 scholarships');
		expect(rows(state).join()).not.toContain('customs');
	});

	it('are compared one against the other two, with each passage under its own name', async () => {
		const session = await startSession(corpus);
		await session.press('p', 'enter');
		await session.type('mexico');
		await session.press('tab', 'ctrl-u');
		await session.type('guatemala');
		const state = await session.press('tab', 'enter');
		expect(labels(state)).toEqual(['United States', 'Mexico, Guatemala']);
		const compared = rows(state).join('\n');
		expect(compared).toMatch(/^shared: The three governments agreed to open an office/m);
		expect(compared).toMatch(/^shared: Guatemala welcomed that the United States will spend/m);
		expect(compared).toMatch(/^right-only: Mexico offered 800 scholarships/m);
		expect(compared).toMatch(/The United States will send trainers/);
		const text = previewAsMarkdown(await session.press('E'));
		expect(text).toContain('June 2019');
		expect(text).toContain('July 2019');
		for (const {title} of corpus.sources) expect(text).toContain(title ?? '');
	});

	it('keep the pins of a pair while another is compared, and give them back with it', async () => {
		const session = await startSession(corpus);
		const pick = async (left: string, right: string) => {
			await session.press('p');
			await session.type(left);
			await session.press('enter');
			await session.type(right);
			return session.press('enter');
		};
		await pick('us-1', 'mx-1');
		await session.press('space', 'a');
		await session.type('Ask.');
		const first = await session.press('enter');
		expect(first.choices).toMatchObject({pins: [{kind: 'deliverable'}], notes: [{text: 'Ask.'}]});
		const second = await pick('us-1', 'gt-1');
		expect(second.choices).toMatchObject({pins: [], notes: []});
		expect(previewAsMarkdown(await session.press('E'))).not.toMatch(/## Pinned|Ask\./u);
		await session.press('escape');
		expect((await pick('us-1', 'mx-1')).choices).toEqual(first.choices);
		expect(previewAsMarkdown(await session.press('E'))).toMatch(/## Pinned.*Ask\./su);
	});

	it('may hold one statement against the rest of its own side', async () => {
		const session = await startSession(corpus);
		await session.press('p');
		await session.type('us-2');
		await session.press('enter');
		await session.type('united states');
		const state = await session.press('enter');
		expect(state.sides).toMatchObject({left: {sources: ['us-2']}, right: {sources: ['us-1']}});
		expect(new Set(labels(state)).size).toBe(2);
	});
});
