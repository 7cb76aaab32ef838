/** Where a copied text goes: to the program of the system, through tmux, or to the terminal. */
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {writeClipboard} from '../../source/app/write-clipboard.ts';

const text = '“They agreed – señores.” (Ministry, ¶2)';
const osc52 = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(path.join(tmpdir(), 'briefing-clipboard-'));
	vi.stubEnv('PATH', `${directory}:/usr/bin:/bin`);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(directory, {recursive: true, force: true});
});

/** A program by a name; what it is given is kept beside it. */
function program(name: string, script = `cat > "${path.join(directory, 'taken')}"`): void {
	const file = path.join(directory, name);
	writeFileSync(file, `#!/bin/sh\n${script}\n`);
	chmodSync(file, 0o755);
}

const taken = (): string | null => {
	const file = path.join(directory, 'taken');
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

async function copied(
	env: Readonly<Record<string, string>>,
	platform: NodeJS.Platform = 'linux',
): Promise<{clipboard: unknown; written: string}> {
	let written = '';
	const write = (sequence: string) => {
		written += sequence;
	};
	return {clipboard: await writeClipboard(text, write, {env, platform}), written};
}

it.each([
	['wl-copy', {WAYLAND_DISPLAY: 'wayland-0'}, 'linux'],
	['xclip', {DISPLAY: ':0'}, 'linux'],
	['xsel', {DISPLAY: ':0'}, 'linux'],
	['pbcopy', {}, 'darwin'],
	['termux-clipboard-set', {TERMUX_VERSION: '0.118'}, 'android'],
] as const)('%s has it where the system has that', async (name, env, platform) => {
	program(name);
	expect(await copied(env, platform)).toEqual({clipboard: {kind: 'copied'}, written: ''});
	expect(taken()).toBe(text);
});

it('Windows gets it in its own encoding', async () => {
	program('clip.exe');
	expect(await copied({WSL_DISTRO_NAME: 'Debian'})).toMatchObject({clipboard: {kind: 'copied'}});
	const bytes = readFileSync(path.join(directory, 'taken'));
	expect(bytes.toString('utf16le')).toBe(`\ufeff${text}`);
});

it('a program that fails, or stays and holds its output, keeps nobody', async () => {
	program('wl-copy', 'exit 1');
	program('xclip', `cat > "${path.join(directory, 'taken')}"; sleep 5 & exit 0`);
	expect(await copied({WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'})).toMatchObject({
		clipboard: {kind: 'copied'},
	});
	expect(taken()).toBe(text);
});

it.each([
	['without any', {}],
	['where it fails', {WAYLAND_DISPLAY: 'wayland-0'}],
	['over SSH', {WAYLAND_DISPLAY: 'wayland-0', SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'}],
] as const)('the terminal gets it %s, and nothing is said of whether it took it', async (where, env) => {
	program('wl-copy', where === 'where it fails' ? 'exit 1' : undefined);
	expect(await copied(env)).toEqual({clipboard: {kind: 'sent'}, written: osc52});
	expect(taken()).toBeNull();
});

/** A tmux with these options, of an age that knows `load-buffer -w` or does not. */
function tmux(options: Readonly<Record<string, string>>, knowsIt = true): void {
	const cases = Object.entries(options).map(([name, value]) => `*${name}) echo ${value};;`);
	const load = knowsIt ? `*load-buffer*) cat > "${path.join(directory, 'taken')}";;` : '';
	program('tmux', `case "$*" in ${load} ${cases.join(' ')} *) exit 1;; esac`);
}

const inTmux = {TMUX: '/tmp/tmux-0/default,1,0'};
const wrapped = `\u001bPtmux;\u001b${osc52}\u001b\\`;
const heldBack = {kind: 'held-back', remedy: 'set -g set-clipboard on'};

it.each([
	['takes it itself', {'set-clipboard': 'external'}, true, {kind: 'sent'}, ''],
	['of an old age lets it through', {'set-clipboard': 'on'}, false, {kind: 'sent'}, osc52],
	['of an old age holds it back', {'set-clipboard': 'external'}, false, heldBack, ''],
	['lets it pass', {'set-clipboard': 'off', 'allow-passthrough': 'on'}, true, {kind: 'sent'}, wrapped],
	['is told not to', {'set-clipboard': 'off', 'allow-passthrough': 'off'}, true, heldBack, ''],
	['tells nothing', {}, false, heldBack, ''],
] as const)('tmux that %s', async (_, options, knowsIt, clipboard, written) => {
	tmux(options, knowsIt);
	expect(await copied(inTmux)).toEqual({clipboard, written});
	if (written === '' && knowsIt) expect(taken()).toBe(text);
});
