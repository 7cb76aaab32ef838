/** What the two sides are called in Spanish. */
import {lazy} from '../../../base/lazy.ts';
import type {DocumentNoun, SideWords} from '../../../compare/side-words.ts';
import {months} from '../../../languages/es/months.ts';
import {dateIn} from '../../../languages/format-date.ts';
import {capitalise} from '../../../text/capitalise.ts';
import {from, ofDay} from './agreement.ts';
import {publisherNames} from './publishers.ts';

type Article = 'el' | 'la' | 'los' | 'las';

/** Kinds of documents, by their names in English, each with its article. */
const kinds: ReadonlyMap<string, readonly [article: Article, noun: string]> = new Map([
	['fact sheet', ['la', 'ficha informativa']],
	['action plan', ['el', 'plan de acción']],
	['statement', ['la', 'declaración']],
	['communiqué', ['el', 'comunicado']],
	['declaration', ['la', 'declaración']],
	['press release', ['el', 'comunicado de prensa']],
	['press conference', ['la', 'conferencia de prensa']],
	['readout', ['la', 'reseña']],
	['transcript', ['la', 'versión estenográfica']],
	['remarks', ['el', 'mensaje']],
	['speech', ['el', 'discurso']],
	['interview', ['la', 'entrevista']],
	['letter', ['la', 'carta']],
	['resolution', ['la', 'resolución']],
	['conclusions', ['las', 'conclusiones']],
	['memorandum', ['el', 'memorándum']],
	['agreement', ['el', 'acuerdo']],
	['treaty', ['el', 'tratado']],
	['protocol', ['el', 'protocolo']],
	['convention', ['la', 'convención']],
	['report', ['el', 'informe']],
	['minutes', ['la', 'minuta']],
	['summary', ['el', 'resumen']],
	['manifesto', ['el', 'manifiesto']],
	['roadmap', ['la', 'hoja de ruta']],
]);

const jointly: Readonly<Record<Article, string>> = {
	el: 'conjunto',
	la: 'conjunta',
	los: 'conjuntos',
	las: 'conjuntas',
};

/** A noun with its article; a kind that has no name here is a text. */
function nounOf(noun: DocumentNoun): readonly [article: Article, noun: string] {
	if ('texts' in noun) return noun.texts === 1 ? ['el', 'texto'] : ['los', 'textos'];
	const draft = /^draft (.*)$/.exec(noun.kind)?.[1];
	if (draft !== undefined) return ['el', `proyecto de ${nounOf({kind: draft})[1]}`];
	const joint = /^joint (.*)$/.exec(noun.kind)?.[1];
	const [article, name] = kinds.get(joint ?? noun.kind) ?? ['el', 'texto'];
	return [article, joint === undefined ? name : `${name} ${jointly[article]}`];
}

/** `2017-06-16` as `16 de junio de 2017`, `2018-04` as `abril de 2018`; anything else as it is. */
const day = (date: string): string => dateIn(date, monthNames, ' de ');

const monthNames = months.map(([name = '']) => name);

/** Names of states by which manifests call them and Unicode does not, with their codes of ISO 3166. */
const otherNames: readonly (readonly [name: string, code: string])[] = [
	['United States of America', 'US'],
	['Russian Federation', 'RU'],
	['Republic of Korea', 'KR'],
	['Turkey', 'TR'],
	['Czech Republic', 'CZ'],
	['Holy See', 'VA'],
];

/** Countries and the bodies of states that have a code of two letters, by their English names. */
const countries = lazy((): ReadonlyMap<string, string> => {
	const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
	const spanish = new Intl.DisplayNames('es-MX', {type: 'region', fallback: 'none'});
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap(first => letters.map(second => `${first}${second}`));
	const named = codes.flatMap((code): [string, string][] => {
		const [name, translated] = [english.of(code), spanish.of(code)];
		return name === undefined || translated === undefined ? [] : [[name, translated]];
	});
	const others = otherNames.map(([name, code]): [string, string] => [name, spanish.of(code) ?? name]);
	return new Map([...named, ...others]);
});

const publisher = (stated: string): string => publisherNames.get(stated.replace(/^The /, '')) ?? stated;

export const sides: SideWords = {
	sideName: stated => countries().get(stated) ?? publisher(stated),
	publisher,
	day,
	document(noun, {year, day: stated} = {}) {
		const [article, name] = nounOf(noun);
		const told = year !== undefined ? ` de ${year}` : stated !== undefined ? ` ${ofDay(stated)}` : '';
		const label = stated === undefined ? `${name}${told}` : `${name}, ${stated}`;
		return {label: capitalise(label), inText: `${article} ${name}${told}`};
	},
	other: texts =>
		texts === 1
			? {label: 'Otro texto', inText: 'el otro texto'}
			: {label: 'Otros textos', inText: 'los otros textos'},
	lettered(texts, letter) {
		const [article, noun] = nounOf({texts});
		return {label: capitalise(`${noun} ${letter}`), inText: `${article} ${noun} ${letter}`};
	},
	ofDay: (name, stated) => ({label: `${name}, ${stated}`, inText: `el texto ${from(name)} ${ofDay(stated)}`}),
	problems: {
		needsTwo: 'Un cotejo requiere dos documentos: indique otro archivo o carpeta.',
		bothAre: (name, names) => `Ambas partes son “${name}”: elija dos de estas: ${names}.`,
		nothingAgainst: name => `Nada se opone a “${name}”: indique también la otra parte.`,
		copiesAlone: names =>
			`Todos los documentos contienen un mismo texto; añada otro o indique dos con --left y --right: ${names}.`,
		several: (name, names) => `“${name}” puede ser más de uno: elija entre ${names}.`,
		unknown: (name, names) => `Ninguna parte ni documento se llama “${name}”: elija entre ${names}.`,
	},
	andMore: (names, more) => `${names} y ${more.toLocaleString('es-MX')} más`,
};
