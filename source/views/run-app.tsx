/** Opens the terminal program, runs it until it is quit, and leaves the terminal as it was. */
import chalk from 'chalk';
import {render} from 'ink';
import supportsHyperlinks from 'supports-hyperlinks';
import type {Action, Report} from '../app/actions.ts';
import {compareAtStart} from '../app/comparing.ts';
import {idlePause, nowAndThen} from '../app/look-at-disk.ts';
import type {Opening} from '../app/opening.ts';
import {withOpeningHint} from '../app/opening-hint.ts';
import {type Outcome, only} from '../app/outcome.ts';
import {withPlace} from '../app/restore-place.ts';
import {effectRunner} from '../app/run-effects.ts';
import type {Ask} from '../app/services.ts';
import {defaultSettings, type Settings, type StartView} from '../app/settings/settings.ts';
import {initialState, openingEffects, type State} from '../app/state.ts';
import {createStore} from '../app/store.ts';
import {textField} from '../app/text-field.ts';
import {titleOfWindow} from '../app/title-of-window.ts';
import {update} from '../app/update.ts';
import {noRowQuery} from '../app/view-states.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {isAsciiLocale} from '../base/environment.ts';
import {wantsColour} from '../base/wants-colour.ts';
import {noChoices} from '../briefing/choices/choices.ts';
import type {Progress} from '../documents/read-corpus.ts';
import type {Corpus} from '../documents/source.ts';
import {App, drawScreen} from './app.tsx';
import {type Ground, groundByEnvironment} from './ground.ts';
import type {Asked} from './keyboard/ask-ground.ts';
import {interruptGuard} from './keyboard/interrupt-guard.ts';
import {type KeySource, openKeyboard} from './keyboard/keyboard.ts';
import {mouseMode} from './mouse/mouse-mode.ts';
import {type Control, TerminalControl, type TerminalScreen, terminalControl} from './terminal-control.tsx';
import {createTheme, type Theme} from './theme.ts';
import {windowTitle} from './window-title.ts';

/** Documents with what a session on them opens with. */
export type Opened = Partial<Opening> & {readonly corpus: Corpus};

export type AppOptions = Opened & {
	/** What can be done with these documents. */
	readonly ask: Ask;
	/**
	 * Reads what is not in `corpus` yet, where that takes long: the program opens with what there is, shows
	 * what arrives, and goes over to what this resolves to.
	 */
	readonly reading?: (onProgress: (corpus: Corpus, progress: Progress) => void) => Promise<Opened>;
	/** What the comparison is to be about, which is opened then. */
	readonly topic?: string | undefined;
	/** What the user has set. */
	readonly settings?: Settings;
	/** What the program says in its own words, English where none are given. */
	readonly words?: ScreenWords | undefined;
	/** What the terminal has told of its ground. */
	readonly asked?: Asked | null;
	readonly stdin?: KeySource;
	readonly stdout?: TerminalScreen;
};

/** The exit code where none of the documents could be read. */
const nothingRead = 2;

const signalCodes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** Ends the program on signals and on errors that nobody caught; returns what takes that back. */
function listenToProcess(control: Control, dispatch: (report: Report) => void): () => void {
	const onSignal = (signal: NodeJS.Signals) => {
		if (signal === 'SIGHUP' || signal === 'SIGINT' || signal === 'SIGTERM')
			dispatch({type: 'told-to-end', code: signalCodes[signal]});
	};
	process.on('SIGHUP', onSignal).on('SIGINT', onSignal).on('SIGTERM', onSignal);
	process.on('uncaughtException', control.fail).on('unhandledRejection', control.fail);
	process.on('SIGCONT', control.onContinue);
	return () => {
		process.off('SIGHUP', onSignal).off('SIGINT', onSignal).off('SIGTERM', onSignal);
		process.off('uncaughtException', control.fail).off('unhandledRejection', control.fail);
		process.off('SIGCONT', control.onContinue);
	};
}

/** Lets what arrives into the state while the rest is being read. */
async function readOn(
	reading: NonNullable<AppOptions['reading']>,
	dispatch: (report: Report) => void,
): Promise<Opened> {
	return reading((corpus, progress) => dispatch({type: 'documents-arrived', corpus, progress}));
}

/** What is reported once all is read; why nothing could be read is said where the terminal is as it was. */
function openedReport(
	{corpus, problems = [], choices = noChoices, sides = null, place = null, unread = 0, said = null}: Opened,
	options: AppOptions,
): Report {
	if (corpus.sources.length === 0) return {type: 'told-to-end', code: nothingRead};
	const there = opensWhere(options) === 'last' ? place : null;
	return {type: 'documents-opened', corpus, problems, choices, sides, place: there, unread, said};
}

/**
 * Runs until the user quits; resolves to the exit code (0, or 128 plus the signal's number). Rejects
 * with an error that was thrown while it ran, after the terminal is as it was.
 */
