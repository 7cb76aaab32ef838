/** `export --check`: reads a briefing that was written before, and says what a new one would say differently. */
import type {Briefing} from '../briefing/briefing.ts';
import {checkBriefing} from '../briefing/check.ts';
import {type Format, formats, loadFormat, textOfFile} from '../briefing/formats/formats.ts';
import {type Provenance, readProvenance} from '../briefing/provenance.ts';
import type {Wording} from '../briefing/wording/wording.ts';
import {reasonOf} from '../documents/problem.ts';
import {readBytes, stampOf} from '../documents/read-file.ts';
import type {Corpus} from '../documents/source.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {exitCodes, type Output} from './output.ts';

export type OldBriefing = {
	readonly text: string;
	readonly format: Format;
	readonly provenance: Provenance;
};

/** Says in one line what is wrong where it cannot be checked. */
export async function readOldBriefing(
	path: string,
	output: Output,
	{commands, unread}: Wording,
): Promise<OldBriefing | 'unreadable'> {
	const shown = sanitiseLine(path);
	try {
		const {size} = await stampOf(path);
		const text = await textOfFile(await readBytes(path, size));
		const provenance = readProvenance(text);
		const format = formats.find(name => name === provenance?.format);
		if (provenance !== null && format !== undefined) return {text, format, provenance};
		output.note(commands.check.isNone(shown));
	} catch (error) {
		output.note(`${shown} ${unread(reasonOf(error))}`);
	}
	return 'unreadable';
}

/** Prints what differs; the exit code. Anything may stand in the old file: it is shown, never acted on. */
export async function reportCheck(
	{text, format, provenance}: OldBriefing,
	briefing: Briefing,
	corpus: Corpus,
	output: Output,
	{commands: {check: words}}: Wording,
): Promise<number> {
	const {write, linesOf} = await loadFormat(format);
	const report = checkBriefing(
		{sources: provenance.sources, lines: linesOf(text)},
		{sources: briefing.sources, lines: linesOf(await textOfFile(await write(briefing)))},
		corpus,
	);
	if (report.isCurrent) {
		await output.data(`${words.isCurrent}\n`);
		return exitCodes.done;
	}
	const lines = [
		...report.changed.map(file => `${words.changed}${file}`),
		...report.missing.map(file => `${words.missing}${file}`),
		...report.added.map(file => `${words.added}${file}`),
		...report.removedLines.map(line => `- ${line}`),
		...report.addedLines.map(line => `+ ${line}`),
	];
	await output.data(lines.map(line => `${sanitiseLine(line)}\n`).join(''));
	return exitCodes.nothingMatched;
}
