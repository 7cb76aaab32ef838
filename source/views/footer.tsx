/** The bottom of the screen: what the last action did or what is asked, and the keys that are useful now. */
import {truncateMiddle} from '../app/cut-names.ts';
import {keyName} from '../app/key-names.ts';
import {withKeys} from '../app/key-table.ts';
import {type Hint, hintsFor} from '../app/keymap.ts';
import {footerRows} from '../app/layout.ts';
import {type Line, own, span, type Tone} from '../app/line.ts';
import type {Message, Prompt, State} from '../app/state.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {truncate, wrapLines} from '../app/wrap.ts';
import {type FieldRow, fieldRowLine} from './field-line.ts';
import type {Spots} from './mouse/spots.ts';
import {lineWidth, paint, partAt} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

const messageTones: Record<Message['kind'], Tone> = {done: 'done', hint: 'plain', error: 'error'};

const mostMessageRows = 3;

/** From this rank on keys stand at the end of every footer, so that they always are where they were. */
export const closing = 90;

function hintSpans({key, words}: Hint, {names}: ScreenWords['keys']): Line {
	return [span(keyName(key, names), 'key'), span(` ${words}`, 'quiet')];
}

/** Two rows of hints: the first ones and the closing ones below, and above them as many others as there is room for. */
function hintRows(state: State): {readonly more: readonly Hint[]; readonly first: readonly Hint[]} {
	const hints = hintsFor(state);
	const last = hints.filter(({rank}) => rank >= closing);
	const others = hints.filter(({rank}) => rank < closing);
	const first = fitting(others, last, state);
	const more = fitting(others.slice(first.length), [], state);
	return {first: [...first, ...last], more};
}

/** The first hints that have room in a row before those that end it. */
function fitting(hints: readonly Hint[], last: readonly Hint[], state: State): readonly Hint[] {
	const widthOf = (count: number) => lineWidth(hintLine([...hints.slice(0, count), ...last], state));
	let count = hints.length;
	while (count > 0 && widthOf(count) > state.size.columns) count--;
	return hints.slice(0, count);
}

/** Each with the gap before it. */
function hintParts(hints: readonly Hint[], {size, words}: State): readonly Line[] {
	const gap = span(size.columns < 76 ? '  ' : '   ');
	return hints.map((hint, index) =>
		index === 0 ? hintSpans(hint, words.keys) : [gap, ...hintSpans(hint, words.keys)],
	);
}

function hintLine(hints: readonly Hint[], state: State): Line {
	return hintParts(hints, state).flat();
}

/** The key that is hinted at in a column of a row of hints. */
function keyAt(hints: readonly Hint[], column: number, state: State): string | null {
	return hints[partAt(hintParts(hints, state), column)]?.key ?? null;
}

/** What is asked, and the answer that is being written. */
export function promptField({size}: State, prompt: Prompt): FieldRow {
	const label: Line = [span(`${prompt.label}: `, 'key')];
	const room = size.columns - lineWidth(label) - 2;
	return {y: size.rows - footerRows, label, field: prompt.field, room};
}

/** Rows for what is said or asked, else for more hints: a path is shown whole, also where the window is narrow. */
export function messageLines(state: State): readonly Line[] {
	const {prompt, message, count} = state;
	const {columns} = state.size;
	if (prompt !== null) return [fieldRowLine(promptField(state, prompt))];
	if (count !== null) {
		// The key that drops it is no binding.
		const words = withKeys(state.words.frame.times, state);
		return [[span(count, 'key'), span(` ${words}`, 'quiet')]];
	}
	if (message === null) return [hintLine(hintRows(state).more, state)];
	const tone = messageTones[message.kind];
	return messageRows(message, columns, mostMessageRows).map(text => own([span(text, tone)]));
}

/** Cells of a name that is cut which still say which it is. */
const leastName = 24;

/**
 * A message in so many rows at most: where all of it has no room, its longest name is cut in the middle, so that what
 * is said of it can be read.
 */
export function messageRows(
	{text, name = longestWord(text)}: Pick<Message, 'name' | 'text'>,
	columns: number,
	most: number,
): readonly string[] {
	const whole = wrapLines(text, columns);
	if (whole.length <= most) return whole;
	for (let room = columns * most; name !== '' && room >= leastName; room -= 4) {
		const rows = wrapLines(
			text.replace(name, () => truncateMiddle(name, room)),
			columns,
		);
		if (rows.length <= most) return rows;
	}
	const [rows, last = ''] = [whole.slice(0, most - 1), whole[most - 1]];
	return [...rows, `${truncate(last, columns - 1).replace(/…$/, '')}…`];
}

/** A path, as long as nothing in it is a space. */
function longestWord(text: string): string {
	return text.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
}

type Props = {readonly state: State; readonly theme: Theme; readonly messages: readonly Line[]};

export function Footer({state, theme, messages}: Props) {
	const {columns} = state.size;
	const {first, more} = hintRows(state);
	const rows = [...messages, hintLine(first, state)].map(line => paint(theme, line, columns));
	const isHinting = state.prompt === null && state.count === null && state.message === null;
	const spots: Spots = (row, column) => {
		const hints = row === messages.length ? first : isHinting ? more : [];
		const key = keyAt(hints, column, state);
		return key === null ? null : {kind: 'key', key};
	};
	return <Pane area={{width: columns, height: rows.length}} rows={rows} spots={spots} />;
}
