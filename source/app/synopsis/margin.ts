/** What stands in the margin beside a row of the synopsis: its theme, how its texts relate, and how sure that is. */
import type {Comparison, Deliverable, Relation} from '../../compare/comparison.ts';
import {themeNameOf} from '../compare-rows.ts';
import {type Line, type Span, span} from '../line.ts';
import {describeRow, relationSpan} from '../row-description.ts';
import {truncate, wrapLines} from '../wrap.ts';

/** A theme takes no more lines. */
const mostThemeLines = 2;

export function marginOf(row: Deliverable, comparison: Comparison, width: number): readonly Line[] {
	const theme = wrapLines(themeNameOf(row, comparison), width);
	const shown = theme.slice(0, mostThemeLines);
	if (theme.length > mostThemeLines) {
		shown[mostThemeLines - 1] = truncate(theme.slice(mostThemeLines - 1).join(' '), width);
	}
	const flags = describeRow(row, relationSpans(row));
	return [...shown.map((text): Line => [span(text, 'quiet')]), ...flags.map((flag): Line => [flag])];
}

const shortRelations: Readonly<Record<Exclude<Relation, 'left-only' | 'right-only'>, string>> = {
	same: 'same wording',
	reworded: 'reworded',
	partial: 'partly same',
	related: 'other point',
};

/** Of a row of one side, the empty cell says it. */
function relationSpans(row: Deliverable): readonly Span[] {
	if (row.kind !== 'shared') return [];
	return [relationSpan(row, shortRelations[row.relation], row.relation === 'related' ? 'quiet' : 'agrees')];
}
