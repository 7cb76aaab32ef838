/** The title of the window: what is sent to a terminal, and what of a document never is. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {titleOfWindow} from '../../source/app/title-of-window.ts';
import {windowTitle} from '../../source/views/window-title.ts';
import {startProgram} from '../helpers/program.ts';

function titled(term: string | undefined) {
	const sent: string[] = [];
	return {sent, title: windowTitle(sequence => sent.push(sequence), term)};
}

describe('the title of the window', () => {
	it('is kept by the terminal, set, and given back', () => {
		const {sent, title} = titled('xterm-256color');
		title.show('one');
		expect(sent).toEqual([]);
		title.enter();
		title.show('two');
		title.show('two');
		title.leave();
		title.show('three');
		title.enter();
		expect(sent).toEqual([
			'\u001b[22;0t',
			'\u001b]2;one\u0007',
			'\u001b]2;two\u0007',
			'\u001b[23;0t',
			'\u001b[22;0t',
			'\u001b]2;three\u0007',
		]);
	});

	it.each([undefined, '', 'dumb', 'linux'])('is not set on a terminal of the kind %j', term => {
		const {sent, title} = titled(term);
		title.enter();
		title.show('one');
		title.leave();
		expect(sent).toEqual([]);
	});

	it('never ends its sequence, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const {sent, title} = titled('xterm');
				title.enter();
				title.show(`a\u0007b\u001b\\c\u009cd${text}`);
				expect(sent[1]?.slice('\u001b]2;'.length, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
			}),
		);
	});

	it('says what is open: the sides, or the source that is read', () => {
		const program = startProgram();
		expect(titleOfWindow(program.state())).toMatch(/^briefing: \d sources$/);
		program.press('c');
		expect(titleOfWindow(program.state())).toBe('briefing: North | South');
		program.press('o', 'enter');
		expect(titleOfWindow(program.state())).toBe('briefing: Key Results of the Conference on the River');
	});
});
