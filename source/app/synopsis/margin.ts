/** What stands in the margin beside a row of the synopsis: its theme, how its texts relate, and how sure that is. */
import {holdsDoubt} from '../../compare/certainty.ts';
import {type Comparison, type Deliverable, isDoubtful, type Relation} from '../../compare/comparison.ts';
import {hasConflict, themeNameOf} from '../compare-rows.ts';
import {type Line, type Span, span} from '../line.ts';
import {truncate, wrapLines} from '../wrap.ts';

/** A theme takes no more lines. */
const mostThemeLines = 2;

export function marginOf(row: Deliverable, comparison: Comparison, width: number): readonly Line[] {
	const theme = wrapLines(themeNameOf(row, comparison), width);
	const shown = theme.slice(0, mostThemeLines);
	if (theme.length > mostThemeLines) {
		shown[mostThemeLines - 1] = truncate(theme.slice(mostThemeLines - 1).join(' '), width);
	}
	const flags: Span[] = [
		...(hasConflict(row) ? [span('conflict', 'conflict')] : []),
		...relationSpans(row),
		...(row.moved ? [span('moved', 'moved')] : []),
	];
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
	const words = shortRelations[row.relation];
	if (isDoubtful(row)) return [span(`${words}?`, 'weak')];
	const relation = span(words, row.relation === 'related' ? 'quiet' : 'agrees');
	return holdsDoubt(row) ? [relation, span('in part?', 'weak')] : [relation];
}
