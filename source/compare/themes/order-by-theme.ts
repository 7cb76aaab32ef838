/** Brings rows together by theme. */
import {addToGroup} from '../../base/groups.ts';
import type {ThemeId} from '../../languages/themes.ts';

/** Who met leads, how it goes on closes, and what belongs nowhere stands before that. */
const places: Readonly<Partial<Record<ThemeId, number>>> = {meeting: -1, other: 1, 'next-steps': 2};

/** The rows theme by theme: themes in the order in which the rows, as given, first come to them, and rows within a theme as given. */
export function orderByTheme<Row>(rows: readonly Row[], themeOf: (row: Row) => ThemeId): Row[] {
	const byTheme = new Map<ThemeId, Row[]>();
	for (const row of rows) addToGroup(byTheme, themeOf(row), row);
	return [...byTheme].sort(([a], [b]) => (places[a] ?? 0) - (places[b] ?? 0)).flatMap(([, group]) => group);
}
