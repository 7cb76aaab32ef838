/** What the bundle does to Ink: whatever is built to be tried or measured as it ships does the same. */
import {bundleFastInk} from './bundle-fast-ink.ts';
import {inkAtOnce} from './ink-at-once.ts';
import {lateModules} from './late-modules.ts';

export const shippedInk = [
	bundleFastInk,
	inkAtOnce,
	// Their patterns take as long to compile as a screen takes to be drawn, and few texts need them.
	lateModules(['string-width', 'wrap-ansi']),
];
