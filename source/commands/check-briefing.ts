/** `export --check`: reads a briefing that was written before, and says what a new one would say differently. */
import {readFile} from 'node:fs/promises';
import {reasonOf} from '../base/error-reason.ts';
import {errorCode} from '../base/errors.ts';
import type {Briefing} from '../briefing/briefing.ts';
import {checkBriefing} from '../briefing/check.ts';
import {type Format, formats, loadFormat, textOfFile} from '../briefing/formats/formats.ts';
import {type Provenance, readProvenance} from '../briefing/provenance.ts';
import type {Corpus} from '../documents/source.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {exitCodes, type Output} from './output.ts';

export type OldBriefing = {
	readonly text: string;
	readonly format: Format;
	readonly provenance: Provenance;
};

/** Says in one line what is wrong where it cannot be checked. */
export async function readOldBriefing(path: string, output: Output): Promise<OldBriefing | 'unreadable'> {
	const shown = sanitiseLine(path);
	try {
		const text = await textOfFile(await readFile(path));
		const provenance = readProvenance(text);
		const format = formats.find(name => name === provenance?.format);
		if (provenance !== null && format !== undefined) return {text, format, provenance};
		output.note(
			`${shown} is no briefing that says what it was made of, as those of earlier versions do not: export it anew.`,
		);
	} catch (error) {
		output.note(
			errorCode(error) === 'ENOENT'
				? `${shown} does not exist: give the path of a briefing to --check.`
				: `${shown} cannot be read: ${reasonOf(error)}.`,
		);
	}
	return 'unreadable';
}

/** Prints what differs; the exit code. Anything may stand in the old file: it is shown, never acted on. */
export async function reportCheck(
	{text, format, provenance}: OldBriefing,
	briefing: Briefing,
	corpus: Corpus,
	output: Output,
): Promise<number> {
	const {write, linesOf} = await loadFormat(format);
	const report = checkBriefing(
		{sources: provenance.sources, lines: linesOf(text)},
		{sources: briefing.sources, lines: linesOf(await textOfFile(await write(briefing)))},
		corpus,
	);
	if (report.isCurrent) {
		await output.data('The sources are unchanged; a new briefing would say the same.\n');
		return exitCodes.done;
	}
	const lines = [
		...report.changed.map(file => `changed: ${file}`),
		...report.missing.map(file => `not open: ${file}`),
		...report.added.map(file => `new: ${file}`),
		...report.removedLines.map(line => `- ${line}`),
		...report.addedLines.map(line => `+ ${line}`),
	];
	await output.data(lines.map(line => `${sanitiseLine(line)}\n`).join(''));
	return exitCodes.nothingMatched;
}
