/** Spanish verbs, and what stands around them. */
import type {Verbs} from '../verbs.ts';
import {valueOfWords, wordSet} from '../words.ts';
import {functionWords} from './function-words.ts';
import {stem} from './stem.ts';
import {
	exploring,
	foretelling,
	intentionNouns,
	modals,
	promiseNouns,
	reporting,
	verbRows,
} from './verb-table.ts';

const infinitive = /(?:[aei]r)(?:l[aoe]s?|se|nos)?$/;
const notInfinitives = wordSet(
	'lugar hogar mar sur militar familiar popular similar particular regular irregular escolar nuclear mujer poder ayer taller primer tercer elemental solar',
);

/** Futures whose stem is not the infinitive. */
const irregularFutures: ReadonlyMap<string, string> = new Map(
	'tendr tener|podr poder|habr haber|sabr saber|dir decir|har hacer|pondr poner|vendr venir|saldr salir|querr querer|valdr valer'
		.split('|')
		.map((row): [string, string] => {
			const [future = '', verb = ''] = row.split(' ');
			return [future, verb];
		}),
);

/** The infinitive of a form of the future, by its accent: `impulsarán` but not `impulsaran`; else null. */
function futureOf(text: string): string | null {
	const found = /^(\p{Ll}+r)(?:á|án|emos)$/u.exec(text);
	const base = found?.[1];
	if (base === undefined || (text.endsWith('emos') && !/[aei]remos$/.test(text))) return null;
	for (const [future, verb] of irregularFutures) {
		if (base.endsWith(future)) return `${base.slice(0, base.length - future.length)}${verb}`;
	}
	return /[aei]r$/.test(base) && base.length > 3 ? base : null;
}

