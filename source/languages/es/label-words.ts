/** Which Spanish words are verbs, adjectives and empty nouns, and which say nothing in the label of a row. */
import {hollowAlone, hollowHeads} from '../en/hollow-nouns.ts';
import {labelWords as english} from '../en/label-words.ts';
import {words as englishWords} from '../en/words.ts';
import type {Ending, LabelWords, Phrases} from '../phrases.ts';
import {wordSet} from '../words.ts';
import {stemsByEnglish} from './by-english.ts';
import {isOnlyVerb} from './glossary.ts';
import {singular} from './stem.ts';
import {verbRows} from './verb-table.ts';
import {verbs} from './verbs.ts';

const ofStems = (stems: ReadonlySet<string>) => (word: string) => stems.has(englishWords.stem(word));

const hollow = stemsByEnglish(ofStems(hollowHeads));
const hollowSolo = stemsByEnglish(ofStems(hollowAlone));
const labelHollow = stemsByEnglish(ofStems(english.hollow));
const labelHollowAlone = stemsByEnglish(ofStems(english.hollowAlone));

/** Modifiers that say nothing in a label, in every form. */
const weakRoots = wordSet(
	`adicional especific divers ciert vari existent actual important relevant significativ gran grand mayor menor nuev particular general principal necesari diferent distint
	propi plen ampli fuert mejor mas recient comun estrech alt baj larg conjunt intens clar exitos fundamental siguient proxim ultim pasad present integral eficaz eficient robust
	concret ambicios positiv practic sustantiv profund firm vital crucial grav inmediat urgent activ constructiv segund tercer primer sever enorm considerabl seri franc cordial direct enter total mism`,
);

const isWeak = (base: string): boolean => {
	const one = singular(base);
	return weakRoots.has(one) || weakRoots.has(one.replace(/[aoe]$/, ''));
};

const weakSet = new Set(
	[...weakRoots].flatMap(root => ['', 'o', 'a', 'e', 'os', 'as', 'es'].map(ending => `${root}${ending}`)),
);

/** Verbs in the third person that are seldom nouns. */
const finiteForms = new Set([
	...verbRows.flatMap(({forms}) => forms.filter(form => /(?:ron|amos|emos|imos)$/.test(form))),
	...verbs.reporting,
	...`hizo hicieron dio dieron tuvo tuvieron puso pusieron vino vinieron fue fueron llevo llevaron permitira permiten permite permitio contribuye contribuyen incluye incluyen busca buscan
	sigue siguen requiere requieren representa representan continua continuan afecta afectan genera generan provoca existe existen cuenta cuentan ofrece ofrecen preve acordo convino
	reitero anuncio subrayo destaco celebro senalo agradecio reconocio expreso manifesto informo reunio converso recibio abordo expuso solicito pidio propuso insistio coincidio`.split(
		/\s+/,
	),
]);

const plainVerb = /(?:aron|ieron|aremos|eremos|iremos|aban|ando|iendo|yendo)$/;

function endingOf(word: string): Ending {
	if (word.length > 6 && word.endsWith('mente')) return 'adverb';
	return word.endsWith('s') ? 'plural' : null;
}

export const wordClasses: Phrases['classes'] = {
	magnitudes: wordSet(
		'cientos miles millon millones billon billones porcentaje docena docenas mitad tercio tercios hoy ayer manana usd',
	),
	isAction: base => verbs.isBareInfinitive(base),
	isActionInS: () => false,
	isVerbOnly: base => (plainVerb.test(base) && base.length > 6) || verbs.isBareInfinitive(base),
	isOfAction: () => false,
	isFinite: base => finiteForms.has(base) || isOnlyVerb(base),
	endingOf,
	verbEnding: /(?:arse|erse|irse)$/,
	gerund: /(?:ando|iendo|yendo)$/,
	modifiers: new Set(),
	tailOpeners: wordSet('que quien quienes cual cuales cuyo cuya porque mientras como donde'),
	verbOpeners: wordSet('para no nosotros ellos podran podra puede pueden se'),
	determiners: wordSet('el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa'),
	adverbs: wordSet('tambien ademas asimismo conjuntamente ahora nuevamente pronto aun siempre nunca'),
	modifying: wordSet(
		'el la los las un una unos unas su sus nuestro nuestra este esta a al mas cerca alrededor casi todos todas',
	),
	weak: weakSet,
	isTrailing: base => base.length < 2 || isWeak(base),
	get hollowHeads() {
		return hollow();
	},
	get hollowAlone() {
		return hollowSolo();
	},
	emptyHeads: wordSet(
		'creacion determinacion decadas entrega lanzamiento provision flujo invitacion elemento elementos metas objetivos mejora mejoras implementacion importancia numero parte uso esfuerzo esfuerzos proceso principio serie ' +
			'variedad resultado terminos apoyo miembros region gobierno gobiernos falta conjunto tipo nivel niveles paises pais naciones estados inicio fin todo todos movimiento plan lider trabajo area marco materia fortalecimiento desarrollo aumento reduccion',
	),
	following: wordSet('seguimiento'),
	timeWords: wordSet(
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo manana tarde noche hora horas dia dias semana semanas mes meses ano anos decada decadas',
	),
	meetingWords: wordSet(
		'reunio reunieron recibio visito visita converso conversaron hablo llamada telefono telefonica asistieron participante participantes',
	),
};

export const labelWords: LabelWords = {
	weak: wordSet('posible propicio adecuado futuro profundo sincero cordial'),
	verdicts: wordSet(
		'inaceptable atroz brutal injustificado injustificada cobarde historico historica deplorable irresponsable heroico heroica',
	),
	isTrailing: () => false,
	actions: new Set(),
	finite: new Set(),
	verbOpeners: wordSet('yo nosotros'),
	get hollow() {
		return labelHollow();
	},
	get hollowAlone() {
		return labelHollowAlone();
	},
	emptyHeads: wordSet(
		'papel tiempo ano anos tema temas margen posibilidad recomendaciones fines cantidad introduccion generacion forma formas manera medios curso condena pueblos gente partes',
	),
};
