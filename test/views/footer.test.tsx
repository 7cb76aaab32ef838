/** The footer: messages, questions, and the keys that are useful now. */
import {expect, it} from 'vitest';
import type {Message, State} from '../../source/app/state.ts';
import {Footer, messageLines} from '../../source/views/footer.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {startProgram} from '../helpers/program.ts';

function footer(state: State): readonly string[] {
	return draw(<Footer state={state} theme={plain} messages={messageLines(state)} />);
}

function withMessage(text: string, kind: Message['kind'] = 'error'): State {
	return {...startProgram({size: {columns: 60, rows: 24}}).state(), message: {kind, text}};
}

it('hints at the keys of the view, those that leave it last', () => {
	expect(footer(startProgram().state())).toEqual([
		'E export settings   p pick sides   K concordance   O open page',
		'Enter read   / search   c compare   e export   ? help   q quit',
	]);
});

it('hints at a key only where it can be pressed', () => {
	const program = startProgram();
	program.press('c');
	expect(footer(program.state()).join(' ')).toContain('x reject match');
	program.press('j', 'j');
	expect(footer(program.state()).join(' ')).not.toContain('x reject match');
});

it('asks in the place of the hints', () => {
	const program = startProgram();
	program.press('enter', 'a');
	program.type('check');
	expect(footer(program.state())[0]).toBe('Note: check');
});

it('shows a message whole, and marks where one goes on', () => {
	expect(footer(withMessage('No room on the disk'))[0]).toBe('No room on the disk');
	const long = footer(withMessage('word '.repeat(100)));
	expect(long).toHaveLength(4);
	expect(long[2]).toMatch(/^word .* word…$/);
	expect(long[2]?.length).toBeLessThanOrEqual(60);
	const whole = footer(withMessage('word '.repeat(36).trim()));
	expect(whole.slice(0, 3).join(' ')).toBe('word '.repeat(36).trim());
});

it('cuts a long name in the middle, so that what is said of it can be read', () => {
	const name = `reports/${'of the ministers of the upper river '.repeat(8)}.xyz`;
	const state = withMessage('');
	const text = `${name} is of an unknown kind; call it .txt if it holds text`;
	const long = footer({...state, message: {kind: 'error', text, name}});
	expect(long).toHaveLength(4);
	expect(long.join(' ')).toMatch(
		/^reports\/of the .*….*river \.xyz is of an unknown kind; call it \.txt if it holds text/,
	);
	const path = footer(withMessage(`The briefing is in /home/${'folder/'.repeat(40)}briefing.md`, 'done'));
	expect(path).toHaveLength(4);
	expect(path.join('').replaceAll(' ', '')).toMatch(
		/^Thebriefingisin\/home\/folder.*….*folder\/briefing\.md/,
	);
});
