/** The lists in Spanish: sources, what was not read, sides to pick from, results, a word in its contexts. */
import {countedInGroups, inGroups} from '../../../text/in-groups.ts';
import type {ScreenWords} from '../screen-words.ts';

const entries = (count: number): string => countedInGroups(count, 'entrada', 'entradas');

export const lists: ScreenWords['lists'] = {
	sources: {
		notStated: 'no se indica',
		nothingStated: 'No se indican parte, emisor ni fecha',
		facts: {
			side: 'Parte',
			publisher: 'Emisor',
			date: 'Fecha',
			page: 'Página',
			file: 'Archivo',
			text: 'Texto',
			edits: 'Cambios',
		},
		edited: 'modificado',
		takenOut: count => countedInGroups(count, 'pasaje retirado', 'pasajes retirados'),
		putBack: count => countedInGroups(count, 'fragmento reincorporado', 'fragmentos reincorporados'),
		byYou: edits => `${edits}, por usted`,
		words: count => countedInGroups(count, 'palabra', 'palabras'),
		passages: count => countedInGroups(count, 'pasaje', 'pasajes'),
	},
	problems: {leftOut: count => `${countedInGroups(count, 'archivo', 'archivos')} fuera`},
	picker: {
		label: 'Filtro',
		placeholder: 'palabras de un título, parte, emisor o fecha',
		whichLeft: '¿Qué parte va a la izquierda?',
		standsLeft: name => `A la izquierda: ${name}.`,
		whichRight: '¿Cuál va a la derecha?',
		taken: count => `Se reunieron ${countedInGroups(count, 'fuente', 'fuentes')}.`,
		entries,
		entriesOf: (count, all) => `${inGroups(count)} de ${entries(all)}`,
		allSources: count => `las ${inGroups(count)} fuentes`,
		nothing: 'Nada tiene estas palabras; {picker.clear} las borra',
	},
	search: {
		label: 'Buscar',
		introduction: 'Escriba algunas palabras que recuerde; los resultados aparecen mientras escribe.',
		examples: [
			['alerta temprana', 'todas las palabras, en cualquier orden, aun con erratas'],
			['"mercado eléctrico"', 'estas palabras juntas'],
			['comercio -drogas', 'sin una palabra'],
			['side:mx migración', 'de una parte'],
			['before:2018 botes', 'también after:, publisher:, in:heading'],
		],
		earlier: queries => `Anteriores: ${queries}`,
		fields: {title: 'título', heading: 'encabezado'},
		hits: count => countedInGroups(count, 'resultado', 'resultados'),
		nothing: 'sin resultados',
		nothingYet: 'aún sin resultados',
		inPart: hits => `${hits} en parte`,
		best: (hits, shown) => `${hits}, se muestran los ${shown} mejores`,
		searching: 'buscando …',
	},
	concordance: {
		of: 'Concordancia de',
		looking: 'buscando …',
		occurrences: count => countedInGroups(count, 'aparición', 'apariciones'),
		first: (listed, all) => `las primeras ${listed} de ${all}`,
		by: order => `por ${order}`,
		orders: {
			text: 'texto',
			'left neighbour': 'palabra anterior',
			'right neighbour': 'palabra siguiente',
			side: 'parte',
		},
	},
};
