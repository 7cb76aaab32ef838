/** Spanish words that carry a view: those of the English list that the glossary has, and some that only Spanish has. */
import {lazy} from '../../base/lazy.ts';
import {framing as english} from '../en/framing.ts';
import {type FramingWords, type LoadedKind, loadedKinds} from '../framing.ts';
import {wordSet} from '../words.ts';
import {translateTerms} from './by-english.ts';

const own: Readonly<Record<LoadedKind, string>> = {
	legality: 'ilegal, irregular, indocumentado, ilícito, clandestino, legítimo, ordenada, regular',
	rights:
		'soberanía, soberano, dignidad, derechos humanos, no intervención, autodeterminación, libertad, democracia, justicia, equidad, incluyente, inclusivo, respeto mutuo, pleno respeto',
	name: 'régimen, ocupación, agresión, invasión, golpe de Estado, terrorista, terrorismo, injerencia, genocidio, anexión, proteccionismo',
	blame:
		'causas estructurales, causas profundas, responsabilidad compartida, corresponsabilidad, responsabilidad, impunidad, víctimas, violación, obligaciones, demanda de drogas',
	judgement:
		'inaceptable, injustificado, injusto, justo, brutal, atroz, histórico, inédito, inquebrantable, firme, digno, humano, seguro, próspero, sostenible, transparente, eficaz, vulnerable, fructífero, cordial, constructivo, franco',
	urgency:
		'urgente, apremiante, inmediato, de inmediato, crucial, indispensable, imprescindible, prioritario',
	contrast: 'no sólo, no solo, sino, en lugar de, en vez de, lejos de, al contrario',
};

const loaded = lazy((): Readonly<Record<LoadedKind, string>> => {
	const made = {...own};
	for (const kind of loadedKinds)
		made[kind] = [own[kind], translateTerms(english.loaded[kind])].filter(Boolean).join(', ');
	return made;
});

export const framing: FramingWords = {
	get loaded() {
		return loaded();
	},
	withNoun: english.withNoun,
	unlawful: wordSet(
		'actividad actividades armas bienes comercio droga drogas finanzas financiamiento flujo flujos fondos mercado mercados narcoticos pesca recursos sustancias tala trafico trasiego uso',
	),
	trimmed: wordSet(
		'el la los las lo un una unos unas y e o u pero de del a al en con por para que quien cual cuyo donde es son fue fueron era ser sido ha han hemos sera seran su sus este esta estos estas ese esa se nos nuestro nuestra tal otro otra todo toda como cuando si sobre entre mediante durante hasta desde ambos ambas mas muy asi tambien ademas asimismo incluido incluida particular especialmente finalmente aun ya',
	),
	openers: wordSet(
		'que quien quienes cual cuales cuyo porque mientras pero si cuando donde desde aunque hasta despues antes mediante',
	),
	verbOpeners: wordSet('y e o para por a al asi'),
};
