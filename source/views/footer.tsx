/** The bottom of the screen: what the last action did or what is asked, and the keys that are useful now. */
import {keyName} from '../app/help-rows.ts';
import {type Hint, hintsFor} from '../app/keymap.ts';
import {type Line, type Span, span, type Tone} from '../app/line.ts';
import type {Message, State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {wrapLines} from '../app/wrap.ts';
import {fieldLine} from './field-line.ts';
import {lineWidth, paint} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

const messageTones: Record<Message['kind'], Tone> = {done: 'done', hint: 'plain', error: 'error'};

const mostMessageRows = 3;

/** Keys that stand at the end of every footer, so that they always are where they were. */
const closing = ['escape', '?', 'q'];

function hintSpans({key, words}: Hint, gap: number): Span[] {
	return [span(keyName(key), 'key'), span(` ${words}`, 'quiet'), span(' '.repeat(gap))];
}

/** As many hints as the width has room for; the closing ones always. */
export function hintLine(state: State): Line {
	const hints = hintsFor(state);
	const gap = state.size.columns < 76 ? 2 : 3;
	const last = hints.filter(({key}) => closing.includes(key)).map(hint => hintSpans(hint, gap));
	let room = state.size.columns + gap - last.reduce((sum, spans) => sum + lineWidth(spans), 0);
	const first: Span[][] = [];
	for (const hint of hints) {
		if (closing.includes(hint.key)) continue;
		const spans = hintSpans(hint, gap);
		room -= lineWidth(spans);
		if (room < 0) break;
		first.push(spans);
	}
	return [...first, ...last].flat();
}

/** Rows for what is said or asked: a path is shown whole, also where the window is narrow. */
export function messageLines(state: State): readonly Line[] {
	const {prompt, message} = state;
	const {columns} = state.size;
	if (prompt !== null) {
		const label = `${prompt.label}: `;
		return [[span(label, 'key'), ...fieldLine(prompt.field, columns - textWidth(label) - 2, true)]];
	}
	if (message === null) return [[]];
	return wrapLines(message.text, columns)
		.slice(0, mostMessageRows)
		.map(text => [span(text, messageTones[message.kind])]);
}

type Props = {readonly state: State; readonly theme: Theme; readonly messages: readonly Line[]};

export function Footer({state, theme, messages}: Props) {
	const {columns} = state.size;
	const rows = [...messages, hintLine(state)].map(line => paint(theme, line, columns));
	return <Pane area={{width: columns, height: rows.length}} rows={rows} />;
}
