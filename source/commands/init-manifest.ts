/** Writes a manifest of a folder, with what was found of its documents. */
import {stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {Options} from '../arguments.ts';
import {reasonOf} from '../base/error-reason.ts';
import {createFile, replaceFile} from '../base/write-whole.ts';
import type {Wording} from '../briefing/wording/wording.ts';
import {factNames} from '../documents/facts.ts';
import {manifestText} from '../documents/manifest-text.ts';
import {manifestNames} from '../documents/read-manifest.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {exitCodes, type Output} from './output.ts';

/** The folder that a manifest is written for where none is named. */
export const thisFolder = '.';

/** The exit code; nothing that is there is written over without `force`. */
export async function initManifest(
	corpus: Corpus,
	problems: readonly (Problem & {isUnheeded?: boolean})[],
	{paths: [folder = thisFolder, ...others], force}: Options,
	output: Output,
	{commands: {init: words}}: Wording,
): Promise<number> {
	if (others.length > 0 || !(await stat(folder)).isDirectory()) {
		output.note(words.oneFolder);
		return exitCodes.wrongUsage;
	}
	const old = await firstThere(manifestNames.map(name => join(folder, name)));
	if (old !== null && !force) {
		output.note(words.isThere(sanitiseLine(old)));
		return exitCodes.wrongUsage;
	}
	// What it states there would be lost; what is wrong has been said.
	if (problems.some(({isUnheeded}) => isUnheeded)) return exitCodes.wrongUsage;
	const path = old ?? join(folder, manifestNames[0]);
	const nameOf = ({file}: {readonly file: string}) => relative(folder, file).replaceAll('\\', '/');
	const unread = problems.map(({file, message}) => ({file: nameOf({file}), message}));
	const text = manifestText(corpus, nameOf, unread);
	try {
		await (old === null ? createFile(path, text) : replaceFile(path, text));
	} catch (error) {
		output.note(words.notWritten(sanitiseLine(path), reasonOf(error)));
		return exitCodes.wrongUsage;
	}
	await output.data(`${sanitiseLine(path)}\n`);
	output.note(words.summary(corpus.sources.length, missingIn(corpus)));
	return exitCodes.done;
}

async function firstThere(paths: readonly string[]): Promise<string | null> {
	for (const path of paths)
		if (
			await stat(path).then(
				() => true,
				() => false,
			)
		)
			return path;
	return null;
}

/** How many documents lack each fact that the user is to fill in. */
function missingIn({sources}: Corpus): (readonly [fact: (typeof factNames)[number], count: number])[] {
	return factNames
		.map(name => [name, sources.filter(source => source[name] === null).length] as const)
		.filter(([, count]) => count > 0);
}
