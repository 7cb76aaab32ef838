/** The title of the terminal's window: set while the program has the terminal, and given back as it was. */
import {sanitise} from '../text/sanitise.ts';

export type WindowTitle = {
	/** Lets the terminal keep the title it has, and shows the program's own. */
	readonly enter: () => void;
	/** Gives the title back that the terminal had. */
	readonly leave: () => void;
	/** Changes the title, now or as soon as the program has the terminal. */
	readonly show: (title: string) => void;
};

// XTWINOPS of xterm: its stack of titles, which other terminals have or leave unheeded.
const push = '\u001b[22;0t';
const pop = '\u001b[23;0t';

/** Terminals that have no title, and may print what they do not know. */
const withoutTitle = ['', 'dumb', 'linux'];

/** A title is of one line, and nothing in it acts: it may come from a document. */
function safe(title: string): string {
	return sanitise(title).replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}

/** `write` sends to the terminal; where `term`, its kind, has no title, nothing is sent. */
export function windowTitle(write: (sequence: string) => void, term: string | undefined): WindowTitle {
	const has = !withoutTitle.includes(term ?? '');
	let title: string | null = null;
	let isEntered = false;
	const set = () => {
		if (has && isEntered && title !== null) write(`\u001b]2;${safe(title)}\u0007`);
	};
	return {
		enter() {
			if (has && !isEntered) write(push);
			isEntered = true;
			set();
		},
		leave() {
			if (has && isEntered) write(pop);
			isEntered = false;
		},
		show(next) {
			if (next === title) return;
			title = next;
			set();
		},
	};
}
