/** The help in Spanish; `{id}` stands for the key of that binding. */
import {countedInGroups} from '../../../text/in-groups.ts';
import type {ScreenWords} from '../screen-words.ts';

export const help: ScreenWords['help'] = {
	label: 'Buscar',
	placeholder: 'una tecla, un signo o lo que quiere hacer',
	entries: count => countedInGroups(count, 'entrada', 'entradas'),
	nothing: 'Nada se llama así; {picker.clear} vuelve a mostrar todo',
	here: place => `Aquí: ${place}`,
	heads: {
		glossary: 'Signos y palabras',
		search: 'Línea de búsqueda',
		openings: 'Donde lo dejó',
		language: 'Idioma',
	},
	marks: {
		'=': 'Ambas partes usan las mismas palabras',
		'≈': 'Ambas partes lo dicen, con otras palabras o no todo',
		'?': 'Dudoso: puede no ser el mismo punto. {compare.confirm} confirma la correspondencia, {compare.reject} la rechaza; hasta entonces ninguna nota la afirma, y la nota en extenso la muestra marcada. Ante una oración de una fila cierta, solo esa oración es dudosa',
		'~': 'Mismo asunto, otro punto; no se afirma de ninguna de las partes',
		'│': 'Lo dice una sola parte, o continúa el texto de arriba',
		'↑ ↓': 'En el texto de la parte derecha está antes, o después, de donde se muestra',
		'¶': 'Párrafo: ¶3 es el tercer pasaje de su documento',
		'–': 'Aquí esta parte no tiene palabras propias',
		'›': 'El cursor; ante el nombre de una parte, la que {compare.open} abre',
		'▌': 'El texto que {compare.open} abre en su fuente',
		'●': 'Elegido: si hay algo elegido, la nota contiene solo eso',
		'✎': 'Tiene un apunte de usted, que figura en la nota',
		'◉': 'Elegido, y tiene un apunte de usted',
		'▸': 'Un tema con sus filas plegadas; {compare.fold} lo despliega',
		'+': 'Marcado, para reunirlo con otro',
		'◆': 'En una barra de desplazamiento: aquí hay un resultado',
		'5j': 'Un número antes de un movimiento lo repite tantas veces. Donde una cifra muestra una pestaña, el número empieza con 0: 05j. Esc lo quita',
		'…': 'Cortado por falta de espacio; una ventana más ancha muestra más',
	},
	words: {
		same: ['mismas palabras', 'Ambas partes lo dicen con las mismas palabras'],
		reworded: ['reformulado', 'Ambas partes dicen lo mismo, cada una con sus palabras'],
		partial: [
			'coincide en parte',
			'Una parte dice algo de lo que dice la otra; se muestra lo que añade. También “en parte”',
		],
		related: ['afín: otro punto', 'Ambas tratan el asunto, cada una con otro punto. También “afín”'],
		only: ['solo …', 'Solo lo dice la parte que se nombra'],
		'not-mentioned': [
			'No se menciona',
			'Las palabras que sostienen el punto, sus formas y sus equivalentes no aparecen en ningún lugar de los textos de la otra parte',
		],
		'no-counterpart': [
			'No se encontró correspondencia',
			'Nada de la otra parte le corresponde, pero aparecen ahí algunas de sus palabras: puede estar dicho de otro modo. {compare.match} establece la correspondencia a mano',
		],
		moved: ['trasladado', 'El mismo punto está en otro lugar del orden de los dos textos'],
		conflict: [
			'contradicción',
			'Ambas dan un valor para la misma medida de lo mismo, y no pueden ser ciertos los dos. {compare.conflict} va a la siguiente',
		],
		certain: [
			'cierto',
			'Lo que no lleva signo de interrogación: la correspondencia es tan segura que se imprime como un hecho',
		],
		doubtful: [
			'dudoso',
			'Lo que lleva signo de interrogación: una correspondencia en duda, que usted confirma o rechaza',
		],
		'in-part': [
			'¿en parte?',
			'La fila es cierta, pero la correspondencia de una de sus oraciones es dudosa; {compare.confirm} confirma esa oración, {compare.reject} la rechaza',
		],
		'by-hand': ['a mano', 'Usted estableció la correspondencia o unió esta fila'],
		nobody: ['no se indica quién', 'El texto no dice quién actúa, y no se supone'],
		'looked-for': [
			'se buscó',
			'Las palabras que sostienen el punto, y cuántas veces está cada una en los textos de la otra parte',
		],
	},
	search: [
		['ayuda frontera', 'Ambas palabras, en cualquier orden, completa o no la última'],
		['"ayuda a la frontera"', 'Estas palabras seguidas, tal cual'],
		['-ayuda', 'Textos sin la palabra'],
		['side:mx  in:title', 'También publisher:  before:2018  after:2017-06'],
		['cross-border', 'También cross border, crossborder; entre comillas también'],
		['Estados Unidos', 'También EE. UU., EUA y a la inversa; no entre comillas'],
		['OEA', 'También el nombre que un texto da antes de “(OEA)”'],
	],
	openings: [
		[
			'último lugar',
			'Los documentos se abren donde los dejó; {sources.show} muestra la lista de fuentes, para empezar de nuevo',
		],
		['start: sources', 'En los ajustes (briefing --config): se abren siempre con la lista'],
		[
			'places.json',
			'Junto a lo elegido y los apuntes (véase README): bórrelo y se olvidan todos los lugares',
		],
	],
	languages: [
		[
			'--language en',
			'El idioma, al iniciar el programa, como en briefing --language en: esta vez en inglés, pantallas y notas',
		],
		['language: en', 'El idioma, en los ajustes (briefing --config): siempre en inglés'],
	],
};
