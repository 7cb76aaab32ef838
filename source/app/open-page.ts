/** Opening what is looked at where it was published: its page in the browser, at the words in focus. */
import {otherSide} from '../base/sides.ts';
import type {Target} from '../briefing/choices/choices.ts';
import type {Sentence} from '../compare/comparison.ts';
import {passageById, sourceById} from './corpus-lookup.ts';
import {currentPairs} from './current-row.ts';
import {currentQuotation, currentSentence, currentSource, currentTarget} from './focus.ts';
import {type Outcome, only, say} from './outcome.ts';
import {type FirstWords, pageAtWords, pageOf} from './page-links.ts';
import type {State} from './state.ts';

type Words = FirstWords & Pick<Sentence, 'passage'>;

/** The words at which the page would open: what is selected or looked at, what a pin would be about, or null. */
function wordsInFocus(state: State): Words | null {
	const sentence = currentQuotation(state)[0] ?? currentSentence(state);
	if (sentence !== null) return sentence;
	const target = currentTarget(state);
	return target === null ? null : wordsOf(state, target);
}

function wordsOf(state: State, target: Target): Words | null {
	if (target.kind === 'passage') {
		const text = passageById(state.corpus, target.passage)?.passage.text;
		return text === undefined ? null : {passage: target.passage, text, start: 0};
	}
	const {view, comparison} = state;
	const row = comparison?.deliverables.find(({key}) => key === target.key);
	const side = view.kind === 'compare' ? view.side : 'left';
	const pairs = view.kind === 'compare' ? currentPairs(state) : (row?.pairs ?? []);
	const [own] = pairs.flatMap(pair => pair[side]);
	const [other] = pairs.flatMap(pair => pair[otherSide(side)]);
	return own ?? other ?? null;
}

/** Whether an address is known of what is looked at. */
export function hasPage(state: State): boolean {
	const words = wordsInFocus(state);
	const source = words === null ? sourceInFocus(state) : passageById(state.corpus, words.passage)?.source;
	return source != null && pageOf(source) !== null;
}

function sourceInFocus(state: State) {
	const id = currentSource(state);
	return id === null ? null : sourceById(state.corpus, id);
}

export function openPage(state: State): Outcome {
	const words = wordsInFocus(state);
	const placed = words === null ? null : passageById(state.corpus, words.passage);
	const source = sourceInFocus(state);
	const url =
		words !== null && placed !== null ? pageAtWords(placed, words) : source === null ? null : pageOf(source);
	if (url === null) return only(say(state, state.words.messages.page.none, 'hint'));
	return [state, [{type: 'open-page', url}]];
}
