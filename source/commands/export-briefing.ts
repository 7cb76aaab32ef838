/** Writes the briefing to a file or to standard output, or checks one that was written before. */
import {extname} from 'node:path';
import type {Options} from '../arguments.ts';
import type {Sides} from '../base/sides.ts';
import type {Briefing} from '../briefing/briefing.ts';
import {comparedBefore} from '../briefing/check.ts';
import type {Choices} from '../briefing/choices/choices.ts';
import {
	type BriefingOrder,
	composeBriefing,
	formatBriefing,
	isHeldInPart,
} from '../briefing/compose-briefing.ts';
import {nameOfExport} from '../briefing/file-name.ts';
import {endingOf, formatOfName, formats, labelOfFormat} from '../briefing/formats/formats.ts';
import {aboutLeftAside} from '../briefing/left-aside-in-words.ts';
import type {Wording} from '../briefing/wording/wording.ts';
import {wordingOf} from '../briefing/wording/wordings.ts';
import {NotWritten, type WriteTarget, writeBriefing} from '../briefing/write-briefing.ts';
import {chooseSides, sidesOf} from '../compare/choose-sides.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import {createReaders} from '../compare/reading/reader.ts';
import type {Corpus} from '../documents/source.ts';
import {withEdits} from '../documents/text-edits.ts';
import {openIndex} from '../search/read-index.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {briefingDate} from './briefing-date.ts';
import {type OldBriefing, readOldBriefing, reportCheck} from './check-briefing.ts';
import {choicesFor} from './choices-for.ts';
import {exitCodes, nothingMatches, type Output} from './output.ts';

/** The exit code; a `--check` that finds a difference is 1, as when `diff` does. */
export async function exportBriefing(
	asRead: Corpus,
	options: Options,
	output: Output,
	wording: Wording,
): Promise<number> {
	const {export: words} = wording.commands;
	const old = options.check === undefined ? null : await readOldBriefing(options.check, output, wording);
	if (old === 'unreadable') return exitCodes.wrongUsage;
	const ending = extname(options.output ?? '').toLowerCase();
	if (old === null && options.format === undefined && unwritable.has(ending)) {
		output.note(words.noSuchFormat(ending, writable));
		return exitCodes.wrongUsage;
	}
	const comesFromElsewhere = old?.provenance.sources.every(
		({sha256}) => !asRead.sources.some(source => source.sha256 === sha256),
	);
	if (comesFromElsewhere && options.paths.length === 0) output.note(words.checkedAgainstShipped);
	const pinned = options.pinned || (old?.provenance.pinned ?? false);
	const choices = await choicesFor(asRead, {pinned}, output);
	const corpus = withEdits(asRead, choices.edits);
	const sides = sidesFor(corpus, options, old, output, wording);
	if (sides === 'unknown') return exitCodes.wrongUsage;
	const order = orderOf({sides, old, choices}, options);
	const index = await openIndex(corpus);
	const composed = composeBriefing(corpus, order, index);
	if (composed === null) {
		const query = order.query ?? '';
		return nothingMatches(query, output, wording, isHeldInPart(index, query));
	}
	const {briefing} = composed;
	const leftAside = aboutLeftAside(
		composed.leftAside,
		{elsewhere: words.nameThePair, gone: words.listThem},
		wording,
	);
	if (leftAside !== null) output.note(leftAside);
	else if (options.pinned && !briefing.pinned) output.note(words.nothingPinned);
	if (old !== null) return reportCheck(old, briefing, corpus, output, wording);
	return write(briefing, options, output, wording);
}

/** Endings of documents of other kinds: whoever gives one would get a file that does not open. */
const unwritable: ReadonlySet<string> = new Set(
	['pdf', 'doc', 'odt', 'rtf', 'tex', 'epub', 'pptx', 'xlsx', 'eml'].map(ending => `.${ending}`),
);
const writable = formats.map(format => `.${endingOf(format)}`).join(', ');

/** The sides that are named, else those of the briefing that is checked, else those that the texts suggest. */
function sidesFor(
	corpus: Corpus,
	options: Options,
	old: OldBriefing | null,
	output: Output,
	wording: Wording,
): Sides<ComparedSide> | null | 'unknown' {
	const isNamed = options.left !== undefined || options.right !== undefined;
	const before = old === null || isNamed ? null : comparedBefore(old.provenance, corpus);
	if (before !== null) return sidesOf(corpus, before);
	const chosen = chooseSides(corpus, options, createReaders(), wording.sides);
	if ('sides' in chosen) return chosen.sides;
	// One document alone has a briefing too; a side that does not exist is a mistake.
	if (!isNamed) return null;
	output.note(chosen.problem);
	return 'unknown';
}

type Compared = {
	readonly sides: Sides<ComparedSide> | null;
	readonly old: OldBriefing | null;
	readonly choices: Choices;
};

function orderOf({sides, old, choices}: Compared, options: Options): BriefingOrder {
	const before = old?.provenance;
	return {
		sides,
		choices: {...choices, length: options.length ?? before?.length ?? choices.length},
		query: options.topic ?? before?.query ?? null,
		rows: options.topic === undefined ? (before?.rows ?? null) : null,
		isDoubtStated: options.doubtful ?? before?.doubtful ?? false,
		wording: wordingOf(options.language ?? before?.language),
		date: options.date ?? before?.date ?? briefingDate(process.env.SOURCE_DATE_EPOCH),
	};
}

async function write(
	briefing: Briefing,
	options: Options,
	output: Output,
	{commands, files}: Wording,
): Promise<number> {
	const named = formatOfName(options.output ?? '');
	const format = options.format ?? named ?? 'markdown';
	if (options.output !== undefined && named !== null && named !== format)
		output.note(commands.export.otherEnding(sanitiseLine(options.output), labelOfFormat(format)));
	const data = await formatBriefing(briefing, format);
	if (options.output === '-') {
		if (typeof data !== 'string' && output.isTerminal) {
			output.note(commands.export.notForTerminals(labelOfFormat(format), endingOf(format)));
			return exitCodes.wrongUsage;
		}
		await output.data(data);
		return exitCodes.done;
	}
	const target: WriteTarget =
		options.output === undefined
			? {kind: 'next-free', directory: '.', name: nameOfExport(briefing, format)}
			: {kind: 'exact', path: options.output, force: options.force};
	try {
		await output.data(`${sanitiseLine(await writeBriefing(data, target, files.notWritten))}\n`);
		return exitCodes.done;
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		output.note(error.message);
		return exitCodes.wrongUsage;
	}
}
