import {describe, expect, it} from 'vitest';
import {keyName} from '../../source/app/key-names.ts';
import {keyTableMarkdown} from '../../source/app/key-table.ts';
import {actionForKey, hintsFor} from '../../source/app/keymap.ts';
import {keyBindings} from '../../source/app/keys/key-bindings.ts';
import {isWriting, modes} from '../../source/app/mode.ts';
import {keys as english} from '../../source/app/wording/en/keys.ts';
import {startProgram} from '../helpers/program.ts';

describe('the key table', () => {
	it('calls each binding by a name of its own, for settings to keep to', () => {
		const ids = keyBindings.map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/);
	});

	it('leaves no mode without a way out', () => {
		for (const mode of modes) {
			const keys = keyBindings
				.filter(binding => (binding.modes === 'any' ? !isWriting(mode) : binding.modes.includes(mode)))
				.flatMap(binding => binding.keys);
			expect(keys).toContain('ctrl-c');
			expect(keys).toContain('ctrl-z');
			expect(keys).toContain('escape');
		}
	});

	it('gives a key two meanings in one place only where it can be disabled', () => {
		for (const mode of modes) {
			const seen = new Set<string>();
			for (const binding of keyBindings) {
				const works = binding.modes === 'any' ? !isWriting(mode) : binding.modes.includes(mode);
				if (!works) continue;
				for (const key of binding.keys) {
					// A binding for named modes may come before one for all of them.
					const isSecond = seen.has(key) && binding.modes !== 'any';
					expect(isSecond, `${key} in ${mode}: ${binding.id}`).toBe(false);
					if (binding.needs === undefined) seen.add(key);
				}
			}
		}
	});

	it('takes letters for text where text is written', () => {
		const program = startProgram();
		program.press('/');
		program.type('quick jack?');
		expect(program.state().view).toMatchObject({kind: 'search', field: {text: 'quick jack?'}});
		expect(actionForKey(program.state(), 'ctrl-c')).toEqual({type: 'quit', interrupted: true});
	});

	it('neither matches nor shows what is disabled', () => {
		const program = startProgram();
		expect(actionForKey(program.state(), 'space')).toBeNull();
		expect(hintsFor(program.state()).map(({key}) => key)).not.toContain('space');
		program.press('enter');
		expect(actionForKey(program.state(), 'space')).toEqual({type: 'toggle-pin'});
		expect(hintsFor(program.state()).map(({key}) => key)).toContain('space');
	});

	it('says why a key cannot be pressed now', () => {
		const program = startProgram();
		program.press('space');
		expect(program.state().message).toMatchObject({
			kind: 'hint',
			text: 'Choose a passage or a row first: nothing to mark here',
		});
		program.press('j');
		program.press('%');
		expect(program.state().choices.pins).toEqual([]);
		program.press('c', 'u');
		expect(program.state().message?.text).toMatch(/^Nothing to undo:/);
	});

	it('is blind where the window is too small: only leaving the program works', () => {
		const size = {columns: 40, rows: 10};
		for (const keys of [[], ['enter'], ['c'], ['E'], ['/'], ['p'], ['enter', 'a']]) {
			const program = startProgram();
			program.press(...keys);
			program.dispatch({type: 'resized', ...size});
			const before = program.state();
			const effects = program.effects.length;
			const pressed = keyBindings.flatMap(binding => (binding.isBlind === true ? [] : binding.keys));
			program.press(...pressed, 'x');
			program.dispatch({type: 'pasted', text: 'pasted'});
			expect(program.state()).toEqual(before);
			expect(program.effects.slice(effects)).toEqual([]);
			program.press('ctrl-z', 'ctrl-c');
			expect(program.effects.slice(effects)).toEqual([
				{type: 'suspend'},
				expect.objectContaining({type: 'keep-place'}),
				{type: 'quit', code: 130},
			]);
		}
		const program = startProgram({size});
		program.press('q');
		expect(program.effects.map(({type}) => type)).toEqual(['keep-place', 'quit']);
	});

	it('says in the search field where Enter goes', () => {
		const program = startProgram();
		program.press('/');
		expect(hintsFor(program.state())[0]).toMatchObject({key: 'enter', words: 'go to passage'});
	});

	it('shows a newcomer what to do first', () => {
		const hints = hintsFor(startProgram().state()).map(
			({key, words}) => `${keyName(key, english.names)} ${words}`,
		);
		expect(hints.slice(0, 4)).toEqual(['Enter read', '/ search', 'c compare', 'e export']);
	});

	it('is written as Markdown with every key in it', () => {
		const table = keyTableMarkdown();
		for (const key of keyBindings.flatMap(({keys}) => keys))
			expect(table).toContain(`\`${keyName(key, english.names)}\``);
		expect(table).toContain('| `e` | Write the briefing now | everywhere |');
	});
});
