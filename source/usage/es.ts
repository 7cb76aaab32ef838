/** What is said of commands and flags in Spanish. */
import type {CommandName, FlagName} from '../arguments.ts';
import type {UsageWords} from './usage-words.ts';

const meantWords = (meant: string | null): string => (meant === null ? '' : `; ¿quiso decir ${meant}?`);

const commands: Readonly<Record<CommandName, readonly [usage: string, summary: string]>> = {
	open: ['[ruta ...]', 'abre estos archivos y carpetas en la terminal'],
	sources: ['sources [ruta ...]', 'enumera las fuentes'],
	search: ['search <consulta> [ruta ...]', 'pasajes, los más pertinentes primero'],
	compare: ['compare [ruta ...]', 'el cotejo de las dos partes'],
	export: ['export [ruta ...]', 'escribe la nota'],
	init: ['init [carpeta]', 'escribe un manifest.yaml con lo encontrado'],
};

const flags: Readonly<Record<FlagName, readonly [summary: string, value?: string]>> = {
	left: ['la parte o la fuente que va a la izquierda', '<parte o archivo>'],
	right: ['la parte o la fuente que va a la derecha', '<parte o archivo>'],
	topic: ['solo lo que responde a la consulta', '<consulta>'],
	json: ['salida para otros programas'],
	limit: ['search: n resultados como máximo', '<n>'],
	output: ['export: dónde se escribe; - es la salida estándar', '<archivo>'],
	format: ['export: si no se indica, decide la terminación del nombre'],
	length: ['export: cuánto abarca; short cabe en una página'],
	doubtful: ['export: también las coincidencias dudosas, marcadas'],
	date: ['export: la fecha que lleva; si no, SOURCE_DATE_EPOCH u hoy', '<AAAA-MM-DD>'],
	check: ['export: qué ha cambiado desde que se escribió esta nota', '<archivo>'],
	force: ['export, init: escribe sobre el archivo si ya existe'],
	pinned: ['con lo elegido, anotado y corregido en la terminal'],
	language: ['el idioma de pantallas, notas y salida de los comandos'],
	config: ['dónde están los ajustes; los escribe si faltan'],
	completion: ['lo que completa comandos y opciones en este intérprete'],
	help: ['este texto, igual que briefing help'],
	version: ['la versión'],
};

export const spanishUsage: UsageWords = {
	purpose: `Encuentra pasajes en comunicados oficiales, pone frente a frente cómo presenta cada
parte lo mismo y escribe una nota informativa con sus fuentes.`,
	command(name) {
		const [usage, summary] = commands[name];
		return {usage, summary};
	},
	flag(name) {
		const [summary, value] = flags[name];
		return value === undefined ? {summary} : {summary, value};
	},
	notes: `Sin ruta se abren los documentos incluidos; - es la entrada estándar. Una carpeta puede
tener un manifest.yaml que indique partes, emisores, fechas y direcciones. Dos archivos
que se dan a compare van a la izquierda y a la derecha. Sin terminal, briefing a solas
imprime la nota.`,
	exit: 'Salida',
	exits: ['hecho', 'no se encontró nada', 'uso incorrecto o entrada ilegible'],
	faults: {
		seeHelp: fault => `${fault}; vea briefing --help`,
		unknownFlag: (flag, meant) => `no existe la opción ${flag}${meantWords(meant)}`,
		standsAlone: flag => `${flag} va sin comando`,
		belongsTo: (flag, places, meant) => `${flag} corresponde a ${places}${meantWords(meant)}`,
		onlyOnce: flag => `${flag} se indica una sola vez`,
		takesNoValue: flag => `${flag} no lleva valor`,
		needsValue: (flag, value) => `${flag} necesita un valor: ${flag} ${value}`,
		needsWholeNumber: flag => `${flag} necesita un número entero mayor que 0`,
		needsDay: flag => `${flag} necesita un día escrito AAAA-MM-DD`,
		isFolder: (flag, path) => `${flag} necesita el nombre de un archivo, y ${path} es el de una carpeta`,
		isOneOf: (flag, choices, given) => `${flag} es uno de estos valores: ${choices.join(', ')}; no ${given}`,
		excludeEachOther: (one, other) => `${one} y ${other} se excluyen`,
		needsQuery: 'search necesita una consulta: briefing search "alerta temprana"',
		dashedQuery: query => `una consulta que empieza con guion va detrás de dos: briefing search -- ${query}`,
		emptyPath: 'una ruta está vacía: indique un archivo o una carpeta',
		noSuchPath: (path, meant) => `${path} no existe; ¿quiso decir briefing ${meant}?`,
	},
};
