/** The bottom of the screen: what the last action did or what is asked, and the keys that are useful now. */
import {keyName} from '../app/help-rows.ts';
import {hintsFor} from '../app/keymap.ts';
import {type Line, type Span, span, type Tone} from '../app/line.ts';
import type {Message, State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {fieldLine} from './field-line.ts';
import {paint} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

const messageTones: Record<Message['kind'], Tone> = {done: 'done', hint: 'plain', error: 'error'};

/** Keys that stand at the end of every footer, so that they always are where they were. */
const closing = ['escape', '?', 'q'];

function hint(keys: readonly string[], label: string): Span[] {
	return [span(keyName(keys[0] ?? ''), 'key'), span(` ${label}`, 'quiet')];
}

/** As many hints as the width has room for; the closing ones always. */
export function hintLine(state: State): Line {
	const hints = hintsFor(state);
	const width = (spans: readonly Span[]) => spans.reduce((sum, {text}) => sum + textWidth(text), 3);
	const isLast = (keys: readonly string[]) => closing.includes(keys[0] ?? '');
	const last = hints.filter(({keys}) => isLast(keys)).map(({keys, hint: label = ''}) => hint(keys, label));
	let room = state.size.columns - last.reduce((sum, spans) => sum + width(spans), 0);
	const first: Span[][] = [];
	for (const {keys, hint: label = ''} of hints) {
		if (isLast(keys)) continue;
		const spans = hint(keys, label);
		if (width(spans) > room) break;
		room -= width(spans);
		first.push(spans);
	}
	return [...first, ...last].flatMap(spans => [...spans, span('   ')]);
}

function messageLine(state: State, width: number): Line {
	const {prompt, message} = state;
	if (prompt !== null) {
		const label = `${prompt.label}: `;
		return [span(label, 'key'), ...fieldLine(prompt.field, width - textWidth(label) - 2, true)];
	}
	if (message !== null) return [span(message.text, messageTones[message.kind])];
	return [];
}

export function Footer({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns} = state.size;
	const rows = [paint(theme, messageLine(state, columns), columns), paint(theme, hintLine(state), columns)];
	return <Pane area={{width: columns, height: 2}} rows={rows} />;
}
