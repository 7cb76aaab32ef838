/** How amounts, counts and shares are written in Spanish. */
import {fold} from '../../text/words.ts';
import {currencies as signs} from '../en/figure-words.ts';
import {figures as english} from '../en/figures.ts';
import type {Figures} from '../figures.ts';
import {wordSet} from '../words.ts';
import {englishOf} from './glossary.ts';
import {digits, numbers, plainDigits, readNumber, rough, scales, spelled} from './numbers.ts';
import {stem} from './stem.ts';

const prefix = signs.map(([source]) => source).join('|');
const codes = signs.map(([, code]) => code).filter(code => /^[A-Z]{3}$/.test(code));

/** Coins by name, in the singular and without accents; those that several countries have keep it. */
const coins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		dolar: 'USD',
		euro: 'EUR',
		peso: 'peso',
		libra: 'GBP',
		yen: 'JPY',
		yuan: 'CNY',
		real: 'BRL',
		quetzal: 'GTQ',
		lempira: 'HNL',
		franco: 'franc',
		rublo: 'RUB',
		mdd: 'USD',
		mmdd: 'USD',
		mdp: 'MXN',
		mmdp: 'MXN',
		mde: 'EUR',
		'm€': 'EUR',
	}),
);

/** Whose coin it is, where several countries have one of that name. */
const nationalCoins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'dolar estadounidense': 'USD',
		'dolar americano': 'USD',
		'dolar canadiense': 'CAD',
		'dolar australiano': 'AUD',
		'peso mexicano': 'MXN',
		'peso colombiano': 'COP',
		'peso argentino': 'ARS',
		'peso chileno': 'CLP',
		'franco suizo': 'CHF',
		'libra esterlina': 'GBP',
	}),
);

const nationalities =
	'estadounidenses?|americanos?|canadienses?|australianos?|mexicanos?|colombianos?|argentinos?|chilenos?|suizos?|esterlinas?';
const noun = `(?:d[oó]lar(?:es)?|euros?|pesos?|libras?|yenes|yen|yuan(?:es)?|reales|quetzales|lempiras?|francos?|rublos?)(?:\\s(?:${nationalities}))?|${codes.join('|')}|m?mdd|m?mdp|mde|m€`;

const pattern = new RegExp(
	`(?<![a-z])(?<![\\p{L}\\p{N}./]|\\p{N}[,'’+]|\\$|(?:^|[^\\p{N}%])[-−])(?:(?<=^|[\\s(])(?<minus>[-−](?=[\\d.])))?` +
		`(?:(?<prefix>${prefix})\\s?)?` +
		`(?<number>(?:${digits})(?![.,'’]?\\d)|(?:${rough}|${spelled})(?![\\p{L}’']))` +
		`(?<plus>\\+(?!\\d))?` +
		`(?:\\s(?<scale>mil\\smillones|millones|mill[oó]n|billones|bill[oó]n|mil)(?!\\p{L}))?(?<letter>(?!))?` +
		`(?:(?<points>\\spuntos?\\s(?:porcentuales|base|b[aá]sicos)\\b)` +
		`|(?<percent>\\s?%|\\spor\\s?(?:ciento|100)\\b)` +
		`|(?:\\s(?:de\\s)?|(?<=\\d))(?<noun>${noun})(?!\\p{L})|\\s?(?<sign>[€£¥]|\\$(?!\\s?\\d)))?`,
	'giu',
);

const foldCoin = (written: string): string =>
	fold(written)
		.split(/\s+/)
		.map(word => word.replace(/(?<=[rln])es$|(?<=[aeo])s$/, ''))
		.join(' ');

const time = '(d[ií]as?|semanas?|mes(?:es)?|trimestres?|a[ñn]os?|d[eé]cadas?)';

