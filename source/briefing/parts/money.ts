/** Money and figures: what each side gives, with the verb that says what it is, never set against each other. */
import type {SideName} from '../../base/sides.ts';
import type {Sentence} from '../../compare/comparison.ts';
import type {Figure} from '../../compare/reading/figure.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import {type Content, join, strong, text} from '../briefing.ts';
import {clausesOf} from '../governing.ts';
import {inTurn, nothing, type PagePart} from '../page.ts';
import {type CutSentence, conditionEnd, cutSentence, phraseEnd, runAt, spanOf} from '../phrases.ts';
import {sentencesOfRow} from '../rows-about.ts';
import {longestWord} from '../short-words.ts';
import {type Context, endOfList, nameOf} from './context.ts';

/** Words of a figure with what it is of. */
const mostWords = 28;
/** Words of a clause that has its figure far behind its verb. */
const mostWordsOfClause = 40;

const kinds: readonly Figure['kind'][] = ['money', 'percent', 'count'];

type Stated = {readonly side: SideName; readonly kind: Figure['kind']; readonly content: Content};

export function money(context: Context): PagePart {
	const stated = context.sides.flatMap(side => statedBy(context, side));
	if (stated.length === 0) return nothing;
	const {money: words} = context.wording.parts;
	const ranked = kinds.flatMap(kind =>
		inTurn(context.sides.map(side => stated.filter(figure => figure.kind === kind && figure.side === side))),
	);
	return {
		count: ranked.length,
		show: count => {
			if (count === 0) return [];
			const shown = new Set(ranked.slice(0, count));
			const items = context.sides.flatMap((side): Content[] => {
				const own = stated.filter(figure => figure.side === side);
				const kept = own.filter(figure => shown.has(figure));
				if (own.length === 0) return [];
				const rest = own.length - kept.length;
				return [
					[
						strong(`${nameOf(context, side)}: `),
						...join(
							kept.map(({content}) => content),
							'; ',
						),
						kept.length === 0 && rest > 0 ? text(words.figures(rest)) : endOfList(rest, context.wording),
					],
				];
			});
			return [{kind: 'list', items}];
		},
	};
}

/** What is no statement, as a line of telephone numbers, has no figures of the matter. */
function statedBy(context: Context, side: SideName): Stated[] {
	const sources = context.comparison?.[side].sources ?? [];
	const seen = new Set<string>();
	// How long they met and how many came is no figure of the matter.
	const ofMeeting = new Set(
		context.certain
			.filter(({theme}) => theme === 'meeting')
			.flatMap(row => sentencesOfRow(row).map(({id}) => id)),
	);
	return context.corpus.sources
		.filter(({id}) => sources.includes(id))
		.flatMap(({passages}) => passages.filter(({isStatement}) => isStatement))
		.filter(({id}) => context.only === null || context.only.has(id))
		.flatMap(passage => splitSentences(passage, context.reader.languageOf(passage.text)))
		.filter(sentence => context.isCovered(sentence) && !ofMeeting.has(sentence.id))
		.flatMap(sentence => statedIn(context, side, sentence, seen));
}

/** Each phrase once, though it holds several figures. */
function statedIn(context: Context, side: SideName, sentence: Sentence, seen: Set<string>): Stated[] {
	const cut = cutSentence(sentence, context.reader);
	let end = 0;
	return cut.figures.flatMap((figure): Stated[] => {
		const key = `${figure.kind} ${figure.unit} ${figure.value} ${[...figure.of].join(' ')}`;
		if (!/\d/.test(figure.text) || figure.start < end || seen.has(key) || isTime(cut, figure)) return [];
		const span = around(cut, figure);
		if (span === null) return [];
		seen.add(key);
		end = span.end - sentence.start;
		return [{side, kind: figure.kind, content: context.references.quote([sentence], {only: span})}];
	});
}

/** Years of relations, days of talks: how long is no figure of the matter. */
const isTime = ({classes}: CutSentence, {kind, of}: Figure): boolean =>
	kind === 'count' && classes.some(({stem, isOfTime}) => isOfTime && of.has(stem));

/** A figure from the verb in front of it, or from the beginning of its clause, to the end of what it is of. */
function around(cut: CutSentence, figure: Figure): {readonly start: number; readonly end: number} | null {
	const {tokens} = cut;
	const {from: at, to: end} = runAt(cut, figure);
	const last = tokens.findIndex(({end}) => end >= figure.start + figure.amount.length);
	if (last === -1) return null;
	const from = beginning(cut, at, end);
	const whole = end - from <= mostWords ? end : last + 1;
	// A sum that is given on a condition is quoted with it, however long that is.
	const to = phraseEnd(cut, from, mostWords, whole) ?? conditionEnd(cut, whole) ?? whole;
	if (tokens.slice(from, to).some(({text}) => text.length > longestWord)) return null;
	const span = spanOf(cut, {from, to});
	// A sign of currency is no word.
	return {...span, start: Math.min(span.start, cut.sentence.start + figure.start)};
}

/** The beginning of the clause with its period and condition, or the figure where there is no room for either. */
function beginning(cut: CutSentence, at: number, end: number): number {
	const starts = clausesOf(cut).filter(({from, verb}) => from <= at && verb < at);
	const nearest = starts.at(-1)?.verb;
	const own = starts
		.filter(({verb}) => verb === nearest)
		.map(({from}) => from)
		.sort((one, other) => one - other);
	const fitting = own.find(from => end - from <= mostWords);
	if (fitting !== undefined) return fitting;
	if (own.length === 0 && end <= mostWords) return 0;
	const latest = own.at(-1) ?? 0;
	return end - latest <= mostWordsOfClause ? latest : at;
}
