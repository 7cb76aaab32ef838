/** French in documents and on the pages of governments. */
import {type DocumentWords, noDocumentWords} from '../document-words.ts';

export const documentWords: DocumentWords = {
	...noDocumentWords,
	months: [
		['janvier'],
		['février'],
		['mars'],
		['avril'],
		['mai'],
		['juin'],
		['juillet'],
		['août'],
		['septembre'],
		['octobre'],
		['novembre'],
		['décembre'],
	],
	dates: {
		ordinals: ['er'],
		beforeMonth: [],
		beforeYear: [],
		beforeTime: [],
		beforeDay: ['le', 'ce'],
		labels: [/date|fait(?: à .{2,30})?/iu],
		release: [/pour diffusion immédiate/i],
		pageLabels: [/publié(?:e)? le|mis(?:e)? en ligne(?: le)?/iu],
		weekday: /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i,
	},
	furniture: [
		[
			/aller au (?:contenu|menu)(?: principal)?|retour en haut|voir tous les articles(?: et dossiers)?/i,
			'navigation',
		],
		[/partager(?: (?:sur|par|via) .{1,40})?|suivez[- ]nous.{0,40}|copier le lien|imprimer/i, 'sharing links'],
		[/gestion des cookies/i, 'cookie notice'],
		[
			/mentions légales|plan du site|accessibilité(?: ?: .{1,40})?|politique de confidentialité/i,
			'site footer',
		],
	],
	frontPages: ['accueil'],
	headLines: [
		/communiqué(?: de presse)?(?: n[.º°o]* ?\d{1,6}(?:[/-]\d{2,4})?)?|pour diffusion immédiate|seul le prononcé fait foi\.?/iu,
	],
	institutions: [
		{
			part: /Ministère|Ambassade|Présidence|Gouvernement|Primature/u,
			behind: /(?: (?:de|du|des|la|le|les|et|en|[ld]['’]\p{Lu}\p{L}+|étrangères|\p{Lu}[\p{L}-]+),?)+/u,
		},
		{
			part: /MINISTÈRE|AMBASSADE|PRÉSIDENCE|GOUVERNEMENT|PRIMATURE/u,
			behind: /(?: [\p{Lu},'’-]+)+/u,
		},
	],
	kinds: [
		[/déclaration (?:conjointe|commune)/iu, 'joint statement'],
		[/communiqué (?:conjoint|commun)/iu, 'joint communiqué'],
		[/communiqué(?: de presse)?/iu, 'press release'],
		[/déclaration/iu, 'statement'],
		[/compte[ -]rendu/iu, 'readout'],
		[/discours/iu, 'speech'],
	],
	offices: [
		/\b(?:minist[eè]re|ambassade|consulat|gouvernement|pr[eé]sidence|primature|mission permanente|conseil (?:f[eé]d[eé]ral|des ministres))\b/iu,
	],
	belonging: 'de la du des le les d l'.split(' '),
	shortWords: 'air art bas eau est gaz loi mer sud'.split(' '),
	demonyms: {},
};
