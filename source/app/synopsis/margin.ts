/** What stands in the margin beside a row of the synopsis: its theme, how its texts relate, and how sure that is. */
import type {Deliverable} from '../../compare/comparison.ts';
import {themeNameOf} from '../compare-rows.ts';
import {type Line, type Span, span} from '../line.ts';
import {describeRow, relationSpan} from '../row-description.ts';
import type {ScreenWords} from '../wording/screen-words.ts';
import {truncate, wrapLines} from '../wrap.ts';

/** A theme takes no more lines. */
const mostThemeLines = 2;

export function marginOf(row: Deliverable, words: ScreenWords, width: number): readonly Line[] {
	const theme = wrapLines(themeNameOf(row, words), width);
	const shown = theme.slice(0, mostThemeLines);
	if (theme.length > mostThemeLines) {
		shown[mostThemeLines - 1] = truncate(theme.slice(mostThemeLines - 1).join(' '), width);
	}
	const flags = describeRow(row, relationSpans(row, words), words);
	return [...shown.map((text): Line => [span(text, 'quiet')]), ...flags.map((flag): Line => [flag])];
}

/** Of a row of one side, the empty cell says it. */
function relationSpans(row: Deliverable, {compare}: ScreenWords): readonly Span[] {
	if (row.kind !== 'shared') return [];
	const words = compare.shortRelations[row.relation];
	return [relationSpan(row, words, row.relation === 'related' ? 'quiet' : 'agrees')];
}
