/** What messages call what pins, notes and corrections hang on: the start of a passage, the topic of a row. */
import type {Target} from '../briefing/choices/choices.ts';
import {sentencesOfRow} from '../briefing/rows-about.ts';
import type {Correction} from '../compare/comparison.ts';
import {topicOf} from './compare-rows.ts';
import {passageById} from './corpus-lookup.ts';
import type {State} from './state.ts';
import {truncate} from './wrap.ts';

/** Cells of a text that names it in a message. */
const longestName = 60;

/** In quotation marks. */
export const quoted = (text: string): string => `“${truncate(text, longestName)}”`;

type Known = Pick<State, 'corpus' | 'comparison' | 'choices'>;

export function nameOfTarget(state: Known, target: Target): string {
	if (target.kind === 'deliverable') return nameOfRow(state, target.key);
	const text = passageById(state.corpus, target.passage)?.passage.text;
	return text === undefined ? 'a passage' : quoted(text);
}

/** By its key. */
export function nameOfRow({comparison, choices}: Known, key: string): string {
	const row = comparison?.deliverables.find(row => row.key === key);
	const topic = row === undefined ? choices.topics.get(key) : topicOf(row, choices);
	return topic === undefined ? 'a row' : quoted(topic);
}

/** More rows than these are not named. */
const mostNamed = 2;

/** The rows in which the sentences of a correction stand now. */
export function namesOfRows({comparison, choices}: Known, {sentences}: Correction): readonly string[] {
	const ids = new Set([...sentences.left, ...sentences.right]);
	const rows = comparison?.deliverables.filter(row => sentencesOfRow(row).some(({id}) => ids.has(id)));
	return (rows ?? []).slice(0, mostNamed).map(row => quoted(topicOf(row, choices)));
}
