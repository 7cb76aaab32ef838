/** The words of the screen in each language. */
import type {OutputLanguage, spokenUnasked} from '../../briefing/wording/wording.ts';
import {englishScreen} from './en.ts';
import type {ScreenWords} from './screen-words.ts';

/** Those of another language than English are loaded when they are asked for. */
const others: Readonly<Record<Exclude<OutputLanguage, typeof spokenUnasked>, () => Promise<ScreenWords>>> = {
	es: async () => (await import('./es.ts')).spanishScreen,
};

export async function screenWordsOf(language: OutputLanguage): Promise<ScreenWords> {
	return language === 'en' ? englishScreen : others[language]();
}
