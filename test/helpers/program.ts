/** The program's state driven by keys, without a terminal: what it asks of the outside is kept, not done. */
import type {Action} from '../../source/app/actions.ts';
import type {Effect} from '../../source/app/effects.ts';
import {initialState, type State} from '../../source/app/state.ts';
import {createStore} from '../../source/app/store.ts';
import type {ViewName, ViewState} from '../../source/app/view-states.ts';
import type {ScreenWords} from '../../source/app/wording/screen-words.ts';
import {nothingLeftAside} from '../../source/briefing/choices/fitting-choices.ts';
import {concordance} from '../../source/search/concordance.ts';
import {buildIndex, type SearchResult, search} from '../../source/search/search.ts';
import {analysis, comparison, corpus, sides} from './example.ts';
import {exampleBriefing} from './example-briefing.ts';

const index = buildIndex(corpus);

export type Program = {
	readonly state: () => State;
	/** Keys by name, one after the other. */
	readonly press: (...keys: readonly string[]) => void;
	/** Keys that arrive in one read. */
	readonly pressAtOnce: (...keys: readonly string[]) => void;
	/** A text, character by character. */
	readonly type: (text: string) => void;
	readonly dispatch: (action: Action) => void;
	/** Everything asked for so far, oldest first. */
	readonly effects: readonly Effect[];
};

/** What the parts below would answer to an effect, on the example. */
function answer(effect: Effect, {briefing: {search: words}}: ScreenWords): Action | null {
	switch (effect.type) {
		case 'suggest-sides':
			return {type: 'sides-suggested', chosen: {sides}};
		case 'compare':
			return {type: 'compared', sides: effect.sides, comparison: {...comparison}};
		case 'analyse':
			return {type: 'analysed', comparison: effect.comparison, analysis};
		case 'search': {
			const result = search(index, effect.query, {words});
			return {
				type: 'search-answered',
				query: effect.query,
				answer: {...result, hint: hintOf(result)},
			};
		}
		case 'find': {
			const result = search(index, effect.query, {sources: new Set([effect.source]), words});
			const found = {...result, hint: hintOf(result)};
			return {type: 'found', source: effect.source, query: effect.query, answer: found};
		}
		case 'translate':
			return {type: 'translated', said: new Map(effect.texts.map(text => [text, `≈${text}`]))};
		case 'make-concordance':
			return {
				type: 'concordance-made',
				query: effect.query,
				answer: concordance(index, effect.query),
			};
		case 'preview':
			return {type: 'previewed', preview: {kind: 'drawn', briefing: exampleBriefing}};
		case 'export':
			return {
				type: 'exported',
				path: '/home/user/briefing-conference-on-the-river-2017-06-18.md',
				leftAside: nothingLeftAside,
			};
		case 'copy':
			return {type: 'copied', quotations: effect.quotations, clipboard: {kind: 'sent'}};
		case 'open-page':
			return {type: 'page-opened', url: effect.url};
		default:
			return null;
	}
}

function hintOf({hints}: SearchResult): string | null {
	return hints.length > 0 ? hints.join(' ') : null;
}

export function startProgram(start: Partial<State> = {}): Program {
	const effects: Effect[] = [];
	const opened = initialState({corpus, words: start.words, size: {columns: 80, rows: 24}});
	const kept = start.kept ?? start.choices ?? opened.kept;
	const store = createStore({...opened, ...start, kept}, effect => {
		effects.push(effect);
		const report = answer(effect, opened.words);
		if (report !== null) store.dispatch(report);
	});
	return {
		state: store.state,
		press(...keys) {
			for (const key of keys) store.press([key]);
		},
		pressAtOnce: (...keys) => store.press(keys),
		type: text => store.press([...text].map(character => (character === ' ' ? 'space' : character))),
		dispatch: store.dispatch,
		effects,
	};
}

/** Where one is in the view that is expected to be shown; throws where another one is. */
export function viewOf<Name extends ViewName>({view}: State, name: Name): ViewState<Name> {
	if (isOf(view, name)) return view;
	throw new Error(`The view is ${view.kind}`);
}

function isOf<Name extends ViewName>(view: ViewState, name: Name): view is ViewState<Name> {
	return view.kind === name;
}
