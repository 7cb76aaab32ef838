/** Keeps the user's changes one after the other, as they were made: two at once could change places on the disk. */
import type {KeptChange} from '../briefing/choices/choices.ts';

export type Saving = {
	/** Rejects where the change could not be kept; it is tried again before the next one. */
	readonly save: (change: KeptChange) => Promise<void>;
	/** Resolves when nothing is being kept any more, whether or not that worked. */
	readonly settled: () => Promise<void>;
};

/** @param saveTogether Keeps changes in their order: all that have come by then, because each time the whole file is written. */
export function saveInOrder(saveTogether: (changes: readonly KeptChange[]) => Promise<void>): Saving {
	const waiting: KeptChange[] = [];
	let last: Promise<void> = Promise.resolve();
	const saveAll = async () => {
		while (waiting.length > 0) {
			const changes = [...waiting];
			await saveTogether(changes);
			waiting.splice(0, changes.length);
		}
	};
	return {
		save(change) {
			waiting.push(change);
			last = last.catch(() => {}).then(saveAll);
			return last;
		},
		settled: () => last.catch(() => {}),
	};
}
