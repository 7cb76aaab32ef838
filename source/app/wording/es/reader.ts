/** The reader in Spanish: where one is in a text, and what stands above what is no part of it. */
import {countedInGroups} from '../../../text/in-groups.ts';
import type {ScreenWords} from '../screen-words.ts';
import {furniture} from './furniture.ts';

export const reader: ScreenWords['reader'] = {
	noHit: 'sin resultados',
	hits: count => countedInGroups(count, 'resultado', 'resultados'),
	hitOf: (number, all) => `${number} de ${all}`,
	forQuery: query => `con “${query}”`,
	passageOf: (number, all) => `${number} de ${countedInGroups(all, 'pasaje', 'pasajes')}`,
	page: page => `p. ${page}`,
	takenOut: reason => `retirado: ${furniture[reason]}`,
	takenByUser: 'retirado por usted',
	putBack: 'reincorporado por usted',
};
