/** Lends the terminal to others, stops and exits, by way of Ink, which owns it meanwhile. */
import {useApp} from 'ink';
import {type ReactNode, useInsertionEffect} from 'react';
import type {Terminal} from '../app/run-effects.ts';

/** Something of the terminal's that is the program's own only while it has the terminal. */
export type Lent = {readonly enter: () => void; readonly leave: () => void};

type InkApp = ReturnType<typeof useApp>;

export type TerminalScreen = NodeJS.WritableStream & {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly rows?: number;
};

export type Control = {
	readonly terminal: Terminal;
	/** Connects what only exists while Ink is mounted; returns what takes that back. */
	readonly connect: (app: InkApp) => () => void;
	/** Whether Ink is mounted. */
	readonly isConnected: () => boolean;
	readonly exit: (code: number) => void;
	readonly fail: (error: unknown) => void;
	/** Runs a function; what it throws ends the program, with the terminal as it was. */
	readonly guard: (action: () => void) => void;
	readonly onContinue: () => void;
};

/** Longer than the kernel takes to stop the process, where it stops it at all. */
const stopPatience = 200;

/** Stops the whole job, as the terminal would do it, and resolves when it goes on. */
function stopProcess(): Promise<void> {
	return new Promise(resolve => {
		const done = () => {
			clearTimeout(timer);
			process.off('SIGCONT', done);
			resolve();
		};
		// A job whose shell is gone is not stopped: then it goes on at once.
		const timer = setTimeout(done, stopPatience);
		process.on('SIGCONT', done);
		process.kill(0, 'SIGTSTP');
	});
}

export function terminalControl(
	stdout: TerminalScreen,
	keyboard: number | null,
	own: readonly Lent[],
): Control {
	let app: InkApp | null = null;
	let isLent = false;
	const exit = (result: unknown) => app?.exit(result);
	const fail = (error: unknown) => exit(error instanceof Error ? error : new Error(String(error)));
	const lend = async (during: () => Promise<void>) => {
		if (app === null) return;
		isLent = true;
		try {
			for (const {leave} of own) leave();
			await app.suspendTerminal(during);
		} finally {
			for (const {enter} of own) enter();
			isLent = false;
		}
	};
	return {
		terminal: {
			lend,
			rendered: async () => app?.waitUntilRenderFlush(),
			write: sequence => stdout.write(sequence),
			stopProcess,
			exit,
			childStdio: [keyboard ?? 'inherit', 'inherit', 'inherit'],
		},
		connect(mounted) {
			app = mounted;
			return () => {
				app = null;
			};
		},
		isConnected: () => app !== null,
		exit,
		fail,
		guard(action) {
			try {
				action();
			} catch (error) {
				fail(error);
			}
		},
		onContinue() {
			// Stopped from outside (kill -STOP): the shell has had the terminal, so take it anew.
			if (!isLent) lend(async () => {}).catch(fail);
		},
	};
}

export function TerminalControl({
	control,
	children,
}: {
	readonly control: Control;
	readonly children: ReactNode;
}) {
	const app = useApp();
	useInsertionEffect(() => control.connect(app), [app, control]);
	return children;
}
