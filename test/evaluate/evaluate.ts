/**
 * Measures the comparison on labelled pairs, next to two plain baselines.
 *
 * Run: npm run evaluate [-- <folder> …] [--verbose | --vary]; without a folder, on the project's own pairs; a folder
 * that holds benchmarks of web pages (`articles`, `dates`) measures how they are read. With
 * `--vary`, it prints how the scores move when each constant is changed by a quarter.
 */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {matchGreedily, matchInOrder} from './baselines.ts';
import {benchmarksIn, measureBenchmark} from './benchmarks.ts';
import {type Claims, claimsOf, sayClaims} from './claims.ts';
import {comparePair} from './compare-pair.ts';
import {findPairs, loadPair} from './load-pair.ts';
import {
	addCounts,
	answerFromMatches,
	answerOf,
	type Counts,
	f1,
	precision,
	recall,
	type Score,
	score,
} from './score.ts';
import {type Silence, saySilence, silenceOf} from './silence.ts';
import {type Agreement, agreementOf, readThemeLabels, sayAgreement} from './theme-labels.ts';
import {printVariations} from './vary.ts';

export type Row = {
	readonly name: string;
	readonly method: string;
	readonly score: Score;
	/** Of the comparison itself. */
	readonly claims: Claims | null;
	/** Null where no themes were labelled. */
	readonly themes: Agreement | null;
	readonly silence: Silence | null;
};

const ownPairs = join(import.meta.dirname, 'pairs');

/** Scores of every pair at or below the folders, by every method. */
export async function evaluate(folders: readonly string[]): Promise<Row[]> {
	const paths = (await Promise.all(folders.map(findPairs))).flat();
	const labels = await readThemeLabels();
	const rows: Row[] = [];
	for (const path of paths) {
		const pair = await loadPair(path);
		const comparison = comparePair(pair);
		const add = (
			method: string,
			answer: ReturnType<typeof answerOf>,
			own: Pick<Row, 'claims' | 'silence' | 'themes'> = {claims: null, silence: null, themes: null},
		): void => {
			rows.push({name: pair.name, method, score: score(pair, answer), ...own});
		};
		add('briefing', answerOf(pair, comparison), {
			claims: claimsOf(pair, comparison),
			themes: agreementOf(pair, comparison, labels),
			silence: silenceOf(pair, comparison),
		});
		add('briefing, related counted', answerOf(pair, comparison, true));
		add('TF-IDF greedy', answerFromMatches(pair, matchGreedily(pair)));
		add('TF-IDF in order', answerFromMatches(pair, matchInOrder(pair)));
	}
	return rows;
}

function print(rows: readonly Row[], isVerbose: boolean): void {
	const methods = [...new Set(rows.map(({method}) => method))];
	console.log(
		line(['pair', 'method', 'P', 'R', 'F1', 'strong', 'left out by right  P/R', 'left out by left  P/R']),
	);
	for (const row of rows) {
		console.log(cellsOf(row.name, row.method, [row.score]));
		if (isVerbose && row.method === 'briefing') {
			const {missed, wrong, falselyLeftOut} = row.score;
			console.log(`    missed ${list(missed)}; wrong ${list(wrong)}`);
			console.log(
				`    falsely left out: left ${list(falselyLeftOut.left)}; right ${list(falselyLeftOut.right)}`,
			);
		}
	}
	console.log(`\n${sayClaims(rows.flatMap(({claims}) => claims ?? []))}`);
	console.log(`${saySilence(rows.flatMap(({silence}) => silence ?? []))}\n`);
	printThemes(rows, isVerbose);
	for (const method of methods) {
		console.log(
			cellsOf(
				'all',
				method,
				rows.filter(row => row.method === method).map(row => row.score),
			),
		);
	}
}

function printThemes(rows: readonly Row[], isVerbose: boolean): void {
	const all = rows.flatMap(({themes}) => themes ?? []);
	const [fitted, unseen] = [all.filter(({isFitted}) => isFitted), all.filter(({isFitted}) => !isFitted)];
	if (isVerbose)
		for (const line of fitted.flatMap(({otherwise}) => otherwise)) console.log(`    theme ${line}`);
	console.log(`${sayAgreement('fitted', fitted)}\n${sayAgreement('not fitted', unseen)}\n`);
}

function cellsOf(name: string, method: string, scores: readonly Score[]): string {
	const matches = addCounts(scores.map(({matches}) => matches));
	const left = addCounts(scores.map(({only}) => only.left));
	const right = addCounts(scores.map(({only}) => only.right));
	const strong = scores.reduce((sum, {strong}) => sum + strong.left, 0);
	const all = scores.reduce((sum, {strong}) => sum + strong.right, 0);
	return line([
		name,
		method,
		precision(matches).toFixed(2),
		recall(matches).toFixed(2),
		f1(matches).toFixed(3),
		`${strong}/${all}`,
		ratio(left),
		ratio(right),
	]);
}

function ratio(counts: Counts): string {
	return `${precision(counts).toFixed(2)}/${recall(counts).toFixed(2)} (${counts.hits} of ${counts.found}, ${counts.gold})`;
}

function list(items: readonly (string | number)[]): string {
	return items.length === 0 ? 'none' : items.join(', ');
}

function line(cells: readonly string[]): string {
	const widths = [26, 26, 5, 5, 6, 8, 26, 26];
	return cells
		.map((cell, n) => cell.padEnd(widths[n] ?? 0))
		.join(' ')
		.trimEnd();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const given = process.argv.slice(2);
	const folders = given.filter(argument => !argument.startsWith('--'));
	const wanted = folders.length > 0 ? folders : [ownPairs];
	if (given.includes('--vary')) await printVariations(wanted);
	else {
		const benchmarks = (await Promise.all(wanted.map(benchmarksIn))).flat();
		for (const folder of benchmarks) console.log(await measureBenchmark(folder));
		const rows = benchmarks.length > 0 ? [] : await evaluate(wanted);
		if (rows.length > 0) print(rows, given.includes('--verbose'));
	}
}
