/**
 * The program's own words in Spanish, as Mexican diplomacy writes it: numbers with a comma for thousands, quotations in
 * “comillas inglesas”, with ‘sencillas’ where the quoted words hold double ones.
 */
import {themeNames} from '../../languages/es/theme-names.ts';
import {capitalise} from '../../text/capitalise.ts';
import {counted} from '../../text/counted.ts';
import {and, from, ofDay} from './es/agreement.ts';
import {commands} from './es/commands.ts';
import {differenceKinds} from './es/difference-kinds.ts';
import {editsOfText, parts} from './es/parts.ts';
import {locator} from './es/places.ts';
import {rowNames} from './es/row-names.ts';
import {search} from './es/search.ts';
import {sides} from './es/sides.ts';
import {unread} from './es/unread.ts';
import type {Wording} from './wording.ts';

/** What names begin with that take an article inside a sentence; countries have none. */
const articles: readonly (readonly [article: string, beginning: RegExp])[] = [
	[
		'el',
		/^(?:Reino Unido|Kremlin|Gobierno|Departamento|Ministerio|Consejo|Banco|Fondo|Grupo|Comité|Parlamento|Congreso|Senado|Presidente|Primer Ministro|Instituto)\b/,
	],
	[
		'la',
		/^(?:Unión|Comisión|Santa Sede|Ciudad del Vaticano|Casa Blanca|Secretaría|Presidencia|Cancillería|Embajada|Oficina|Agencia|Organización|República|Cámara|Corte)(?![\p{L}])/u,
	],
	['las', /^Naciones Unidas\b/],
	['los', /^(?:Países Bajos|Emiratos Árabes Unidos)\b/],
];

function inText(label: string): string {
	const article = articles.find(([, beginning]) => beginning.test(label));
	return article === undefined ? label : `${article[0]} ${label}`;
}

/** Where a “y” stands in a theme beside the last “y”, a comma tells them apart. */
function onThemes(themes: readonly string[]): string {
	const named = themes.map(name => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
	const last = named.at(-1);
	const others = named.slice(0, -1);
	if (last === undefined) return ': cotejo de textos';
	if (others.length === 0) return ` sobre ${last}`;
	const comma = named.slice(-2).some(name => / [ye] /.test(name)) ? ',' : '';
	return ` sobre ${others.join(', ')}${comma} ${and(last)} ${last}`;
}

const pinsOrTopics = (count: number): string =>
	counted(count, 'pasaje o tema elegido', 'pasajes o temas elegidos');

export const spanish: Wording = {
	code: 'es',
	tag: 'es-MX',
	date: sides.day,
	undated: 'sin fecha',
	themes: themeNames,
	sides,
	search,
	names: {
		inText,
		textOf: name => `el texto ${from(name)}`,
		nobody: 'no se indica quién',
	},
	rowNames: {
		made: rowNames,
		talks: (first, second) => `Conversación sobre ${first} ${and(second)} ${second}`,
		followUp: subject => `Seguimiento ${from(subject)}`,
	},
	title: {
		noDocuments: 'Sin documentos',
		andMore: (name, count) => `${name} y ${count} más`,
		both: names =>
			capitalise(
				names
					.map(inText)
					.map((name, index) => (index === 0 ? name : `${and(name)} ${name}`))
					.join(' '),
			),
		twoTexts: 'Dos textos',
		statementsOf: (both, day) => `${both}: textos ${ofDay(day)}`,
		people: (names, on) => `${names}: dos textos${on}`,
		onThemes,
	},
	lead: {
		kind: {
			short: day => `Tarjeta informativa ${ofDay(day)}.`,
			standard: day => `Nota informativa ${ofDay(day)}.`,
			full: day => `Nota informativa en extenso ${ofDay(day)}.`,
		},
		met: 'Encuentro: ',
		notCompared: 'Otros documentos, fuera del cotejo: ',
		takenOut: places => `a mano: ${[...editsOfText(places.length, 0), ...places].join(', ')}`,
		holdsPins: 'Contiene solo los pasajes elegidos, en el orden en que se eligieron.',
		limitedTo: (topic, kin) =>
			`Se limita a lo que los textos dicen sobre “${topic}”${kin.length === 0 ? '' : ` (y ${kin.join(', ')})`}.`,
		limitedToChosen: 'Se limita a los temas elegidos.',
	},
	partTitles: {
		'both-say': 'Ambas partes dicen',
		'they-differ': 'En qué difieren',
		'only-one': 'Solo una de las partes lo dice',
		'loaded-words': 'Términos valorativos',
		money: 'Montos y cifras',
		'to-check': 'Por verificar',
		pinned: 'Pasajes elegidos',
		'side-by-side': 'Tema por tema',
		'key-passages': 'Pasajes principales',
		'other-sources': 'En otras fuentes',
		commitments: 'Compromisos',
		figures: 'Cifras y fechas',
		parties: 'Personas e instituciones',
		emphasis: 'Léxico y énfasis',
		notes: 'Apuntes',
		sources: 'Fuentes',
		method: 'Nota metodológica',
	},
	withoutPart: {
		withPins: 'no cuando hay pasajes elegidos',
		atLength: {
			short: 'no en la tarjeta informativa',
			standard: 'no en la nota informativa',
			full: 'no en la nota en extenso',
		},
	},
	differenceKinds,
	firmness: {
		done: 'Hecho o decidido',
		will: 'En firme',
		intends: 'Voluntad declarada',
		explores: 'Por explorar',
		aims: 'Aspiración propia',
		restates: 'Reiteración',
		urges: 'Exhorto a terceros',
	},
	silence: {
		claim: {strong: 'No se menciona', weak: 'No se encontró correspondencia'},
		term: (term, elsewhere, alike) => `“${term}” ${elsewhere}${alike === null ? '' : ` (pero “${alike}”)`}`,
		nearest: '; pasaje más próximo',
	},
	parts,
	references: {
		title: 'Referencias',
		section: name => `apartado “${name}”`,
		passage: place => `¶ ${place}`,
		locator,
		open: 'Ver en la página de origen',
		noteOn: about => `Sobre ${about}:`,
	},
	files: {
		briefing: 'nota-informativa',
		documents: 'documentos',
		description: 'Cotejo de los documentos citados; todas las citas son textuales.',
		notWritten: {
			exists: path => `${path} ya existe: elija otro nombre, o reemplácelo con --force.`,
			isFolder: (path, example) => `${path} es una carpeta: indique un archivo, por ejemplo ${example}.`,
			isNoFile: path => `${path} no es un archivo común y se deja como está: elija otro nombre.`,
			isLink: path => `${path} es un enlace simbólico y se deja como está: elija otro nombre.`,
			refused: (folder, reason) =>
				`No se pudo escribir la nota en ${folder} (${reason}): elija otra carpeta.`,
		},
	},
	leftAside: {
		elsewhere: (count, pairs, remedy) =>
			`${pinsOrTopics(count)} de ${pairs} no ${count === 1 ? 'figura' : 'figuran'} en la nota: ${remedy}`,
		otherPairs: count => `otros ${count} pares de textos`,
		gone: (count, remedy) =>
			`${pinsOrTopics(count)} ya no ${count === 1 ? 'tiene' : 'tienen'} correspondencia en los textos: ${remedy}`,
	},
	nothingInIt: 'La nota quedaría vacía: vuelva a incluir algún apartado o abra documentos con más texto.',
	commands,
	unread,
};
