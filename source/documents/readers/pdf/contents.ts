/** Finds the table of contents of a document: what stands on which page. */
import type {Draft} from './draft.ts';

/** `Energy . . . . . . 12` */
const led = /(?:\. ?){5,}[\s|]*[\divxl]{1,4}$/i;

/** `Energy | 12`, as the row of a table. */
const paired = /^[^|]*\p{L}[^|]* \| (\d{1,4})$/u;

/** Fewer rows that end in growing numbers are figures. */
const fewestRows = 4;

/** The numbers of the drafts that belong to it. */
export function tableOfContents(drafts: readonly Draft[], texts: readonly string[]): ReadonlySet<number> {
	const found = new Set<number>();
	const lastPage = drafts.at(-1)?.page ?? 0;
	let run: number[] = [];
	let before = 0;
	const close = () => {
		if (run.length >= fewestRows) for (const index of run) found.add(index);
		run = [];
		before = 0;
	};
	for (const [index, {kind, page}] of drafts.entries()) {
		const text = texts[index] ?? '';
		if (led.test(text)) found.add(index);
		const number = kind === 'row' ? Number(paired.exec(text)?.[1] ?? 0) : 0;
		if (number >= Math.max(before, 1) && number <= lastPage && drafts[run[0] ?? index]?.page === page) {
			run.push(index);
			before = number;
		} else if (kind === 'row' || drafts[run[0] ?? index]?.page !== page) close();
	}
	close();
	return found;
}
