/** Every setting of the export view changes the briefing that is shown, and changes it back. */
import {describe, expect, it} from 'vitest';
import {settingRows} from '../../source/app/export-rows.ts';
import type {State} from '../../source/app/state.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {corpus} from '../helpers/example.ts';
import {previewAsMarkdown} from '../helpers/preview.ts';
import {type Session, startSession} from '../helpers/session.ts';

function preview(state: State): string {
	const text = previewAsMarkdown(state);
	if (text === '') throw new Error('There is no preview');
	return text;
}

/** Puts the cursor on the row of a setting. */
async function goTo(session: Session, label: string): Promise<State> {
	const state = await session.press('g');
	const at = settingRows(state).findIndex(row => row.label === label);
	if (at < 0) throw new Error(`No setting is called ${label}`);
	return session.press(...Array.from({length: at}, () => 'j'));
}

describe('the settings of the briefing', () => {
	it('leave out each part that it has, and take it in again', async () => {
		const session = await startSession(corpus);
		const whole = preview(await session.press('c', 'a', 'x', 'enter', 'E'));
		const shown: string[] = [];
		for (const title of Object.values(english.partTitles)) {
			const heading = `\n## ${title}\n`;
			if (!whole.includes(heading)) continue;
			shown.push(title);
			await goTo(session, title);
			expect(preview(await session.press('enter')), title).not.toContain(heading);
			expect(preview(await session.press('space')), title).toBe(whole);
		}
		expect(shown).toEqual(
			expect.arrayContaining(['Both say', 'They differ', 'Theme by theme', 'Notes', 'Sources', 'Method']),
		);
	});

	it('make it longer, shorter, and as it was', async () => {
		const session = await startSession(corpus);
		const standard = preview(await session.press('c', 'E'));
		const full = preview(await session.press('enter'));
		const state = await session.press('enter');
		expect(preview(state).length).toBeLessThan(standard.length);
		expect(full.length).toBeGreaterThanOrEqual(standard.length);
		expect(settingRows(state).find(({label}) => label === 'Theme by theme')).toMatchObject({
			reason: 'not when short',
		});
		expect(preview(await session.press('enter'))).toBe(standard);
	});

	it('let the other side stand first', async () => {
		const session = await startSession(corpus);
		await session.press('c', 'E');
		const swapped = preview(await goTo(session, 'First side').then(() => session.press('enter')));
		expect(swapped.indexOf('| South')).toBeLessThan(swapped.indexOf('| North'));
		const back = preview(await session.press('enter'));
		expect(back.indexOf('| North')).toBeLessThan(back.indexOf('| South'));
	});

	it('go through the formats', async () => {
		const session = await startSession(corpus);
		const markdown = preview(await session.press('c', 'E'));
		await goTo(session, 'Format');
		// HTML and Word are drawn as Markdown is.
		expect(preview(await session.press('enter'))).toBe(markdown);
		expect(preview(await session.press('enter'))).toBe(markdown);
		expect(() => JSON.parse(markdown)).toThrow();
		expect(JSON.parse(preview(await session.press('enter')))).toMatchObject({});
		expect(preview(await session.press('enter'))).toBe(markdown);
	});

	it('put pins in order and take them out', async () => {
		const session = await startSession(corpus);
		await session.press('c', 'space', 'j', 'space', 'E');
		let state = await session.press('j', 'j', 'j');
		const pins = () =>
			settingRows(state)
				.filter(({kind}) => kind === 'pin')
				.map(({label}) => label);
		const [first = '', second = ''] = pins();
		const order = (text: string) => [text.indexOf(`**${first}:**`), text.indexOf(`**${second}:**`)] as const;
		expect(order(preview(state))[0]).toBeLessThan(order(preview(state))[1]);
		state = await session.press('>');
		expect(pins()).toEqual([second, first]);
		expect(order(preview(state))[0]).toBeGreaterThan(order(preview(state))[1]);
		expect(settingRows(state).find(({label}) => label === 'Theme by theme')).toMatchObject({
			reason: 'not with pins',
		});
		state = await session.press('enter');
		expect(pins()).toEqual([second]);
		expect(preview(state)).not.toContain(`**${first}:**`);
	});
});
