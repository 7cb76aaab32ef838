/** Spanish in documents and on the pages of governments. */

import {type DocumentWords, noDocumentWords} from '../document-words.ts';
import {demonyms} from './demonyms.ts';
import {serviceLines} from './service-lines.ts';

export const documentWords: DocumentWords = {
	...noDocumentWords,
	months: [
		['enero'],
		['febrero'],
		['marzo'],
		['abril'],
		['mayo'],
		['junio'],
		['julio'],
		['agosto'],
		['septiembre'],
		['octubre'],
		['noviembre'],
		['diciembre'],
	],
	dates: {
		ordinals: ['º'],
		beforeMonth: ['de'],
		beforeYear: ['de', 'del'],
		beforeTime: [],
		beforeDay: ['a', 'el'],
		labels: [/fecha|fecha de publicación|comunicado(?: de prensa)?(?: n[.º°o]* ?\d+)?/iu],
		release: [/para publicación inmediata/i],
		pageLabels: [/publicado(?: el)?|fecha de publicación/iu],
		weekday: /(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)/i,
	},
	furniture: [
		[
			/(?:ir|saltar|pasar) al contenido(?: principal)?|mostrar accesos directos|imprime la página completa/i,
			'navigation',
		],
		[/compart(?:ir|e|a)(?: (?:en|por) .{1,40})?|síguenos(?: en)?|copiar enlace|imprimir/i, 'sharing links'],
		[/(?:política|aviso) de cookies/i, 'cookie notice'],
		[/aviso de privacidad|aviso legal|mapa del sitio/i, 'site footer'],
		[
			/la legalidad, veracidad y la calidad de la información es estrictamente responsabilidad de .{0,220}/i,
			'site footer',
		],
		[
			/¿qué es gob\.mx\?|es el portal único de trámites.{0,80}|denuncia contra servidores públicos/i,
			'site footer',
		],
		[/-?\s*fin\s*-?/i, 'rule or end mark'],
		[
			/(?:tel(?:éfonos?|s)?|fax|móvil|celular|conmutador)\b[.:]{0,2} ?[+()\d][\d\s()+/.,;–-]{4,40}(?:(?:ext\.?|o|fax|tel|correo)\b.{0,80})?/iu,
			'contact details',
		],
		[
			/(?:correo(?: electrónico)?|e-?mail): ?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/iu,
			'contact details',
		],
		[
			/(?:contactos?|consultas|atención) (?:de|para|a) (?:la )?(?:prensa|los medios)\b.{0,200}/iu,
			'press contact',
		],
	],
	frontPages: ['inicio'],
	pointers: [
		/(?:para (?:más|mayor) información\b.{0,200}|(?:consulta|consulte|lee|leer|ver) (?:más|el (?:texto|comunicado|documento)(?: completo| íntegro)?|aquí)\b.{0,80})/i,
		/(?:descargar?(?: (?:el )?(?:pdf|documento|archivo))?|contesta nuestra encuesta.{0,80})\W*/i,
	],
	linksHeadings: [
		/(?:contenido|contenidos|enlaces|documentos|noticias|notas|publicaciones|archivos|temas) relacionad[oa]s|te (?:puede|podría) interesar|enlaces de interés|más noticias|últimas noticias|también te recomendamos/i,
	],
	footHeadings: [/enlaces|etiquetas|categorías|recursos/i],
	updateLines: [
		/(?:última (?:actualización|modificación)|fecha de (?:actualización|modificación))\b[\s:]*.{0,40}/i,
	],
	questioners: [
		/(?:periodista|pregunta|prensa|reporter[oa]|interlocutora?|moderadora?|entrevistadora?)(?: ?\d{1,2})?/i,
	],
	stageDirections: [/[([](?:aplausos|risas|inaudible|ininteligible)\b[^()[\]]{0,40}[)\]]/i],
	smallWords: 'de del la las los el y e en a para por con'.split(' '),
	shortWords: 'gas ley mar paz red sur'.split(' '),
	abbreviations: 'EE UU Sra Srta Dra Lic Ing Mtro Mtra Gral núm Núm'.split(' '),
	headLines: [
		/(?:ref(?:erencia)?|oficio|expediente|exp)\b\.?(?: n[.º°o]+)?:? ?(?=\S*\d)[\p{Lu}\d][\p{L}\d/._-]{2,40}/iu,
		/(?:comunicado|bolet[ií]n|nota) (?:de prensa|informativ[oa]|oficial)|(?:comunicado|bolet[ií]n|nota)(?: (?:de prensa|informativ[oa]|oficial|conjunto))?,?:? (?:n(?:[uú]m(?:ero)?)?[.º°o]* ?(?=\S*\d)[\p{Lu}\d][\p{L}\d/._-]{0,40}|\d{1,6}(?:[/-]\d{1,5}){0,2})|para (?:su )?publicaci[oó]n inmediata/iu,
	],
	units: [
		/(?:Dirección|Subdirección|Coordinación|Subsecretaría|Unidad|Oficina|Departamento|Gerencia|División|Despacho|Vocería|Secretaría|Jefatura)(?: (?:General|Nacional|Ejecutiv[oa]))?(?: (?:de|del|la|las|los|el|y|e|en|para|\p{Lu}[\p{L}-]+),?){1,10}(?<! (?:de|del|la|las|los|el|y|e|en|para))/u,
		/(?:Oficina|Gabinete|Servicio|Área|Centro) de (?:Prensa|Comunicación|Información)(?: .{2,40})?/u,
	],
	addresses: [
		/(?:calle|c\/|avenida|avda?\.|av\.|paseo|p\.º|plaza|bulevar|boulevard|carretera|calzada|camino|jirón|carrera|autopista)\s.{1,60}(?:\d{1,5}|s\/n)\b.{0,60}/iu,
		/(?:c\.? ?p\.?|código postal) ?\d{4,5}\b.{0,60}|(?:apartado(?: postal)?|casilla(?: postal)?|colonia|col\.) .{2,60}/iu,
	],
	institutions: [
		{
			part: /Secretaría|Ministerio|Embajada|Presidencia|Gobierno|Cancillería/u,
			behind: /(?: (?:de|del|la|las|los|el|y|e|en|\p{Lu}\p{L}+),?)+/u,
		},
		{
			part: /SECRETARÍA|MINISTERIO|EMBAJADA|PRESIDENCIA|GOBIERNO|CANCILLERÍA/u,
			behind: /(?: [\p{Lu},]+)+/u,
		},
	],
	states: [
		{
			part: /República|Reino|Principado|Federación|REPÚBLICA|REINO|PRINCIPADO|FEDERACIÓN/u,
			behind: /(?: (?:de|del|la|las|los|y|\p{Lu}[\p{L}-]+)){1,7}(?<! (?:de|del|la|las|los|y))/u,
		},
	],
	services: serviceLines,
	kinds: [
		[/declaraci[oó]n conjunta/iu, 'joint statement'],
		[/comunicado conjunto/iu, 'joint communiqué'],
		[
			/(?:comunicado|bolet[ií]n|nota)(?: de prensa| oficial| informativo)|comunicado|bolet[ií]n/iu,
			'press release',
		],
		[/declaraci[oó]n/iu, 'statement'],
		[/(?:nota|ficha|hoja) informativa|ficha t[eé]cnica/iu, 'fact sheet'],
		[/discurso/iu, 'speech'],
		[/versi[oó]n estenogr[aá]fica|transcripci[oó]n/iu, 'transcript'],
		[/palabras(?=\s*(?:$|del?(?!\p{L})))|mensaje(?=\s*$)/iu, 'remarks'],
		[/(?:conferencia|rueda) de prensa/iu, 'press conference'],
		[/entrevista/iu, 'interview'],
	],
	notesHeadings: [
		/(?:notas? (?:para|a|de) (?:la |los |las )?(?:editor(?:es)?|prensa|periodistas|medios(?: de comunicación)?|redacci(?:ón|ones))|nota de redacción|información adicional para (?:la prensa|los medios))[.:]?/iu,
	],
	quoting: [
		/.{2,90}(?<!\p{L})(?:dijo|añadió|agregó|señaló|afirmó|declaró|expresó|manifestó|indicó|subrayó|destacó|apuntó|concluyó|explicó|comentó|respondió|prosiguió|continuó)(?:,? (?:hoy|ayer|en|al|durante|tras|a|ante|el|la|lo siguiente)(?!\p{L})[^:.]{0,60})?:/iu,
	],
	posts: [
		/(?<!\p{L})(?:ministr[oa]|secretari[oa]|subsecretari[oa]|director[a]?|jef[ea]|vocer[oa]|portavoz|embajador[a]?|comisionad[oa]|president[ea]|encargad[oa]|coordinador[a]?|agregad[oa]|titular|canciller|responsable|representante)(?!\p{L})/iu,
	],
	offices: [
		/\b(?:ministerio|secretar[ií]a de|canciller[ií]a|embajada|consulado|gobierno|presidencia|misi[oó]n permanente|consejo de ministros)\b/iu,
	],
	belonging: 'de la del los'.split(' '),
	demonyms,
};
