/** The settings of the briefing as rows of a list. */
import {type Choices, type PartName, partNames, type Target} from '../briefing/choices/choices.ts';
import {fittingChoices} from '../briefing/choices/fitting-choices.ts';
import {lengths} from '../briefing/choices/lengths.ts';
import {labelOfFormat} from '../briefing/formats/formats.ts';
import {reasonWithoutPart} from '../briefing/make-briefing.ts';
import {counted} from '../text/counted.ts';
import {topicOf} from './compare-rows.ts';
import {passageById, sourceName} from './corpus-lookup.ts';
import {currentPair} from './kept-choices.ts';
import type {State} from './state.ts';
import {nameOfTarget, textAway} from './target-names.ts';
import {topicInForce} from './topic-in-force.ts';

export type SettingRow =
	| {
			readonly kind: 'about' | 'length' | 'first-side' | 'format';
			readonly label: string;
			readonly value: string;
	  }
	| {
			readonly kind: 'part';
			readonly part: PartName;
			readonly label: string;
			readonly isIn: boolean;
			/** Why it is not in the briefing whether or not it is chosen, or null. */
			readonly reason: string | null;
	  }
	| {readonly kind: 'pin'; readonly target: Target; readonly label: string};

export function nextLength(choices: Choices): Choices['length'] {
	return lengths[(lengths.indexOf(choices.length) + 1) % lengths.length] ?? choices.length;
}

export function settingRows(state: State): readonly SettingRow[] {
	const {choices, sides, corpus, comparison, words} = state;
	// Pins of what is not there leave no part out.
	const {choices: inForce} = fittingChoices(state.kept, currentPair(state), corpus, comparison);
	const first = sides === null ? choices.firstSide : sides[choices.firstSide].label;
	return [
		...aboutRows(state),
		{kind: 'length', label: 'Length', value: choices.length},
		{kind: 'first-side', label: 'First side', value: first},
		{kind: 'format', label: 'Format', value: labelOfFormat(state.format)},
		...choices.pins.map((target): SettingRow => ({kind: 'pin', target, label: pinLabel(state, target)})),
		...partNames.map(
			(part): SettingRow => ({
				kind: 'part',
				part,
				label: words.briefing.partTitles[part],
				isIn: !choices.withoutParts.includes(part),
				reason: reasonWithoutPart(part, inForce, words.briefing),
			}),
		),
	];
}

/** The topic that is in force, which Enter lifts. */
function aboutRows(state: State): readonly SettingRow[] {
	const topic = topicInForce(state);
	if (topic === null) return [];
	const rows = topic.rows === null ? '' : `, ${counted(topic.rows.length, 'row')}`;
	return [{kind: 'about', label: 'About', value: `“${topic.query}”${rows}`}];
}

/** What a pin is called: a row's topic, or the start of a passage with its source. */
function pinLabel(state: State, target: Target): string {
	if (target.kind === 'passage') {
		const {passage} = target;
		const placed = passageById(state.corpus, passage);
		if (placed !== null) return `${placed.passage.text} (${sourceName(placed.source)})`;
		const taken = passageById(state.asRead, passage);
		return taken === null
			? `Not here: ${textAway(state.choices, passage) ?? 'a passage'}`
			: `Taken out: ${taken.passage.text} (${sourceName(taken.source)})`;
	}
	const {comparison, choices} = state;
	const row = comparison?.deliverables.find(({key}) => key === target.key);
	if (row !== undefined) return topicOf(row, choices);
	return comparison === null ? nameOfTarget(state, target) : `Not here: ${nameOfTarget(state, target)}`;
}
