/** The words of the screen in each language. */
import type {OutputLanguage} from '../../briefing/wording/wording.ts';
import {wordingOf} from '../../briefing/wording/wordings.ts';
import {englishScreen} from './en.ts';
import type {ScreenWords} from './screen-words.ts';

export function screenWordsOf(language: OutputLanguage): ScreenWords {
	return {...englishScreen, briefing: wordingOf(language)};
}
