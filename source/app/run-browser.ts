/** Opens a page in the user's browser. */
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {type Environment, isRemote, isSet} from '../base/environment.ts';
import type {OutsideWords} from './wording/screen-words.ts';

/** Milliseconds after which a launcher that has not failed has found a browser. */
const patience = 1500;

/** Whether a browser that is opened from here would be seen: not on a far machine's screen, nor without any. */
export function hasScreen(env: Environment, platform: NodeJS.Platform): boolean {
	const {DISPLAY, WAYLAND_DISPLAY, BROWSER, WSL_DISTRO_NAME, TERMUX_VERSION} = env;
	if ([DISPLAY, WAYLAND_DISPLAY, BROWSER].some(isSet)) return true;
	if (isRemote(env)) return false;
	return platform === 'darwin' || platform === 'win32' || isSet(WSL_DISTRO_NAME) || isSet(TERMUX_VERSION);
}

/** Rejects with one line for the user where no browser opens. */
export async function openInBrowser(url: string, words: OutsideWords): Promise<void> {
	if (!hasScreen(process.env, process.platform)) throw new Error(words.noScreen);
	const {default: open} = await import('open');
	const failed = () => new Error(words.noBrowser);
	const launcher = await open(url).catch(() => Promise.reject(failed()));
	// A launcher that finds no browser ends with an error, soon.
	const ended = launcher.exitCode === null ? once(launcher, 'exit') : [launcher.exitCode];
	const [code] = await Promise.race([ended, wait(patience, [0], {ref: false})]);
	if (code !== 0 && code !== null) throw failed();
}
