/** Runs a command on what was read: data to standard output, everything else to standard error. */
import chalk from 'chalk';
import type {Options} from '../arguments.ts';
import {wantsColour} from '../base/wants-colour.ts';
import {isHeldInPart, sidesIn, topicOf} from '../briefing/compose-briefing.ts';
import {rowsAbout} from '../briefing/rows-about.ts';
import type {Wording} from '../briefing/wording/wording.ts';
import {wordingOf} from '../briefing/wording/wordings.ts';
import {chooseSides} from '../compare/choose-sides.ts';
import {compare} from '../compare/compare.ts';
import {measureFraming} from '../compare/findings/emphasis.ts';
import {createReaders} from '../compare/reading/reader.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {withEdits} from '../documents/text-edits.ts';
import {openIndex} from '../search/read-index.ts';
import {search} from '../search/search.ts';
import {choicesFor} from './choices-for.ts';
import {exportBriefing} from './export-briefing.ts';
import {initManifest} from './init-manifest.ts';
import {exitCodes, nothingMatches, type Output} from './output.ts';
import {comparisonJson, comparisonText} from './print-comparison.ts';
import {searchJson, searchText} from './print-search.ts';
import {sourcesJson, sourcesText} from './print-sources.ts';

/** What was read, and what could not be. */
type Read = {readonly corpus: Corpus; readonly problems: readonly Problem[]};

/** The exit code. `open` has no terminal here and prints the briefing. */
export async function runCommand(
	{corpus, problems}: Read,
	options: Options,
	output: Output,
): Promise<number> {
	const wording = wordingOf(options.language);
	switch (options.command) {
		case 'sources':
			await output.data(options.json ? toJson(sourcesJson(corpus, problems)) : sourcesText(corpus, wording));
			return exitCodes.done;
		case 'search':
			return searchPassages(corpus, options, output, wording);
		case 'compare':
			return compareSides(corpus, options, output, wording);
		case 'open':
			return exportBriefing(corpus, {...options, output: '-'}, output, wording);
		case 'export':
			return exportBriefing(corpus, options, output, wording);
		case 'init':
			return initManifest(corpus, problems, options, output, wording);
		default:
			return options.command satisfies never;
	}
}

async function searchPassages(
	corpus: Corpus,
	options: Options,
	output: Output,
	wording: Wording,
): Promise<number> {
	const result = search(await openIndex(corpus), options.query, {
		limit: options.limit ?? Infinity,
		words: wording.search,
	});
	for (const hint of result.hints) output.note(hint);
	const mark = wordMark(output);
	await output.data(
		options.json ? toJson(searchJson(options.query, result)) : searchText(result, corpus, mark, wording),
	);
	return result.total > 0 ? exitCodes.done : nothingMatches(options.query, output, wording);
}

/** How the words stand out that were looked for. */
function wordMark({isTerminal}: Output): (words: string) => string {
	if (!isTerminal) return words => words;
	return wantsColour(chalk.level, process.env) ? chalk.bold.yellow : chalk.bold;
}

async function compareSides(
	asRead: Corpus,
	options: Options,
	output: Output,
	wording: Wording,
): Promise<number> {
	const {corrections, edits} = await choicesFor(asRead, options, output);
	const corpus = withEdits(asRead, edits);
	const readers = createReaders();
	const chosen = chooseSides(corpus, options, readers, wording.sides);
	if ('problem' in chosen) {
		output.note(chosen.problem);
		return exitCodes.wrongUsage;
	}
	const comparison = compare(corpus, chosen.sides, corrections, {readers});
	const {topic} = options;
	const deliverables =
		topic === undefined
			? comparison.deliverables
			: rowsAbout(comparison.deliverables, topicOf(await openIndex(corpus), topic));
	const shown = {...comparison, ...sidesIn(corpus, chosen.sides, wording), deliverables};
	await output.data(
		options.json
			? toJson(
					comparisonJson(shown, measureFraming(corpus, comparison, readers.of(comparison.language)), wording),
				)
			: comparisonText(shown, corpus, wording),
	);
	if (deliverables.length > 0) return exitCodes.done;
	if (topic === undefined) return exitCodes.nothingMatched;
	return nothingMatches(topic, output, wording, isHeldInPart(await openIndex(corpus), topic));
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
