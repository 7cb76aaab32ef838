/** The terms of commitments in Spanish. */
import type {Commitments} from '../commitments.ts';
import {wordSet} from '../words.ts';

export const commitments: Commitments = {
	aims: wordSet('pretender buscar procurar confiar esperar desear aspirar intentar'),
	pronouns: new Map([
		['ellos', 'several'],
		['ellas', 'several'],
		['ambos', 'several'],
		['ambas', 'several'],
		['él', 'one'],
		['ella', 'one'],
	]),
	several: wordSet(
		'ellos ellas nosotros ambos ambas dos tres cuatro cinco seis siete todos todas estos estas varios',
	),
	severalHeads: wordSet(
		'partes lados gobiernos lideres presidentes mandatarios ministros secretarios cancilleres paises naciones estados delegaciones participantes funcionarios expertos ' +
			'autoridades socios aliados miembros representantes embajadores instituciones empresas organizaciones equipos grupos dirigentes homologos',
	),
	joint: 'y',
	telling: wordSet(
		'reunio reunieron abordo abordaron visito recibio agradecio dijo subrayo informo senalo compartio destaco converso conversaron',
	),
	emptySubject: /(?!)/,
	looseEnd: /(?:[\s,;.:–—-]+|\s+(?:y|e|pero|o|que))+$/u,
	beforeOpening: /^(?:(?:y|pero)\s)?$/i,
	beforeClause: /[,;]\s(?:y|pero)\s$/,
	benefitPrepositions: wordSet('para a con'),
	ambiguousPreposition: 'a',
	groups: wordSet(
		'personas ciudadanos ciudadanas comunidades jovenes mujeres ninos ninas familias migrantes refugiados victimas agricultores campesinos trabajadores trabajadoras empresas paises gobiernos aliados socios pueblos',
	),
	determiners: wordSet('el la los las su sus nuestro nuestra todos todas un una'),
};
