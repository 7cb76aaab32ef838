/** Puts the parts together: arguments -> documents -> a command, or the terminal program. */
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {noArguments, type Options, parseArguments} from './arguments.ts';
import {readChoices} from './briefing/read-choices.ts';
import {choicesFile} from './briefing/state-directory.ts';
import {briefingDate} from './commands/briefing-date.ts';
import {exitCodes, type Output, runCommand} from './commands/run-command.ts';
import {chooseSides} from './compare/choose-sides.ts';
import {manifestNames} from './documents/manifest.ts';
import {type ReadOptions, readCorpus} from './documents/read-corpus.ts';
import {sanitiseLine} from './documents/sanitise.ts';
import type {Corpus, Problem} from './documents/source.ts';
import {createReadingServices, createServices} from './services.ts';
import type {Opened} from './views/run-app.tsx';

/** The shipped documents, beside the folder that this file or its bundle is in. */
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

const interrupted = {SIGINT: 130, SIGTERM: 143} as const;

/** Runs the program and resolves to its exit code; never rejects, never shows a stack trace. */
export async function main(process: NodeJS.Process): Promise<number> {
	const output = outputOf(process);
	for (const [signal, code] of Object.entries(interrupted)) process.once(signal, () => process.exit(code));
	try {
		const argv = process.argv.slice(2);
		// Nearly every start has no arguments, and the parser is a large part of what would have to be loaded.
		const parsed = argv.length === 0 ? noArguments : await parseArguments(argv);
		switch (parsed.kind) {
			case 'print':
				await output.data(parsed.text);
				return exitCodes.done;
			case 'error':
				output.note(parsed.message);
				return exitCodes.wrongUsage;
			case 'run':
				return await run(parsed.options, output);
			default:
				return parsed satisfies never;
		}
	} catch (error) {
		output.note(sanitiseLine(error instanceof Error ? error.message : String(error)));
		return exitCodes.wrongUsage;
	}
}

async function run(options: Options, output: Output): Promise<number> {
	const paths = options.paths.length === 0 ? [shortest(seeds)] : options.paths;
	if (options.command === 'open' && output.isTerminal) return openTerminal(paths, options, output);
	const {corpus, problems} = await readCorpus(paths);
	noteProblems(problems, output);
	// What was named and cannot be read would be missing from the answer without a trace.
	if (corpus.sources.length === 0 || problems.some(problem => isNamed(problem, paths))) {
		return exitCodes.wrongUsage;
	}
	return runCommand(corpus, options, output);
}

function noteProblems(problems: readonly Problem[], output: Output): void {
	for (const {file, message} of problems) output.note(`${file} ${message}`);
}

/** As a person here would name it: relative to the working directory where that is not a detour. */
function shortest(path: string): string {
	const fromHere = relative(process.cwd(), path);
	return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

function isNamed({file}: Problem, paths: readonly string[]): boolean {
	return paths.some(path => sanitiseLine(path) === file) || manifestNames.some(name => file.endsWith(name));
}

/** Opens on what has been read at the first look; a large corpus arrives while the user looks around. */
async function openTerminal(paths: readonly string[], options: Options, output: Output): Promise<number> {
	const listeners: ProgressListener[] = [];
	const part = withResolver<Corpus>();
	const reading = readCorpus(paths, {
		onProgress: (corpus, total) => {
			if (corpus.sources.length > 0) part.resolve(corpus);
			for (const listen of listeners) listen(corpus, total);
		},
	});
	const first = await Promise.race([reading, part.promise]);
	const {runApp} = await import('./views/run-app.tsx');
	if (!('corpus' in first)) {
		let current = first;
		return runApp({
			corpus: first,
			services: createReadingServices(() => current),
			reading: async onProgress => {
				listeners.push((corpus, total) => {
					current = corpus;
					onProgress(corpus, total);
				});
				const {corpus, problems} = await reading;
				return toOpened(corpus, problems, options);
			},
		});
	}
	const {corpus, problems} = first;
	if (corpus.sources.length === 0) {
		noteProblems(problems, output);
		return exitCodes.wrongUsage;
	}
	return runApp(await toOpened(corpus, problems, options));
}

type ProgressListener = NonNullable<ReadOptions['onProgress']>;

async function toOpened(corpus: Corpus, problems: readonly Problem[], options: Options): Promise<Opened> {
	const isNamedSide = options.left !== undefined || options.right !== undefined;
	const chosen = isNamedSide ? chooseSides(corpus, options) : null;
	const {choices, message} = await readChoices(choicesFile(corpus));
	const told = [
		...problems,
		...(chosen !== null && 'problem' in chosen ? [{file: '', message: chosen.problem}] : []),
		...(message === null ? [] : [{file: '', message}]),
	];
	return {
		corpus,
		problems: told,
		choices: {...choices, length: options.length ?? choices.length},
		sides: chosen !== null && 'sides' in chosen ? chosen.sides : null,
		services: createServices(corpus, options.date ?? briefingDate(process.env.SOURCE_DATE_EPOCH)),
	};
}

/** `Promise.withResolvers` for Node 20. */
function withResolver<T>(): {promise: Promise<T>; resolve: (value: T) => void} {
	let resolve: (value: T) => void = () => undefined;
	const promise = new Promise<T>(done => {
		resolve = done;
	});
	return {promise, resolve};
}

function outputOf({stdout, stderr}: NodeJS.Process): Output {
	// A reader such as `head` that has seen enough is no error.
	stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2));
	return {
		data: text => new Promise(resolve => stdout.write(text, () => resolve())),
		note: line => stderr.write(`briefing: ${line}\n`),
		isTerminal: stdout.isTTY === true,
	};
}
