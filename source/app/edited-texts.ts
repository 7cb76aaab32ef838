/** What the user changed of the texts, which hangs on all that is said of them. */
import {type SideName, sideNames} from '../base/sides.ts';
import {type Comparison, nameOfComparedSide} from '../compare/comparison.ts';
import type {Source} from '../documents/source.ts';
import {editsIn} from '../documents/text-edits.ts';
import {sourceById} from './corpus-lookup.ts';
import type {State} from './state.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** What the user changed of a source; null where it is as it was read. Of a library only what was edited is unpacked. */
export function editsOfSource({kept, words}: Pick<State, 'kept' | 'words'>, source: Source): string | null {
	return kept.edits.some(({piece}) => piece.source === source.id) ? editsInWords([source], words) : null;
}

/** `2 passages taken out, 1 piece put back`, of some sources; null where they are as they were read. */
function editsInWords(sources: readonly Source[], {lists}: ScreenWords): string | null {
	const {takenOut, putBack} = lists.sources;
	const edits = sources.map(editsIn);
	const taken = edits.reduce((sum, own) => sum + own.taken.length, 0);
	const back = edits.reduce((sum, own) => sum + own.back, 0);
	const parts = [...(taken === 0 ? [] : [takenOut(taken)]), ...(back === 0 ? [] : [putBack(back)])];
	return parts.length === 0 ? null : parts.join(', ');
}

/** The same of a side that is compared, with its name. */
export function editsOfSide(
	{corpus, words}: Pick<State, 'corpus' | 'words'>,
	comparison: Comparison,
	side: SideName,
): string | null {
	const {sources} = comparison[side];
	const edits = editsInWords(
		sources.flatMap(id => sourceById(corpus, id) ?? []),
		words,
	);
	if (edits === null) return null;
	return words.compare.detail.edited(nameOfComparedSide(comparison[side]), sources.length, edits);
}

/** Whether a text that is compared is not as it was read. */
export function isAnyEdited(state: Pick<State, 'corpus' | 'words'>, comparison: Comparison): boolean {
	return sideNames.some(side => editsOfSide(state, comparison, side) !== null);
}
