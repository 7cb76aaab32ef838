/** Why files were not read, in Spanish, as it follows the name of a file. */
import type {PlainUnreadReason, UnreadKind, UnreadRemedy} from '../../../documents/unread-reasons.ts';
import {manifestFault} from './manifest-faults.ts';

const plain: Readonly<Record<PlainUnreadReason, string>> = {
	'does not exist; check the path': 'no existe; revise la ruta',
	'does not exist; a part of the path is a file': 'no existe; una parte de la ruta es un archivo',
	'cannot be read; give yourself permission to read it': 'no se puede leer; concédase permiso para leerlo',
	'cannot be read; the disk reports an error': 'no se puede leer; el disco informa de un error',
	'cannot be opened; too many files are open': 'no se puede abrir; hay demasiados archivos abiertos',
	'does not answer; give a text file': 'no responde; indique un archivo de texto',
	'has a name that is too long; rename it': 'tiene un nombre demasiado largo; cámbielo',
	'is a folder; give a text file': 'es una carpeta; indique un archivo de texto',
	'is a link to a folder, which is not followed; give that folder as well':
		'es un enlace a una carpeta, que no se sigue; indique también esa carpeta',
	'is a link to something that is not there; give the file itself':
		'es un enlace a algo que no existe; indique el archivo mismo',
	'is a loop of links; give the file itself': 'es un círculo de enlaces; indique el archivo mismo',
	'is larger than 64 MB; split it or give a smaller file':
		'ocupa más de 64 MB; divídalo o indique un archivo más pequeño',
	'is not a regular file; give a text file': 'no es un archivo común; indique un archivo de texto',
	'is the name of several files; rename them, or give their folder':
		'es el nombre de varios archivos; cámbielo, o indique su carpeta',
	'is an address, and nothing is fetched; save the page in your browser (Ctrl-S) and give that file':
		'es una dirección, y no se descarga nada; guarde la página en su navegador (Ctrl-S) e indique ese archivo',
	'is empty; choose a file with text in it': 'está vacío; elija un archivo con texto',
	'is not a text file; save the document as text or Markdown first':
		'no es un archivo de texto; guarde antes el documento como texto o Markdown',
	'holds only blank lines; choose a file with text in it':
		'solo contiene líneas en blanco; elija un archivo con texto',
	'has no ending that says what it is; call it .txt if it holds text':
		'no tiene extensión que diga qué es; llámelo .txt si contiene texto',
	'is not all in UTF-8; what is not is shown as \ufffd':
		'no está todo en UTF-8; lo que no lo está se muestra como \ufffd',
	'is too long, or too deeply nested, to be read as Markdown; it was read as plain text':
		'es demasiado largo, o sus partes demasiado anidadas, para leerse como Markdown; se leyó como texto simple',
	'has too many elements for its text to be told from what is around it; all of it was read':
		'tiene demasiados elementos para distinguir el texto de lo que lo rodea; se leyó todo',
	'is nested too deep to be read; save its text alone':
		'tiene partes demasiado anidadas para leerse; guarde solo el texto',
	'is too long for a web page; save its text alone':
		'es demasiado largo para una página web; guarde solo el texto',
	'holds no text to read; choose a page with text in it':
		'no contiene texto que leer; elija una página con texto',
	'holds no web page; save the page as HTML': 'no contiene ninguna página web; guarde la página como HTML',
	'holds no text to read; choose a message with text in it':
		'no contiene texto que leer; elija un mensaje con texto',
	'has more parts than any message; save its text alone':
		'tiene más partes que cualquier mensaje; guarde solo el texto',
	'begins with more than any message does; save its text alone':
		'tiene un encabezado más largo que el de cualquier mensaje; guarde solo el texto',
	'is a message of Outlook; save it as .eml or as text':
		'es un mensaje de Outlook; guárdelo como .eml o como texto',
	'is protected by a password; save it without one': 'está protegido con una contraseña; guárdelo sin ella',
	'is in the old format of Word; open it and save it as .docx':
		'está en el formato antiguo de Word; ábralo y guárdelo como .docx',
	'is in an old format of Office; open it and save it as .docx':
		'está en un formato antiguo de Office; ábralo y guárdelo como .docx',
	'has letters in a code page that is not known; some may be wrong. Save it as .docx':
		'tiene letras en una página de códigos desconocida; algunas pueden estar mal. Guárdelo como .docx',
	'ends too soon; what there is of it was read': 'está incompleto; se leyó lo que hay de él',
	'holds no text to read; choose a document with text in it':
		'no contiene texto que leer; elija un documento con texto',
	'holds no OpenDocument text; open it and save it as .odt':
		'no contiene texto de OpenDocument; ábralo y guárdelo como .odt',
	'holds no text of Word; open it and save it as .docx':
		'no contiene texto de Word; ábralo y guárdelo como .docx',
	'is damaged or was not downloaded whole; open it in its program and save it again':
		'está dañado o no se descargó completo; ábralo en su programa y guárdelo de nuevo',
	'holds more than anybody writes; save its text alone':
		'contiene más de lo que nadie escribe; guarde solo el texto',
	'is nested too deep to be read, or has too many parts; save its text alone':
		'tiene demasiadas partes, o demasiado anidadas, para leerse; guarde solo el texto',
	'is a PDF that is locked with a password; open it and print it to a new PDF first':
		'es un PDF bloqueado con una contraseña; ábralo e imprímalo antes en un PDF nuevo',
	'is no whole PDF, it is damaged or cut off; get it again':
		'no es un PDF completo: está dañado o cortado; consígalo de nuevo',
	'is a PDF that cannot be read; save its text first':
		'es un PDF que no se puede leer; guarde antes su texto',
	'is a PDF without pages; get it again': 'es un PDF sin páginas; consígalo de nuevo',
	'is a PDF of pictures, with no text in it; run a text recognition (OCR) over it first':
		'es un PDF de imágenes, sin texto; aplíquele antes un reconocimiento de texto (OCR)',
	'is a PDF whose letters stand for others, so that its text cannot be read; run a text recognition (OCR) over it first':
		'es un PDF cuyas letras representan otras, de modo que su texto no se puede leer; aplíquele antes un reconocimiento de texto (OCR)',
	'is a PDF that takes too long to read; print it to a new PDF, or save its text':
		'es un PDF que tarda demasiado en leerse; imprímalo en un PDF nuevo, o guarde su texto',
	'is a PDF that needs too much memory to be read; print it to a new PDF, or save its text':
		'es un PDF que requiere demasiada memoria para leerse; imprímalo en un PDF nuevo, o guarde su texto',
};

