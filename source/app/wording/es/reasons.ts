/** Why a key cannot be pressed now, in Spanish; `{id}` stands for the key of that binding. */
import type {ScreenWords} from '../screen-words.ts';

export const reasons: ScreenWords['reasons'] = {
	lacking: {
		'all-panes': 'Este panel ya ocupa todo el espacio',
		commitments: 'Así se filtran solo los compromisos ({compare.commitments})',
		comparison: 'Todavía no hay cotejo',
		conflict: 'No se encontró ninguna contradicción',
		'changed-on-disk': 'No se sabe de ningún archivo que haya cambiado en el disco',
		change: 'Nada que deshacer: en esta sesión no se ha cambiado nada',
		undone: 'Nada que rehacer: no se ha deshecho nada',
		documents: 'Todavía se leen los documentos: intente de nuevo en un momento',
		'doubtful-row': 'Solo se confirma una correspondencia marcada con “?”',
		filter: 'No hay ningún filtro',
		'foreign-text': 'Lo que se ve está en su idioma, o en uno que no se traduce',
		hits: 'No se busca nada',
		matched: 'Abra una fila del cotejo ({compare.show}) para pasar de uno de sus textos al otro',
		'one-sided-row':
			'A mano se busca correspondencia solo a una fila de una sola parte: {compare.reject} separa primero lo que corresponde',
		'other-than-export': 'Ya está abierto',
		'other-than-sources': 'Ya está abierta',
		page: 'No se conoce ninguna dirección web de esto',
		problems: 'No se sabe de nada que no se haya leído',
		quotation: 'Primero elija un pasaje o una fila: aquí no hay nada que copiar',
		reading: 'No se lee nada',
		row: 'No hay ninguna fila señalada',
		'row-query': 'No hay ningún asunto: {compare.topic-filter} lo fija',
		'second-pane': 'Hay un solo panel',
		'made-row': 'Solo se separa lo que corresponde o lo que se unió',
		'taken-out-hidden': 'Ya se muestra',
		'taken-out-shown': 'Muestre primero lo retirado ({reader.show-taken-out})',
		target: 'Primero elija un pasaje o una fila: aquí no hay nada que marcar',
		text: 'No hay texto',
		themes:
			'Los temas se pliegan cuando todas las filas están por tema: {move.back} quita el asunto, {compare.sort} ordena',
		'way-back': 'Esta es la primera vista',
		zoomed: 'Ya se muestran todos los paneles',
	},
	comparing: 'Todavía se cotejan las dos partes: intente de nuevo en un momento',
	allUndone: 'Nada más que deshacer',
	isTakenOut: 'Esto no forma parte del texto: antes, {reader.edit-text} lo reincorpora',
	zoom: {
		onePaneAtATime: 'Se lee un panel a la vez',
		onePane: 'Hay un solo panel',
		nothingYet: 'Todavía no hay nada que ampliar',
		oneSide: {
			left: 'Una parte ya ocupa todo el espacio: {compare.left} muestra la otra',
			right: 'Una parte ya ocupa todo el espacio: {compare.right} muestra la otra',
		},
		text: 'El texto ya ocupa todo el espacio: {move.next-pane} muestra su índice',
		outline: 'El índice ya ocupa todo el espacio: {move.next-pane} muestra el texto',
	},
};
