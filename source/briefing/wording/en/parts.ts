/** The phrases of the parts of a briefing in English. */
import {capitalise} from '../../../text/capitalise.ts';
import {counted} from '../../../text/counted.ts';
import type {PartWords} from '../part-words.ts';
import {differenceKinds} from './difference-kinds.ts';

/** What was taken out of texts by hand and put back, each if anything was. */
export function editsOfText(taken: number, back: number): readonly string[] {
	return [
		...(taken === 0 ? [] : [`${counted(taken, 'passage')} taken out`]),
		...(back === 0 ? [] : [`${counted(back, 'piece')} of what surrounds a text put back into it`]),
	];
}

export const parts: PartWords = {
	andMore: count => `; and ${count} more`,
	notAtThisLength: said => `Not in a briefing of this length, but in a full one: ${said}.`,
	statedBy: 'Stated by',
	bothSay: {
		more: count => `${counted(count, 'more common point')}.`,
		inOtherWords: 'In other words: ',
		countedInOtherWords: count => `${counted(count, 'common point')} in other words.`,
		eachSideItself: 'Each side itself',
	},
	theyDiffer: {on: 'On', more: count => `${counted(count, 'more difference')}.`},
	onlyOne: {
		notMentionedBy: side => `Not mentioned by ${side}: `,
		noCounterpartIn: text => `No counterpart found in ${text}: `,
		inDoubt: (count, see) =>
			`${counted(count, 'sentence')} matched with doubt${see === null ? '' : `, see “${see}”`}.`,
		points: count => counted(count, 'point'),
		more: count => `${count} more`,
		obligations: (count, who) => `${counted(count, 'obligation')} of “${who}” found in this text alone: `,
	},
	loadedWords: {order: names => `${names.join(' to ')}: `},
	money: {figures: count => `${counted(count, 'figure')}.`},
	toCheck: {
		ifTheSame: 'If the same is meant: ',
		more: count => `${counted(count, 'more question')}.`,
		unasked: count =>
			`${counted(count, 'doubtful match', 'doubtful matches')} with nothing specific in common.`,
		spelling: 'Spelling',
		whoIsBound: topic => `${topic}, who is bound: `,
		either: {before: '', or: ' or ', after: '?'},
		samePoint: {before: topic => `${topic}: the same point? `, after: '?'},
	},
	byTheme: {
		seeAlso: 'See also, on one subject with another point each:',
		common: count => `${counted(count, 'point')} in common`,
		alone: (count, side) => `${counted(count, 'point')} of ${side} alone`,
	},
	framings: {onlyHere: 'Only here:', alsoOnTopic: 'Also on this topic:'},
	differs: {
		differs: 'Differs: ',
		conflict: {
			strong: kind => `${differenceKinds[kind]} in conflict`,
			weak: kind => `${differenceKinds[kind]}, perhaps in conflict`,
		},
		notStated: 'not stated',
		uncertain: 'Uncertain match: check.',
		partlyUncertain: 'In part an uncertain match: check.',
		elsewhere: 'place in the order',
		adds: (side, phrases) => `${side} adds ${phrases}`,
		sameWords: 'In the same words.',
		nearlySameWords: 'In nearly the same words.',
		saysMore: side => `${capitalise(side)} says more.`,
	},
	commitments: {
		whoIsBound: 'Who is bound',
		firmness: 'Firmness',
		what: 'What, as quoted, with the verb',
		byWhen: 'By when',
		howMuch: 'How much',
		more: count => counted(count, 'more commitment'),
		others: count => `${counted(count, 'statement')} of what is done, wished, restated or urged on others`,
		namesNobody: (name, side) => `${name}; ${side} names nobody`,
		inPart: (name, side) => `${name}; in part ${side}`,
		both: 'both',
		andFirmness: said => said,
	},
	figures: {
		figure: 'Figure',
		inContext: 'In context',
		timeline: 'Timeline',
		when: 'When',
	},
	parties: {
		who: 'Who',
		notNamed: 'Not named',
		namedOnlyBy: side => `Named only by ${side}: `,
	},
	emphasis: {
		howEachPutsIt: 'How each side puts it, where both speak of a theme:',
		theme: 'Theme',
		shares:
			'Share of each statement’s words, and its place in the order, for the shared topics that differ most:',
		topic: 'Topic',
		share: (percent, place) => `${percent}%, place ${place}`,
		loadedWordsOf: side => `Loaded words of ${side}: `,
		stresses: name => `${name} stresses: `,
		counts: (own, others) => `${own} to ${others}`,
	},
	passages: {more: count => `${count} more in this document.`},
	sources: {
		comparedFor: side => `compared for ${side}`,
		notCompared: (title, reason) => `Not compared: ${title} (${reason})`,
		noText: 'it holds no text to compare',
		'other-language': (own, main) => `it is in ${own}, and its side has texts in ${main}, which are compared`,
		'across-languages': (own, main) =>
			`it is in ${own} and the other side in ${main}: texts are not compared across these languages`,
	},
	method: {
		matching:
			'Sentences of the two sides are matched by the words, names, figures and dates they share, whatever their order; the user’s corrections come before that.',
		concepts:
			'Nothing is translated: “=” stands before the words of the other side with which some of those quoted were matched.',
		silence:
			'“Not mentioned” means that the words that carry the point, their forms and equivalents stand nowhere in the other text; “No counterpart found”, that nothing there matches, although some of those words or others of their field occur. Check both against the text before relying on them.',
		quotations:
			'Quotations are verbatim; […] marks what is left out, bold what the other side words differently. Each reference says where the words stand in the file, and opens the published page there where its address is known.',
		file: 'File ',
		checksum: ', SHA-256 ',
		edits: (taken, back) =>
			`By hand, ${editsOfText(taken, back).join(' and ')}: the texts are not as they were read.`,
	},
};