const kinds: Readonly<Record<UnreadKind, string>> = {
	'a picture': 'una imagen',
	'an archive': 'un archivo comprimido',
	'a sound or a film': 'un audio o un video',
	'a spreadsheet': 'una hoja de cálculo',
	'a presentation': 'una presentación',
	'a web page in one file of Safari': 'una página web en un archivo de Safari',
	'a document of a word processor that is not known': 'un documento de un procesador de textos desconocido',
	'a message of Outlook': 'un mensaje de Outlook',
	'an e-book': 'un libro electrónico',
	data: 'un archivo de datos',
	'part of a program': 'parte de un programa',
	'a note of where a page is': 'un acceso directo a una página',
	'a download that was not finished': 'una descarga sin terminar',
};

const remedies: Readonly<Record<UnreadRemedy, string>> = {
	'save it as text, Markdown or HTML first': 'guárdelo antes como texto, Markdown o HTML',
	'put the text that it shows into a document': 'escriba en un documento el texto que muestra',
	'unpack it first': 'descomprímalo antes',
	'write down what is said': 'transcriba lo que se dice',
	'save it as HTML first': 'guárdelo antes como HTML',
	'save that page and put it here': 'guarde esa página y póngala aquí',
	'download it again': 'descárguelo de nuevo',
};

/** What holds a name or a number, each with its place marked `$1`, `$2`. */
const withParts: readonly (readonly [english: RegExp, spanish: string])[] = [
	[
		/^is of an unknown kind \((.*)\); call it \.txt if it holds text$/su,
		'es de un tipo desconocido ($1); llámelo .txt si contiene texto',
	],
	[
		/^is not all in (.*), as it says; what is not is shown as \ufffd$/su,
		'no está todo en $1, como dice; lo que no lo está se muestra como \ufffd',
	],
	[
		/^does not say how its letters are encoded; it was read as (.*), which may be wrong\. Save it as UTF-8$/su,
		'no dice cómo están codificadas sus letras; se leyó como $1, lo que puede estar mal. Guárdelo como UTF-8',
	],
	[
		/^has attachments, which are not read: (.*); save them beside it$/su,
		'tiene adjuntos, que no se leen: $1; guárdelos al lado',
	],
	[/^has attachments, which are not read: (.*)$/su, 'tiene adjuntos, que no se leen: $1'],
	[
		/^holds no documents; put .* files into it$/su,
		'no contiene documentos; ponga en ella, por ejemplo, archivos de texto, Word o PDF, o páginas web',
	],
	[
		/^Reading was stopped: (\d+) of (\d+) files were not read$/u,
		'Se detuvo la lectura: no se leyeron $1 de $2 archivos',
	],
	[/^cannot be read \((.*)\)$/su, 'no se puede leer ($1)'],
];

const ofKind = /^is (.*); (.*)$/su;

/** Also of what is wrong in a manifest; what is wrong in the settings is told in their own words. */
export function unread(reason: string): string {
	if (isIn(plain, reason)) return plain[reason];
	const [, kind = '', remedy = ''] = ofKind.exec(reason) ?? [];
	if (isIn(kinds, kind) && isIn(remedies, remedy)) return `es ${kinds[kind]}; ${remedies[remedy]}`;
	const [english, spanish] = withParts.find(([pattern]) => pattern.test(reason)) ?? [];
	if (english !== undefined && spanish !== undefined) return reason.replace(english, spanish);
	return manifestFault(reason) ?? reason;
}

function isIn<Name extends string>(table: Readonly<Record<Name, string>>, name: string): name is Name {
	return Object.hasOwn(table, name);
}
