/** What is said of what the user did, in Spanish; `{id}` stands for the key of that binding. Nothing depends on the gender of a name. */
import {and} from '../../../briefing/wording/es/agreement.ts';
import {counted} from '../../../text/counted.ts';
import type {ScreenWords} from '../screen-words.ts';

const textsAre = (count: number): string => (count === 1 ? 'ya no está aquí' : 'ya no están aquí');

export const messages: ScreenWords['messages'] = {
	undoes: '{mark.undo} lo deshace',
	pins: {
		pinned: briefing => `Añadido a lo elegido: ${briefing}`,
		unpinned: briefing => `Quitado de lo elegido: ${briefing}`,
		aboutEverything: 'la nota vuelve a abarcar todo',
		onlyPins: count => `la nota contiene solo lo elegido, ${count} hasta ahora`,
		noRow: (name, more) =>
			more === 0
				? `${name} figura entre lo elegido, pero aquí no es ninguna fila`
				: `${name} y ${more} más figuran entre lo elegido, pero aquí no son filas`,
	},
	topics: {
		everything: 'La nota vuelve a abarcar todo',
		only: count =>
			`La nota trata solo de ${count === 1 ? 'este asunto' : `${count} asuntos`}; {compare.topic} quita el límite`,
	},
	corrections: {
		apart: (name, undoes) => `${name}: las filas vuelven a estar separadas; ${undoes}`,
		rejected: (name, undoes) => `${name}: se rechazó la correspondencia; ${undoes}`,
		confirmed: (name, undoes) => `${name}: se confirmó la correspondencia; ${undoes}`,
		doubtIn: name => `Lo dudoso de ${name}`,
		toBeJoined: 'vaya a la fila que va con esta y oprima otra vez {compare.join}; {move.back} lo deja',
		nothingJoined: 'No se unió nada',
		matched: (one, other, undoes) => `${one} y ${other}: se estableció la correspondencia; ${undoes}`,
		joined: (one, other, undoes) => `${one} y ${other}: se unieron las filas; ${undoes}`,
		byHand: (name, undoes) => `${name}: se estableció la correspondencia a mano; ${undoes}`,
		isNow: (name, relation) => `${name}: ahora ${relation}`,
		moreRows: count => `y ${counted(count, 'fila', 'filas')} más`,
		partOf: (name, whole) => `${name} pasa a formar parte de ${whole}`,
		noCandidate: 'No hay con qué establecer la correspondencia',
	},
	notes: {none: 'Sin apunte', kept: 'El apunte se guardó y figura en la nota'},
	renamed: {
		first: 'El asunto vuelve a su primer nombre',
		now: name => `Ahora el asunto se llama “${name}”`,
	},
	undone: {
		undone: again => `Deshecho: ${again}`,
		redone: again => `Rehecho: ${again}`,
		ofPair: (again, pair) => `${again}, de ${pair}`,
		pinned: name => `${name} vuelve a figurar entre lo elegido`,
		unpinned: name => `${name} ya no figura entre lo elegido`,
		pinMoved: name => `${name} vuelve a su otro lugar entre lo elegido`,
		noteGone: name => `ya no hay apunte sobre ${name}`,
		note: (name, note) => `el apunte sobre ${name} vuelve a ser ${note}`,
		firstName: name => `${name} vuelve a su primer nombre`,
		called: (name, topic) => `${name} vuelve a llamarse ${topic}`,
		made: {
			reject: rows => `vuelve a rechazarse la correspondencia de ${rows}`,
			match: rows => `vuelve la correspondencia hecha a mano de ${rows}`,
			join: rows => `vuelven a unirse ${rows}`,
			confirm: rows => `vuelve a confirmarse la correspondencia de ${rows}`,
		},
		unmade: {
			reject: rows => `vuelve la correspondencia de ${rows}`,
			match: rows => `ya no hay correspondencia hecha a mano de ${rows}`,
			join: rows => `vuelve a separarse ${rows}`,
			confirm: rows => `la correspondencia de ${rows} ya no está confirmada`,
		},
		putBack: text => `${text} vuelve a formar parte del texto`,
		takenOut: text => `${text} vuelve a quedar fuera del texto`,
		allTopics: 'la nota vuelve a abarcar todos los asuntos',
		topics: names => `la nota vuelve a tratar de ${names}`,
		firstSide: name => `${name} vuelve al primer lugar`,
		length: length => `la extensión vuelve a ser: ${length}`,
		partIn: part => `vuelve a incluirse el apartado “${part}”`,
		partOut: part => `vuelve a omitirse el apartado “${part}”`,
	},
	unnamed: {
		passage: 'Un pasaje',
		inside: {passage: 'un pasaje', row: 'una fila'},
		row: 'Una fila',
		correction: 'Una corrección',
		sides: {left: 'la parte izquierda', right: 'la parte derecha'},
	},
	rows: {
		showing: filter => `Se muestran solo: ${filter}`,
		showingAll: 'Se muestran todas las filas',
		order: order => `Orden de las filas: ${order}`,
		conflict: topic => `Contradicción: ${topic}`,
		noConflict: 'Ninguna contradicción en estas filas; {compare.filter} muestra otras',
		noneAbout: query => `Ninguna fila trata de “${query}”`,
		noOther: 'Ninguna otra fila de este asunto',
		onNeitherSide: 'Ese pasaje no está en ninguna de las partes del cotejo',
		allAgain: 'De nuevo todas las filas',
		noCounterpart: side => `${side}: sin correspondencia con esto`,
		noSentence: 'Aquí no hay ninguna oración que seleccionar',
	},
	sides: {
		tooMany: 'Son muchos documentos: elija las dos partes del cotejo',
		noneFound: 'Ninguna parte ni fuente tiene estas palabras',
		same: 'Las dos partes deben ser fuentes distintas',
	},
	search: {
		fromLastHit: 'Del último resultado al primero',
		fromFirstHit: 'Del primer resultado al último',
		onlyHit: 'Es el único resultado aquí',
		fromLastSource: source => `De la última fuente a la primera: ${source}`,
		fromFirstSource: source => `De la primera fuente a la última: ${source}`,
		onTo: source => `Sigue: ${source}`,
		noEarlier: 'Todavía no hay búsquedas anteriores',
		writeQuery: 'Escriba lo que busca',
		nothing: query => `No se encontró nada con “${query}”`,
		notHere: query => `“${query}” no está en esta fuente`,
		pasteFirst: 'Oprima primero {search.show} para buscar lo que pega',
		sortedBy: order => `Ordenado por ${order}`,
	},
	export: {
		aboutOnly: query =>
			`La nota trata solo de “${query}”; {export.change} en la primera línea hace que abarque todo`,
		noSubject:
			'Tantos documentos difícilmente son un solo acontecimiento: elija antes dos partes ({picker.show}), busque ({search.show}) o elija pasajes ({mark.pin})',
		writing: 'Se escribe la nota …',
		written: file => `La nota está en ${file}`,
		pickThatPair: 'elija ese par ({picker.show}) para exportarlo',
		listThem: '{export.show} los enumera y {export.change} ahí los quita',
		nothingMatches: query => `Nada coincide con “${query}”: cambie primero la búsqueda.`,
		goToPin: 'Vaya a un pasaje elegido para moverlo',
	},
	copy: {
		withReferences: quotations =>
			quotations > 1 ? `${quotations} citas, cada una con su referencia` : 'con su referencia',
		copied: references => `Copiado, ${references}`,
		sent: references => `Enviado a la terminal para copiarlo, ${references}`,
		heldBack: remedy =>
			`tmux no lo deja llegar al portapapeles de la terminal: “${remedy}” en ~/.tmux.conf lo permite`,
	},
	page: {
		none: 'No se conoce ninguna dirección web de esto',
		sent: host => `Enviado al navegador: ${host}`,
	},
	text: {
		nothingTakenOut: 'De este texto no se retiró nada',
		takenOut: count => counted(count, 'fragmento retirado', 'fragmentos retirados'),
		edits: '{reader.edit-text} reincorpora un fragmento o retira un pasaje',
		headingStays: 'Los encabezados se quedan: vaya a un pasaje o a algo retirado',
		takenOutNow(pins, undoes) {
			const waiting = pins === 1 ? ', y lo elegido de él espera' : `, y ${pins} elegidos de él esperan`;
			return `Retirado: ya no se busca, coteja ni cita${pins === 0 ? '' : waiting}; ${undoes}`;
		},
		putBack: undoes => `Reincorporado: ahora es un pasaje, y se busca, coteja y cita; ${undoes}`,
	},
	disk: {
		changed: count => counted(count, 'archivo cambió', 'archivos cambiaron'),
		added: count => counted(count, 'nuevo', 'nuevos'),
		gone: count => `${count} ya no ${count === 1 ? 'está' : 'están'}`,
		onDisk: changes => `En el disco: ${changes}; {documents.read-again} lee de nuevo`,
		outdated: changes => `Desde esta lectura, en el disco: ${changes}; {documents.read-again} lee de nuevo`,
		unchanged: 'Ningún archivo ha cambiado en el disco',
		readAgain: count => `Lectura nueva: ${counted(count, 'fuente', 'fuentes')}`,
		waits: (name, more) =>
			more === 0
				? `${name} espera a que vuelva su texto`
				: `${name} y ${more} más esperan a que vuelva su texto`,
		isBack: (name, more) => (more === 0 ? `${name} está de vuelta` : `${name} y ${more} más están de vuelta`),
		pairWaits: pair => `${pair}: espera a que vuelvan todos sus documentos`,
		pairIsBack: pair => `${pair}: se coteja de nuevo`,
		stops: 'Se detiene la lectura …',
		notReadAgain: 'Estos documentos no se leen de nuevo: vuelva a abrir briefing.',
		noneLeft: 'Ya no se puede leer ninguno de estos documentos: lo abierto queda como se leyó.',
	},
	opening: {
		list: {here: '{problems.show} enumera', elsewhere: '{sources.show} y luego {problems.show} enumeran'},
		problems: (count, list) => `; ${counted(count, 'problema', 'problemas')}, que ${list}`,
		moreProblems: (count, list) => `; ${count} más, que ${list}`,
		compares: (key, left, right) => `${key} coteja las dos partes, ${left} ${and(right)} ${right}`,
		searches: key => `${key} busca en todas las fuentes`,
		helps: key => `${key} muestra qué más se puede hacer`,
		lastGone: 'Lo último que leyó ya no está aquí',
		nameGone: name => `“${name}”, lo último que leyó, ya no está aquí`,
		sidesGone: (names, count) =>
			`${names}, de su último cotejo, ${textsAre(count)}: las dos partes se eligen de nuevo`,
	},
	mouse: {
		on: 'El ratón está activado: la rueda recorre, un clic señala, un doble clic abre. Mayús y arrastrar (en Mac, Opción y arrastrar) selecciona texto; {program.mouse} lo desactiva',
		off: 'El ratón está desactivado: al arrastrar se selecciona texto, como en otros programas',
	},
	help: {
		nothing: 'Nada se llama así',
		explains: 'Esto es solo una explicación',
		worksIn: places => `Esta tecla funciona en: ${places}`,
	},
	outside: {
		editorMissing: (command, reason) => `El editor no arranca (${command}): ${reason}`,
		editorFailed: command => `El editor terminó con un error (${command}); el apunte queda como estaba`,
		noScreen: 'Aquí no hay pantalla para un navegador: y copia las palabras con el enlace',
		noBrowser: 'Aquí no se encontró ningún navegador: y copia las palabras con el enlace',
		noPair: (source, target) => `No hay traducción aproximada de ${source} a ${target}`,
		otherLines: 'Apertium respondió con otras líneas que las enviadas: no hay traducción aproximada',
		tooLong: seconds => `Apertium tardó más de ${seconds} segundos: no hay traducción aproximada`,
		notTranslated: reason => `Apertium no pudo traducir: ${reason}`,
		endedWith: code => `terminó con el código ${code}`,
		installApertium: (pair, packaged) =>
			`La traducción aproximada requiere el programa Apertium con su par ${pair}: en Debian, apt install apertium ${packaged}`,
	},
};
