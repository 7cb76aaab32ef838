/** Writes the briefing to a file or to standard output, or checks one that was written before. */
import {readFile} from 'node:fs/promises';
import type {Options} from '../arguments.ts';
import {reasonOf} from '../base/error-reason.ts';
import {errorCode} from '../base/errors.ts';
import {type CheckReport, checkBriefing, type Provenance, readProvenance} from '../briefing/check.ts';
import {type BriefingOrder, composeBriefing, formatBriefing} from '../briefing/compose-briefing.ts';
import {fileNameOf, formatOfName} from '../briefing/file-name.ts';
import {NotWritten, type WriteTarget, writeBriefing} from '../briefing/write-briefing.ts';
import {chooseSides} from '../compare/choose-sides.ts';
import type {Corpus} from '../documents/source.ts';
import {openIndex} from '../search/read-index.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {briefingDate} from './briefing-date.ts';
import {choicesFor} from './choices-for.ts';
import {exitCodes, nothingMatches, type Output} from './output.ts';

/** The exit code; a `--check` that finds a difference is 1, as when `diff` does. */
export async function exportBriefing(corpus: Corpus, options: Options, output: Output): Promise<number> {
	const old = options.check === undefined ? null : await readOld(options.check, output);
	if (old === 'unreadable') return exitCodes.wrongUsage;
	const chosen = chooseSides(corpus, options);
	// One document alone has a briefing too; a side that does not exist is a mistake.
	if ('problem' in chosen && (options.left !== undefined || options.right !== undefined)) {
		output.note(chosen.problem);
		return exitCodes.wrongUsage;
	}
	const choices = await choicesFor(corpus, options, output);
	const format = old?.format ?? options.format ?? formatOfName(options.output ?? '') ?? 'markdown';
	const order: BriefingOrder = {
		sides: 'sides' in chosen ? chosen.sides : null,
		choices: {...choices, length: options.length ?? old?.length ?? choices.length},
		query: options.topic ?? null,
		date: options.date ?? old?.date ?? briefingDate(process.env.SOURCE_DATE_EPOCH),
	};
	const briefing = composeBriefing(corpus, order, await openIndex(corpus));
	if (briefing === null) return nothingMatches(options.topic ?? '', output);
	const text = await formatBriefing(briefing, format);
	if (old !== null) return report(checkBriefing(old.text, text, corpus), output);
	if (options.output === '-') {
		await output.data(text);
		return exitCodes.done;
	}
	const target: WriteTarget =
		options.output === undefined
			? {kind: 'next-free', directory: '.', name: fileNameOf(briefing, format)}
			: {kind: 'exact', path: options.output, force: options.force};
	try {
		await output.data(`${sanitiseLine(await writeBriefing(text, target))}\n`);
		return exitCodes.done;
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		output.note(error.message);
		return exitCodes.wrongUsage;
	}
}

type Old = Pick<Provenance, 'format' | 'date' | 'length'> & {readonly text: string};

async function readOld(path: string, output: Output): Promise<Old | 'unreadable'> {
	const shown = sanitiseLine(path);
	try {
		const text = await readFile(path, 'utf8');
		const provenance = readProvenance(text);
		if (provenance !== null) return {...provenance, text};
		output.note(`${shown} is no briefing that this program wrote: give one to --check.`);
	} catch (error) {
		output.note(
			errorCode(error) === 'ENOENT'
				? `${shown} does not exist: give the path of a briefing to --check.`
				: `${shown} cannot be read: ${reasonOf(error)}.`,
		);
	}
	return 'unreadable';
}

async function report(check: CheckReport | null, output: Output): Promise<number> {
	if (check === null || check.isCurrent) {
		await output.data('The sources are unchanged; a new briefing would say the same.\n');
		return exitCodes.done;
	}
	const lines = [
		...check.changed.map(file => `changed: ${file}`),
		...check.missing.map(file => `not open: ${file}`),
		...check.added.map(file => `new: ${file}`),
		...check.removedLines.map(line => `- ${line}`),
		...check.addedLines.map(line => `+ ${line}`),
	];
	await output.data(`${lines.join('\n')}\n`);
	return exitCodes.nothingMatched;
}
