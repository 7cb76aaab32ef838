/** What the commands print for people in Spanish. */
import {counted} from '../../../text/counted.ts';
import type {CommandWords} from '../command-words.ts';
import {differenceKinds} from './difference-kinds.ts';

const facts = {
	title: 'título',
	publisher: 'emisor',
	date: 'fecha',
	url: 'dirección',
	side: 'parte',
	language: 'idioma',
} as const;

export const commands: CommandWords = {
	notes: {
		copy: (copy, original) =>
			`${copy} contiene el mismo texto que ${original}; no se cotejan entre sí a menos que usted los indique`,
		moreCopies: count => `${count} archivos más son copias de otros; briefing sources --json los nombra`,
		moreUnread: count => `No se leyeron ${count} archivos más; briefing sources --json los enumera`,
	},
	init: {
		oneFolder: 'init admite una sola carpeta: indique aquella en que están los documentos',
		isThere: file =>
			`${file} ya existe: corríjalo, o añada --force para escribirlo de nuevo con lo que indica`,
		notWritten: (file, reason) =>
			`no se pudo escribir ${file} (${reason}): concédase permiso para escribir allí`,
		summary(documents, missing) {
			const all = counted(documents, 'documento', 'documentos');
			const notFound = missing.map(([fact, count]) => `${facts[fact]} (${fact}) de ${count}`).join(', ');
			return notFound === ''
				? `${all}; se encontró todo: revíselo`
				: `${all}; no se encontró: ${notFound}. Complételo y revise lo demás`;
		},
	},
	compare: {
		relation: {
			same: 'con las mismas palabras',
			reworded: 'con otras palabras',
			partial: 'una parte dice solo algo de lo que dice la otra',
			related: 'mismo asunto, otro punto',
		},
		only: name => `solo ${name}`,
		moved: 'en otro lugar del texto',
		weak: 'correspondencia dudosa: verificar',
		partlyWeak: 'correspondencia dudosa en parte: verificar lo marcado con ?',
		differs: (kind, isConflict) =>
			`${isConflict ? 'Contradicción' : 'Diferencia'} (${differenceKinds[kind]}): `,
		adds: name => `Añadido (${name}): `,
		answers: 'Correspondencias: ',
		lookedFor: 'Se buscó: ',
		nearest: 'Pasaje más próximo: ',
	},
	sources: {
		noDate: 'sin fecha',
		noTitle: '(sin título)',
		sameText: original => `el mismo texto que ${original}`,
		size: (words, passages) =>
			`${counted(words, 'palabra', 'palabras')} en ${counted(passages, 'pasaje', 'pasajes')}`,
	},
	search: {
		nothing: query => `Nada coincide con ${query}: pruebe con menos palabras o con otras.`,
		onlyInPart: query =>
			`Ningún pasaje contiene todo ${query}: pruebe con menos palabras; briefing search muestra los que contienen la mayor parte.`,
	},
	export: {
		otherEnding: (file, format) =>
			`${file} se escribe como ${format}, aunque su nombre termine de otro modo; omita --format o cambie el nombre.`,
		checkedAgainstShipped:
			'No se indicó ningún documento: se compara con los que trae el programa. Indique aquellos de los que se escribió.',
		noSuchFormat: (ending, endings) =>
			`no se escriben archivos ${ending}: use un nombre que termine en ${endings}, o indique --format`,
		notForTerminals: (format, ending) =>
			`${format} no es texto que una terminal pueda mostrar: indique un archivo, por ejemplo -o nota.${ending}.`,
		nameThePair: 'indique ese par con --left y --right.',
		listThem: 'abra briefing con estos documentos; la tecla E los enumera.',
		nothingPinned:
			'No hay pasajes elegidos, apuntes ni correcciones para estos documentos: la nota abarca todo. Abra briefing con ellos; la barra espaciadora elige.',
	},
	check: {
		isNone: file =>
			`${file} no es una nota, o es de una versión anterior: indique una que haya escrito briefing export.`,
		isCurrent: 'Las fuentes no han cambiado; una nota nueva diría lo mismo.',
		changed: 'cambió: ',
		missing: 'no está abierto: ',
		added: 'nuevo: ',
	},
};
