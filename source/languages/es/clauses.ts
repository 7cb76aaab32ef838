/** Spanish clauses: who acts in them, and where they begin and end. */
import type {Clauses} from '../clauses.ts';
import {wordSet} from '../words.ts';
import {months} from './months.ts';
import {agents} from './verb-table.ts';

export const clauses: Clauses = {
	agents,
	pronouns: wordSet('nosotros ellos ellas ella ambos ambas'),
	personal: wordSet('nosotros ellos ellas ella'),
	backward: wordSet('ellos ellas ella'),
	// An empty subject is no word in Spanish.
	impersonal: '',
	nonAgents: wordSet('esto estos estas esos esas tales lo que hay'),
	nonAgentHead: /(?:reunion|conferencia|acuerdo|plan|estrategia|cumbre|ley|tratado|programa|comunicado)$/i,
	subordinator: 'que',
	agentMark: 'por',
	insideAgent: wordSet('el la los las de del y e su sus nuestro nuestra ambos ambas'),
	agentJoints: wordSet('el la los las de del y e'),
	coordinators: wordSet('y e pero o'),
	beforeSubject: wordSet('y e pero o tambien asimismo que'),
	speakers:
		/^(?:nosotros.*|(?:ambos|los dos) (?:países|gobiernos|pueblos)|ambas (?:partes|naciones)|nuestr[oa]s \p{L}+|las partes)$/iu,
	firstPerson: /^(?:nosotros.*|nuestr[oa]s \p{L}+)$/iu,
	hoping: wordSet(
		'espera esperan esperamos esperanza confia confian confianza desea desean deseo cree creen considera consideran vision para temor preocupacion advirtio advirtieron asegurar garantizar',
	),
	times: new Set(months.flat()),
	relatives: wordSet('que quien quienes cual cuales donde'),
	subjectRelatives: wordSet('que quien quienes cual cuales'),
	innerRelatives: wordSet('que cual cuales quien quienes donde cuyo cuya cuando como'),
	resuming: {
		whole: new Set([
			...['para lo', 'por lo'].flatMap(opener => [`${opener} cual`, `${opener} que`]),
			...['efecto', 'fin', 'objeto'].map(noun => `cuyo ${noun}`),
			...['mientras', 'tanto', 'tiempo', 'vez'].map(opener => `${opener} que`),
		]),
		relatives: wordSet('que cual cuales'),
		articles: wordSet('el la los las'),
		prepositions: wordSet('en por mediante bajo durante'),
	},
	introductions: wordSet(
		'en de del a con por para durante mediante tras sobre desde ante segun conforme ademas asimismo tambien igualmente finalmente adicionalmente posteriormente mientras bajo dentro entre hacia al respecto como junto dado no gracias ambos ambas por',
	),
	introducingOrOwn: wordSet('ambos ambas'),
	introducingEnding: /(?:ando|iendo|mente)$/,
	introducingVerbs: wordSet('reunidos reunidas'),
	subjectOpeners: wordSet('el la los las ambos ambas nuestro nuestra su sus un una ellos ellas todos todas'),
	insideNounPhrase: wordSet('el la los las de del y e su sus nuestro nuestra ellos ellas ambos ambas'),
	article: 'el',
	genitive: 'de',
	prepositions: wordSet('de del en a al para con por sobre contra entre desde hacia'),
	handing: /(?!)/,
	days: wordSet('hoy juntos juntas ahora aqui ayer'),
	conditions: wordSet('si salvo podria podrian puede pueden pudiera'),
	conditionals: wordSet('podria podrian puede pueden pudiera pudieran'),
	conditionOpeners: wordSet('si salvo'),
	conditionBehind:
		/(?<!\p{L})(?:siempre que|siempre y cuando|(?:a|con la) condición de|salvo que|a menos que|a reserva de|sujet[oa]s? a|supeditad[oa]s? a|condicionad[oa]s? a|en caso de que|en la medida en que)(?!\p{L})/iu,
	determiners: wordSet('su sus el la los las nuestro nuestra un una'),
	emptyInActors: wordSet('el la los las y e de del ambos ambas dos tres cuatro'),
};