export const verbs: Verbs = {
	commitments: valueOfWords(verbRows.map(row => [row.forms, row])),
	modals,
	futureOf,
	reflexive: wordSet(
		'reunir comprometer encontrar sumar incorporar coordinar enfocar dedicar esforzar abstener adherir basar apegar concentrar encargar ocupar trasladar unir reencontrar',
	),
	isBareInfinitive: folded => infinitive.test(folded) && folded.length > 4 && !notInfinitives.has(folded),
	reportMark: 'que',
	supporting: wordSet('tener hacer'),
	renewing: wordSet('reafirmar reiterar refrendar ratificar renovar'),
	saying: wordSet('anunciar decir senalar informar'),
	scheduling: {forms: wordSet('va van vamos'), lemma: 'ir'},
	proviso: {pattern: /^\s+en principio\b/, words: 2},
	courtesies: wordSet(
		'condolencias pesame felicitaciones felicitacion agradecimiento gratitud oraciones saludos disculpas',
	),
	exploring,
	foretelling,
	continuing: wordSet('continuar seguir trabajar colaborar'),
	striving: {
		verbs: wordSet('trabajar avanzar colaborar'),
		behind: new Set(['hacia', 'con miras a', 'con vistas a', 'en aras de']),
		mostWords: 3,
		lemma: 'trabajar hacia',
	},
	holding: {
		forms: wordSet('tiene tienen tenemos'),
		nouns: wordSet('intencion proposito objetivo meta voluntad'),
		genitive: 'de',
		lemma: 'pretender',
		isVerb: folded => infinitive.test(folded) && folded.length > 4,
	},
	tentative: {
		modals: wordSet('podra podran podria podrian'),
		nouns: wordSet('posibilidad posibilidades conveniencia viabilidad factibilidad opcion opciones idea'),
		openers: new Set(['opciones para', 'formas de', 'maneras de', 'vias para', 'alternativas para']),
	},
	infinitiveBehindModal: folded => infinitive.test(folded) && folded.length > 4,
	promiseNouns,
	intentionNouns,
	reporting,
	reportingParticiples: wordSet(
		'senalando subrayando destacando anunciando diciendo agregando confirmando explicando indicando asegurando',
	),
	finite: wordSet(
		'es son era eran fue fueron ha han habia habian dijo dijeron informo informaron senalo reunio reunieron converso conversaron recibio recibieron visito compartio compartieron agradecio agradecieron',
	),
	auxiliaries: wordSet('se ha han hemos fue fueron sido es son sera seran'),
	copulas: wordSet(
		'es son somos fue fueron era eran esta estan estamos estaba estaban estuvo estuvieron tiene tienen tenemos',
	),
	polite: wordSet(''),
	progressive: /ndo$/,
	passives: wordSet('se fue fueron sido es son sera seran'),
	beforeParticiple: wordSet(''),
	participle: /(?:[ai]d[oa]s?|ndo)$/,
	pastParticiple: /(?:[ai]d[oa]s?|aron|ieron)$/,
	pastForm: /(?:[ai]d[oa]s?|o|aron|ieron|a|an)$/,
	infinitive: 'a',
	isAdverb: folded =>
		/^(?:tambien|ademas|asimismo|igualmente|conjuntamente|plenamente|ya|ahora|nuevamente|firmemente|reiteradamente|siempre)$/.test(
			folded,
		) ||
		(folded.length > 7 && folded.endsWith('mente')),
	negations: wordSet('no nunca jamas tampoco ni ningun ninguna sin'),
	subordinators: wordSet(
		'que quien quienes cual cuales cuyo cuya porque cuando donde mientras aunque si como antes despues desde hasta',
	),
	beforeNouns: wordSet(
		'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra de del en con por para al sin sobre entre como mas gran todo toda',
	),
	pluralPronouns: wordSet('nosotros ellos ellas ambos ambas'),
	pluralEnding: /[^s]s$/,
	pluralVerb: /n$/,
	joint: 'y',
	reflexives: wordSet('mutuamente'),
	agreeingPrepositions: wordSet('en sobre'),
	addressingPrepositions: wordSet('a al'),
	notObjects: wordSet('que por en como para y con se cuando donde si porque durante mientras a de del al'),
	isNounAfterInfinitive: folded => !infinitive.test(folded),
	isVerbAfterInfinitive: folded => infinitive.test(folded) || functionWords.has(folded),
	moneyBehind:
		/^[^,;.]{0,30}?(?:(?:[$€£¥]|USD|EUR|GBP|MXN)\s?\d|\d[\d.,\s]*(?:mil\s)?(?:millones|millón|billones)?\s?(?:de\s)?(?:dólares|euros|pesos|libras|yenes))/iu,
	nominal: {
		nouns: wordSet('compromiso intencion'),
		owners: wordSet('nuestro nuestra su'),
		copula: 'es',
		lemma: 'comprometer',
	},
	quotedLead: /^(?:(?:ha|han|hemos|fue|fueron)\s+)*(?:también|asimismo|además|igualmente|conjuntamente)\s+/iu,
	quotedPassive: /^(?:se|fue|fueron)\s+(?=acord|convin|decid|anunci)/iu,
	listFollows: /^\s*(?:lo siguiente|los siguientes(?:\s+\p{L}+){0,2})?\s*:\s*$/iu,
	listAnnounced: /(?:lo siguiente|los siguientes|las siguientes)(?:\s+\p{L}+){0,2}\s*:\s*$/iu,
	opensItem: folded => infinitive.test(folded) && folded.length > 4,
	actionStems: new Set(verbRows.flatMap(({forms}) => forms).map(stem)),
	hosting:
		/(?<!\p{L})(?:co-?)?(?:organiz(?:ó|aron|ado|ada|ados)|presidi(?:ó|eron)|encabez(?:ó|aron)|convoc(?:ó|aron))(?!\p{L})/giu,
	attending:
		/(?<!\p{L})(?:asisti(?:ó|eron)|particip(?:ó|aron)|acudi(?:ó|eron)|acompañad[oa]s? (?:de|por))(?!\p{L})/giu,
};
