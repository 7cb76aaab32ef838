/** A rough translation below what the user looks at, where that is in another language than theirs. */
import {rememberFor} from '../base/remember.ts';
import {sideNames} from '../base/sides.ts';
import {nameOfComparedSide, type Sentence} from '../compare/comparison.ts';
import {passageById} from './corpus-lookup.ts';
import {currentPairs} from './current-row.ts';
import type {Effect} from './effects.ts';
import {currentSentence, settled} from './focus.ts';
import {bodyHeight} from './layout.ts';
import {type Outcome, only} from './outcome.ts';
import {sentencesOf} from './reader-selection.ts';
import {type Direction, isTranslatable} from './run-translator.ts';
import type {State} from './state.ts';
import {isMainTab, type ViewState} from './view-states.ts';

/** What is to be translated, of whoever says it. */
type Part = {readonly who: string | null; readonly sentences: readonly Sentence[]};

/** Into the user's language; null where a text is in it, or is not translated. */
function directionFor({corpus, words}: State, passage: string): Direction | null {
	return directionOf(passageById(corpus, passage)?.source.language ?? null, words.briefing.code);
}

function directionOf(from: string | null, to: string): Direction | null {
	if (from === null) return null;
	const direction = {from, to};
	return isTranslatable(direction) ? direction : null;
}

/** The views below whose texts there is room for a translation. */
function isReading(view: ViewState): boolean {
	return view.kind === 'reader' || view.kind === 'search' || (view.kind === 'compare' && isMainTab(view.tab));
}

/** What is looked at: of a passage, from the sentence at the cursor or with the hit on. */
function partsHere(state: State): readonly Part[] {
	const {view, sides} = state;
	if (!isReading(view)) return [];
	if (view.kind === 'compare') {
		const pairs = currentPairs(state);
		return sideNames.map(side => ({
			who: sides && nameOfComparedSide(sides[side]),
			sentences: pairs.flatMap(pair => pair[side]),
		}));
	}
	const here = currentSentence(state);
	const placed = here === null ? null : passageById(state.corpus, here.passage);
	if (here === null || placed === null) return [];
	const sentences = sentencesOf(placed.source).filter(
		({passage, start}) => passage === here.passage && start >= here.start,
	);
	return [{who: null, sentences}];
}

/** Asked for by the keys, the screen and the question to Apertium. */
const foreignParts = rememberFor((state: State): readonly Part[] => {
	if (!hasForeignSource(state)) return [];
	return partsHere(state)
		.map(({who, sentences}) => ({
			who,
			sentences: sentences.filter(({passage}) => directionFor(state, passage) !== null),
		}))
		.filter(({sentences}) => sentences.length > 0);
});

/** Most documents are in one's own language, and then there is nothing to look for. */
const hasForeignSource = ({corpus: {sources}, words}: State): boolean =>
	sources.some(({language}) => directionOf(language, words.briefing.code) !== null);

/** Whether any text is looked at, in whatever language. */
export function hasTextHere(state: State): boolean {
	return partsHere(state).some(({sentences}) => sentences.length > 0);
}

/** Whether there is something to translate where the user is. */
export function hasForeignText(state: State): boolean {
	return foreignParts(state).length > 0;
}

/** Whether it is known what is looked at: not while the texts are still compared. */
export const isKnownWhat = ({view, comparison, busy}: State): boolean =>
	view.kind !== 'compare' || comparison !== null || !(busy.comparison || busy.reading !== null);

/** Rows at the foot of the body for it: what a few sentences take, at most a third. */
function rowsFor(state: State): number {
	return Math.max(4, Math.min(10, Math.floor(bodyHeight({...state.size, below: 0}) / 3)));
}

/** What is said of each side, or of the one text that is read; null while it is awaited. */
export function translatedTexts(state: State): readonly string[] | null {
	const {said} = state.translation;
	const parts = foreignParts(state);
	if (parts.some(({sentences}) => sentences.some(({text}) => !said.has(text)))) return null;
	return parts.map(({who, sentences}) => {
		const text = sentences.map(({text: each}) => said.get(each)).join(' ');
		return who === null ? text : `${who}: ${text}`;
	});
}

export function toggleTranslation(state: State): Outcome {
	const {translation} = state;
	return only({...state, translation: {...translation, isShown: !translation.isShown}});
}

/** Sentences that are asked about at once: starting Apertium takes longer than translating many. */
const atOnce = 150;

/** With room for what is translated, and the question about what is not yet. */
export function withTranslation([state, effects]: Outcome): Outcome {
	const {isShown, isAsked} = state.translation;
	// A screen reader is told it with what else is said.
	const below = isShown && isReading(state.view) && state.size.isSpoken !== true ? rowsFor(state) : 0;
	const next = below === (state.size.below ?? 0) ? state : settled({...state, size: {...state.size, below}});
	if (!isShown || isAsked) return [next, effects];
	const effect = questionFor(next);
	if (effect === null) return [next, effects];
	return [{...next, translation: {...next.translation, isAsked: true}}, [...effects, effect]];
}

/** What is looked at and not translated, with what comes after it in its document; null where there is nothing. */
function questionFor(state: State): Effect | null {
	const isNew = ({text}: Sentence) => !state.translation.said.has(text);
	const wanted = foreignParts(state).flatMap(({sentences}) => sentences.filter(isNew));
	const [first] = wanted;
	const direction = first === undefined ? null : directionFor(state, first.passage);
	const placed = first === undefined ? null : passageById(state.corpus, first.passage);
	if (direction === null || placed === null) return null;
	const after = new Set(placed.source.passages.slice(placed.index).map(({id}) => id));
	const next = sentencesOf(placed.source).filter(({passage}) => after.has(passage));
	const texts = [...wanted, ...next.filter(isNew)].map(({text}) => text);
	return {type: 'translate', direction, texts: [...new Set(texts)].slice(0, atOnce)};
}

/** With what Apertium answered. */
export function translated(state: State, said: ReadonlyMap<string, string>): State {
	const {translation} = state;
	return {
		...state,
		translation: {...translation, isAsked: false, said: new Map([...translation.said, ...said])},
	};
}

/** What cannot be had is no longer shown, nor asked for. */
export function withoutTranslation(state: State): State {
	return {...state, translation: {...state.translation, isShown: false, isAsked: false}};
}
