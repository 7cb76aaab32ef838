/** The rough translation below a view: marked as what it is, the text itself stays above it. */
import {longestLine} from '../app/layout.ts';
import {type Line, own, span} from '../app/line.ts';
import {hasTextHere, isKnownWhat, translatedTexts} from '../app/rough-translation.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {truncate, wrapLines} from '../app/wrap.ts';
import {paint} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

/** As many lines as there is room for; the last one says that there are more. None where nothing is looked at, and while the view itself says what it waits for. */
function linesIn(state: State, width: number, most: number): readonly Line[] {
	if (!isKnownWhat(state)) return [];
	const {waiting, none} = state.words.frame.translation;
	const texts = translatedTexts(state);
	if (texts === null) return [own([span(waiting, 'quiet')])];
	if (texts.length === 0) return hasTextHere(state) ? [own([span(none, 'quiet')])] : [];
	const lines = texts.flatMap(text => wrapLines(text, width));
	const shown = lines.slice(0, most);
	const last = shown.at(-1) ?? '';
	const isCut = lines.length > most;
	return [...shown.slice(0, -1), isCut ? `${truncate(`${last} `, width - 1).trimEnd()}…` : last].map(text => [
		span(text),
	]);
}

export function Translation({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns, below = 0} = state.size;
	if (below === 0) return null;
	const head = truncate(`── ${state.words.frame.translation.label} `, columns);
	const rule = theme.rule(`${head}${'─'.repeat(columns - textWidth(head))}`);
	const lines = linesIn(state, Math.min(longestLine, columns), below - 1);
	const rows = [rule, ...lines.map(line => paint(theme, line, columns))];
	return <Pane area={{width: columns, height: below}} rows={rows} />;
}
