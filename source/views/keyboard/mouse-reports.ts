/** Mouse reports among what is typed: they never pass for keys, in however many reads they come. */

/** What happened at a cell of the screen, counted from 0. */
export type MouseEvent = {readonly x: number; readonly y: number} & (
	| {readonly kind: 'click'}
	/** Notches of the wheel, negative towards the start. */
	| {readonly kind: 'wheel'; readonly notches: number}
);

/** What was read at once, in the order in which it came. */
export type Part =
	| {readonly kind: 'keys'; readonly text: string}
	| {readonly kind: 'escape'}
	| {readonly kind: 'mouse'; readonly event: MouseEvent};

/** SGR reports of xterm: button, column and row from 1; a small m where the button is released. */
const report = /\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;

/** The beginning of a report, of which the rest is still to come. */
const beginning = /\u001b\[(?:<[\d;]{0,17})?$/;

/** What is left of a report, or of its beginning, whose Esc was handed on as a key. */
const rest = /^\[<(?:[\d;]{0,17}$|\d{1,4};\d{1,5};\d{1,5}[Mm])/;

/**
 * Ink keeps complete reports from the program: they go past it between two signs that stand for nothing
 * (noncharacters of Unicode), which nobody can type. With nothing between them they stand for an Esc, which Ink would
 * take together with what follows.
 */
const [open, close] = ['\ufdd0', '\ufdd1'];
const signs = new RegExp(`[${open}${close}]`, 'g');
const enclosed = new RegExp(`${open}([\\d;]*)${close}`);

const esc = '\u001b';
const wheelUp = 64;
const wheelDown = 65;
/** Shift, Alt and Ctrl, held meanwhile. */
const modifiers = 4 | 8 | 16;

export type MouseFollower = {
	/** What is to be handed on of what was read; what may be the beginning of a report is kept back. */
	readonly follow: (read: string) => string;
	/** Whether an Esc is kept back, which is a key if nothing follows it soon. */
	readonly isWaiting: () => boolean;
	/** The Esc that was kept back, to be handed on as a key. */
	readonly release: () => string;
};

/** Makes what follows reads one after the other; only where `isOn` does an Esc wait for what it may begin. */
export function mouseFollower(isOn: () => boolean): MouseFollower {
	let held = '';
	let isAfterEscape = false;
	return {
		follow(read) {
			let text = held + read.replaceAll(signs, '');
			held = '';
			if (isAfterEscape) text = text.replace(rest, late => (/[Mm]$/.test(late) ? '' : esc + late));
			const from = beginning.exec(text)?.index ?? (isOn() && text.endsWith(esc) ? text.length - 1 : -1);
			if (from >= 0) {
				held = text.slice(from);
				text = text.slice(0, from);
			}
			isAfterEscape &&= text === '';
			return withReportsEnclosed(text);
		},
		isWaiting: () => held === esc,
		release() {
			held = '';
			isAfterEscape = true;
			return esc;
		},
	};
}

function withReportsEnclosed(text: string): string {
	let parts = '';
	let from = 0;
	let last = '';
	let count = 0;
	const end = () => {
		if (count > 0) parts += `${open}${last};${count}${close}`;
		count = 0;
	};
	for (const {0: whole, 1: button, 2: column, 3: row, 4: action, index} of text.matchAll(report)) {
		const between = text.slice(from, index);
		from = index + whole.length;
		const event = action === 'M' ? `${button};${column};${row}` : '';
		// A wheel that turns faster than the program draws is one turn.
		if (between !== '' || event !== last || !isWheel(Number(button))) end();
		parts += between.endsWith(esc) ? between.slice(0, -1) + open + close : between;
		last = event;
		if (event !== '') count++;
	}
	end();
	return parts + text.slice(from);
}

function isWheel(button: number): boolean {
	const plain = button & ~modifiers;
	return plain === wheelUp || plain === wheelDown;
}

/** What Ink hands on, as keys and mouse reports in their order. */
export function partsOf(input: string): readonly Part[] {
	// Of a key that is no character there is nothing to read.
	if (!input.includes(open)) return [{kind: 'keys', text: input}];
	return input.split(enclosed).flatMap((text, index): Part[] => {
		if (index % 2 === 0) return text === '' ? [] : [{kind: 'keys', text}];
		if (text === '') return [{kind: 'escape'}];
		const event = eventOf(text.split(';').map(Number));
		return event === null ? [] : [{kind: 'mouse', event}];
	});
}

/** Other buttons than the first one mean nothing here. */
function eventOf([button = 0, column = 1, row = 1, count = 1]: readonly number[]): MouseEvent | null {
	const place = {x: column - 1, y: row - 1};
	switch (button & ~modifiers) {
		case 0:
			return {...place, kind: 'click'};
		case wheelUp:
			return {...place, kind: 'wheel', notches: -count};
		case wheelDown:
			return {...place, kind: 'wheel', notches: count};
		default:
			return null;
	}
}
