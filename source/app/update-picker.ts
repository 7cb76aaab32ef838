/** Picking the two sides: Enter chooses the left one, then the right one. */
import {pickerRows} from './picker-rows.ts';
import type {PickerView, State} from './state.ts';
import {startOfCompare} from './state.ts';
import {closeView, only, openView, say, type Update} from './step.ts';
import {compareIfNeeded} from './update-compare.ts';

export function pick(state: State, view: PickerView): Update {
	const picked = pickerRows(state.corpus)[view.list.cursor]?.side;
	if (picked === undefined) return only(state);
	const {left} = view;
	if (left === null)
		return only(
			say({...state, view: {...view, left: picked}}, `Left: ${picked.label}. Now the right side`, 'hint'),
		);
	if (picked.sources.some(source => left.sources.includes(source)))
		return only(say(state, 'The two sides must be different sources', 'error'));
	const closed = closeView(state);
	const fresh: State = {
		...closed,
		sides: {left, right: picked},
		comparison: null,
		analysis: null,
		lastCompare: startOfCompare,
		busy: {...closed.busy, comparison: false},
	};
	if (closed.view.kind === 'compare') return compareIfNeeded({...fresh, view: startOfCompare});
	return compareIfNeeded(openView(fresh, startOfCompare));
}
