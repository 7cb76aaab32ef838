/** Opens the terminal program, runs it until it is quit, and leaves the terminal as it was. */
import {closeSync, openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import chalk from 'chalk';
import {render} from 'ink';
import type {Report} from '../app/actions.ts';
import type {Effect} from '../app/effects.ts';
import {effectRunner} from '../app/run-effects.ts';
import type {Services} from '../app/services.ts';
import {initialState, openingEffects} from '../app/state.ts';
import {createStore} from '../app/store.ts';
import type {Choices} from '../briefing/choices.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {Sides} from '../documents/sides.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {App} from './app.tsx';
import {TerminalControl, terminalControl} from './terminal-control.tsx';
import {createTheme} from './theme.ts';

export type AppOptions = {
	readonly corpus: Corpus;
	readonly problems?: readonly Problem[];
	/** The user's choices from earlier sessions. */
	readonly choices?: Choices;
	/** The two sides, where the command line names them. */
	readonly sides?: Sides<ComparedSide> | null;
	readonly services: Services;
	readonly stdin?: NodeJS.ReadStream;
	readonly stdout?: NodeJS.WriteStream;
};

/** The keyboard: standard input, or the terminal itself where that is a pipe. */
function openKeyboard(stdin: NodeJS.ReadStream): {stdin: NodeJS.ReadStream; fd: number | null} {
	if (stdin.isTTY) return {stdin, fd: null};
	const fd = openSync('/dev/tty', 'r');
	return {stdin: new ReadStream(fd), fd};
}

const signalCodes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/**
 * Runs until the user quits; resolves to the exit code (0, or 128 plus the signal's number). Rejects
 * with an error that was thrown while it ran, after the terminal is as it was.
 */
export async function runApp(options: AppOptions): Promise<number> {
	const stdout = options.stdout ?? process.stdout;
	const keyboard = openKeyboard(options.stdin ?? process.stdin);
	const {services} = options;
	const theme = createTheme(chalk.level === 0 ? 1 : chalk.level, chalk.level > 0);
	const control = terminalControl(stdout, keyboard.fd);
	const run = (effect: Effect) => runEffect(effect);
	const store = createStore(
		initialState({
			corpus: options.corpus,
			problems: options.problems ?? [],
			...(options.choices === undefined ? {} : {choices: options.choices}),
			sides: options.sides ?? null,
			size: {columns: stdout.columns || 80, rows: stdout.rows || 24},
		}),
		run,
	);
	const runEffect = effectRunner(services, control.terminal, (report: Report) =>
		control.guard(() => store.dispatch(report)),
	);
	const instance = render(
		<TerminalControl control={control}>
			<App store={store} theme={theme} />
		</TerminalControl>,
		{
			stdin: keyboard.stdin,
			stdout,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 120,
			exitOnCtrlC: false,
			patchConsole: false,
			// Ink takes `CI=1` for a sign that nobody looks, also on a terminal.
			interactive: stdout.isTTY === true,
		},
	);
	const onSignal = (signal: NodeJS.Signals) => {
		if (signal === 'SIGHUP' || signal === 'SIGINT' || signal === 'SIGTERM') control.exit(signalCodes[signal]);
	};
	const onError = (error: unknown) => control.fail(error);
	process.on('SIGHUP', onSignal).on('SIGINT', onSignal).on('SIGTERM', onSignal);
	process.on('uncaughtException', onError).on('unhandledRejection', onError);
	process.on('SIGCONT', control.onContinue);
	for (const effect of openingEffects(store.state())) runEffect(effect);
	try {
		const code = await instance.waitUntilExit();
		return typeof code === 'number' ? code : 0;
	} finally {
		process.off('SIGHUP', onSignal).off('SIGINT', onSignal).off('SIGTERM', onSignal);
		process.off('uncaughtException', onError).off('unhandledRejection', onError);
		process.off('SIGCONT', control.onContinue);
		if (keyboard.fd !== null) closeKeyboard(keyboard.stdin, keyboard.fd);
	}
}

function closeKeyboard(stdin: NodeJS.ReadStream, fd: number): void {
	stdin.destroy();
	try {
		closeSync(fd);
	} catch {
		// Destroying the stream has closed it already.
	}
}
