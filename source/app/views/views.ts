/** Every view by its name. */
import type {ViewName} from '../view-states.ts';
import {candidates} from './candidates.ts';
import {compare} from './compare.ts';
import {concordance} from './concordance.ts';
import {exportView} from './export.ts';
import {help} from './help.ts';
import {picker} from './picker.ts';
import {problems} from './problems.ts';
import {reader} from './reader.ts';
import {search} from './search.ts';
import {sources} from './sources.ts';
import type {View} from './view.ts';

const all = {
	sources,
	problems,
	reader,
	search,
	compare,
	concordance,
	export: exportView,
	help,
	picker,
	candidates,
};

export const views: {readonly [Name in ViewName]: View<Name>} = all;

/** What some view has an answer to. */
export type AnsweredInViews = {[Name in ViewName]: keyof (typeof all)[Name]['answers']}[ViewName];
