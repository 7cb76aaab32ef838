/** Only one side says: a line a side, weightiest first, in fragments that hold what the other text lacks. */
import {otherSide, type SideName} from '../../base/sides.ts';
import type {OneSidedDeliverable} from '../../compare/comparison.ts';
import {type Content, join, strong, text} from '../briefing.ts';
import {nothing, type PagePart} from '../page.ts';
import {
	type CutSentence,
	cutSentence,
	isContent,
	isDenied,
	isStop,
	phraseEnd,
	type Run,
	spanOf,
} from '../phrases.ts';
import {type Context, counted, nameInText, textInWords} from './context.ts';

const mostWords = 8;

type Point = {
	readonly side: SideName;
	readonly isSilent: boolean;
	readonly worth: number;
	readonly content: Content;
};

export function onlyOne(context: Context): PagePart {
	const points = context.certain
		.flatMap(row => (row.kind === 'shared' ? [] : (pointOf(context, row) ?? [])))
		.sort((one, other) => Number(other.isSilent) - Number(one.isSilent) || other.worth - one.worth);
	if (points.length === 0) return nothing;
	return {
		count: points.length,
		show: count => {
			if (count === 0) return [];
			const shown = alternating(context, points).slice(0, count);
			const items = context.sides.flatMap(side => lineOf(context, side, points, shown) ?? []);
			return [{kind: 'list', items}];
		},
	};
}

/** One of each side in turn, weightiest first, so that neither crowds out the other. */
function alternating(context: Context, points: readonly Point[]): Point[] {
	const bySide = context.sides.map(side => points.filter(point => point.side === side));
	const longest = Math.max(...bySide.map(({length}) => length));
	return Array.from({length: longest}, (_, index) => bySide.flatMap(list => list[index] ?? [])).flat();
}

function lineOf(
	context: Context,
	side: SideName,
	points: readonly Point[],
	shown: readonly Point[],
): Content[] {
	const own = points.filter(point => point.side === side);
	if (own.length === 0) return [];
	const other = nameInText(context, otherSide(side));
	const listed = (isSilent: boolean, lead: string): Content[] => {
		const all = own.filter(point => point.isSilent === isSilent);
		const kept = all.filter(point => shown.includes(point));
		if (all.length === 0) return [];
		const rest = all.length - kept.length;
		const items = [
			...kept.map(({content}) => content),
			...(rest > 0 ? [[text(kept.length === 0 ? counted(rest, 'point') : `${rest} more`)]] : []),
		];
		return [[text(lead), ...join(items, '; '), text('.')]];
	};
	const parts = [
		...listed(true, `not mentioned by ${other}: `),
		...listed(false, `no counterpart found in ${textInWords(context, otherSide(side))}: `),
	];
	return [[strong(`${nameInText(context, side)}: `), ...join(parts, ' ')]];
}

function pointOf(context: Context, row: OneSidedDeliverable): Point | null {
	const side = row.relation === 'left-only' ? 'left' : 'right';
	const absent = row.evidence.terms
		.filter(({elsewhere}) => elsewhere === 0)
		.map(({term}) => term.toLowerCase());
	let best: {readonly cut: CutSentence; readonly run: Run; readonly worth: number} | null = null;
	for (const sentence of row.pairs.flatMap(pair => pair[side])) {
		const cut = cutSentence(sentence, context.reader);
		for (const from of cut.tokens.keys()) {
			if (!beginsPhrase(cut, from)) continue;
			const to = phraseEnd(cut, from, mostWords);
			if (to === null || to - from < 2 || isDenied(cut, {from, to})) continue;
			const worth = worthOf(context, cut, {from, to}, absent);
			if (worth > (best?.worth ?? 0)) best = {cut, run: {from, to}, worth};
		}
	}
	if (best === null) return null;
	const {cut, run, worth} = best;
	return {
		side,
		isSilent: row.certainty === 'strong',
		worth: worth + row.importance * 0.01,
		content: context.references.quote([cut.sentence], {only: spanOf(cut, run)}),
	};
}

function beginsPhrase(cut: CutSentence, from: number): boolean {
	const {tokens, language} = cut;
	const token = tokens[from];
	const before = tokens[from - 1];
	if (token === undefined || language.framing.trimmed.has(token.folded)) return false;
	if (before === undefined || isStop(cut, from)) return true;
	return before.grammatical && before.folded !== language.clauses.genitive;
}

function worthOf(context: Context, cut: CutSentence, {from, to}: Run, absent: readonly string[]): number {
	const said = cut.text.slice(cut.tokens[from]?.start, cut.tokens[to - 1]?.end).toLowerCase();
	const held = absent.filter(term => said.includes(term)).length;
	let rarity = 0;
	for (let at = from; at < to; at += 1)
		if (isContent(cut, at)) rarity += context.reader.language.words.rarity(cut.classes[at]?.stem ?? '');
	return (held * 2 + rarity * 0.5) / (to - from) ** 0.5;
}
