/** How dates, periods and limits in time are written in Spanish. */
import {type DateForm, type Dates, dateForm as form, type LimitForm, readMonths} from '../dates.ts';
import {wordSet} from '../words.ts';
import {months as names} from './months.ts';

const {months, month} = readMonths(names);
/** Days of a month in words, as written: statements of law spell them out, and the first is mostly said so. */
const days: ReadonlyMap<string, number> = new Map(
	(
		'primero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte ' +
		'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta-y-uno'
	)
		.split(' ')
		.map((name, index): [string, number] => [name, Math.max(1, index)]),
);
// `treinta y uno` is one day, and no two.
const dayInWords = `(?:treinta\\sy\\suno|(?!treinta\\sy\\suno\\s)(?:${[...days.keys()].slice(0, -1).reverse().join('|')}))`;
const ordinal = '(?:\\.?[º°]|o\\.?|\\.?(?:er|ero|ro)\\.?)';
const day = `(?:(?:[12]\\d|3[01]|0?[1-9])${ordinal}?|${dayInWords})`;
const year = '(?:19|20)\\d\\d';
const ofYear = `(?:,?\\s(?:de(?:l)?\\s)?(?:año\\s)?(?<y1>${year}))?`;
const weekday = '(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\\s)?';

const season = '(?:primavera|verano|otoño|invierno)';
const part =
	'(?:primer|segundo|tercer|cuarto)\\s(?:bimestre|trimestre|cuatrimestre|semestre)|(?:primera|segunda)\\smitad';
/** What stands right in front of a year that is told alone: `que concluya 2025`. */
const beforeYear =
	'en|desde|hasta|hacia|antes\\sde|para|de|del|durante|entre|y|el|año|años|concluya|termine|finalice|acabe|inicie|comience';
/** A plural behind a number says what is counted, but where it is a small word: `en 2022 los gobiernos`. */
const counted =
	'\\s(?!(?:[ls]os|las|sus|nos|ambos|ambas|todos|todas|tras|más|nuestros|nuestras|estos|estas)\\s)[a-zà-ɏ]+s(?![a-zà-ɏ])';

const digitForms: readonly DateForm[] = [
	form('relative', `(?:(?:el|la)\\s)?(?:${part}|${season})\\sde(?:l)?\\s(?:año\\s)?${year}`),
	form('calendar', `(?<y1>${year})-(?<m1>\\d\\d)-(?<d1>\\d\\d)`),
	form(
		'calendar',
		`(?<d1>${day})\\sde\\s(?<m1>${month})(?:\\sde(?:l)?\\s(?<y1>${year}))?(?:\\s?[-–—]\\s?|\\s(?:al?|y|hasta(?:\\sel)?)\\s)(?<d2>${day})\\sde\\s(?<m2>${month})(?:\\sde(?:l)?\\s(?<y2>${year}))?`,
	),
	form(
		'calendar',
		`(?<d1>${day})(?:\\s?[-–—/]\\s?|\\s(?:al?|y|hasta\\sel)\\s)(?<d2>${day})\\sde\\s(?<m1>${month})${ofYear}`,
	),
	form('calendar', `${weekday}(?<d1>${day})(?:\\sdías\\sdel\\smes)?\\sde\\s(?<m1>${month})${ofYear}`),
	form('calendar', `(?<y1>${year})/(?<m1>\\d\\d?)/(?<d1>\\d\\d?)`),
	form('calendar', `(?<d1>\\d\\d?)\\.(?<m1>\\d\\d?)\\.(?<y1>${year})`),
	form('calendar', `(?<m1>${month})\\s(?:de(?:l)?\\s)?(?<y1>${year})`),
	form('fiscal', `(?:año|ejercicio)s?\\sfiscal(?:es)?\\s(?:de\\s)?(?<y1>${year})`),
	form('calendar', `(?<y1>${year})(?:\\s?[-–—]\\s?|\\s(?:a|y|hasta)\\s)(?<y2>${year})`),
	form('numeric', '\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)'),
	form('calendar', `(?<=(?:^|[^A-Za-zÀ-ɏ])(?:${beforeYear})\\s)(?<y1>${year})(?!${counted})`),
];

const count =
	'(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|dieciocho|veinte|treinta|cuarenta|sesenta|noventa|pocos|pocas)\\s';
const unit = '(?:horas?|días?|semanas?|mes(?:es)?|trimestres?|años?|décadas?)(?:\\s(?:naturales|hábiles))?';
const term = 'en\\sun\\s(?:plazo|término|lapso)\\s(?:máximo\\s)?';
const period = '(?:semana|mes|año|trimestre|semestre|primavera|verano|otoño|invierno)';

