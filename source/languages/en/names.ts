/** English names: titles, offices, heads of bodies and works, places, and the small words between. */
import type {NameLink, Names} from '../names.ts';
import {valueOfWords, wordSet} from '../words.ts';
import {titleAbbreviations} from './abbreviations.ts';
import {bodyHeads, compass, fields, ofPeople, ownTitles, titles, workHeads} from './name-words.ts';
import {places} from './places.ts';

/** A full given name in front of the forms that it is shortened to. */
const givenNames: ReadonlyMap<string, string> = new Map(
	`alexander alex sandy|anthony antony tony|benjamin ben|catherine katherine kathryn kate cathy|charles charlie chuck
	christopher chris|daniel dan danny|david dave|donald don|edward ed ted|elizabeth liz beth|frederick fred|gregory greg
	jacob jake|james jim jimmy|jeffrey jeff|joseph joe|joshua josh|kenneth ken|lawrence larry|margaret maggie|matthew matt
	michael mike|nicholas nick|patricia pat|peter pete|philip phil|richard dick rick|robert bob rob|ronald ron|samuel sam
	stephen steven steve|susan sue|thomas tom|timothy tim|victoria vicky|william bill will`
		.split(/[|\n]\s*/)
		.flatMap(row => {
			const [full = '', ...short] = row.split(' ');
			return short.map((form): [string, string] => [form, full]);
		}),
);

const links: readonly (readonly [words: string, link: NameLink])[] = [
	['of', 'genitive'],
	['for on', 'purpose'],
	['in', 'place'],
	['and', 'and'],
	['de del la da dos van von bin al el y', 'particle'],
];

export const names: Names = {
	titles,
	ownTitles,
	endingTitles: wordSet('general'),
	titlesAreSmall: false,
	pluralTitle: /\b(?:Presidents|Secretaries|Ministers|Ambassadors|Senators|Governors)\b/,
	fields,
	bodyHeads,
	workHeads,
	departments: wordSet('department ministry secretariat'),
	bodiesByAccent: new Set(),
	bareBodies: wordSet('Congress Senate Parliament Kremlin'),
	governments: wordSet('government administration'),
	givenNames,
	places,
	placeParts: wordSet(
		'north south east west central northern southern eastern western new el saint great united middle republic federation kingdom states near far',
	),
	compass,
	placeOpeners: wordSet('united central el costa south north latin saudi sri new european dominican'),
	placeClosers: wordSet('nations union republic'),
	directions: wordSet('northern southern eastern western'),
	ofPeople,
	placeAdjective: /(?:an|ean|ern|ish|ese)$/,
	countryOpeners: wordSet('united'),
	links: valueOfWords(links.map(([words, link]) => [words.split(' '), link])),
	particles: wordSet('de del de la las los da das do dos di du van von der den ter bin ibn al el y e of the'),
	articles: wordSet('the'),
	prefixes: wordSet('anti co counter inter multi non post pre re sub trans'),
	stopInside: new RegExp(`^(?:\\p{Lu}|${titleAbbreviations.join('|')})$`, 'u'),
	openerEndings: /(?:ing|ly|ed)$/,
	notNames: wordSet('FY USD EUR GBP MXN CAD UTC GMT AM PM Fiscal Year'),
	generations: wordSet('ii iii iv jr sr'),
	sharesTitle: /^(?:,| and|, and) $/,
	listGoesOn: /^(?:,|,? and|,? as well as)(?: the)? $/,
	offices: {
		ranks: [
			'president',
			'minister',
			'secretary',
			'ambassador',
			'governor',
			'director',
			'commissioner',
			'senator',
		],
		lesser: ['vice', 'deputy', 'acting', 'under', 'assistant', 'former'],
		noField: wordSet('the of and for affairs department us u.s general prime mr mrs ms dr then'),
		sameField: new Map([
			['treasury', 'finance'],
			['defence', 'defense'],
			['exterior', 'foreign'],
			['external', 'foreign'],
			['home', 'interior'],
		]),
		beforeField: wordSet('of for'),
		insideField: wordSet('and of'),
		field: /\bof\b/i,
	},
	singular: rank => rank.replace(/ies$/, 'y').replace(/s$/, ''),
	leadingArticle: /^the /i,
};
