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
		beforeDay: ['den', 'am', 'vom'],
		labels: [/datum|pressemitteilung(?: nr\.? ?\d+)?(?: vom)?/iu],
		release: [/zur sofortigen veröffentlichung/i],
		pageLabels: [/veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?/iu],
		weekday: /(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/i,
	},
	furniture: [
		[/zum (?:haupt)?inhalt(?: springen)?/i, 'navigation'],
		[/teilen(?: (?:auf|per|via) .{1,40})?|drucken/i, 'sharing links'],
		[/cookie-einstellungen/i, 'cookie notice'],
		[/impressum|datenschutz(?:erklärung)?|barrierefreiheit/i, 'site footer'],
	],
	frontPages: ['startseite'],
	headLines: [
		/pressemitteilung(?: nr\.? ?\d{1,6}(?:[/-]\d{2,4})?)?|es gilt das gesprochene wort[.!]?|sperrfrist:? .{3,80}/i,
	],
	institutions: [
		{
			part: /Bundesministerium|Ministerium|Botschaft|Ständige Vertretung/u,
			behind: /(?: (?:der|des|für|und|in|bei|den|\p{Lu}\p{L}+),?)+/u,
		},
	],
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
	shortWords: 'bau see'.split(' '),
	demonyms: {},
};
