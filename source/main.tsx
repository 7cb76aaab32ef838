/** Puts the parts together: arguments -> documents -> a command, or the terminal program. */
import {stat} from 'node:fs/promises';
import {relative} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Place} from './app/place.ts';
import {type Ask, askFirst, askOf, type ReadAgain, type Services} from './app/services.ts';
import {readSettings} from './app/settings/read-settings.ts';
import type {Settings} from './app/settings/settings.ts';
import type {ScreenWords} from './app/wording/screen-words.ts';
import {screenWordsOf} from './app/wording/words-of.ts';
import {nearestCommand} from './argument-faults.ts';
import type {Options} from './arguments.ts';
import {canDraw} from './base/can-draw.ts';
import {errorCode, errorMessage} from './base/errors.ts';
import type {KeptChange} from './briefing/choices/choices.ts';
import {type OutputLanguage, spokenUnasked} from './briefing/wording/wording.ts';
import {wordingOf} from './briefing/wording/wordings.ts';
import {briefingDate} from './commands/briefing-date.ts';
import {thisFolder} from './commands/init-manifest.ts';
import {noteCopies, noteProblems} from './commands/note-reading.ts';
import {exitCodes, type Output} from './commands/output.ts';
import {runCommand} from './commands/run-command.ts';
import {readCorpus} from './documents/read-corpus.ts';
import {isLibrary} from './documents/read-size.ts';
import type {Problem} from './documents/source.ts';
import {documentLanguages, loadLanguages} from './languages/languages.ts';
import type {Order} from './library-main.ts';
import {inWords, openingOf} from './opening.ts';
import {languageAsked, noArguments, type Parsed, parseArguments} from './parse-arguments.ts';
import {outputOf} from './process-output.ts';
import {diskServices} from './reopening.ts';
import {createServices, keepChanges, keepPlace, refuseWhileReading} from './services.ts';
import {usageWordsOf} from './usage/usage-words-of.ts';
import {type Asking, askGround} from './views/keyboard/ask-ground.ts';
import {askRemote} from './worker/ask-remote.ts';
import {startThread} from './worker/run-thread.ts';

/** The shipped documents, beside the folder that this file or its bundle is in. */
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

const interrupting = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs the program and resolves to its exit code; never rejects, never shows a stack trace.
 *
 * @param program The module that was started, for the thread that reads a library.
 */
export async function main(process: NodeJS.Process, program: URL): Promise<number> {
	return runWords(process.argv.slice(2), outputOf(process), program);
}

/** What `main` does with the words after the program's name, wherever its output goes. */
export async function runWords(argv: readonly string[], output: Output, program: URL): Promise<number> {
	try {
		// Nearly every start has no arguments, and the parser is a large part of what would have to be loaded.
		const parsed = argv.length === 0 ? noArguments : await parsedInWords(argv);
		switch (parsed.kind) {
			case 'print':
				await output.data(parsed.text);
				return exitCodes.done;
			case 'config': {
				const {showSettings} = await import('./show-settings.ts');
				return await showSettings(languageAsked(argv), output);
			}
			case 'error':
				output.note(parsed.message);
				return exitCodes.wrongUsage;
			case 'run':
				return await run(program, argv, parsed.options, output);
			default:
				return parsed satisfies never;
		}
	} catch (error) {
		output.note(errorMessage(error));
		return exitCodes.wrongUsage;
	}
}

/** What is said of the words themselves is said in the user's language. */
async function parsedInWords(argv: readonly string[]): Promise<Parsed> {
	const parsed = await parseArguments(argv);
	if (parsed.kind === 'run' || parsed.kind === 'config') return parsed;
	const language = await languageFor(argv);
	return language === spokenUnasked ? parsed : parseArguments(argv, await usageWordsOf(language));
}

/** The language that is asked for, else that of the settings. */
const languageFor = async (argv: readonly string[]): Promise<OutputLanguage> =>
	languageAsked(argv) ?? (await readSettings()).settings.language;

