/** What was not read, as it is listed and told in full. */
import {greatest} from '../base/extremes.ts';
import {rememberLast} from '../base/remember.ts';
import type {Problem} from '../documents/source.ts';
import {problemsLayout} from './layout.ts';
import type {State} from './state.ts';
import {wrapLines} from './wrap.ts';

/** A file and why it was not read. */
export function problemText({file, message}: Problem): string {
	return file === '' ? message : `${file}: ${message}`;
}

/** Rows of the longest of them: from one to the next the list stays as high as it is. */
const longestOf = rememberLast((problems: readonly Problem[], width: number): number =>
	greatest([0, ...problems.map(problem => wrapLines(problemText(problem), width).length)]),
);

/** How the screen is divided where they are listed. */
export function problemsPlaces({problems, size}: State): ReturnType<typeof problemsLayout> {
	return problemsLayout(size, longestOf(problems, size.columns));
}
