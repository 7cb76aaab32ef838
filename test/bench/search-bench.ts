/** Measures search: building, opening, typing and finding, next to other engines on the same passages. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Corpus} from '../../source/documents/source.ts';
import {openIndex} from '../../source/search/read-index.ts';
import {scanSteps} from '../../source/search/scan.ts';
import {indexSteps, type SearchIndex} from '../../source/search/search.ts';
import {unitsOf} from '../../source/search/search-index.ts';
import {
	briefingEngine,
	commandEngines,
	type Engine,
	fuseEngine,
	miniSearchEngine,
	uFuzzyEngine,
} from './engines.ts';
import {
	countWordForWord,
	drawKnownItems,
	isFound,
	type KnownItem,
	type KnownItemKind,
} from './known-items.ts';
import {megabytes, milliseconds, percentile, plainPass, table, timed, timedAsync} from './measure.ts';

const seed = 20_170_615;
/** fuse.js over whole passages takes seconds a key on a large corpus, so it gets so many of them. */
const fuseSample = 1_000;
/** How many keys, and known items of each kind, are enough for engines that are slow on a large corpus. */
const enough = {library: {keys: 120, items: 40}, command: {keys: 12, items: 5}} as const;
/** Keys before the clock runs, for the compiler. */
const warmUp = 20;
const hitsShown = 50;

const realQueries = [
	'biometric data sharing central america',
	'the president of the united states',
	'cross-border crime prevention',
	'statement from the press secretary on covid',
	'guatamala migration',
	'what are the plans for oil and gas',
	'"early warning" protocols',
];

export async function benchSearch(corpus: Corpus): Promise<void> {
	const texts = unitsOf(corpus).map(unit => unit.text);
	const plain = plainPass(texts);
	console.log(`baseline: one pass of includes over ${texts.length} texts takes ${milliseconds(plain)} ms\n`);
	const index = await benchIndex(corpus, plain);
	benchScan(corpus);

	const items = drawKnownItems(texts, texts.length > 10_000 ? 200 : 20, seed);
	const typed = keystrokes([...realQueries, ...items.slice(0, 36).map(item => item.query)]);
	const speed = [['', 'texts', 'p50 ms', 'p95 ms', 'max ms', 'p95 / baseline', 'built in ms']];
	const quality = [['success at 1 / 5 / 10', ...kinds]];
	const run = (engine: Engine, builtMs: number, keys: readonly string[], asked: readonly KnownItem[]) => {
		console.error(`measuring ${engine.name}`);
		speed.push([...speedRow(engine, keys, plain), milliseconds(builtMs)]);
		quality.push([
			engine.name,
			...kinds.map(kind =>
				success(
					engine,
					asked.filter(item => item.kind === kind),
				),
			),
		]);
		engine.close();
	};
	run(briefingEngine(index), 0, typed, items);

	const slow = texts.length > 10_000;
	const cut = (kind: keyof typeof enough) => ({
		keys: slow ? spread(typed, enough[kind].keys) : typed,
		asked: slow ? items.slice(0, 3 * enough[kind].items) : items,
	});
	const [few, fewest] = [cut('library'), cut('command')];
	const targets = [...new Set(few.asked.map(item => item.target))];
	const sample = slow ? [...targets, ...spread(texts, fuseSample - targets.length)] : texts;
	const makers: readonly (readonly [() => Engine[], ReturnType<typeof cut>])[] = [
		[() => [fuseEngine(sample, slow ? 'fuse.js as it comes (sample)' : 'fuse.js as it comes')], few],
		[() => [miniSearchEngine(texts)], few],
		[() => [uFuzzyEngine(texts)], few],
		[() => commandEngines(texts), fewest],
	];
	for (const [make, {keys, asked}] of makers) {
		const {value: engines, ms} = timed(make);
		for (const engine of engines) run(engine, ms, keys, asked);
	}
	const keyCounts = `${typed.length} keys; the others ${few.keys.length}, commands ${fewest.keys.length}`;
	console.log(`a keystroke, the best ${hitsShown} hits (${keyCounts})`);
	console.log(`${table(speed)}\n`);
	const counts = [items, few.asked, fewest.asked].map(list => list.length / 3);
	console.log(
		`known items, seed ${seed} (${counts[0]} a kind; the others ${counts[1]}, commands ${counts[2]})`,
	);
	console.log(table(quality));
	const lost = missedPhrases(briefingEngine(index), items);
	const common = lost.filter(item => countWordForWord(item.query, texts) > foundWithin);
	console.log(
		`of ${lost.length} phrases that briefing does not find at ${foundWithin}, ${common.length} stand word for word in more texts than that`,
	);
	if (slow)
		console.log(
			`fuse.js searches only ${sample.length} passages, the known items among them: an easier task`,
		);
	console.log();
}

