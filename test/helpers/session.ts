/** The program's state with the real parts below it, without a terminal: keys in, and the state when nothing is being worked out. */
import {vi} from 'vitest';
import {effectRunner} from '../../source/app/run-effects.ts';
import {askFirst, askOf} from '../../source/app/services.ts';
import {initialState, openingEffects, type State} from '../../source/app/state.ts';
import {createStore} from '../../source/app/store.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {createServices} from '../../source/services.ts';

export type Session = {
	/** Keys by name, each when what the one before it asked for is there. */
	readonly press: (...keys: readonly string[]) => Promise<State>;
	readonly type: (text: string) => Promise<State>;
};

/** What a session keeps is thrown away; what it exports is for the test to prevent. */
export async function startSession(corpus: Corpus, words = englishScreen): Promise<Session> {
	const services = askFirst(
		{saveChanges: () => {}, keepPlace: () => {}},
		askOf(createServices(corpus, '2019-05-04', {words})),
	);
	let running = 0;
	const runEffect = effectRunner(
		async (name, question, onProgress) => {
			// The index is made beside all this, and nobody waits for it.
			const isAwaited = name !== 'prepareSearch';
			if (isAwaited) running++;
			try {
				return await services(name, question, onProgress);
			} finally {
				if (isAwaited) running--;
			}
		},
		{
			lend: during => during(),
			rendered: async () => {},
			write: () => {},
			stopProcess: async () => {},
			exit: () => {},
			childStdio: ['inherit', 'inherit', 'inherit'],
		},
		report => store.dispatch(report),
		words.messages.outside,
	);
	let asked = 0;
	const store = createStore(initialState({corpus, words, size: {columns: 120, rows: 40}}), effect => {
		asked++;
		runEffect(effect);
	});
	for (const effect of openingEffects(store.state())) runEffect(effect);
	const idle = async () => {
		for (let before = -1; before !== asked || running > 0; ) {
			before = asked;
			// What is asked for begins, and ends, in turns of the event loop.
			await new Promise(resolve => setImmediate(resolve));
			await vi.waitFor(() => {
				if (running > 0) throw new Error('Something is still being worked out');
			});
		}
		return store.state();
	};
	await idle();
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			store.press([key]);
			await idle();
		}
		return store.state();
	};
	return {press, type: text => press(...[...text].map(letter => (letter === ' ' ? 'space' : letter)))};
}
