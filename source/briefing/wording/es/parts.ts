/** The phrases of the parts of a briefing in Spanish; verbs agree with who is named, and nothing depends on a gender. */
import type {DifferenceKind} from '../../../compare/comparison.ts';
import {capitalise} from '../../../text/capitalise.ts';
import {counted} from '../../../text/counted.ts';
import type {PartWords} from '../part-words.ts';
import {agreeing, from} from './agreement.ts';

/** What texts contradict each other in. */
const contradictory: Readonly<Record<DifferenceKind, readonly [what: string, how: string]>> = {
	number: ['cifras', 'contradictorias'],
	date: ['fechas', 'contradictorias'],
	name: ['nombres', 'contradictorios'],
	actor: ['papeles', 'contradictorios'],
	verb: ['verbos', 'contradictorios'],
	wording: ['redacciones', 'contradictorias'],
};

/** What was taken out of texts by hand and put back, each if anything was. */
export function editsOfText(taken: number, back: number): readonly string[] {
	return [
		...(taken === 0 ? [] : [taken === 1 ? 'se retiró 1 pasaje' : `se retiraron ${taken} pasajes`]),
		...(back === 0
			? []
			: [
					back === 1
						? 'se reincorporó 1 fragmento de lo que rodea al texto'
						: `se reincorporaron ${back} fragmentos de lo que rodea al texto`,
				]),
	];
}

