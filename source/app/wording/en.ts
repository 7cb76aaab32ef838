/** What the terminal program says in English. */
import {english} from '../../briefing/wording/en.ts';
import {compare} from './en/compare.ts';
import {settings} from './en/export.ts';
import {frame} from './en/frame.ts';
import {help} from './en/help.ts';
import {keys} from './en/keys.ts';
import {lists} from './en/lists.ts';
import {messages} from './en/messages.ts';
import {mistakes} from './en/mistakes.ts';
import {reader} from './en/reader.ts';
import {reasons} from './en/reasons.ts';
import {spoken} from './en/spoken.ts';
import type {ScreenWords} from './screen-words.ts';

export const englishScreen: ScreenWords = {
	briefing: english,
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
