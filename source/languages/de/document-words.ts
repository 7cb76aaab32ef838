/** German in documents and on the pages of governments. */
import {type DocumentWords, noDocumentWords} from '../document-words.ts';

export const documentWords: DocumentWords = {
	...noDocumentWords,
	months: [
		['januar'],
		['februar'],
		['märz'],
		['april'],
		['mai'],
		['juni'],
		['juli'],
		['august'],
		['september'],
		['oktober'],
		['november'],
		['dezember'],
	],
	dates: {
		ordinals: ['.'],
		beforeMonth: [],
		beforeYear: [],
		beforeTime: [],
		labels: [/datum/i],
		weekday: null,
	},
	furniture: [
		[/zum (?:haupt)?inhalt(?: springen)?/i, 'navigation'],
		[/teilen(?: (?:auf|per|via) .{1,40})?|drucken/i, 'sharing links'],
		[/cookie-einstellungen/i, 'cookie notice'],
		[/impressum|datenschutz(?:erklärung)?|barrierefreiheit/i, 'site footer'],
	],
	frontPages: ['startseite'],
	kinds: [
		[/gemeinsame erklärung/iu, 'joint statement'],
		[/pressemitteilung/iu, 'press release'],
		[/erklärung/iu, 'statement'],
		[/rede/iu, 'speech'],
	],
	offices: [
		/\b(?:bundesministerium|ministerium|botschaft|bundesregierung|regierung|bundeskanzleramt|generalkonsulat|st[aä]ndige vertretung)\b/iu,
	],
	belonging: 'der des von'.split(' '),
};
