/** Spanish names: titles, offices, heads of bodies and works, places, and the small words between. */
import {names as english} from '../en/names.ts';
import type {NameLink, Names} from '../names.ts';
import {valueOfWords, wordSet} from '../words.ts';
import {abbreviations} from './abbreviations.ts';
import {capitals, countries, countryNames} from './countries.ts';

/** A noun or an adjective in both sexes and numbers. */
const forms = (word: string): string[] => {
	if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map(ending => `${word.slice(0, -1)}${ending}`);
	if (/[ae]$/.test(word)) return [word, `${word}s`];
	return [word, `${word}a`, `${word}es`, `${word}as`];
};

/** All forms of the words of a list. */
const inflected = (list: string): ReadonlySet<string> => new Set([...wordSet(list)].flatMap(forms));

const ownTitles = inflected(`
presidente presidenta vicepresidente vicepresidenta secretario subsecretario ministro viceministro canciller embajador gobernador senador diputado representante
legislador alcalde alcaldesa director comisionado comisario administrador general almirante coronel teniente capitan comandante rey reina principe princesa papa
emperador senor senora sr sra srta dr dra doctor doctora don dona d lic ing mtro mtra licenciado ingeniero maestro profesor juez jueza magistrado fiscal procurador
asesor consejero portavoz vocero enviado consul lider coordinador jefe jefa titular primer ministro mandatario
`);

const fields = wordSet(`
estado defensa seguridad interior exterior exteriores tesoro hacienda finanzas relaciones asuntos gobernacion justicia publico publica publicas gobierno salud educacion energia
economia comercio trabajo prevision social agricultura ambiente medio transporte transportes desarrollo internacional internacionales cooperacion nacional cultura ciencia tecnologia
industria turismo migracion policia marina consejo union europea comision banco fondo inteligencia frontera aduanas vivienda comunicaciones infraestructura general republica
proteccion ciudadana recursos naturales credito rural bienestar igualdad derechos humanos servicios
`);

const placeWords = [
	...Object.values(countries).join(' ').split(' '),
	...[...Object.values(countryNames), ...Object.values(capitals)]
		.join(' ')
		.replaceAll(',', '')
		.split(' ')
		.filter(
			word =>
				word.length > 4 &&
				!/^(?:republica|popular|federacion|reino|unidos?|ciudad|corea|norte|costa|nueva)$/.test(word),
		),
	...'centroamerica centroamericano america americano latinoamerica latinoamericano sudamerica caribe mesoamerica iberoamerica estados unidos ee uu corea rica africa norteamerica'.split(
		' ',
	),
];

const links: readonly (readonly [words: string, link: NameLink])[] = [
	['de del', 'genitive'],
	['para sobre contra', 'purpose'],
	['en', 'place'],
	['y e', 'and'],
	['da dos van von bin', 'particle'],
];

export const names: Names = {
	...english,
	titles: new Set([...ownTitles, ...inflected('alto especial adjunto general primero')]),
	ownTitles,
	endingTitles: wordSet('general'),
	pluralTitle:
		/\b(?:presidentes|secretarios|ministros|embajadores|senadores|gobernadores|cancilleres|mandatarios)\b/iu,
	titlesAreSmall: true,
	fields,
	bodyHeads: inflected(`
administracion agencia alianza asamblea asociacion autoridad banco junta buro gabinete centro camara coalicion comision comite comando comunidad confederacion congreso
corporacion consejo corte tribunal departamento direccion embajada federacion fuerza foro fundacion fondo gobierno grupo instituto institucion ministerio mision movimiento
oficina organismo organizacion parlamento partido policia secretaria senado servicio sociedad union universidad fiscalia procuraduria consulado red subsecretaria comisaria consejeria
`),
	workHeads: inflected(`
acuerdo agenda carta conferencia convencion convenio cumbre declaracion dialogo estrategia iniciativa ley marco mecanismo memorandum memorando pacto plan programa protocolo
proyecto resolucion ronda sistema tratado hoja dia semana observatorio
`),
	departments: wordSet('secretaria ministerio departamento'),
	bodiesByAccent: new Set(['secretaría', 'subsecretaría', 'comisaría', 'consejería', 'asesoría']),
	bareBodies: wordSet('Congreso Senado Parlamento Kremlin Cancillería'),
	governments: wordSet('gobierno administracion'),
	places: new Set(placeWords.flatMap(word => [word, ...forms(word)])),
	placeParts: wordSet(
		'norte sur este oeste central nuevo nueva el la san santa santo gran republica federacion reino medio cercano oriente ciudad',
	),
	compass: wordSet('norte sur este oeste central triangulo costa nueva nuevo'),
	placeOpeners: wordSet('estados costa el corea america arabia nueva gran reino triangulo'),
	placeClosers: wordSet('unidos unidas norte sur central'),
	directions: wordSet('norte sur este oeste'),
	ofPeople: /(?:an[oa]|es[ao]?|ense|eñ[oa]|en[oa]|ec[oa])s?$/,
	placeAdjective: /(?:an[oa]|ense|en[oa]|es[ao]?)s?$/,
	countryOpeners: wordSet('estados'),
	links: valueOfWords(links.map(([words, link]) => [words.split(' '), link])),
	particles: wordSet('de del la las los da das do dos di van von der bin ibn al el y e'),
	articles: wordSet('el la los las'),
	prefixes: wordSet('anti co contra inter multi pos post pre re sub trans vice'),
	stopInside: new RegExp(`^(?:\\p{Lu}|${abbreviations.join('|')})$`, 'u'),
	openerEndings: /(?:ando|iendo|mente|ado|ido)$/,
	notNames: wordSet('USD EUR GBP MXN CAD UTC GMT AM PM Fiscal Año'),
	generations: wordSet('ii iii iv jr'),
	sharesTitle: /^(?:,| y| e|, y) $/,
	listGoesOn: /^(?:,|,? [ye]|,? así como)(?: (?:el|la|los|las|de|del))? $/,
	offices: {
		ranks: [
			'presidente',
			'ministro',
			'secretario',
			'embajador',
			'gobernador',
			'director',
			'comisionado',
			'senador',
		],
		lesser: ['vice', 'sub', 'adjunto', 'interino', 'ex'],
		noField: wordSet('el la los las de del y e para general asuntos departamento sr sra don entonces'),
		sameField: new Map([
			['tesoro', 'hacienda'],
			['finanzas', 'hacienda'],
			['exteriores', 'exterior'],
		]),
		beforeField: wordSet('de del para'),
		insideField: wordSet('y de'),
		field: /\bde\b/i,
	},
	singular: rank => rank.replace(/(?<=[rln])es$|s$/, ''),
	leadingArticle: /^(?:el|la|los|las) /i,
};
