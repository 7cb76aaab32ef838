/** Draws a component by itself, without styles, as ink-testing-library does. */
import {cleanup, render} from 'ink-testing-library';
import type {ReactElement} from 'react';
import {afterEach} from 'vitest';
import {createTheme} from '../../source/views/theme.ts';

/** Looks that leave the text as it is. */
export const plain = createTheme(0);

afterEach(cleanup);

/** The rows of the frame, without the spaces at their ends. */
export function draw(element: ReactElement): readonly string[] {
	const frame = render(element).lastFrame() ?? '';
	return frame.split('\n').map(row => row.trimEnd());
}
