/** What takes a change of the choices back. */
import {type Change, type Choices, isPinned, noteOn, sameSentences, sameTarget} from './choices.ts';

/** The changes that bring back the choices in force as they were before a change; none where it changed nothing. */
export function inverseOf(choices: Choices, change: Change): readonly Change[] {
	const pair = change.pair === undefined ? {} : {pair: change.pair};
	switch (change.kind) {
		case 'pin':
			return isPinned(choices, change.target) ? [] : [{...pair, kind: 'unpin', target: change.target}];
		case 'unpin': {
			const {target} = change;
			const place = choices.pins.findIndex(pin => sameTarget(pin, target));
			if (place < 0) return [];
			const by = place - (choices.pins.length - 1);
			return [
				{...pair, kind: 'pin', target},
				{...pair, kind: 'move-pin', target, by},
			];
		}
		case 'move-pin':
			return [{...pair, kind: 'move-pin', target: change.target, by: -change.by}];
		case 'note':
			return [{...pair, kind: 'note', target: change.target, text: noteOn(choices, change.target) ?? ''}];
		case 'rename':
			return [{...pair, kind: 'rename', key: change.key, topic: choices.topics.get(change.key) ?? ''}];
		case 'correct': {
			const {correction} = change;
			const before = choices.corrections.find(other => sameSentences(other, correction));
			const taken: Change = {...pair, kind: 'undo-correction', correction};
			return before === undefined ? [taken] : [taken, {...pair, kind: 'correct', correction: before}];
		}
		case 'undo-correction':
			return [{...pair, kind: 'correct', correction: change.correction}];
		case 'put-back':
			return [{...pair, kind: 'take-out', piece: change.piece}];
		case 'take-out':
			return [{...pair, kind: 'put-back', piece: change.piece}];
		case 'choose':
			return [{...pair, kind: 'choose', keys: choices.chosen}];
		case 'set-first-side':
			return [{...pair, kind: 'set-first-side', side: choices.firstSide}];
		case 'set-length':
			return [{...pair, kind: 'set-length', length: choices.length}];
		case 'include-part':
			return [{...pair, kind: 'leave-out-part', part: change.part}];
		case 'leave-out-part':
			return [{...pair, kind: 'include-part', part: change.part}];
		default:
			return change satisfies never;
	}
}