async function run(program: URL, argv: readonly string[], options: Options, output: Output): Promise<number> {
	const meant = await commandMeant(options);
	if (meant !== null) {
		const {faults} = await usageWordsOf(await languageFor(argv));
		output.note(faults.noSuchPath(options.paths[0] ?? '', meant));
		return exitCodes.wrongUsage;
	}
	const unnamed = options.command === 'init' ? thisFolder : shortest(seeds);
	const paths = options.paths.length === 0 ? [unnamed] : options.paths;
	// The terminal program listens to signals itself, because it has a screen to restore.
	const isDrawn = output.isTerminal && canDraw(process.env, process.platform);
	if (options.command === 'open' && isDrawn) return openTerminal(program, paths, options, output);
	const stopListening = exitOnSignals();
	try {
		const {corpus, problems} = await readCorpus(paths, documentLanguages);
		const wording = wordingOf(options.language);
		noteProblems(problems, output, wording);
		const missing = problems.filter(({isMissing}) => isMissing).length;
		if (corpus.sources.length === 0 || (missing > 0 && isTooLittle(options, paths.length - missing))) {
			return exitCodes.wrongUsage;
		}
		if (options.command !== 'search' && options.command !== 'init') noteCopies(corpus, output, wording);
		return await runCommand({corpus, problems}, options, output);
	} finally {
		stopListening();
	}
}

/** Whether too little is left of what was named: two that were to be compared are not where one cannot be read. */
function isTooLittle({command}: Options, left: number): boolean {
	const areCompared = command === 'compare' || command === 'export' || command === 'open';
	return left < (areCompared ? 2 : 1);
}

/** The command that a first path which is not there is a misspelling of, or null. */
async function commandMeant({command, paths: [first]}: Options): Promise<string | null> {
	if (command !== 'open' || first === undefined) return null;
	const meant = nearestCommand(first);
	if (meant === null) return null;
	const isThere = await stat(first).then(
		() => true,
		error => errorCode(error) !== 'ENOENT',
	);
	return isThere ? null : meant;
}

/** Ends the process with the signal's code; returns what takes that back. */
function exitOnSignals(): () => void {
	const onSignal = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
	for (const signal of interrupting) process.on(signal, onSignal);
	return () => {
		for (const signal of interrupting) process.off(signal, onSignal);
	};
}

