/** How Spanish says how often something is. */
import {type Frequencies, frequencyPattern, unitsOfYear} from '../frequencies.ts';
import {numbers} from './numbers.ts';

const counts = ['\\d{1,2}', ...numbers.keys()].join('|');
const {day, week, month, quarter, semester, year, decade} = unitsOfYear;

const units = new Map([
	['dia', day],
	['dias', day],
	['semana', week],
	['semanas', week],
	['mes', month],
	['meses', month],
	['trimestre', quarter],
	['trimestres', quarter],
	['semestre', semester],
	['semestres', semester],
	['ano', year],
	['anos', year],
	['decada', decade],
	['decadas', decade],
]);

const words = new Map([
	['diariamente', day],
	['semanalmente', week],
	['mensualmente', month],
	['trimestralmente', quarter],
	['semestralmente', semester],
	['anualmente', year],
	['bienalmente', 0.5],
]);

export const frequencies: Frequencies = {
	pattern: frequencyPattern({
		times: `(?:una|${counts})\\sve(?:z|ces)`,
		per: '(?:al|por|cada|a\\sla)',
		every: 'cada',
		numbers: counts,
		units: 'd[ií]as?|semanas?|mes(?:es)?|trimestres?|semestres?|años?|d[eé]cadas?',
		words: [...words.keys()].join('|'),
	}),
	numbers: new Map([...numbers, ['una', 1]]),
	units,
	words,
};
