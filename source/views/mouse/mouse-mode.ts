/** Asks the terminal for the mouse while the program has it and the user wants that; else it selects text there. */

export type MouseMode = {
	/** The program has the terminal, for the first time or again. */
	readonly enter: () => void;
	/** The terminal has its mouse back. */
	readonly leave: () => void;
	/** What the user wants, now or as soon as the program has the terminal. */
	readonly turn: (isOn: boolean) => void;
};

// Of xterm: buttons and wheel, with no word of where the pointer moves meanwhile (1000), told in digits (1006).
const ask = '\u001b[?1000h\u001b[?1006h';
/** Ends what is asked for; a terminal that was not asked does nothing. */
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/** `write` sends to the terminal. */
export function mouseMode(write: (sequence: string) => void): MouseMode {
	let isWanted = false;
	let hasTerminal = false;
	let isAsked = false;
	const follow = () => {
		const isDue = isWanted && hasTerminal;
		if (isDue !== isAsked) write(isDue ? ask : mouseOff);
		isAsked = isDue;
	};
	return {
		enter() {
			hasTerminal = true;
			follow();
		},
		leave() {
			hasTerminal = false;
			follow();
		},
		turn(isOn) {
			isWanted = isOn;
			follow();
		},
	};
}
