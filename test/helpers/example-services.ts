/** What can be done with the example: searched in earnest, compared and written by hand. */

import type {Services} from '../../source/app/services.ts';
import {nothingLeftAside} from '../../source/briefing/choices/fitting-choices.ts';
import {buildIndex, search} from '../../source/search/search.ts';
import {analysis, comparison, corpus, sides} from './example.ts';

const index = buildIndex(corpus);

export const services: Services = {
	suggestSides: () => ({sides}),
	editTexts: async () => {},
	lookAtDisk: () => ({changed: 0, added: 0, gone: 0}),
	stopReading: () => {},
	readAgain: () => ({corpus, problems: []}),
	compare: () => comparison,
	analyse: () => analysis,
	search: ({query}) => ({...search(index, query), hint: null}),
	prepareSearch: async () => {},
	concordance: () => ({total: 0, lines: []}),
	preview: () => ({kind: 'text', text: 'Conference on the River'}),
	exportBriefing: async () => ({path: '/home/user/briefing.md', leftAside: nothingLeftAside}),
	saveChanges: async () => {},
	keepPlace: async () => {},
};
