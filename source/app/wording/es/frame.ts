/** What stands around every view in Spanish: the header, the last lines, the title of the window. */
import {countedInGroups, inGroups} from '../../../text/in-groups.ts';
import type {ScreenWords} from '../screen-words.ts';

export const frame: ScreenWords['frame'] = {
	titles: {
		sources: 'Fuentes',
		problems: 'No leídos',
		reader: 'Lectura',
		search: 'Búsqueda',
		compare: 'Cotejo',
		concordance: 'Concordancia',
		export: 'Exportar',
		help: 'Ayuda',
		picker: 'Elegir partes',
		candidates: 'Corresponder a mano',
	},
	zoomed: 'ampliado',
	sources: count => countedInGroups(count, 'fuente', 'fuentes'),
	pinned: count => countedInGroups(count, 'elegido', 'elegidos'),
	pinnedAndAway: (here, away) => `${countedInGroups(here, 'elegido', 'elegidos')}, ${away} fuera`,
	about: query => `sobre “${query}”`,
	changedOnDisk: 'cambios en el disco',
	unread: count => `${countedInGroups(count, 'archivo', 'archivos')} sin leer`,
	busy: {
		reading: 'leyendo',
		readingOf: (read, total) => `leídos ${inGroups(read)} de ${inGroups(total)}`,
		indexing: percent => `índice ${percent}`,
		comparing: 'cotejando',
		writing: 'escribiendo',
	},
	questions: {
		note: 'Apunte',
		rename: 'Asunto',
		find: 'Buscar en esta fuente',
		concordance: 'Concordancia de',
	},
	times: 'veces: ahora un movimiento, como {move.down} o {select.next}. Esc lo quita',
	translation: {
		label: 'Traducción aproximada de Apertium: no son las palabras del texto',
		waiting: 'Apertium traduce …',
		none: 'Esto está en su idioma, o en uno que no se traduce',
	},
	tooSmall: (here, needed) => [
		'Esta ventana es algo pequeña.',
		`briefing pide ${needed.columns} columnas y ${needed.rows} filas;`,
		`aquí hay ${here.columns} y ${here.rows}.`,
		'Agrándela, o salga con Ctrl-C.',
	],
};
