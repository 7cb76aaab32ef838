/** To check: what the texts contradict each other in, and what is matched with doubt, as questions. */
import {mapSides, type SideName, type Sides} from '../../base/sides.ts';
import {doubtsOf} from '../../compare/certainty.ts';
import type {Deliverable, Sentence, SentenceLink, SharedPair} from '../../compare/comparison.ts';
import {type Content, join, remark, text} from '../briefing.ts';
import {areOnOneMatter} from '../common-words.ts';
import {nothing, type PagePart} from '../page.ts';
import {cutSentence} from '../phrases.ts';
import {areOtherNames, boundApart} from './bound.ts';
import {type Conflict, findConflicts, findDoubtfulConflicts} from './conflicts.ts';
import {type Context, certainPairs, saidBy} from './context.ts';
import {plainly, topicOf, wordsOf} from './naming.ts';

/** Words of each sentence of a doubtful match. */
const matchWords = 12;
/** Matches that are hardly any and are quoted all the same, and words of each sentence. */
const mostBegun = 3;
const beginningWords = 8;

export function toCheck(context: Context): PagePart {
	if (context.comparison === null) return nothing;
	const {toCheck: words} = context.wording.parts;
	const stated = gathered(findConflicts(context)).map(conflict => question(context, conflict));
	const bound = context.certain.flatMap(row =>
		certainPairs(row).flatMap(pair => whoIsBound(context, row, pair)),
	);
	const perhaps = findDoubtfulConflicts(context).map(
		(conflict): Content => [remark(words.ifTheSame), ...question(context, conflict)],
	);
	const links = context.doubtful
		.toSorted((one, other) => other.importance - one.importance)
		.flatMap(row => doubtsOf(row).map((link, place) => ({row, link, place})))
		// One of each row before the second of any.
		.sort((one, other) => Number(one.place > 0) - Number(other.place > 0));
	const asked = links.filter(({row, link}) => context.statesDoubt || isWorthAsking(context, row, link));
	const matches = asked.map(({row, link}) => doubt(context, row, link));
	const unasked = links.filter(link => !asked.includes(link));
	const items = [...stated, ...bound, ...perhaps, ...matches];
	return {
		count: items.length,
		show: count => {
			const rest = items.length - count;
			const left: Content[] = rest === 0 ? [] : [[text(words.more(rest))]];
			const without: Content[] = unasked.length === 0 ? [] : [hardlyTheSame(context, unasked)];
			const shown = [...items.slice(0, count), ...left, ...without];
			return shown.length === 0 ? [] : [{kind: 'list', items: shown}];
		},
	};
}

/** A link of a row between a sentence of either side that is matched with doubt. */
type DoubtfulLink = {readonly row: Deliverable; readonly link: SentenceLink};

/** How many matches are hardly any, with the beginnings of the first: whoever looks for what one side left out finds it here. */
function hardlyTheSame(context: Context, links: readonly DoubtfulLink[]): Content {
	const begun = links.slice(0, mostBegun).map(
		({row, link}): Content =>
			join(
				context.sides.map(side =>
					context.references.quote(sentencesOf(row, link, side), {words: beginningWords}),
				),
				' / ',
			),
	);
	return [text(`${context.wording.parts.toCheck.unasked(links.length)} `), ...join(begun, '; ')];
}

/** Where the texts bind two bodies or countries to one thing, one of them may be wrong. */
function whoIsBound(context: Context, row: Deliverable, pair: SharedPair): Content[] {
	const bound = boundApart(context, pair);
	if (bound === null || !areOtherNames(context, bound)) return [];
	const said = mapSides({left: pair.left, right: pair.right}, (sentences, side): Content => {
		const [sentence] = sentences;
		if (sentence === undefined) return [text(bound[side])];
		return [plainly(wordsOf(context, bound[side], sentence)), context.references.cite(sentence)];
	});
	return [
		[text(context.wording.parts.toCheck.whoIsBound(topicOf(context, row).text)), ...either(context, said)],
	];
}

/** Conflicts over the same verbs are one question: who hosted, who attended. */
function gathered(conflicts: readonly Conflict[]): (Conflict & {readonly all: readonly string[]})[] {
	const groups = new Map<string, Conflict & {readonly all: readonly string[]}>();
	for (const conflict of conflicts) {
		const {left, right} = mapSides(conflict.values, values =>
			values.map(value => ('text' in value ? value.text : '')).join(' '),
		);
		const key = conflict.who === null ? `${groups.size}` : `${left} ${right}`;
		const known = groups.get(key);
		const name = conflict.who === null ? [] : [conflict.who];
		groups.set(key, {...(known ?? conflict), all: [...(known?.all ?? []), ...name]});
	}
	return [...groups.values()];
}

function question(
	context: Context,
	{topic, kind, values, ...conflict}: Conflict & {readonly all?: readonly string[]},
): Content {
	const names = conflict.all ?? (conflict.who === null ? [] : [conflict.who]);
	const {parts, differenceKinds} = context.wording;
	const about =
		names.length > 0
			? names.join(', ')
			: kind === 'name'
				? parts.toCheck.spelling
				: `${topic}, ${differenceKinds[kind]}`;
	return [text(`${about}: `), ...either(context, values)];
}

/** `“co-hosted” (United States) or “attended by” (Mexico)?` */
function either(context: Context, values: Sides<Content>): Content {
	const sides = context.sides.map(side => saidBy(context, side, values[side]));
	const {before, or, after} = context.wording.parts.toCheck.either;
	return [...spoken(before), ...join(sides, or), text(after)];
}

const spoken = (words: string): Content => (words === '' ? [] : [text(words)]);

/** Who met is nobody's question, and sentences with nothing specific in common are hardly the same point: short of a full briefing they are only counted. */
function isWorthAsking({reader}: Context, row: Deliverable, link: SentenceLink): boolean {
	if (row.theme === 'meeting') return false;
	const left = sentencesOf(row, link, 'left').map(sentence => cutSentence(sentence, reader));
	const right = sentencesOf(row, link, 'right').map(sentence => cutSentence(sentence, reader));
	return left.some(one => right.some(other => areOnOneMatter(one, other)));
}

const sentencesOf = (row: Deliverable, link: SentenceLink, side: SideName): Sentence[] =>
	row.pairs.flatMap(pair => pair[side]).filter(({id}) => id === link[side]);

/** Whether the two sentences of a doubtful link say the same. */
function doubt(context: Context, row: Deliverable, link: SentenceLink): Content {
	const said = context.sides.map(side =>
		saidBy(context, side, context.references.quote(sentencesOf(row, link, side), {words: matchWords})),
	);
	const {before, after} = context.wording.parts.toCheck.samePoint;
	return [text(before(topicOf(context, row).text)), ...join(said, ', '), text(after)];
}
