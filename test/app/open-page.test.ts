/** Opening the page of what is looked at. */
import {describe, expect, it} from 'vitest';
import {hasScreen, openInBrowser} from '../../source/app/run-browser.ts';
import type {State} from '../../source/app/state.ts';
import {messages} from '../../source/app/wording/en/messages.ts';
import {corpus} from '../helpers/example.ts';
import {hostileAddresses} from '../helpers/hostile.ts';
import {startProgram} from '../helpers/program.ts';

/** The address that the keys open, or what is said instead. */
function opened(keys: readonly string[], start: Partial<State> = {}): string | undefined {
	const program = startProgram({size: {columns: 120, rows: 40}, ...start});
	program.press(...keys);
	const before = program.effects.length;
	program.press('O');
	const effect = program.effects.slice(before).find(({type}) => type === 'open-page');
	return effect?.type === 'open-page' ? effect.url : program.state().message?.text;
}

const page = 'https://north.example/results';
const noAddress = 'No web address of this is known';

it.each([
	['a source in the list', [], page],
	['a passage that is read', ['enter'], `${page}#:~:text=The%20North%20and%20the%20South%20hosted`],
	['a selected sentence', ['enter', 'v', 'j', 'j', 'j', ')'], `${page}#:~:text=The%20North%20will%20spend`],
	['a row, on the side in focus', ['c', '1'], `${page}#:~:text=The%20North%20and%20the%20South%20hosted`],
	['a search result', ['/', ...'identified', 'tab'], `${page}#:~:text=The%20governments%20reaffirmed`],
	['a commitment', ['c', '3'], `${page}#:~:text=`],
])('%s opens at its words', (_, keys, start) => {
	expect(opened(keys)?.slice(0, start.length)).toBe(start);
});

it('a source without an address has none to open', () => {
	expect(opened(['j'])).toBe(noAddress);
	expect(opened(['c', '1', 'right'])).toBe(noAddress);
});

it.each(hostileAddresses)('%j is no address to open, or opens harmlessly', url => {
	const sources = corpus.sources.map(source => ({...source, url}));
	for (const keys of [[], ['enter'], ['enter', 'v']]) {
		const url = opened(keys, {corpus: {...corpus, sources}});
		if (url !== noAddress) expect(url).toMatch(/^https?:\/\/[\u0021-\u007e]+$/);
	}
});

describe('a browser', () => {
	it.each([
		[{}, 'linux', false],
		[{DISPLAY: ':0'}, 'linux', true],
		[{WAYLAND_DISPLAY: 'wayland-0'}, 'linux', true],
		[{BROWSER: 'firefox'}, 'linux', true],
		[{WSL_DISTRO_NAME: 'Debian'}, 'linux', true],
		[{}, 'darwin', true],
		[{}, 'win32', true],
		[{SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'}, 'darwin', false],
		[{SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22', DISPLAY: 'localhost:10.0'}, 'linux', true],
	] as const)('with %j on %s is seen: %s', (env, platform, isSeen) => {
		expect(hasScreen(env, platform)).toBe(isSeen);
	});

	it('that is not there is said in one line', async () => {
		await expect(openInBrowser('https://north.example/', messages.outside)).rejects.toThrow(
			/^(?:There is no screen for a browser|No browser was found) here: y copies the words with the link$/,
		);
	});
});