/** As a person here would name it: relative to the working directory where that is not a detour. */
function shortest(path: string): string {
	const fromHere = relative(process.cwd(), path);
	return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** A few documents are read at once; a library is read and searched by a thread of its own. */
async function openTerminal(
	program: URL,
	paths: readonly string[],
	options: Options,
	output: Output,
): Promise<number> {
	const {settings: kept, problems: mistakes} = await readSettings(options.language ?? null);
	const settings = {...kept, language: options.language ?? kept.language};
	const words = await screenWordsOf(settings.language);
	const asking = settings.theme === 'auto' ? askGround(process.stdin, process.stdout, process.env) : null;
	if (await isLibrary(paths)) {
		return openLibrary(program, paths, options, output, {settings, mistakes, asking});
	}
	// Before reading: what changes meanwhile is noticed.
	const onDisk = await diskServicesFor(paths, options, words, async () => {
		const again = await readCorpus(paths, documentLanguages);
		if (again.corpus.sources.length > 0) ask = askOf(createServices(again.corpus, dateOf(options), {words}));
		return {corpus: again.corpus, problems: [...mistakes, ...inWords(again.problems, words)]};
	});
	const {corpus, problems} = await readCorpus(paths, documentLanguages);
	if (corpus.sources.length === 0) {
		await asking?.heard();
		noteProblems(problems, output, words.briefing);
		return exitCodes.wrongUsage;
	}
	const [{runApp}, opening] = await Promise.all([
		import('./views/run-app.tsx'),
		openingOf(corpus, [...mistakes, ...problems], options, words),
	]);
	// At the last: until then a late answer is not shown.
	const asked = (await asking?.heard()) ?? null;
	let ask = askOf(createServices(corpus, dateOf(options), {edits: opening.choices.edits, words}));
	const askNow = askFirst(onDisk, (name, question, onProgress) => ask(name, question, onProgress));
	return runApp({corpus, ...opening, settings, words, asked, ask: askNow, topic: options.topic});
}

/** Of standard input nothing can be read again, and the shipped documents do not change. */
async function diskServicesFor(
	paths: readonly string[],
	options: Options,
	{messages}: ScreenWords,
	read: () => Promise<ReadAgain>,
): Promise<Partial<Services>> {
	if (options.paths.length === 0 || paths.includes('-')) return {};
	return diskServices(paths, read, messages.disk);
}

/** What is known before any document is read. */
type Beginning = {
	readonly settings: Settings;
	/** In the settings. */
	readonly mistakes: readonly Problem[];
	readonly asking: Asking | null;
};

/** Milliseconds in which documents that cannot be read have been refused. */
const atOnce = 200;

/** Opens on what has arrived at the first look; the rest arrives while the user looks around. */
async function openLibrary(
	program: URL,
	paths: readonly string[],
	options: Options,
	output: Output,
	{settings, mistakes, asking}: Beginning,
): Promise<number> {
	const {left, right, length} = options;
	const order: Order = {
		paths,
		named: {left, right, length},
		date: dateOf(options),
		language: settings.language,
	};
	const words = await screenWordsOf(settings.language);
	let library = startThread(program, order);
	const unanswered = new Set<Promise<unknown>>();
	// Whoever has been asked already still answers.
	const askLibrary: Ask = (name, question, onProgress) => {
		const answer = Promise.resolve(askRemote(library.remote)(name, question, onProgress));
		const settled = answer.finally(() => unanswered.delete(settled)).catch(() => {});
		unanswered.add(settled);
		return answer;
	};
	const onDisk = await diskServicesFor(paths, options, words, async () => {
		const next = startThread(program, {...order, named: null} satisfies Order);
		const {problems} = await next.complete.catch(async error => {
			await next.close();
			throw error;
		});
		const corpus = next.corpus();
		if (corpus.sources.length === 0) await next.close();
		else {
			const before = library;
			library = next;
			Promise.all(unanswered).then(() => before.close());
			await loadLanguages(corpus.sources.map(({language}) => language));
		}
		return {corpus, problems: [...mistakes, ...inWords(problems, words)]};
	});
	try {
		const [{runApp}, asked] = await Promise.all([
			import('./views/run-app.tsx'),
			asking?.heard() ?? null,
			library.begun,
		]);
		// What is refused is refused at once; only what takes long is worth a screen.
		const isEmpty = async () => {
			await library.complete;
			return library.corpus().sources.length === 0;
		};
		if (library.corpus().sources.length === 0 && (await Promise.race([isEmpty(), wait(atOnce, false)]))) {
			noteProblems((await library.complete).problems, output, words.briefing);
			return exitCodes.wrongUsage;
		}
		let refused: readonly Problem[] = [];
		let isComplete = false;
		// Kept by this thread, so that no change is lost with the other.
		const saveChanges = async (changes: readonly KeptChange[]) => {
			if (!isComplete) refuseWhileReading(words);
			await keepChanges(library.corpus(), changes);
		};
		const keepHere = (place: Place) => keepPlace(library.corpus(), place);
		const code = await runApp({
			corpus: library.corpus(),
			settings,
			words,
			problems: mistakes,
			asked,
			ask: askFirst({saveChanges, keepPlace: keepHere, ...onDisk}, askLibrary),
			topic: options.topic,
			reading: async onProgress => {
				library.onArrival(onProgress);
				const opening = await library.complete;
				if (library.corpus().sources.length === 0) refused = opening.problems;
				await loadLanguages(library.corpus().sources.map(({language}) => language));
				isComplete = true;
				return {corpus: library.corpus(), ...opening, problems: [...mistakes, ...opening.problems]};
			},
		});
		noteProblems(refused, output, words.briefing);
		return code;
	} finally {
		await library.close();
	}
}

function dateOf({date}: Options): string {
	return date ?? briefingDate(process.env.SOURCE_DATE_EPOCH);
}
