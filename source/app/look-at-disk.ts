/** When it is looked whether documents have changed on disk: now and then while the program is used, and more seldom while nothing is pressed. */

/** Milliseconds between two looks; more where one takes long, so that looking is a small part of what is done. */
const pause = 2000;
const leastShare = 20;

/** What is to be called whenever something happens; it looks if the last look was some time ago. */
export function nowAndThen(
	look: () => Promise<void>,
	now: () => number = () => performance.now(),
): () => void {
	let due = now() + pause;
	let isLooking = false;
	return () => {
		const start = now();
		if (isLooking || start < due) return;
		isLooking = true;
		look().finally(() => {
			const end = now();
			due = end + Math.max(pause, leastShare * (end - start));
			isLooking = false;
		});
	};
}

/** Milliseconds between two looks while nothing happens: of 2,300 files one takes 70 to 200 ms of a processor. */
export const idlePause = 10_000;