export const figures: Figures = {
	pattern,
	hint: /\d|\b(?:decenas?|docenas?|cien|cientos?|mil|miles|mill[oó]n|millones|mitad|tercios?|parte|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci|veint|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|\p{L}+cient[oa]s)/iu,
	readNumber,
	plainDigits,
	coin: written => {
		const folded = foldCoin(written);
		return nationalCoins.get(folded) ?? coins.get(folded.replace(/ .*$/, '')) ?? written.toUpperCase();
	},
	hundredths: /base|b[aá]sicos/i,
	numbers,
	scales,
	scaleWords: wordSet('mil millon millones billon billones ciento'),
	fullScales: wordSet('mil millon millones billon billones'),
	currencies: english.currencies,
	ranges: [
		{opening: null, joint: /^(?:[-–—~]|\s[-–—]\s|\s(?:a|o|u)\s)$/},
		{opening: /\bentre\s$/i, joint: /^\sy\s$/},
	],
	former:
		/\b(?:en lugar de|en vez de|frente a|en comparaci[oó]n con|comparado con|anteriormente|antes)\s(?:(?:los|las|el|la|unos|unas|cerca de|m[aá]s de|menos de)\s){0,3}$/iu,
	move: {
		opening: /\b(?:de|desde)\s(?:(?:unos|unas|cerca de|m[aá]s de|menos de|los|las|el|la)\s){0,2}$/iu,
		joint: /^[^.;:]{0,60}?\b(?:a|hasta)\s(?:(?:unos|unas|cerca de|m[aá]s de|los|las|el)\s){0,2}$/iu,
		verbs:
			/(?<!\p{L})(?:aument|increment|elev|sub|crec|duplic|triplic|pas|amplia|baj|redu[cjz]|disminu|ca[ií]|descend|recort)\p{L}*/iu,
	},
	rates: [
		new RegExp(`^\\s?(?:al|por|cada|a\\sla|/)\\s?${time}(?!\\p{L})`, 'iu'),
		/^\s?anual(?:es|mente)?(?!\p{L})/iu,
		new RegExp(`^(?:\\s[\\p{L}-]+){1,3}\\s(?:al|por|cada)\\s${time}(?!\\p{L})`, 'iu'),
		new RegExp(`(?<!\\p{L})cada\\s${time}\\s$`, 'iu'),
	],
	senses: [
		[/(?<!\p{L})(?:solicit|pid(?:i|e)|propus|propon|propuest|exhort|instó|llamó)\p{L}*/giu, 'asked'],
		[/(?<!\p{L})(?:aprob|asign|destin|autoriz|inclu[iy])(?!\p{L}*rán?(?!\p{L}))\p{L}*/giu, 'granted'],
		[
			/(?<!\p{L})(?:comprom|promet|prev[eé]|planea|pretende|anunci|aportar[áa]|otorgar[áa]|entregar[áa]|donar[áa]|invertir[áa]|destinar[áa]|brindar[áa]|acord)\p{L}*|(?<!\p{L})\p{L}+ar[áa]n?(?!\p{L})/giu,
			'promised',
		],
		[
			/(?<!\p{L})(?:ya|(?:ha|han|hemos|habían?)\s(?!acord|compromet|prometid|anunciad|solicitad|pedid|propuest|aprobad|asignad|autorizad)\p{L}+(?:[ai]do|cho|sto|rto)|entregó|entregaron|aportó|aportaron|donó|otorgó|desembols\p{L}+|recibi[óe]\p{L}*|gast[óa]\p{L}*)(?!\p{L})/giu,
			'done',
		],
	],
	listJoint: /^(?:,\s(?:y\s)?|\sy\s|;\s)$/,
	inTurn: /respectivamente/iu,
	approximations: [
		[
			/(?:(?<!\bno\s)(?<!\p{L})(?:más de|mas de|al menos|por lo menos|cuando menos|como mínimo|un mínimo de|superior(?:es)? a|no menos de|por encima de)\s)$/iu,
			'over',
		],
		[
			/(?:(?<!\p{L})(?:hasta|como máximo|un máximo de|a lo sumo|no más de|no mayor(?:es)? [ad]e?|(?<!\bno\s)menos de|inferior(?:es)? a|por debajo de)\s)$/iu,
			'upTo',
		],
		[/(?:(?<!\p{L})(?:casi|cerca de|prácticamente)\s)$/iu, 'nearly'],
		[
			/(?:(?<!\p{L})(?:alrededor de|aproximadamente|unos|unas|en torno a|cosa de|más o menos)\s|[~≈])$/iu,
			'about',
		],
	],
	during: null,
	labelBefore:
		/(?:(?<!\p{L})(?:artículos?|resoluci(?:ón|ones)|secci(?:ón|ones)|capítulos?|párrafos?|núm|núms|número|números|no|nos|anexo|título|parte|fase|página|págs?|pp?|arts?|regla|agenda|covid|versión|grupo de los|g|cuadro|figura|tabla|inciso|cláusula|apéndice|nivel|tipo|clase|categoría|zona|ruta|carretera|vuelo|sala|decreto|ley|decisión|directiva|reglamento|recomendación|protocolo|objetivo|ods|canal|muelle|lote|etapa|calle|avenida|boletín|comunicado)\.?\s|#|№\s?|n[°º]\.?\s?)$/iu,
	labelBehind:
		/^\s?[°º′″ª]|^\s(?:Norte|Sur|Este|Oeste)(?!\p{L})|^\s(?:de\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,2}(?:Comité|Avenida|Calle|Agenda|Ley|Convenio|Cumbre|Juegos)(?!\p{L})/u,
	timeOfDay: /^\s?[ap]\.?\s?m(?!\p{L})|^\s?(?:horas|hrs|h)\s?(?:GMT|UTC)?(?!\p{L})/iu,
	ordinalEnding: /^(?:\.?[ºª]|er|o\.|a\.|\.(?:er|[oa]s?)(?!\p{L}))/u,
	pronoun: {
		word: 'uno',
		behind: /^\s(?:de|a|y)(?!\p{L})/u,
		before: /(?<!\p{L})(?:cada|ninguno|el|la|lo)\s$/iu,
	},
	partOfTotal:
		/(?<!\p{L})(?:inclu(?:ye|yen|yendo|idos?)|de los cuales|adicional(?:es)?|otros|otras|más|restantes?|tramo|desembolso)[^.;,]{0,24}$/iu,
	complementOpeners: wordSet('de en para del por'),
	complementClosers: wordSet(
		'y e pero que quien quienes cual cuales es son fue fueron era eran ha han habia sera seran a al desde hasta durante mediante como incluido con ya anunciados comprometidos asignados destinados actualmente respectivamente por cada este esta mediante sin sobre entre',
	),
	conjunction: 'y',
	isAdverb: folded => folded.endsWith('mente'),
	isPlural: folded => /[^s]s$/.test(folded),
	isDeed: folded => /(?:aron|ieron)$/.test(folded),
	// The stems of the English words, so that both languages give one purpose.
	purpose: folded => {
		const word = englishOf(folded);
		return word === null ? stem(folded) : english.purpose(word);
	},
	joinsScale: true,
	narrowing: /^ de \p{L}/u,
	notLabels: wordSet('ano usd eur gbp mxn cad unos unas cerca'),
};