export async function runApp(options: AppOptions): Promise<number> {
	const stdout = options.stdout ?? process.stdout;
	const isSpoken = isForReader(options);
	const draw = isSpoken ? (await import('./spoken/spoken-screen.tsx')).drawSpoken : drawScreen;
	const guard = interruptGuard();
	const hear = (read: string) => {
		const heard = options.asked?.hear(read) ?? {typed: read, ground: null};
		if (heard.ground !== null) onGround(heard.ground);
		return heard;
	};
	const isMouseOn = () => store.state().isMouseOn;
	const keyboard = openKeyboard(options.stdin ?? process.stdin, guard.interrupted, {hear, isMouseOn});
	const write = (sequence: string) => stdout.write(sequence);
	const title = windowTitle(write, stdout.isTTY === true ? process.env.TERM : undefined);
	const mouse = mouseMode(write);
	const control = terminalControl(stdout, keyboard.fd, [title, mouse]);
	const [start, startEffects] = startOf(options, {...sizeOf(stdout), isSpoken});
	const store = createStore(start, effect => runEffect(effect));
	const tellTerminal = () => {
		title.show(titleOfWindow(store.state()));
		mouse.turn(store.state().isMouseOn);
	};
	const lookAtDisk = nowAndThen(async () => runEffect({type: 'look-at-disk'}));
	const lookUnlessReading = () => {
		if (store.state().busy.reading === null) lookAtDisk();
	};
	store.subscribe(lookUnlessReading);
	// Who reads what was opened presses nothing, and is to hear that it is another by now.
	const idle = setInterval(lookUnlessReading, idlePause).unref();
	store.subscribe(tellTerminal);
	tellTerminal();
	title.enter();
	const dispatch = (report: Report) => control.guard(() => store.dispatch(report));
	const runEffect = effectRunner(options.ask, control.terminal, dispatch, start.words.messages.outside);
	// Ink does so once the first frame is drawn; what is typed before then would be echoed into it.
	keyboard.setRawMode(true);
	const screenIn = (theme: Theme) => (
		<TerminalControl control={control}>
			<App store={store} theme={theme} draw={draw} />
		</TerminalControl>
	);
	let screen = screenIn(themeOf(options, options.asked?.ground ?? null));
	// Before Ink hears of it, so that no frame of the old size is drawn on a screen of the new one.
	const onResize = () => {
		if (!control.isConnected()) return;
		control.guard(() => store.dispatch({type: 'resized', ...sizeOf(stdout)}));
		instance.rerender(screen);
	};
	// From a terminal far away it comes when the first frame is on the screen.
	const onGround = (ground: Ground) => {
		screen = screenIn(themeOf(options, ground));
		if (control.isConnected()) instance.rerender(screen);
	};
	stdout.on('resize', onResize);
	const instance = render(screen, {
		stdin: keyboard,
		stdout,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 120,
		exitOnCtrlC: false,
		patchConsole: false,
		// Ink's own way with readers writes the whole screen anew at every key.
		isScreenReaderEnabled: false,
		// Ink takes `CI=1` for a sign that nobody looks, also on a terminal.
		interactive: stdout.isTTY === true,
	});
	mouse.enter();
	if (options.asked?.typed) keyboard.typed(options.asked.typed);
	const stopListening = listenToProcess(control, dispatch);
	if (options.stdin === undefined)
		instance.waitUntilRenderFlush().then(() => guard.start(bytes => keyboard.typed(bytes)));
	for (const effect of startEffects) runEffect(effect);
	if (options.reading !== undefined) {
		const opened = (read: Opened) => control.guard(() => dispatch(openedReport(read, options)));
		readOn(options.reading, dispatch).then(opened, control.fail);
	}
	try {
		const code = await instance.waitUntilExit();
		return typeof code === 'number' ? code : 0;
	} finally {
		clearInterval(idle);
		mouse.leave();
		title.leave();
		stdout.off('resize', onResize);
		stopListening();
		keyboard.destroy();
	}
}

/** The size of a screen; the usual one where the terminal does not tell. */
function sizeOf({columns, rows}: TerminalScreen): State['size'] {
	return {columns: columns || 80, rows: rows || 24};
}

/** What is named counts before what is set, and that before where the user was. */
function opensWhere({topic, settings = defaultSettings}: AppOptions): StartView | 'topic' {
	return topic === undefined ? settings.start : 'topic';
}

/** The first view. */
function atStart(first: State, options: AppOptions): Outcome {
	const {place = null, topic = ''} = options;
	const where = opensWhere(options);
	switch (where) {
		case 'topic': {
			const query = {...noRowQuery, field: textField(topic)};
			return update({...first, lastCompare: {...compareAtStart(first.size), query}}, showing('compare'));
		}
		case 'last':
			return place === null ? only(first) : withPlace(first, place);
		case 'sources':
			return only(first);
		default:
			return update(first, showing(where));
	}
}

function showing(view: Exclude<StartView, 'last'>): Action {
	return {type: 'show', view};
}

/** Colours by what the terminal can show and has told, else by what its environment says. */
function themeOf({settings: {theme} = defaultSettings}: AppOptions, heard: Ground | null): Theme {
	const told = heard ?? groundByEnvironment(process.env);
	return createTheme(chalk.level === 0 ? 1 : chalk.level, {
		colour: wantsColour(chalk.level, process.env),
		ground: theme === 'auto' ? told : theme === 'both' ? 'unknown' : theme,
		isAscii: isAsciiLocale(process.env),
		hasLinks: supportsHyperlinks.stdout,
	});
}

/** Whether a screen reader reads what is shown: as Ink's programs are told, where `1` is as good, or by the settings. */
function isForReader({settings = defaultSettings}: AppOptions): boolean {
	return settings.screenReader || ['true', '1'].includes(process.env.INK_SCREEN_READER ?? '');
}

/** The first state, and what is worked out while it is on the screen already. */
function startOf(options: AppOptions, size: State['size']): Outcome {
	const first = withOpeningHint(
		initialState({
			corpus: options.corpus,
			problems: options.problems ?? [],
			said: options.said ?? null,
			choices: options.choices ?? noChoices,
			sides: options.sides ?? null,
			isReading: options.reading !== undefined,
			keys: options.settings?.keys,
			words: options.words,
			isMouseOn: options.settings?.mouse,
			size,
		}),
	);
	const opening = openingEffects(first);
	const [shown, effects] = atStart(first, options);
	// What is said of the documents is said in whatever view.
	const others = effects.filter(({type}) => opening.every(effect => effect.type !== type));
	return [{...shown, message: first.message}, [...opening, ...others]];
}
