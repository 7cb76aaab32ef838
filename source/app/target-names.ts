/** What messages call what pins, notes and corrections hang on: the start of a passage, the topic of a row. */
import {passageOfSentence} from '../briefing/choices/anchors.ts';
import type {Choices, Target} from '../briefing/choices/choices.ts';
import {rowOfKey} from '../briefing/choices/fit-keys.ts';
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

type Known = Pick<State, 'corpus' | 'asRead' | 'comparison' | 'choices' | 'words'>;

export function nameOfTarget(state: Known, target: Target): string {
	const {passage, row} = state.words.messages.unnamed;
	return labelOf(state, target) ?? (target.kind === 'passage' ? passage : row);
}

/** By its key. */
export function nameOfRow(state: Known, key: string): string {
	return nameOfTarget(state, {kind: 'deliverable', key});
}

function labelOf(state: Known, target: Target): string | null {
	if (target.kind === 'passage') return quotedPassage(state, target.passage);
	const {comparison, choices} = state;
	const row = comparison && rowOfKey(comparison, target.key);
	const topic = row === null ? choices.topics.get(target.key) : topicOf(row, choices);
	if (topic !== undefined) return quoted(topic);
	const [head = ''] = target.key.split('~').filter(id => id !== '');
	return quotedPassage(state, passageOfSentence(head));
}

function quotedPassage({corpus, asRead, choices}: Known, id: string): string | null {
	const there = passageById(corpus, id) ?? passageById(asRead, id);
	const text = there?.passage.text ?? textAway(choices, id);
	return text === undefined ? null : quoted(text);
}

/** The words of a passage of a document that is away. */
export function textAway({away}: Pick<Choices, 'away'>, id: string): string | undefined {
	return away.flatMap(({passages}) => passages).find(passage => passage.id === id)?.text;
}

/** More rows than these are not named. */
const mostNamed = 2;

/** The rows in which the sentences of a correction stand now. */
export function namesOfRows({comparison, choices}: Known, {sentences}: Correction): readonly string[] {
	const ids = new Set([...sentences.left, ...sentences.right]);
	const rows = comparison?.deliverables.filter(row => sentencesOfRow(row).some(({id}) => ids.has(id)));
	return (rows ?? []).slice(0, mostNamed).map(row => quoted(topicOf(row, choices)));
}
