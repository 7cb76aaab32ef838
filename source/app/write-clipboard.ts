/**
 * Puts a text on the clipboard: by the system's own program, which says whether it did; else through the terminal,
 * which never tells. Over SSH the program would fill the clipboard of the wrong machine.
 *
 * The libraries for this know neither xclip nor the terminal, and carry programs of their own that a bundle loses.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {type Environment, isRemote, isSet} from '../base/environment.ts';

/** What is known of where a text went. */
export type Clipboard =
	/** On the clipboard. */
	| {readonly kind: 'copied'}
	/** To the terminal, which may put it there. */
	| {readonly kind: 'sent'}
	/** No further than tmux; what would let it through. */
	| {readonly kind: 'held-back'; readonly remedy: string};

/** A program that takes a text for the clipboard as its standard input. */
type Program = {
	readonly command: string;
	readonly args: readonly string[];
	/** Whether it has a clipboard to write to. */
	readonly isHere: (env: Environment, platform: NodeJS.Platform) => boolean;
	readonly encode?: (text: string) => Buffer;
};

/** What Windows takes for Unicode: little-endian UTF-16 behind a mark of the order of bytes. */
const asUtf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const programs: readonly Program[] = [
	{command: 'pbcopy', args: [], isHere: (_, platform) => platform === 'darwin'},
	{
		command: 'clip.exe',
		args: [],
		isHere: ({WSL_DISTRO_NAME}, platform) => platform === 'win32' || isSet(WSL_DISTRO_NAME),
		encode: asUtf16,
	},
	{
		command: 'termux-clipboard-set',
		args: [],
		isHere: ({TERMUX_VERSION}) => isSet(TERMUX_VERSION),
	},
	{command: 'wl-copy', args: [], isHere: ({WAYLAND_DISPLAY}) => isSet(WAYLAND_DISPLAY)},
	{command: 'xclip', args: ['-selection', 'clipboard'], isHere: ({DISPLAY}) => isSet(DISPLAY)},
	{command: 'xsel', args: ['--clipboard', '--input'], isHere: ({DISPLAY}) => isSet(DISPLAY)},
];

/** Milliseconds that a program has, which takes a few. */
const patience = 2000;

/** `write` writes to the terminal. */
export async function writeClipboard(
	text: string,
	write: (sequence: string) => void,
	{env, platform}: {readonly env: Environment; readonly platform: NodeJS.Platform} = process,
): Promise<Clipboard> {
	const own = isRemote(env) ? [] : programs.filter(({isHere}) => isHere(env, platform));
	for (const {command, args, encode = Buffer.from} of own)
		if ((await run(command, args, encode(text))) !== null) return {kind: 'copied'};
	const sequence = clipboardSequence(text);
	if (isSet(env.TMUX)) return throughTmux(text, sequence, write);
	write(sequence);
	return {kind: 'sent'};
}

/**
 * tmux drops what the programs in it send to the clipboard, unless `set-clipboard` is `on`; what it is given
 * itself it sends on, unless that is `off`. What is wrapped as its manual has it it passes on where
 * `allow-passthrough` is on.
 */
async function throughTmux(
	text: string,
	sequence: string,
	write: (sequence: string) => void,
): Promise<Clipboard> {
	const clipboard = await tmuxOption('set-clipboard');
	const isTaken = (await run('tmux', ['load-buffer', '-w', '-'], Buffer.from(text))) !== null;
	if (isTaken && clipboard !== 'off') return {kind: 'sent'};
	if (clipboard === 'on') {
		write(sequence);
		return {kind: 'sent'};
	}
	const passthrough = await tmuxOption('allow-passthrough');
	if (passthrough === 'on' || passthrough === 'all') {
		write(`\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`);
		return {kind: 'sent'};
	}
	return {kind: 'held-back', remedy: 'set -g set-clipboard on'};
}

/** The value of an option, or null where tmux does not tell. */
async function tmuxOption(name: string): Promise<string | null> {
	const told = await run('tmux', ['show-options', '-Apv', name], Buffer.alloc(0));
	return told === null ? null : told.trim();
}

/** Runs a program on an input; what it says, or null where it is not there, fails or takes too long. */
async function run(command: string, args: readonly string[], input: Buffer): Promise<string | null> {
	// Some stay to serve the clipboard, and hold what they were given for their output: only theirs is waited for.
	const isAsked = args.includes('show-options');
	const child = spawn(command, args, {
		stdio: ['pipe', isAsked ? 'pipe' : 'ignore', 'ignore'],
		timeout: patience,
	});
	let said = '';
	child.stdout?.on('data', chunk => {
		said += chunk;
	});
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	try {
		const [code] = await once(child, isAsked ? 'close' : 'exit');
		return code === 0 ? said : null;
	} catch {
		return null;
	}
}

/** OSC 52: asks the terminal to put a text on the clipboard; base64 leaves no room for other escapes. */
function clipboardSequence(text: string): string {
	return `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
}