const wordForms: readonly DateForm[] = [
	form(
		'calendar',
		`(?<d1>${dayInWords})\\s(?:al?|y|hasta\\sel)\\s(?<d2>${dayInWords})\\sde\\s(?<m1>${month})`,
	),
	form('calendar', `(?<d1>${dayInWords})(?:\\sdías\\sdel\\smes)?\\sde\\s(?<m1>${month})`),
	form(
		'calendar',
		`(?<=(?:^|[^A-Za-zÀ-ɏ])(?:en|desde|hasta|antes\\sde|para|de|durante|este|próximo|pasado|cada|principios\\sde|finales\\sde|fines\\sde|mediados\\sde)\\s)(?<m1>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`,
	),
	form(
		'relative',
		`(?:(?:est[ea]|(?:el|la)\\s(?:próxim[oa]|pasad[oa])|cada)\\s${period}|(?:a\\s)?(?:fin|fines|finales|principios|mediados)\\sde(?:l)?\\s(?:(?:este|presente|próximo)\\s)?${period}|(?:el\\s)?(?:primer|segundo|tercer|cuarto)\\strimestre|(?:lo\\santes|tan\\spronto\\scomo\\ssea)\\sposible|a\\sla\\s(?:mayor\\s)?brevedad|ayer|${term}de\\s(?:${count})${unit}|(?:este|el|próximo)\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))`,
	),
];

const limit = '(?:antes\\sdel?|hasta|hacia|a\\smás\\stardar(?:\\sen)?|no\\smás\\stardar?\\sde|para)';
const ending = 'que\\s(?:concluya|termine|finalice|acabe)\\s';
const partOf = `(?:(?:al?|el)\\s)?(?:finales|fines|fin|principios|mediados|cierre|término)\\sdel?\\s`;
const edge = '(?![A-Za-zÀ-ɏ])';

const limits: readonly LimitForm[] = [
	{
		pattern: new RegExp(
			`(?<![A-Za-zÀ-ɏ])(?:en|durante|dentro\\sde)\\sl[oa]s\\spróxim[oa]s\\s(?:${count})?${unit}${edge}`,
			'gi',
		),
		ahead: true,
	},
	{
		pattern: new RegExp(
			`(?<![A-Za-zÀ-ɏ])(?:dentro\\sde|${term}(?:de|no\\smayor\\sa|no\\smayor\\sde|inferior\\sa))\\s(?:${count})${unit}${edge}`,
			'gi',
		),
		ahead: false,
	},
	{
		pattern: new RegExp(
			`(?<![A-Za-zÀ-ɏ])${limit}\\s(?:${partOf}|${ending})(?:el\\s|la\\s|este\\s|esta\\s)?(?:(?:presente|próximo)\\s)?(?:día|${period}|década|siglo)${edge}`,
			'gi',
		),
		ahead: true,
	},
	{
		pattern: new RegExp(
			`(?<![A-Za-zÀ-ɏ])(?:${limit}|previo\\sa)\\s(?:la|el|nuestra|su)\\spróxim[oa]\\s(?:cumbre|reunión|conferencia|sesión|asamblea|ronda|elección)${edge}`,
			'gi',
		),
		ahead: true,
	},
];

export const dates: Dates = {
	months,
	days,
	ofInstrument:
		/(?<!(?:fue|fueron|ha sido|será|es|son|sido)\s)(?:firmad|suscrit|celebrad|adoptad|hech)[oa]s?[^.;]{0,60}$/i,
	weekdays: wordSet('lunes martes miercoles jueves viernes sabado domingo'),
	forms: [...digitForms, ...wordForms],
	digitHint: /(?:19|20)\d\d|\d\/\d|fiscal|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic/i,
	wordForms,
	hint: /semana|mes|año|trimestre|semestre|primavera|verano|otoño|invierno|posible|brevedad|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre/i,
	deadlineLead: new RegExp(`(?<![A-Za-zÀ-ɏ])${limit}\\s(?:${partOf}|${ending})?(?:el\\s)?(?:año\\s)?$`, 'i'),
	sinceLead: /(?<![A-Za-zÀ-ɏ])(?:desde|a partir de(?:l)?)\s(?:el\s)?$/i,
	limits,
	limitHint: /dentro|próxim|plazo|término|lapso|antes|hasta|tardar|para|previo/i,
	toCome: /próxim|est[ea]|fin|posible|brevedad/i,
};
