/** Spanish noun phrases, and labels made of them. */
import {phrases as english} from '../en/phrases.ts';
import type {Phrases} from '../phrases.ts';
import {wordSet} from '../words.ts';
import {beginning} from './beginning.ts';
import {labelWords, wordClasses} from './label-words.ts';

export const phrases: Phrases = {
	classes: wordClasses,
	inLabels: labelWords,
	chunks: {
		verbsOrNouns: new Set(),
		intending: new Set(),
		articles: wordSet('el la los las un una unos unas'),
		relatives: wordSet('que quien quienes'),
		listOpeners: wordSet('y e o tambien'),
		adverbials: new Set([
			'en detalle',
			'en general',
			'en particular',
			'en persona',
			'en principio',
			'a cabo',
			'en marcha',
			'por ello',
		]),
		adverbEnding: /mente$/,
		afterNouns: wordSet('de del en y e para con por al es son que'),
		beforePast: wordSet('ha han hemos se fue fueron es son sera seran ya'),
		subjectEnding: /(?!)/,
		beforeGerunds: new Set(),
		objectArticles: wordSet('el la los las un una su sus'),
		objectOpeners: wordSet('el la los las un una su sus este esta que en a con como'),
		compounded: new Set(),
		measures: new Set(),
		amountOpeners: wordSet('casi unos unas hasta cerca aproximadamente'),
		amountJoints: wordSet('en de para'),
	},
	parts: {
		purpose: ['con', 'fin', 'de'],
		consequence: {word: 'modo', behind: wordSet('que')},
		means: wordSet('mediante con'),
		fronting: wordSet('sobre'),
		participle: /(?:ado|ido|ando|iendo)$/,
		phraseClosers: wordSet('a que quien cual'),
		notModified: /(?:ado|ido|s)$/,
	},
	joints: new Map([
		['y', 'and'],
		['e', 'and'],
		['de', 'genitive'],
		['del', 'genitive'],
		['para', 'purpose'],
		['en', 'place'],
	]),
	naming: wordSet('para de del sobre'),
	complementing: wordSet('contra entre para en de del sobre con'),
	handingOn: wordSet('de del a para'),
	labels: {
		...english.labels,
		followUp: {
			pattern: /(?<!\p{L})seguimiento (?:a|al|de|del) /iu,
			stem: 'seguimient',
			label: 'Follow-up on',
		},
		talked: beginning('discuti|abord|intercambi|revis|repas|convers|dialog'),
		gathering: {
			hosts: beginning('(?:co)?organiz|presidi(?:ó|eron)|encabez'),
			guests: beginning('asisti(?:ó|eron)|particip(?:ó|aron)'),
			met: beginning('se reuni|recibi|se entrevist|sostuv'),
			meeting: beginning('se reuni|se entrevist'),
			visited: beginning('visit'),
			called: beginning('convers|habl|llamada|telef'),
			toned: beginning('ambiente (?:de|cordial)|clima (?:de|cordial)|atmósfera'),
			phoned: beginning('telef|video'),
		},
		goingOn: [
			{
				pattern: beginning(
					'próxima (?:reunión|cumbre|conferencia|ronda|sesión)|volverán a reunirse|se reunirán',
				),
				label: 'Next meeting',
			},
			{pattern: beginning('invit(?:ó|a|aron|ación)(?!\\p{L})'), label: 'Invitation'},
			{
				pattern: beginning(
					'mantener(?:se)? (?:\\p{L}+ ){0,3}(?:contacto|comunicación)|seguir(?:án)? en contacto',
				),
				label: 'Further contact',
			},
			{
				pattern: beginning(
					'continuar(?:án)? (?:\\p{L}+ ){0,3}(?:diálogo|pláticas|conversaciones|consultas)|(?:pláticas|conversaciones) continuarán',
				),
				label: 'Further talks',
			},
		],
	},
};
