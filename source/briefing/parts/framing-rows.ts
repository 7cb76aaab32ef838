/** Themes that each side sees in its own way, as rows of what they differ on. */
import {rememberFor} from '../../base/remember.ts';
import type {SideName, Sides} from '../../base/sides.ts';
import type {Framing, FramingPassage} from '../../compare/comparison.ts';
import {findLoaded} from '../../compare/reading/loaded.ts';
import {languageOf} from '../../languages/languages.ts';
import type {ThemeId} from '../../languages/themes.ts';
import {type Content, type Inline, join} from '../briefing.ts';
import {subjectsIn} from '../common-words.ts';
import {countWords} from '../excerpts.ts';
import {quoteMarked} from '../quote-marked.ts';
import {type Context, sentenceAt} from './context.ts';
import type {Naming} from './naming.ts';
import {telling} from './own-words.ts';

/** A row of what the sides differ on. */
export type DifferRow = {
	/** Greater is more worth a reader's time. */
	readonly worth: number;
	readonly label: Naming;
	readonly cells: Sides<Content>;
};

/** Words of the passages of one side together. */
const mostWords = 12;
const framingWorth = 4;

/** Themes so wide that two views of them are seldom of one thing. */
const wide: ReadonlySet<ThemeId> = new Set(['international', 'defense', 'other']);

export function framingRows(context: Context): DifferRow[] {
	const {themes} = context.wording;
	return contrasting(context).map(framing => ({
		worth: framingWorth,
		label: {text: themes[framing.theme]},
		cells: {left: cellOf(context, framing, 'left'), right: cellOf(context, framing, 'right')},
	}));
}

/** The passages of these rows; every point of one side is held against them. */
export const framingsShown = rememberFor((context: Context): readonly FramingPassage[] =>
	contrasting(context).flatMap(framing => context.sides.flatMap(side => shownOf(context, framing, side))),
);

/** Themes of which both sides take a view that tells how they see one thing. */
function contrasting(context: Context): Framing[] {
	if (context.emphasis === null || context.only !== null) return [];
	return context.emphasis.framings.flatMap(framing => {
		if (wide.has(framing.theme)) return [];
		const facing = onOneThing(context, framing);
		return facing !== null && context.sides.every(side => isTelling(context, facing, side)) ? [facing] : [];
	});
}

/** A framing with the two passages on one thing that tell most, and what else meets them; null where no two are. */
function onOneThing(context: Context, framing: Framing): Framing | null {
	const tellingOf = (said: FramingPassage) => Number(tells(context, said));
	const [best] = framing.left
		.flatMap(left =>
			framing.right
				.filter(right => meet(context, framing, left, right))
				.map(right => ({left, right, told: tellingOf(left) + tellingOf(right)})),
		)
		.sort((one, other) => other.told - one.told);
	if (best === undefined) return null;
	const alsoLeft = framing.left.filter(
		left => left !== best.left && meet(context, framing, left, best.right),
	);
	const alsoRight = framing.right.filter(
		right => right !== best.right && meet(context, framing, best.left, right),
	);
	return {...framing, left: [best.left, ...alsoLeft], right: [best.right, ...alsoRight]};
}

/** Whether two passages name one subject, or are of sentences that both name the theme, where one word is its name. */
function meet(context: Context, {theme}: Framing, left: FramingPassage, right: FramingPassage): boolean {
	const {names} = languageOf(context.comparison?.language ?? null).themes;
	const ofLeft = subjectsOf(context, left.text);
	if ([...subjectsOf(context, right.text)].some(word => ofLeft.has(word))) return true;
	const [name, ...others] = meantBy(context, names[theme]);
	if (name === undefined || others.length > 0) return false;
	return [left, right].every(said => meantBy(context, wholeOf(context, said)).includes(name));
}

/** What the words mean that say something. */
function meantBy({reader}: Context, text: string): string[] {
	const meanings = reader.meanings(text);
	return reader.tokens(text).flatMap((token, at) => (token.grammatical ? [] : [meanings[at] || token.base]));
}

/** The sentence of a passage. */
function wholeOf(context: Context, {passage, start, end, text}: FramingPassage): string {
	const whole = sentenceAt(context, {passage, start, end});
	return context.references.passage(passage)?.text.slice(whole.start, whole.end) ?? text;
}

const subjectsOf = (context: Context, text: string): ReadonlySet<string> =>
	subjectsIn(stemmed(context, text));

const isTelling = (context: Context, framing: Framing, side: SideName): boolean =>
	framing[side].some(said => tells(context, said));

const tells = (context: Context, {text}: FramingPassage): boolean =>
	findLoaded(stemmed(context, text), context.reader.language).some(({kind}) => telling.has(kind));

const stemmed = ({reader}: Context, text: string) => ({
	tokens: reader.tokens(text),
	classes: reader.classes(text),
});

const cellOf = (context: Context, framing: Framing, side: SideName): Content =>
	join(
		shownOf(context, framing, side).map(said => [quotePassage(context, said)]),
		'; ',
	);

/** The passages that tell most of the view, as many as there is room for. */
function shownOf(context: Context, framing: Framing, side: SideName): FramingPassage[] {
	let words = 0;
	return framing[side]
		.toSorted((one, other) => Number(tells(context, other)) - Number(tells(context, one)))
		.filter(({text}, index) => {
			words += countWords(text);
			return index === 0 || words <= mostWords;
		});
}

function quotePassage(context: Context, {passage, start, end, marked}: FramingPassage): Inline {
	const marks = marked.map(mark => ({start: start + mark.start, end: start + mark.end}));
	return quoteMarked(context.references, {
		sentence: sentenceAt(context, {passage, start, end}),
		start,
		end,
		marks,
	});
}
