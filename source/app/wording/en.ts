/** What the terminal program says in English. */
import {english} from '../../briefing/wording/en.ts';
import {keys} from './en/keys.ts';
import type {ScreenWords} from './screen-words.ts';

export const englishScreen: ScreenWords = {briefing: english, keys};
