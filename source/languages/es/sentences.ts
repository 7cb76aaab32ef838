/** Where Spanish sentences end, and how they hang together. */
import type {Sentences} from '../sentences.ts';
import {wordSet} from '../words.ts';
import {abbreviations} from './abbreviations.ts';

export const sentences: Sentences = {
	neverFinal: wordSet(
		'sr sra srta sres sras excmo excma ilmo ilma lcdo lcda emb hno d dª dña dr dra dres lic licda ing arq prof profa mtro mtra gral cnel cap tte sgto cmdte alm fr pbro mons ' +
			'art arts núm núms num nums no nos nº n° n.º pág págs pag p pp párr fracc frac inc vol ed eds cfr cf cap av avda blvd ' +
			'col dpto depto edo gob pdte pdta aprox máx mín tel ext ee ff aa rr pbi st ' +
			'ene feb mar abr jun jul ago sep sept oct nov dic',
	),
	finalBeforeWords: wordSet('no'),
	seldomFinal: wordSet(
		'etc cía cia ltda inc corp uu hnos admón 1er 3er 1ro 2do 3ro 4to 5to 1o 2o 3o 4o 5o 1a 2a 3a 4a 5a',
	),
	introducing: wordSet('p.ej e.g i.e v.gr'),
	letterWords: wordSet(''),
	finalLetters: /Washington,?\sD\.\s?C$/u,
	timeOfDay: /\d\s?[ap]\.\s?m$/iu,
	openingTime:
		/(?:^|[.!?]["”’)]*\s)(?:A\slas|A\sla|Desde\slas|Hasta\slas|Hacia\slas|Antes\sde\slas|Después\sde\slas)\s[\d:.]+\s?[ap]\.\s?m$/iu,
	behindTime: wordSet('hora horas tiempo lunes martes miércoles jueves viernes sábado domingo'),
	addressEnds: wordSet('com org net gob gov edu int info mx es co ar eu'),
	openers: wordSet(
		'el la los las un una unos unas este esta estos estas ese esa esos esas dicho dicha dichos dichas él ella ellos ellas se su sus nos nuestro nuestra ' +
			'en a al de del para por con sin sobre ante bajo tras entre según durante mediante desde hasta hacia tanto como cuando donde mientras si y e pero ' +
			'aunque sin asimismo además también igualmente finalmente por al en no ni ambos ambas todos todas cada otro otra otros otras así ya muy más ' +
			'fue fueron es son ha han hay había será serán qué quién cómo cuándo sr sra',
	),
	abbreviated: new RegExp(`^(?:\\p{Lu}|${abbreviations.join('|')})$`, 'u'),
	continuing:
		/^["“«]?(?:est[eao]s?|es[eao]s?|dich[oa]s?|tal(?:es)?|ell[oa]s?|él|sus?|para ello|por su parte|en (?:este|ese|dicho|tal)|al respecto|sobre (?:este|el particular)|han?|\p{L}{3,}(?:aron|ieron|ó)|se (?:acord|convin|decid|abord|trat)(?:i?ó|o|aron|ieron))(?!\p{L})|^.{0,50}(?<!\p{L})(?:también|además|asimismo|igualmente|de igual (?:manera|forma)|en (?:este|ese) (?:sentido|contexto)|a su vez)(?!\p{L})/iu,
	backward:
		/(?<!\p{L})(?:est[eao]s?|es[eao]s?|dich[oa]s?|tales)(?!\p{L})(?! (?:años?|mes|semana|día|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L}))|^["“«(]*(?:ell[oa]s?|él|ello)(?!\p{L})|^(?:otr[oa]s?|además|asimismo)(?!\p{L})|(?<!\p{L})que (?:ell[oa]s|ésta|éste)(?!\p{L})/iu,
	pointing: /^["“«(]*(?:est[eao]s?|es[eao]s?|dich[oa]s?|tales|ello|otr[oa]s?)(?!\p{L})/iu,
	announcing: /(?<!\p{L})(?:l[oa]s? siguientes?|a continuación|como sigue)(?!\p{L})/iu,
	fillers: wordSet(
		'gracias muchas buenos buenas dias tardes noches señoras señores senoras senores amigos amigas bienvenidos bienvenidas sé creo pienso bueno pues claro sí perdon disculpe favor pregunta preguntas respuesta',
	),
	bearings: wordSet(
		`latitud longitud meridiano paralelo geodesica loxodromica linea lineas punto puntos interseccion hasta desde limite limites exterior zona milla millas nauticas
		norte sur este oeste noreste noroeste sureste suroeste grados minutos segundos`,
	),
	overview:
		/(?<!\p{L})(?:(?:temas|asuntos|cuestiones) de (?:interés|la agenda|preocupación)|agenda bilateral|diversos temas|(?:la|esta) (?:conversación|reunión|llamada|entrevista) (?:se centró|versó|trató|giró)|temas (?:regionales|bilaterales|multilaterales|globales)|situación (?:regional|internacional))(?!\p{L})/iu,
};
