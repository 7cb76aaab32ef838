/** Only one side says: a line a side, weightiest first, in phrases that hold what the other text lacks. */
import {otherSide, type SideName} from '../../base/sides.ts';
import type {Deliverable, OneSidedDeliverable, Sentence} from '../../compare/comparison.ts';
import {commonest} from '../../compare/findings/occurrences.ts';
import {findLoaded} from '../../compare/reading/loaded.ts';
import {capitalise} from '../../text/capitalise.ts';
import {type Content, join, strong, text} from '../briefing.ts';
import {clauseParts} from '../governing.ts';
import {inTurn, nothing, type PagePart} from '../page.ts';
import {type CutSentence, cutSentence, isContent, type Run, spanOf} from '../phrases.ts';
import type {PartWords} from '../wording/part-words.ts';
import {type Context, commitmentIn, nameInText, namesWhoSpeaks, stemsOf, textInWords} from './context.ts';
import {framingsShown} from './framing-rows.ts';
import {plainly, topicOf} from './naming.ts';
import {type ThirdParty, thirdParty} from './who.ts';

const mostWords = 17;
/** What the other side does not mention is worth more room. */
const mostSilentWords = 24;
/** What is left of the worth of a phrase that holds money, which has a part of its own. */
const moneyShare = 0.2;
/** That the other side does not mention a point is worth more than that none there answers it. */
const silentWorth = 3;
/** What a loaded word in it is worth beside a word that the other text lacks. */
const loadedWorth = 2;
/** What a point loses that stands on the page as a view already. */
const framedCost = 3;

type Point = {
	readonly side: SideName;
	/** The other text is shown not to mention it; else nothing there was found that answers it. */
	readonly isSilent: boolean;
	readonly worth: number;
	/** Who else than the sides is bound by it. */
	readonly bound: ThirdParty | null;
	/** Its name where no part of it can be quoted that keeps what governs it; null where it may yet be answered: it is counted alone. */
	readonly content: Content | null;
};

export function onlyOne(context: Context): PagePart {
	const points = context.certain
		.flatMap(row => (row.kind === 'shared' || row.theme === 'meeting' ? [] : (pointOf(context, row) ?? [])))
		.sort((one, other) => other.worth - one.worth);
	if (points.length === 0) return nothing;
	// One of each side in turn, so that neither crowds out the other.
	const ordered = inTurn(
		context.sides.map(side => points.filter(point => point.side === side && point.content !== null)),
	);
	return {
		// What can only be counted is counted.
		count: Math.max(1, ordered.length),
		show: count => {
			if (count === 0) return [];
			const shown = new Set(ordered.slice(0, count));
			return [{kind: 'list', items: context.sides.flatMap(side => lineOf(context, side, points, shown))}];
		},
	};
}

/** What a side alone says: what the other does not mention first, then what has no counterpart there. */
function lineOf(
	context: Context,
	side: SideName,
	points: readonly Point[],
	shown: ReadonlySet<Point>,
): Content[] {
	const own = points.filter(point => point.side === side);
	const doubtful = sentencesInDoubt(context, side);
	const {onlyOne: words} = context.wording.parts;
	if (own.length + doubtful === 0) return [];
	const groups = [
		listed(
			own.filter(({isSilent}) => isSilent),
			shown,
			words.notMentionedBy(nameInText(context, otherSide(side))),
			words,
		),
		listed(
			own.filter(({isSilent}) => !isSilent),
			shown,
			words.noCounterpartIn(textInWords(context, otherSide(side))),
			words,
		),
		doubtful === 0 ? [] : [[text(inDoubtWords(context, doubtful))]],
	].flat();
	return [[strong(`${capitalise(nameInText(context, side))}: `), ...join(groups, ' ')]];
}

/** Sentences of a side that stand neither among the points in common nor here, since their match is in doubt. */
function sentencesInDoubt({certain, doubtful}: Context, side: SideName): number {
	const idsIn = (rows: readonly Deliverable[]) =>
		new Set(rows.flatMap(({pairs}) => pairs.flatMap(pair => pair[side].map(({id}) => id))));
	const known = idsIn(certain);
	return [...idsIn(doubtful)].filter(id => !known.has(id)).length;
}

function inDoubtWords({choices, wording}: Context, count: number): string {
	const isShown = !choices.withoutParts.includes('to-check');
	return wording.parts.onlyOne.inDoubt(count, isShown ? wording.partTitles['to-check'] : null);
}

type Words = PartWords['onlyOne'];

function listed(all: readonly Point[], shown: ReadonlySet<Point>, lead: string, words: Words): Content[] {
	if (all.length === 0) return [];
	const kept = all.filter(point => shown.has(point));
	const rest = all.length - kept.length;
	const bound = obligations(all);
	const free = kept.filter(point => !bound.some(({points}) => points.includes(point)));
	const items = [
		...free.flatMap(({content}) => (content === null ? [] : [content])),
		...bound.flatMap(group => obligationsOf(group, kept, words)),
		...(rest > 0 ? [[text(kept.length === 0 ? words.points(rest) : words.more(rest))]] : []),
	];
	return [[text(lead), ...join(items, '; '), text('.')]];
}

type Obligations = {readonly who: string; readonly points: readonly Point[]};

