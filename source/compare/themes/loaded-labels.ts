/** Keeps the words by which one side takes a view out of labels. */
import {lazy} from '../../base/lazy.ts';
import {rememberFor} from '../../base/remember.ts';
import {mapSides, type Sides} from '../../base/sides.ts';
import type {LoadedKind} from '../../languages/framing.ts';
import {findLoaded, type LoadedPlace} from '../reading/loaded.ts';
import type {Candidate, Wording} from './candidate.ts';
import {quote} from './quoting.ts';
import type {TopicText} from './texts.ts';
import {findThemeTerms} from './theme-terms.ts';
import type {TopicPhrase} from './topic-phrases.ts';
import type {ThemesTuning} from './tuning.ts';

/** `Sovereignty` and `human rights` are what a row may be about. */
const ownSubjects: ReadonlySet<LoadedKind> = new Set(['rights']);

/** What is called otherwise by the other side; a judgement on a thing that only one side mentions is its own point. */
const ofThings: ReadonlySet<LoadedKind> = new Set(['legality', 'name']);

/** What a side says: its stems, and the roots of its loaded terms; gathered when they are first asked for. */
export type Usage = {readonly stems: () => ReadonlySet<string>; readonly roots: () => ReadonlySet<string>};

type Texts = Sides<readonly TopicText[]>;

/** A text is asked about with its row, and with all that its side says. */
const rootsIn = rememberFor((text: TopicText) => findLoaded(text, text.language).map(({root}) => root));

export function usageOf(texts: readonly TopicText[]): Usage {
	return {
		stems: lazy(() => new Set(texts.flatMap(({classes}) => classes.map(({stem}) => stem)))),
		roots: lazy(() => new Set(texts.flatMap(rootsIn))),
	};
}

/**
 * What a candidate comes to beside a row's texts: itself, or without the contested term in it and, lower, with it. A
 * loaded term is contested where both sides speak in the row and only one uses it, or where one speaks and the other
 * says elsewhere the same without it. `all` is what the sides say in all rows.
 */
export function withoutContested(
	row: Texts,
	all: Sides<Usage>,
	tuning: ThemesTuning,
): (candidate: Candidate) => readonly Candidate[] {
	const speaks = row.left.length > 0 && row.right.length > 0;
	const near = speaks ? mapSides(row, usageOf) : all;
	return candidate => {
		const {named, score} = candidate;
		if ('label' in named) return [candidate];
		const loaded = findLoaded(named.text, named.text.language, named.from, named.to);
		const contested = loaded.find(place => isContested(place, named, near, speaks));
		if (contested === undefined) return [candidate];
		const low = {...candidate, score: score * tuning.loadedWorth};
		const plain = without(contested, named);
		if (plain !== null) return [{...candidate, named: plain, score: score * tuning.unloadedWorth}, low];
		const rest = behind(contested, named);
		if (rest === null) return [low];
		const isTerm = findThemeTerms(rest.text, rest.text.language, rest.from, rest.to).length > 0;
		const worth = isTerm || rest.words.length > 1 ? tuning.unloadedWorth : tuning.loadedWorth;
		return [{...candidate, named: rest, score: score * worth}, low];
	};
}

function isContested(
	{kind, root, from, to}: LoadedPlace,
	phrase: TopicPhrase,
	{left, right}: Sides<Usage>,
	speaks: boolean,
): boolean {
	if (ownSubjects.has(kind) || left.roots().has(root) === right.roots().has(root)) return false;
	if (speaks) return true;
	if (!ofThings.has(kind)) return false;
	const other = left.roots().has(root) ? right : left;
	const {classes} = phrase.text;
	// The noun behind `illegal` is part of the term, and what the other side may name without it.
	if (kind === 'legality') {
		const nouns = classes.slice(from + 1, to).filter(word => !word.isGrammatical);
		return nouns.length > 0 && nouns.every(({stem}) => other.stems().has(stem));
	}
	const own = new Set(classes.slice(from, to).map(({stem}) => stem));
	const rest = phrase.words.filter(({stem}) => !own.has(stem));
	return rest.length > 0 && rest.every(({stem}) => other.stems().has(stem));
}

/** The phrase without a loaded word at its beginning. */
function behind({from}: LoadedPlace, phrase: TopicPhrase): TopicPhrase | null {
	if (from > phrase.from || phrase.bracketed || phrase.to - phrase.from < 2) return null;
	const start = phrase.from + 1;
	if (phrase.text.classes[start]?.isGrammatical || phrase.text.tokens[start]?.gap !== ' ') return null;
	return {...phrase, from: start, words: phrase.words.slice(1), wholeFrom: phrase.wholeFrom ?? phrase.from};
}

/** `Demand for drugs`: the phrase without an adjective that stands further on in it. */
function without({kind, from}: LoadedPlace, phrase: TopicPhrase): Wording | null {
	if (from <= phrase.from || kind !== 'legality' || phrase.bracketed) return null;
	const {text, tokens, language, classes} = phrase.text;
	const [word, next] = [tokens[from], tokens[from + 1]];
	if (word === undefined || next?.gap !== ' ' || from + 1 >= phrase.to) return null;
	const whole = quote(phrase);
	const before = word.start - (tokens[phrase.from]?.start ?? 0);
	const label = whole.slice(0, before) + whole.slice(before + next.start - word.start);
	const stems = phrase.words.filter(({stem}) => stem !== classes[from]?.stem).map(({stem}) => stem);
	return text.includes(whole.slice(1)) ? {language, label, stems} : null;
}
