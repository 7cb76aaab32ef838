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
		labels: [/publié le/i],
		weekday: null,
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
};
