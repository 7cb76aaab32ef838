/** What stands beside the two documents: where and when they met, and what other open documents add on the same themes. */
import type {Figure} from '../../compare/reading/figure.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import {findThemeTerms} from '../../compare/themes/theme-terms.ts';
import type {Source} from '../../documents/source.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Span} from '../../text/spans.ts';
import {type Content, type Inline, join, strong, text} from '../briefing.ts';
import {linkForms} from '../common-words.ts';
import {clauseParts} from '../governing.ts';
import {type CutSentence, cutSentence, phraseEnd, runAt, spanOf} from '../phrases.ts';
import {dayBehind, publisherOf} from '../source-names.ts';
import {type Context, corePairs, endOfList, sideOfSource} from './context.ts';

/** Documents that are named, passages of each that are read, and figures given of each. */
const mostDocuments = 4;
const mostPassages = 80;
const mostFigures = 2;
/** Words of a figure with what it is of. */
const figureWords = 9;
/** Words of a clause with a deadline. */
const deadlineWords = 16;

/** Place and dates of the meeting in the words of the first side, where both texts have these dates; else nothing. */
export function meetingLine(context: Context): Content[] {
	const [first, second] = context.sides;
	if (first === undefined || second === undefined) return [];
	for (const row of context.certain.filter(({kind, theme}) => kind === 'shared' && theme === 'meeting'))
		for (const pair of corePairs(row)) {
			const [mine, theirs] = [pair[first][0], pair[second][0]];
			if (mine === undefined || theirs === undefined) continue;
			const cuts = {mine: cutSentence(mine, context.reader), theirs: cutSentence(theirs, context.reader)};
			const span = placeAndDates(cuts.mine, linkForms(cuts.mine, cuts.theirs).left);
			if (span === null) continue;
			return [
				[
					text(context.wording.lead.met),
					...context.references.quote([mine], {only: span}),
					context.references.cite(theirs),
					text('.'),
				],
			];
		}
	return [];
}

/** The first date of a day that the other text has as well, with the place in front of it. */
function placeAndDates(cut: CutSentence, links: Int32Array): Span | null {
	const {tokens, language, dates} = cut;
	for (const date of dates) {
		const {from: at, to: end} = runAt(cut, date);
		const isShared = links.slice(at, end).every(link => link >= 0);
		if (!isShared || date.from.day === null || date.from.year === null) continue;
		let from = at;
		let prepositions = 0;
		for (let before = at - 1; before >= 0; before -= 1) {
			const token = tokens[before];
			if (token === undefined || !/^,? $/.test(tokens[before + 1]?.gap ?? '')) break;
			if (language.clauses.prepositions.has(token.folded)) {
				if (token.folded === language.clauses.genitive || prepositions === 2) break;
				prepositions += 1;
				from = before;
			} else if (!token.capital || prepositions === 0) break;
		}
		return spanOf(cut, {from, to: end});
	}
	return null;
}

/** A line for each document that is open and not compared; of many, the first ones. */
export function notCompared(context: Context): Content[] {
	if (context.sides.length === 0) return [];
	const others = context.corpus.sources.filter(({id}) => sideOfSource(context, id) === null);
	if (others.length === 0) return [];
	const themes = new Set(context.certain.map(({theme}) => theme));
	const known = figuresCompared(context);
	const shown = others.slice(0, mostDocuments).map((source): Content => {
		const added = context.only === null ? addedBy(context, source, themes, known) : [];
		return [
			text(named(source, context)),
			...(added.length === 0
				? []
				: [
						text(' ('),
						...join(
							added.map(one => [one]),
							', ',
						),
						text(')'),
					]),
		];
	});
	const rest = others.length - shown.length;
	const {wording} = context;
	return [[strong(wording.lead.notCompared), ...join(shown, '; '), endOfList(rest, wording)]];
}

function named(source: Source, {wording}: Context): string {
	const name = publisherOf(source, wording);
	return `${name}${dayBehind(name, source.date, wording)}`;
}

const keyOf = ({kind, unit, value}: Figure): string => `${kind} ${unit} ${value}`;

/** The figures that the two documents have: another document adds none of them. */
function figuresCompared({sentences, reader}: Context): ReadonlySet<string> {
	const all = [...sentences.values()].flat();
	return new Set(all.flatMap(sentence => reader.read(sentence).figures.map(keyOf)));
}

/** Figures of a document in sentences on themes of the comparison, money first, and what is due. */
function addedBy(
	context: Context,
	{passages}: Source,
	themes: ReadonlySet<ThemeId>,
	known: ReadonlySet<string>,
): Inline[] {
	const cuts = passages
		.slice(0, mostPassages)
		.filter(({isStatement}) => isStatement)
		.flatMap(passage => splitSentences(passage, context.reader.languageOf(passage.text)))
		.map(sentence => cutSentence(sentence, context.reader))
		.filter(cut =>
			findThemeTerms(cut, cut.language).some(({theme}) => themes.has(theme) && !nowhere.has(theme)),
		);
	const figures = cuts.flatMap(cut =>
		cut.figures
			.filter(figure => /\d/.test(figure.text) && !known.has(keyOf(figure)))
			.map(figure => ({cut, figure})),
	);
	const first = new Map(figures.map(found => [keyOf(found.figure), found]));
	const ofFigures = [...first.values()]
		.sort((one, other) => kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind))
		.slice(0, mostFigures)
		.flatMap(({cut, figure}) => context.references.quote([cut.sentence], {only: spanOfFigure(cut, figure)}));
	return [...ofFigures, ...deadlineIn(context, cuts)];
}

/** The first clause with a deadline. */
function deadlineIn(context: Context, cuts: readonly CutSentence[]): Inline[] {
	for (const cut of cuts)
		for (const date of cut.dates) {
			if (date.bound !== 'deadline') continue;
			const due = runAt(cut, date);
			const clause = clauseParts(cut, deadlineWords).find(({from, to}) => from <= due.from && due.to <= to);
			if (clause !== undefined) return context.references.quote([cut.sentence], {only: spanOf(cut, clause)});
		}
	return [];
}

const nowhere: ReadonlySet<ThemeId> = new Set(['meeting', 'next-steps', 'other']);
const kinds: readonly Figure['kind'][] = ['money', 'count', 'percent'];

/** With what it is of, as far as few words say it. */
function spanOfFigure(cut: CutSentence, figure: Figure): Span {
	const {start} = figure;
	const {from, to: last} = runAt(cut, figure);
	const {to: least} = runAt(cut, {start, end: start + figure.amount.length});
	const to = last - from > figureWords ? least : (phraseEnd(cut, from, figureWords, last) ?? last);
	return {start: cut.sentence.start + start, end: spanOf(cut, {from, to}).end};
}
