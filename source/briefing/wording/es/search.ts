/** What a search says of its answer in Spanish. */
import type {SearchWords} from '../../../search/search-words.ts';
import {and} from './agreement.ts';

/** “o” is “u” before its own sound. */
const or = (next: string): 'o' | 'u' => (/^["“‘«]?h?o/iu.test(next) ? 'u' : 'o');

function listed(all: readonly string[], last: (next: string) => string): string {
	const end = all.at(-1) ?? '';
	return all.length < 2 ? end : `${all.slice(0, -1).join(', ')} ${last(end)} ${end}`;
}

export const search: SearchWords = {
	onlyFirst: most => `Se buscan solo las primeras ${most} palabras.`,
	filterNeedsName: (filter, example) => `${filter}: requiere un nombre, por ejemplo ${example}.`,
	filterNeedsDay: (filter, example) => `${filter}: requiere un año, un mes o un día, por ejemplo ${example}.`,
	filterTakesFields: 'in: admite title, heading o text.',
	noFilter: (name, filters) => `${name}: no es un filtro y se buscó como palabra; los filtros son ${filters}`,
	standsBehind: filter => `El valor de ${filter}: se escribe junto a él, sin espacio.`,
	undated: (count, all) => `${count} de ${all} fuentes no indican fecha y se omiten.`,
	noSides: 'Ninguna fuente indica de qué parte es.',
	noSuchSide: sides => `No hay tal parte; hay ${sides}.`,
	respelt: 'Nada contiene todas estas palabras como se escribieron; se muestran grafías parecidas.',
	translated: '≈ señala lo que lo dice en otro idioma.',
	onlyFirstYet: 'Lectura en curso: se muestran solo los primeros resultados.',
	spellingsLater: 'Lectura en curso: pronto se encontrarán otras grafías.',
	mostOfIt: 'Ningún pasaje lo contiene todo; estos contienen la mayor parte.',
	mostWithout: (missing, isFirst) =>
		`Ningún pasaje lo contiene todo; estos contienen la mayor parte: ${isFirst ? 'los primeros, ' : ''}sin ${listed(missing, and)}.`,
	apart(phrases) {
		const are = phrases.length > 1 ? 'aparecen' : 'aparece';
		return `${listed(phrases, and)} no ${are} literalmente en ningún lugar; estos pasajes contienen sus palabras por separado o en otras formas.`;
	},
	alsoSimilar: 'Se muestran también títulos y encabezados parecidos.',
	onlySimilar: 'Nada contiene todas estas palabras; estos títulos y encabezados se parecen.',
	nowhere: word => `${word} no aparece en ningún lugar.`,
	nowhereBut: (word, similar) => `${word} no aparece en ningún lugar; ¿quiso decir ${listed(similar, or)}?`,
	more: count => `${count} más`,
};
