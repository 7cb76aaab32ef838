/** Sentences of Spanish releases that only serve those who report: where pictures are, whom to ask, whom to follow. */
import type {Furniture} from '../document-words.ts';

const material =
	'(?:(?:el|la|los|las|un|una|más|otras) )?(?:fotograf[ií]as?|fotos|imágenes|v[ií]deos?|audios?|grabaci[oó]n(?:es)?|transcripci[oó]n|galería(?: de (?:fotos|imágenes))?|material (?:gráfico|audiovisual|de prensa)|(?:dossier|kit|carpeta) de prensa|versi[oó]n (?:estenográfica|completa|íntegra)|(?:texto|documento|informe|comunicado) (?:completo|íntegro))';
const offered =
	'(?:est(?:án?|arán?) (?:ya |también )?disponibles?|se (?:encuentran?|pueden?|podrán?)(?: disponibles?| descargar| consultar| ver| obtener| solicitar| escuchar)|(?:pueden?|podrán?) (?:(?:descargar|consultar|ver|obtener|solicitar|encontrar|escuchar)(?:se)?|ser (?:descargad|consultad|vist|solicitad)[oa]s?))';
const place =
	'(?:https?:|www\\.|\\w\\.\\w{2,}/|@|(?<!\\p{L})(?:página|sitio|web|portal|canal|cuenta|enlace|petici[oó]n|aquí|redes sociales|youtube|flickr|twitter|(?:sala|oficina) de prensa)(?!\\p{L}))';
const event =
	'(?:(?:rueda|conferencia) de prensa|comparecencia|ceremonia|entrevista|evento|acto|discurso|visita)';
const network =
	'(?:twitter|x|facebook|instagram|youtube|linkedin|telegram|tiktok|whatsapp|redes sociales|nuestras (?:redes|cuentas)|nuestros (?:canales|perfiles))';
const journalists =
	'(?:(?:los|las) )?(?:periodistas|reporteros|medios(?: de comunicaci[oó]n)?|fotógrafos|representantes de (?:los )?medios)';
const reach = '(?:contact|comun[ií]qu|comunicarse|dir[ií]|env[ií]|escrib|llam|correo|tel[eé]fono|@|\\d{3}|:)';

export const serviceLines: Furniture = [
	[
		new RegExp(`${material}(?!\\p{L})(?=.*${place}).{0,100}(?<!\\p{L})${offered}(?!\\p{L}).{0,160}`, 'iu'),
		'pointer to other pages',
	],
	[
		new RegExp(
			`(?:${material} de )?(?:la |el )?${event} (?:se (?:transmitirá|emitirá|publicará|retransmitirá|difundirá)|(?:será|podrá ser) (?:transmitid|emitid|retransmitid|publicad)[oa])(?!\\p{L}).{0,160}`,
			'iu',
		),
		'pointer to other pages',
	],
	[
		new RegExp(
			`${journalists}(?!\\p{L}).{0,30}(?<!\\p{L})(?:que (?:deseen|quieran)|interesad[oa]s en)(?!\\p{L}).{0,60}(?<!\\p{L})(?:asistir|cubrir|acreditarse|registrarse|entrevistar|participar)(?!\\p{L}).{0,160}`,
			'iu',
		),
		'press contact',
	],
	[
		new RegExp(
			`(?=.*${reach})(?:para |las? )?(?:(?:consultas?|preguntas|solicitudes|peticiones) (?:de|para|con) (?:la |los |el )?(?:prensa|medios(?: de comunicaci[oó]n)?|entrevistas?)|(?:solicitar |concertar )?entrevistas(?=[,:]))(?!\\p{L}).{0,200}`,
			'iu',
		),
		'press contact',
	],
	[
		new RegExp(
			`(?:s[ií]g(?:uenos|anos)|(?:sigue|siga|sigan) (?:al?|la|las|los|nuestr[oa]s) .{2,60}?)(?: en| a través de)? ${network}(?!\\p{L}).{0,120}`,
			'iu',
		),
		'sharing links',
	],
	[
		/(?:para (?:obtener )?(?:más|mayor(?:es)?) (?:información|informes|detalles)|si desea (?:más|mayor) información)(?: (?:sobre|acerca de) .{2,100}?)?(?:[,:] ?.{0,200}| (?:consulte|visite|contacte|comuníquese|diríjase|escriba|llame|véase|puede|favor de).{0,200})/iu,
		'pointer to other pages',
	],
	[
		new RegExp(
			`(?:más|mayor) información(?=.*${place})(?: (?:sobre|acerca de) .{2,100}?)?(?: (?:disponible )?en(?!\\p{L})|:| ${offered}(?!\\p{L})).{0,160}`,
			'iu',
		),
		'pointer to other pages',
	],
];