async function benchIndex(corpus: Corpus, plain: number): Promise<SearchIndex> {
	const before = megabytes();
	const steps = indexSteps(corpus);
	const stepTimes: number[] = [];
	const built = timed(() => {
		for (;;) {
			const step = timed(() => steps.next());
			stepTimes.push(step.ms);
			if (step.value.done) return step.value.value;
		}
	});
	const after = megabytes();
	const directory = await mkdtemp(join(tmpdir(), 'briefing-bench-'));
	const first = await timedAsync(() => openIndex(corpus, {directory}));
	const second = await timedAsync(() => openIndex(corpus, {directory}));
	await rm(directory, {recursive: true, force: true});
	const rows = [
		['index', 'ms', '/ baseline'],
		['built', milliseconds(built.ms), (built.ms / plain).toFixed(1)],
		['longest step', milliseconds(Math.max(...stepTimes)), ''],
		['built in slices and kept', milliseconds(first.ms), (first.ms / plain).toFixed(1)],
		['opened again', milliseconds(second.ms), (second.ms / plain).toFixed(1)],
	];
	console.log(table(rows));
	const {dictionary, terms} = built.value;
	console.log(
		`${terms.length} words, ${dictionary.terms.length} different; resident memory ${before} -> ${after}\n`,
	);
	return second.value;
}

function benchScan(corpus: Corpus): void {
	const all: number[] = [];
	const steps: number[] = [];
	for (const query of realQueries) {
		const scan = scanSteps(corpus, query);
		const whole = timed(() => {
			for (;;) {
				const step = timed(() => scan.next());
				steps.push(step.ms);
				if (step.value.done) return;
			}
		});
		all.push(whole.ms);
	}
	const [median, longest, step] = [percentile(all, 0.5), Math.max(...all), Math.max(...steps)].map(
		milliseconds,
	);
	console.log(
		`scan before the index is there: median ${median} ms, longest ${longest} ms, longest step ${step} ms\n`,
	);
}

const kinds: readonly KnownItemKind[] = ['three words', 'three words, one typo', 'six-word phrase'];

const foundWithin = 5;

function missedPhrases(engine: Engine, items: readonly KnownItem[]): KnownItem[] {
	return items.filter(
		item =>
			item.kind === 'six-word phrase' &&
			!engine.find(item.query, foundWithin).some(text => isFound(item, text)),
	);
}

/** Every state of the search line while queries are typed. */
function keystrokes(queries: readonly string[]): string[] {
	return queries.flatMap(query => Array.from(query, (_, i) => query.slice(0, i + 1)));
}

function speedRow(engine: Engine, keys: readonly string[], plain: number): string[] {
	for (const key of keys.slice(0, Math.min(warmUp, keys.length / 4))) engine.find(key, hitsShown);
	const times = keys.map(key => timed(() => engine.find(key, hitsShown)).ms);
	const [p50, p95, most] = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
	return [
		engine.name,
		String(engine.passages),
		milliseconds(p50),
		milliseconds(p95),
		milliseconds(most),
		(p95 / plain).toFixed(2),
	];
}

function success(engine: Engine, items: readonly KnownItem[]): string {
	const places = items.map(item => engine.find(item.query, 10).findIndex(text => isFound(item, text)));
	return [1, 5, 10]
		.map(k => (places.filter(place => place >= 0 && place < k).length / items.length).toFixed(3))
		.join(' / ');
}

/** `count` values at even distances. */
function spread<T>(values: readonly T[], count: number): T[] {
	const stride = Math.max(1, values.length / Math.max(1, count));
	return values.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride)).slice(0, count);
}
