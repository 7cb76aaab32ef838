/**
 * What the terminal program says in Spanish: what a key does in the infinitive, what is asked of the user with usted.
 * Rows of a comparison are filas, its sides partes; what is pinned is elegido, and a note of the user’s is an apunte,
 * because the briefing is the nota.
 */
import {spanish} from '../../briefing/wording/es.ts';
import {compare} from './es/compare.ts';
import {settings} from './es/export.ts';
import {frame} from './es/frame.ts';
import {help} from './es/help.ts';
import {keys} from './es/keys.ts';
import {lists} from './es/lists.ts';
import {messages} from './es/messages.ts';
import {mistakes} from './es/mistakes.ts';
import {reader} from './es/reader.ts';
import {reasons} from './es/reasons.ts';
import {spoken} from './es/spoken.ts';
import type {ScreenWords} from './screen-words.ts';

export const spanishScreen: ScreenWords = {
	briefing: spanish,
	keys,
	reasons,
	messages,
	mistakes,
	frame,
	lists,
	reader,
	compare,
	settings,
	help,
	spoken,
};