/** What binds others than the sides, by who is bound; one obligation is a point like any other. */
function obligations(points: readonly Point[]): Obligations[] {
	const keys = new Set(points.flatMap(({bound}) => bound?.key ?? []));
	return [...keys]
		.map(key => points.filter(({bound}) => bound?.key === key))
		.filter(own => own.length > 1)
		.map(own => ({who: commonest(own.flatMap(({bound}) => bound?.words ?? [])), points: own}));
}

function obligationsOf({who, points}: Obligations, kept: readonly Point[], words: Words): Content[] {
	const shown = points.filter(point => kept.includes(point));
	if (shown.length === 0) return [];
	const contents = shown.flatMap(({content}) => (content === null ? [] : [content]));
	return [[text(words.obligations(points.length, who)), ...join(contents, ', ')]];
}

function pointOf(context: Context, row: OneSidedDeliverable): Point | null {
	const side = row.relation === 'left-only' ? 'left' : 'right';
	const absent = row.evidence.terms
		.filter(({elsewhere}) => elsewhere === 0)
		.map(({term}) => term.toLowerCase());
	const label = stemsOf(context, row.topic);
	const needsActor = !namesWhoSpeaks(context, side);
	const sentences = row.pairs.flatMap(pair => pair[side]);
	const isSilent = row.certainty === 'strong';
	const isElsewhere = !isSilent && standsElsewhere(row);
	let best: {readonly cut: CutSentence; readonly phrase: Run; readonly worth: number} | null = null;
	for (const sentence of isElsewhere ? [] : sentences) {
		const cut = cutSentence(sentence, context.reader);
		const bound = boundBy(context, sentence);
		for (const phrase of clauseParts(cut, isSilent ? mostSilentWords : mostWords)) {
			if (!phrase.hasActor && (needsActor || bound !== null)) continue;
			if (!isSilent && holdsMoney(cut, phrase)) continue;
			const worth = worthOf(context, cut, phrase, {absent, label});
			if (worth > (best?.worth ?? 0)) best = {cut, phrase, worth};
		}
	}
	const first = sentences[0];
	if (best === null) {
		if (first === undefined) return null;
		// A row without a subject is called by its first words, which name nothing.
		const isNamed = !isElsewhere && !row.topic.startsWith('“');
		const name: Content = [plainly(topicOf(context, row)), context.references.cite(first)];
		return {side, isSilent, worth: 0, bound: boundBy(context, first), content: isNamed ? name : null};
	}
	const {cut, phrase} = best;
	return {
		side,
		isSilent,
		worth:
			Math.min(3, absent.length) +
			(isSilent ? silentWorth : 0) +
			(commitmentIn(context, cut.sentence) === undefined ? 0 : 1) +
			loadedIn(context, cut, phrase) * loadedWorth -
			(isFramed(context, cut, phrase) ? framedCost : 0),
		bound: boundBy(context, cut.sentence),
		content: context.references.quote([cut.sentence], {only: spanOf(cut, phrase)}),
	};
}

function boundBy(context: Context, sentence: Sentence): ThirdParty | null {
	const promise = commitmentIn(context, sentence);
	return promise === undefined ? null : thirdParty(context, promise);
}

/** Whether one sentence of the other side has all words of a row's label: it may yet be answered there. */
function standsElsewhere({topic, evidence}: OneSidedDeliverable): boolean {
	return evidence.terms.some(({term, elsewhere}) => elsewhere > 0 && term === topic);
}

/** What the table has as a side's view of a theme need not be said again. */
function isFramed(context: Context, cut: CutSentence, phrase: Run): boolean {
	const {start, end} = spanOf(cut, phrase);
	return framingsShown(context).some(
		said => said.passage === cut.sentence.passage && said.start < end && start < said.end,
	);
}

/** A phrase tells by the words of the row's label and by those that the other text has not, against its length. */
function worthOf(
	context: Context,
	cut: CutSentence,
	phrase: Run,
	{absent, label}: {readonly absent: readonly string[]; readonly label: ReadonlySet<string>},
): number {
	const {from, to} = phrase;
	const said = cut.text.slice(cut.tokens[from]?.start, cut.tokens[to - 1]?.end).toLowerCase();
	const held = absent.filter(term => said.includes(term)).length;
	const stems = new Set<string>();
	let rarity = 0;
	for (let at = from; at < to; at += 1) {
		const stem = cut.classes[at]?.stem ?? '';
		if (!isContent(cut, at) || stems.has(stem)) continue;
		stems.add(stem);
		rarity += context.reader.language.words.rarity(stem);
	}
	const named = [...label].filter(stem => stems.has(stem)).length / Math.max(1, label.size);
	// A beginning that breaks off in front of the point does not tell it.
	if (held === 0 && named === 0) return 0;
	const told = held + named * 2 + rarity * 0.4 + loadedIn(context, cut, phrase);
	return (told * (holdsMoney(cut, phrase) ? moneyShare : 1)) / (to - from + 4) ** 0.5;
}

const holdsMoney = ({figures, tokens}: CutSentence, {from, to}: Run): boolean =>
	figures.some(
		({kind, start}) =>
			kind === 'money' && start >= (tokens[from]?.start ?? 0) && start < (tokens[to - 1]?.end ?? 0),
	);

function loadedIn({reader}: Context, cut: CutSentence, {from, to}: Run): number {
	return Math.min(1, findLoaded(cut, reader.language, from, to).length);
}
