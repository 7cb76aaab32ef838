/** The preview of the briefing as lines; kept as long as it is shown, because every scroll asks for them again. */
import {rememberLast} from '../../base/remember.ts';
import type {Preview} from '../../briefing/compose-briefing.ts';
import {outdatedInWords} from '../disk-changes.ts';
import {previewWidth} from '../layout.ts';
import {type Line, own, span} from '../line.ts';
import type {State} from '../state.ts';
import type {ExportState} from '../view-states.ts';
import {wrapLines} from '../wrap.ts';
import {briefingLines} from './briefing-lines.ts';

/** Where the page is linear, for a screen reader, nothing stands beside another. */
export const previewRows = rememberLast(
	(preview: Preview, width: number, isLinear: boolean): readonly Line[] =>
		preview.kind === 'drawn'
			? briefingLines(preview.briefing, {width, isLinear})
			: preview.text.split('\n').flatMap(line => wrapLines(line, width).map((text): Line => [span(text)])),
);

/** As it is shown now, below that it is of documents which have changed, if they have; nothing where there is none. */
export function previewHere(state: State, view: ExportState): readonly Line[] {
	const {preview} = view;
	if (preview === null) return [];
	const width = previewWidth(state.size, view);
	const rows = previewRows(preview, width, state.size.isSpoken === true);
	const outdated = outdatedInWords(state);
	if (outdated === null) return rows;
	return [...wrapLines(outdated, width).map((text): Line => own([span(text, 'weak')])), [], ...rows];
}
