/** The settings of the briefing as rows of a list. */
import {type Choices, type PartName, partNames, type Target} from '../briefing/choices/choices.ts';
import {fittingChoices} from '../briefing/choices/fitting-choices.ts';
import {lengths} from '../briefing/choices/lengths.ts';
import {labelOfFormat} from '../briefing/formats/formats.ts';
import {reasonWithoutPart} from '../briefing/make-briefing.ts';
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
	const {settings} = words;
	// Pins of what is not there leave no part out.
	const {choices: inForce} = fittingChoices(state.kept, currentPair(state), corpus, comparison);
	const first = sides === null ? settings.sides[choices.firstSide] : sides[choices.firstSide].label;
	return [
		...aboutRows(state),
		{kind: 'length', label: settings.length, value: settings.lengths[choices.length]},
		{kind: 'first-side', label: settings.firstSide, value: first},
		{kind: 'format', label: settings.format, value: labelOfFormat(state.format)},
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
	const {about, aboutQuery, aboutRows: withRows} = state.words.settings;
	const value = topic.rows === null ? aboutQuery(topic.query) : withRows(topic.query, topic.rows.length);
	return [{kind: 'about', label: about, value}];
}

/** What a pin is called: a row's topic, or the start of a passage with its source. */
function pinLabel(state: State, target: Target): string {
	const {notHere, takenOut} = state.words.settings;
	if (target.kind === 'passage') {
		const {passage} = target;
		const placed = passageById(state.corpus, passage);
		if (placed !== null) return `${placed.passage.text} (${sourceName(placed.source)})`;
		const taken = passageById(state.asRead, passage);
		return taken === null
			? notHere(textAway(state.choices, passage) ?? state.words.messages.unnamed.inside.passage)
			: takenOut(`${taken.passage.text} (${sourceName(taken.source)})`);
	}
	const {comparison, choices} = state;
	const row = comparison?.deliverables.find(({key}) => key === target.key);
	if (row !== undefined) return topicOf(row, choices);
	const name = nameOfTarget(state, target);
	return comparison === null ? name : notHere(name);
}
