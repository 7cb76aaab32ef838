/** Commitments: who promises what, how firmly, by when, how much. */
import {certainPart} from '../../compare/certainty.ts';
import type {Commitment, Firmness, Sentence} from '../../compare/comparison.ts';
import {areOtherCountries} from '../../compare/reading/agents.ts';
import {tokenise} from '../../compare/reading/tokens.ts';
import {languageOf} from '../../languages/languages.ts';
import {words} from '../../text/words.ts';
import {type Block, type Content, remark, text} from '../briefing.ts';
import {opening as excerpt} from '../excerpts.ts';
import {type Context, capitalise, corePairs, nameInText, nameOf, namesWhoSpeaks} from './context.ts';

export const firmnessLabels: Readonly<Record<Firmness, string>> = {
	done: 'Done or decided',
	will: 'Firm',
	intends: 'Intended',
	explores: 'To be explored',
	aims: 'Own aim',
	restates: 'Restated',
	urges: 'Urged on others',
};

const order: readonly Firmness[] = ['will', 'intends', 'explores', 'aims', 'restates', 'urges', 'done'];

/** What is neither a promise nor about the future is shown at full length only. */
const promises: ReadonlySet<Firmness> = new Set(['will', 'intends', 'explores']);

/** A commitment of one side, or one that each side states in its own words. */
type Entry = readonly [Commitment, ...Commitment[]];

export function commitments(context: Context): Block[] {
	const isFull = context.choices.length === 'full';
	const entries = merge(context, isFull ? context.commitments : context.commitments.filter(isPromise));
	const sorted = [...entries].sort((one, other) => rank(one[0]) - rank(other[0]));
	const shown = sorted.slice(0, context.limits.commitments);
	if (shown.length === 0) return [];
	const table: Block = {
		kind: 'table',
		columns: [
			{title: 'Who is bound', width: 3},
			{title: 'What, as quoted', width: 7},
			{title: 'Firmness', width: 2},
			{title: 'By when', width: 2},
			{title: 'How much', width: 2},
			...(context.sides.length === 2 ? [{title: 'Stated by', width: 2}] : []),
		],
		rows: shown.map(entry => rowOf(context, entry)),
	};
	const rest = sorted.length - shown.length;
	if (rest <= 0) return [table];
	return [table, {kind: 'paragraph', content: [text(`${rest} more at full length.`)]}];
}

function isPromise(commitment: Commitment): boolean {
	return promises.has(commitment.firmness);
}

function rank({firmness}: Commitment): number {
	return order.indexOf(firmness);
}

/** Joins the two sides' statements of one commitment: the only one of each side in a matched pair. */
function merge(context: Context, all: readonly Commitment[]): Entry[] {
	const of = ({id}: Sentence) => all.filter(({sentence}) => sentence.id === id);
	const merged = new Set<Commitment>();
	const partners = new Map<Commitment, Commitment>();
	const language = languageOf(context.comparison?.language ?? null);
	const [first, second] = context.sides;
	if (first && second)
		for (const pair of context.deliverables.flatMap(corePairs).flatMap(each => certainPart(each) ?? [])) {
			if (pair.relation === 'related') continue;
			const mine = pair[first].flatMap(of);
			const theirs = pair[second].flatMap(of);
			const [one] = mine;
			const [other] = theirs;
			if (mine.length !== 1 || theirs.length !== 1 || !one || !other) continue;
			if (areOtherCountries(tokenise(one.actor, language), tokenise(other.actor, language), language))
				continue;
			partners.set(one, other);
			merged.add(other);
		}
	return all.flatMap((commitment): Entry[] => {
		if (merged.has(commitment)) return [];
		const partner = partners.get(commitment);
		return [partner ? [commitment, partner] : [commitment]];
	});
}

function rowOf(context: Context, entry: Entry): Content[] {
	const [commitment, partner] = entry;
	return [
		bound(context, commitment),
		[
			...quoted(context, commitment, promise(commitment), context.limits.contextWords * 2),
			...(partner ? [context.references.cite(partner.sentence)] : []),
		],
		[text(firmness(context, entry))],
		value(entry.map(({deadline}) => deadline)),
		value(entry.map(({amount}) => amount)),
		...(context.sides.length === 2 ? [[text(statedBy(context, entry))]] : []),
	];
}

const ourselves = /^(?:we|us|our \p{L}+)$/iu;

/** Who is bound as quoted, with the side's name where the text says `we`. */
function bound(context: Context, {binds: who, side}: Commitment): Content {
	if (who === '') return [remark('nobody named')];
	if (ourselves.test(who) && namesWhoSpeaks(context, side)) {
		return [text(`${nameOf(context, side)} (“${who}”)`)];
	}
	return [text(capitalise(who))];
}

/** Words of a promise that the other side has to have for it to state the same promise. */
const sameEnough = 0.6;

function statedBy(context: Context, [commitment, partner]: Entry): string {
	const side = nameOf(context, commitment.side);
	if (!partner) return side;
	const theirs = new Set(contentOf(partner));
	const mine = contentOf(commitment);
	const share = mine.filter(word => theirs.has(word)).length / Math.max(1, mine.length);
	return share >= sameEnough ? 'both' : `${side}; in part ${nameInText(context, partner.side)}`;
}

function contentOf({action}: Commitment): string[] {
	return words(action)
		.map(({folded}) => folded)
		.filter(word => word.length > 2);
}

/** The verb stands at the head of the quotation; where the sides differ, both are named. */
function firmness(context: Context, entry: Entry): string {
	const [one, other] = entry;
	if (!other || one.firmness === other.firmness) return firmnessLabels[one.firmness];
	return entry
		.map(
			({side, firmness, verb}) =>
				`${nameOf(context, side)}: ${firmnessLabels[firmness].toLowerCase()} (“${verb}”)`,
		)
		.join('; ');
}

/** What is quoted from the row's sentence, or a dash. */
function value(texts: readonly (string | null)[]): Content {
	const stated = [...new Set(texts.filter(found => found !== null))];
	return [text(stated.length === 0 ? '–' : stated.map(found => `“${found}”`).join(' / '))];
}

/** From the verb to the end of the action; the action of a passive holds its verb. */
function promise({sentence, verb, action}: Commitment): {start: number; end: number} {
	const at = sentence.text.indexOf(action, firstEnd(sentence.text, verb));
	const holder = at === -1 ? sentence.text.indexOf(action) : at;
	if (action === '' || holder === -1) return {start: sentence.start, end: sentence.end};
	const from = action.includes(verb) ? holder : sentence.text.lastIndexOf(verb, holder);
	return {
		start: sentence.start + (from === -1 ? holder : from),
		end: sentence.start + holder + action.length,
	};
}

function firstEnd(text: string, words: string): number {
	const at = text.indexOf(words);
	return at === -1 ? 0 : at + words.length;
}

function quoted(
	context: Context,
	{sentence}: Commitment,
	{start, end}: {start: number; end: number},
	most: number,
): Content {
	const passage = context.references.passage(sentence.passage);
	if (!passage) return [];
	const [whole] = context.references.quote([sentence]);
	if (whole?.kind !== 'quotation') return [];
	return [{...whole, text: excerpt(passage.text.slice(start, end), most)}];
}
