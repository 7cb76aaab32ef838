/** What a briefing is called: by the event, by what the titles of both texts have in common, or by what both are about. */
import type {SideName, Sides} from '../base/sides.ts';
import {type ComparedSide, type Comparison, nameOfComparedSide} from '../compare/comparison.ts';
import {findNames} from '../compare/reading/names.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {ThemeId} from '../languages/themes.ts';
import {type Context, commonRows} from './parts/context.ts';
import {titleOf as titleOfSource} from './source-names.ts';

/** Words of a name that two titles have in common: fewer are an office or a form of document, more are a sentence. */
const fewestInCommon = 3;
const mostInCommon = 12;
const mostPeople = 2;
/** Themes that are named. */
const mostThemes = 3;

/**
 * The event that a manifest names, unless sources tell of it by that name and none of those that are compared does:
 * a folder may hold statements on something else.
 */
export function eventOf({corpus, comparison}: Pick<Context, 'corpus' | 'comparison'>): string | null {
	const {event, sources} = corpus;
	if (event === null || comparison === null) return event;
	const name = event.toLowerCase();
	const tells = ({title, passages}: Source) =>
		[title ?? '', ...passages.map(({text}) => text)].some(text => text.toLowerCase().includes(name));
	const compared = new Set([...comparison.left.sources, ...comparison.right.sources]);
	const isTold = sources.some(source => compared.has(source.id) && tells(source));
	return isTold || !sources.some(tells) ? event : null;
}

export function titleOf(
	context: Context,
	{event, topic}: {readonly event: string | null; readonly topic: string | null},
): string {
	const {corpus, comparison, called} = context;
	const {title: words, date: dated} = context.wording;
	const about = topic === null ? null : `: “${topic}”`;
	if (event !== null) return `${event}${about ?? ''}`;
	if (comparison === null || called === null) {
		const [only, ...others] = corpus.sources;
		const name = only ? titleOfSource(only) : words.noDocuments;
		return `${others.length === 0 ? name : words.andMore(name, others.length)}${about ?? ''}`;
	}
	const names = namesOfBoth(called, context.sides);
	const both = names === null ? words.twoTexts : words.both(names);
	if (about !== null) return `${both}${about}`;
	const date = commonDate(corpus, comparison);
	if (date !== null) return words.statementsOf(both, dated(date));
	const titles = titlesOf(corpus, comparison, context);
	const name = titles && nameInBoth(titles, context);
	if (name !== null) return `${name}: ${both}`;
	const people = titles === null || names !== null ? [] : peopleInBoth(titles, context);
	const on = words.onThemes(themesOf(context));
	return people.length < mostPeople ? `${both}${on}` : words.people(words.both(people), on);
}

/** Who speaks or which documents they are; null for headlines, which name neither, and are listed below. */
function namesOfBoth(called: Sides<ComparedSide>, sides: readonly SideName[]): string[] | null {
	const isHeadline = ({label, name}: ComparedSide): boolean => name !== undefined && name !== label;
	const compared = sides.map(side => called[side]);
	return compared.some(isHeadline) ? null : compared.map(nameOfComparedSide);
}

/** Of all that is compared; null where there are two, or none. */
function commonDate({sources}: Corpus, {left, right}: Comparison): string | null {
	const ids = [...left.sources, ...right.sources];
	const dates = new Set(sources.filter(({id}) => ids.includes(id)).map(({date}) => date));
	const [date] = dates;
	return dates.size === 1 && date ? date : null;
}

type Titles = readonly [string, string];

/** Of both sides in their order; null where a side has several documents, or one without a title. */
function titlesOf({sources}: Corpus, comparison: Comparison, {sides}: Context): Titles | null {
	const [first, second] = sides.map(side => {
		const [only, ...others] = comparison[side].sources;
		return others.length > 0 ? null : (sources.find(({id}) => id === only)?.title ?? null);
	});
	return first && second ? [first, second] : null;
}

/** Two people whom both titles name, with their office as the first has it. */
function peopleInBoth([first, second]: Titles, {reader}: Context): string[] {
	const [mine, theirs] = [first, second].map(title =>
		findNames(title, reader.tokens(title), reader.language).filter(({kind}) => kind === 'person'),
	);
	return (mine ?? [])
		.filter(({parts}) => theirs?.some(other => other.parts.at(-1) === parts.at(-1)))
		.map(({start, end}) => first.slice(start, end))
		.slice(0, mostPeople);
}

/** The longest run of words that two titles have in common, if it is a name; null where it is none. */
function nameInBoth([first, second]: Titles, {reader}: Context): string | null {
	const [mine, theirs] = [reader.tokens(first), reader.tokens(second)];
	const {trimmed} = reader.language.framing;
	const classes = reader.classes(first);
	let best: {readonly from: number; readonly to: number} | null = null;
	for (const from of mine.keys())
		for (const at of theirs.keys()) {
			let length = 0;
			while (mine[from + length] && mine[from + length]?.folded === theirs[at + length]?.folded) length += 1;
			if (length > (best === null ? 0 : best.to - best.from)) best = {from, to: from + length};
		}
	if (best === null) return null;
	let {from, to} = best;
	const isLoose = (n: number) => trimmed.has(mine[n]?.folded ?? '');
	while (from < to && isLoose(from)) from += 1;
	while (from < to && isLoose(to - 1)) to -= 1;
	const isNaming = (n: number) => !isLoose(n) && classes[n]?.isTitle !== true && classes[n]?.isAgent !== true;
	const naming = [...mine.keys()].filter(n => n >= from && n < to && isNaming(n));
	return naming.length < fewestInCommon || to - from > mostInCommon
		? null
		: first.slice(mine[from]?.start, mine[to - 1]?.bareEnd);
}

/** The weightiest themes of what both say. */
function themesOf(context: Context): string[] {
	const {themes} = context.wording;
	const weights = new Map<ThemeId, number>();
	for (const {theme, importance} of commonRows(context))
		if (!wide.has(theme)) weights.set(theme, (weights.get(theme) ?? 0) + importance);
	return [...weights]
		.sort(([, one], [, other]) => other - one)
		.slice(0, mostThemes)
		.map(([theme]) => themes[theme]);
}

/** Themes that tell no text from another. */
const wide: ReadonlySet<ThemeId> = new Set(['meeting', 'next-steps', 'other', 'international']);
