/** Reads the themes that labelled pairs were given by hand, and counts how often the comparison agrees. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Sides, sideNames} from '../../source/base/sides.ts';
import {type Comparison, isPoint} from '../../source/compare/comparison.ts';
import {type ThemeId, themeIds} from '../../source/languages/themes.ts';
import type {LabelledPair} from './load-pair.ts';

/** For each unit of a side, every theme that a reader would accept; none where the unit states nothing. */
type Labels = Sides<readonly (readonly ThemeId[])[]>;

/** Of the rows that have a label, how many have one of its themes. */
export type Agreement = {
	readonly agreed: number;
	readonly rows: number;
	/** What was labelled otherwise, a line each. */
	readonly otherwise: readonly string[];
	/** Whether the pair's labels were seen when the lists of terms were made better. */
	readonly isFitted: boolean;
};

const path = join(import.meta.dirname, 'themes.json');

/** The labels by the name of their pair. */
export async function readThemeLabels(): Promise<ReadonlyMap<string, Labels>> {
	const file: Record<string, Sides<readonly string[]>> = JSON.parse(await readFile(path, 'utf8'));
	const themesIn = (cell: string): ThemeId[] => themeIds.filter(id => cell.split('|').includes(id));
	return new Map(
		Object.entries(file).map(([name, {left, right}]) => [
			name,
			{left: left.map(themesIn), right: right.map(themesIn)},
		]),
	);
}

/** A row agrees when its theme is one that any of the sentences of its point was given. */
export function agreementOf(
	{name, unitOf}: LabelledPair,
	{deliverables}: Comparison,
	all: ReadonlyMap<string, Labels>,
): Agreement | null {
	const labels = all.get(name);
	if (labels === undefined) return null;
	const otherwise: string[] = [];
	let rows = 0;
	for (const {theme, pairs} of deliverables) {
		const points = pairs.filter(isPoint);
		const sentences = sideNames.flatMap(side =>
			(points.length > 0 ? points : pairs).flatMap(pair =>
				pair[side].map(({id, text}) => ({side, id, text})),
			),
		);
		const accepted = new Set(
			sentences.flatMap(({side, id}) => labels[side][unitOf[side].get(id) ?? -1] ?? []),
		);
		if (accepted.size === 0) continue;
		rows += 1;
		if (!accepted.has(theme))
			otherwise.push(`${theme} for ${[...accepted].join('|')}: ${sentences[0]?.text ?? ''}`);
	}
	return {agreed: rows - otherwise.length, rows, otherwise, isFitted: isFitted(name, all)};
}

/** Of the project's own pairs every other one was fitted, in the order of their names. */
function isFitted(name: string, all: ReadonlyMap<string, Labels>): boolean {
	const own = [...all.keys()].filter(key => /^[a-z-]+$/.test(key)).sort();
	return own.indexOf(name) % 2 === 0;
}

/** One line on some pairs, with the 95 % interval of Wilson (1927). */
export function sayAgreement(what: string, all: readonly Agreement[]): string {
	const sum = (of: (agreement: Agreement) => number): number =>
		all.reduce((total, each) => total + of(each), 0);
	const [agreed, rows] = [sum(each => each.agreed), sum(each => each.rows)];
	if (rows === 0) return `themes, ${what}: no labels`;
	const z = 1.96;
	const share = agreed / rows;
	const middle = (share + z ** 2 / (2 * rows)) / (1 + z ** 2 / rows);
	const reach = (z / (1 + z ** 2 / rows)) * Math.sqrt((share * (1 - share)) / rows + (z / (2 * rows)) ** 2);
	const [low, high] = [middle - reach, middle + reach].map(bound => bound.toFixed(2));
	return `themes, ${what}: ${share.toFixed(2)} of ${rows} rows agree (95 %: ${low} to ${high})`;
}