export const parts: PartWords = {
	andMore: count => `; y ${count} más`,
	notAtThisLength: said => `No cabe en una nota de esta extensión, pero sí en la nota en extenso: ${said}.`,
	statedBy: 'Según',
	bothSay: {
		more: count => `${counted(count, 'coincidencia', 'coincidencias')} más.`,
		inOtherWords: 'Con otras palabras: ',
		countedInOtherWords: count => `${counted(count, 'coincidencia', 'coincidencias')} con otras palabras.`,
		eachSideItself: 'Cada parte por su cuenta',
	},
	theyDiffer: {on: 'Asunto', more: count => `${counted(count, 'diferencia', 'diferencias')} más.`},
	onlyOne: {
		notMentionedBy: side => `No lo ${agreeing(side, 'menciona', 'mencionan')} ${side}: `,
		noCounterpartIn: text => `No se encontró correspondencia en ${text}: `,
		inDoubt: (count, see) =>
			`${counted(count, 'oración', 'oraciones')} de correspondencia dudosa${see === null ? '' : ` (véase “${see}”)`}.`,
		points: count => counted(count, 'punto', 'puntos'),
		more: count => `${count} más`,
		obligations: (count, who) =>
			`${counted(count, 'obligación', 'obligaciones')} de “${who}” solo en este texto: `,
	},
	loadedWords: {order: names => `Menciones (${names.join(' – ')}): `},
	money: {figures: count => `${counted(count, 'cifra', 'cifras')}.`},
	toCheck: {
		ifTheSame: 'Si se trata de lo mismo: ',
		more: count => `${counted(count, 'pregunta', 'preguntas')} más.`,
		unasked: count =>
			`${counted(count, 'correspondencia dudosa', 'correspondencias dudosas')} sin nada específico en común.`,
		spelling: 'Grafía',
		whoIsBound: topic => `${topic}, quién se obliga: `,
		either: {before: '¿', or: ' o ', after: '?'},
		samePoint: {before: topic => `${topic}: ¿es el mismo punto? `, after: '.'},
	},
	byTheme: {
		seeAlso: 'Véase también, sobre el mismo asunto y con un punto distinto en cada texto:',
		common: count => `${counted(count, 'punto', 'puntos')} en común`,
		alone: (count, side) => `${counted(count, 'punto', 'puntos')} solo ${from(side)}`,
	},
	framings: {onlyHere: 'Solo aquí:', alsoOnTopic: 'También sobre este asunto:'},
	differs: {
		differs: 'Diferencias: ',
		conflict: {
			strong: kind => contradictory[kind].join(' '),
			weak: kind => contradictory[kind].join(' quizá '),
		},
		notStated: 'no se indica',
		uncertain: 'Correspondencia incierta: verificar.',
		partlyUncertain: 'Correspondencia en parte incierta: verificar.',
		elsewhere: 'lugar en el orden del texto',
		adds: (side, phrases) => `${side} ${agreeing(side, 'agrega', 'agregan')} ${phrases}`,
		sameWords: 'Con las mismas palabras.',
		nearlySameWords: 'Casi con las mismas palabras.',
		saysMore: side => `${capitalise(side)} ${agreeing(side, 'dice', 'dicen')} más.`,
	},
	commitments: {
		whoIsBound: 'Quién se obliga',
		firmness: 'Firmeza',
		what: 'A qué, en cita textual con su verbo',
		byWhen: 'Plazo',
		howMuch: 'Monto',
		more: count => `${counted(count, 'compromiso', 'compromisos')} más`,
		others: count =>
			`${counted(count, 'enunciado', 'enunciados')} sobre lo hecho, lo deseado, lo reiterado o lo que se pide a terceros`,
		namesNobody: (name, side) => `${name}; ${side} no ${agreeing(side, 'indica', 'indican')} quién`,
		inPart: (name, side) => `${name}; en parte, ${side}`,
		both: 'ambas partes',
		andFirmness: said => `${said.charAt(0).toLowerCase()}${said.slice(1)}`,
	},
	figures: {
		figure: 'Cifra',
		inContext: 'En contexto',
		timeline: 'Cronología',
		when: 'Fecha',
	},
	parties: {
		who: 'Quién',
		notNamed: 'No se nombra',
		namedOnlyBy: side => `Menciones exclusivas ${from(side)}: `,
	},
	emphasis: {
		howEachPutsIt: 'Cómo lo plantea cada parte, cuando ambas abordan el tema:',
		theme: 'Tema',
		shares:
			'Qué proporción de sus palabras dedica cada texto a los asuntos comunes, y en qué lugar los trata; se muestran los de mayor diferencia:',
		topic: 'Asunto',
		share: (percent, place) => `${percent}%, lugar ${place}`,
		loadedWordsOf: side => `Términos valorativos ${from(side)}: `,
		stresses: name => `Énfasis (${name}): `,
		counts: (own, others) => `${own} frente a ${others}`,
	},
	passages: {more: count => `${counted(count, 'pasaje', 'pasajes')} más en este documento.`},
	sources: {
		comparedFor: side => `en el cotejo: ${side}`,
		notCompared: (title, reason) => `No se coteja: ${title} (${reason})`,
		noText: 'no contiene texto que cotejar',
		'other-language': (own, main) =>
			`está en ${own}, y la misma parte tiene textos en ${main}, que son los que se cotejan`,
		'across-languages': (own, main) =>
			`está en ${own} y la otra parte en ${main}: no se cotejan textos entre esos idiomas`,
	},
	method: {
		matching:
			'Las oraciones de ambas partes se cotejan por las palabras, los nombres, las cifras y las fechas que comparten, sin importar su orden; prevalecen las correcciones del usuario.',
		concepts:
			'Nada se traduce: tras el signo “=” figuran las palabras de la otra parte con las que se cotejaron algunas de las citadas.',
		silence:
			'“No se menciona” significa que las palabras que sostienen el punto, sus formas y sus equivalentes no aparecen en ningún lugar del otro texto; “No se encontró correspondencia”, que nada en él le corresponde, aunque sí aparecen algunas de esas palabras u otras de su ámbito. Conviene verificar ambas afirmaciones en el texto antes de apoyarse en ellas.',
		quotations:
			'Las citas son textuales y conservan su idioma; […] señala lo omitido y las negritas, lo que la otra parte expresa de otro modo. Cada referencia indica el lugar de las palabras en el archivo y, si se conoce su dirección, abre ahí la página publicada.',
		file: 'Archivo ',
		checksum: ', SHA-256 ',
		edits: (taken, back) =>
			`A mano, ${editsOfText(taken, back).join(' y ')}: los textos no están como se leyeron.`,
	},
};
