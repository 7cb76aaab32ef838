/** Asks the terminal whether it is dark or light, in the time that the documents are read anyway. */
import {answerFollower, canBeAsked, type Ground, groundQuestion, type Heard} from '../ground.ts';

/** Milliseconds after which an answer is no longer waited for; colours change when it comes later. */
const patience = 50;

const interrupt = '\u0003';

type AskedInput = NodeJS.ReadableStream & {
	readonly isTTY?: boolean;
	readonly setRawMode?: (isRaw: boolean) => unknown;
};

type AskedOutput = NodeJS.WritableStream & {readonly isTTY?: boolean};

export type Asked = {
	/** Null where the terminal does not tell. */
	readonly ground: Ground | null;
	/** What was typed meanwhile. */
	readonly typed: string;
	/** Takes out of what is read from now on whatever the terminal still answers. */
	readonly hear: (read: string) => Heard;
};

/** A question that has been asked. */
export type Asking = {
	/** What has been heard, at the latest when there is no more patience; leaves both ends as they were. */
	readonly heard: () => Promise<Asked>;
};

/**
 * Null where there is nobody to be asked. Until the answer is there, or asked for, nothing is echoed: a late answer
 * would be shown.
 */
export function askGround(
	input: AskedInput,
	output: AskedOutput,
	environment: NodeJS.ProcessEnv,
	onInterrupt: () => void = () => process.kill(process.pid, 'SIGINT'),
): Asking | null {
	if (input.isTTY !== true || output.isTTY !== true || !canBeAsked(environment)) return null;
	const hear = answerFollower();
	let ground: Ground | null = null;
	let typed = '';
	let isListening = true;
	let answered: () => void = () => {};
	const stop = () => {
		if (!isListening) return;
		isListening = false;
		input.off('data', listen).pause();
		input.setRawMode?.(false);
		answered();
	};
	const answer = new Promise<void>(resolve => {
		answered = resolve;
	});
	const listen = (bytes: Uint8Array | string) => {
		const heard = hear(typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8'));
		ground = heard.ground ?? ground;
		typed += heard.typed;
		if (heard.isLast || typed.includes(interrupt)) stop();
		if (typed.includes(interrupt)) onInterrupt();
	};
	input.setRawMode?.(true);
	input.on('data', listen).resume();
	output.write(groundQuestion);
	const latest = Date.now() + patience;
	return {
		async heard() {
			const timer = setTimeout(stop, Math.max(0, latest - Date.now()));
			await answer;
			clearTimeout(timer);
			return {ground, typed, hear};
		},
	};
}
