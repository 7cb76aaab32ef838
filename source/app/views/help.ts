/** All keys on a page to scroll. */
import {furthestHelp} from '../help-rows.ts';
import {bodyHeight} from '../layout.ts';
import {only} from '../outcome.ts';
import {clamp, step} from '../scroll.ts';
import {openView} from '../way-back.ts';
import type {View} from './view.ts';

export const help = {
	title: 'Help',
	mode: () => 'help',
	show: state => only(openView(state, {kind: 'help', scroll: 0})),
	answers: {
		move(state, here, {by}) {
			const {size} = state;
			const scroll = step(here.scroll, by, furthestHelp(size) + 1, bodyHeight(size));
			return only({...state, view: {...here, scroll}});
		},
	},
	settle: ({size}, here) => ({...here, scroll: clamp(here.scroll, 0, furthestHelp(size))}),
} satisfies View<'help'>;
