import {expect, it} from 'vitest';
import {canDraw} from '../../source/base/can-draw.ts';

it.each([
	['a terminal', {TERM: 'xterm-256color'}, 'linux', true],
	['one without colours', {TERM: 'vt100'}, 'linux', true],
	['one that knows nothing but lines', {TERM: 'dumb'}, 'darwin', false],
	['one that nobody knows', {TERM: 'unknown'}, 'linux', false],
	['one without a name', {TERM: ''}, 'linux', false],
	['one of which nothing is said', {}, 'linux', false],
	['one of Windows, which says nothing', {}, 'win32', true],
] as const)('%s', (_, environment, platform, expected) => {
	expect(canDraw(environment, platform)).toBe(expected);
});
