/** Puts beside each figure what stands around it in its sentence: what it is of, whose it is, who gives it, and when. */
import type {Phrases} from '../../languages/phrases.ts';
import {isInside} from '../../text/spans.ts';
import type {DateMention} from '../reading/dates.ts';
import type {Figure} from '../reading/figure.ts';
import {conceptsAround, type Found, type Reading} from '../reading/reading.ts';
import {firstTokenAt, firstTokenEndingAt, type Token} from '../reading/tokens.ts';
import type {DifferencesTuning} from './tuning.ts';
import {namesAt, type ValueNames} from './value-names.ts';
import {type Placed, placeValues} from './values.ts';

/** A figure with what stands around it in its sentence. */
export type PlacedFigure = Placed<Figure> & {
	/** Concepts up to nine words before and behind, and those right behind, to the end of its phrase. */
	readonly around: ReadonlySet<string>;
	readonly behind: ReadonlySet<string>;
	/** What the words for what it is of mean, with those of a genitive right behind: `visas temporales de trabajo`. */
	readonly things: ReadonlySet<string>;
	/** Whose value it is: names behind it in its clause, and names that modify a noun in front of it. */
	readonly names: ValueNames;
	/** The words for who gives or promises it. */
	readonly givers: readonly Token[];
	readonly date: DateMention | null;
};

export const placeFigures = (readings: readonly Reading[], tuning: DifferencesTuning): PlacedFigure[] =>
	placeValues(readings, reading => reading.figures, tuning).map(found => ({
		...found,
		around: conceptsAround(found),
		behind: conceptsBehind(found),
		things: thingsOf(found),
		names: namesBeside(found, tuning),
		givers: giversOf(found),
		date: nearestDate(found, tuning),
	}));

/** To the end of its phrase: `people of color`, `people living in rural counties`. */
function conceptsBehind({item, reading}: Found<Figure>): ReadonlySet<string> {
	const concepts = new Set<string>();
	const first = firstTokenAt(reading.tokens, item.end);
	for (const [n, token] of reading.tokens.slice(first).entries()) {
		if (/[,;:.]/.test(token.gap)) break;
		if (!token.grammatical && !token.numeric) concepts.add(reading.meanings[first + n] ?? '');
	}
	concepts.delete('');
	return concepts;
}

/** What the words of a figure's complement mean, and of a genitive right behind it. */
function thingsOf({item, reading}: Found<Figure>): ReadonlySet<string> {
	const {tokens, meanings, language} = reading;
	const {links, articles} = language.names;
	const things = new Set<string>();
	let isGenitive = false;
	const first = firstTokenAt(tokens, item.start + item.amount.length);
	for (const [n, token] of tokens.slice(first).entries()) {
		const isBehind = token.start >= item.end;
		if (isBehind && !/^[ -]$/.test(token.gap)) break;
		if (isBehind && (links.get(token.folded) === 'genitive' || (isGenitive && articles.has(token.folded)))) {
			isGenitive = true;
			continue;
		}
		if (isBehind && (!isGenitive || token.grammatical)) break;
		if (!token.grammatical && !token.numeric) things.add(meanings[first + n] ?? '');
	}
	things.delete('');
	return things;
}

function nearestDate({item, reading}: Found<Figure>, {counts}: DifferencesTuning): DateMention | null {
	let nearest: DateMention | null = null;
	let least = counts.dateReach;
	for (const date of reading.dates) {
		const away = Math.max(date.start - item.end, item.start - date.end, 0);
		if (away < least) {
			least = away;
			nearest = date;
		}
	}
	return nearest;
}

/** Names behind a value in its clause, and names that modify a noun in front of it (`Hispanic unemployment`). */
function namesBeside({item, reading}: Found<Figure>, {counts}: DifferencesTuning): ValueNames {
	const names: number[] = [];
	const first = firstTokenEndingAt(reading.tokens, item.start - counts.nameReachBefore);
	for (const [n, token] of reading.tokens.slice(first).entries()) {
		const isBehind = token.start > item.end;
		if (
			isBehind &&
			(token.start - item.end > counts.nameReachBehind || endsPhrase(token, reading.language.phrases))
		)
			break;
		if (!token.capital || token.grammatical || token.initial || reading.language.dates.months.has(token.base))
			continue;
		if (token.start >= item.start || isModified(reading.tokens[first + n + 1], reading.language.phrases))
			names.push(first + n);
	}
	return namesAt(reading, names);
}

/** Whether a word is a noun that a name in front of it modifies. */
const isModified = (next: Token | undefined, {parts, classes}: Phrases): boolean =>
	next !== undefined &&
	next.gap === ' ' &&
	!next.capital &&
	!next.grammatical &&
	!parts.notModified.test(next.base) &&
	!classes.isAction(next.base);

/** Whether a word begins something else than what the value is of. */
const endsPhrase = (token: Token, {parts}: Phrases): boolean =>
	/[,;:]|\. /.test(token.gap) || parts.phraseClosers.has(token.folded);

function giversOf({item, reading}: Found<Figure>): readonly Token[] {
	const pledge = reading.pledges.findLast(({rest}) => isInside(item, rest));
	const actor = pledge?.actor ?? null;
	if (actor === null) return [];
	return reading.tokens.filter(token => isInside(token, actor));
}
