/** The briefing's settings, and the briefing as it would be written now. */

import {type SettingRow, settingRows} from '../app/export-rows.ts';
import {exportLayout} from '../app/layout.ts';
import {type Line, own, span} from '../app/line.ts';
import {previewHere} from '../app/preview/preview-rows.ts';
import {markOf} from '../app/target-marks.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {wrapLines} from '../app/wrap.ts';
import type {Choices} from '../briefing/choices/choices.ts';
import {inPane} from './mouse/spots.ts';
import {paint, spread} from './paint.ts';
import {itemSpots, listed, Pane, Panes} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

function settingLine(row: SettingRow, choices: Choices, width: number): Line {
	switch (row.kind) {
		case 'part':
			return partLine(row, width);
		case 'pin':
			return [markOf(choices, row.target) ?? span(' '), span('   '), span(row.label)];
		default:
			return spread([span(row.label)], [span(row.value, 'strong')], width);
	}
}

/** What the length or pins leave out has a mark of its own, and the reason where there is room. */
function partLine({label, isIn, reason}: Extract<SettingRow, {kind: 'part'}>, width: number): Line {
	const box = !isIn
		? span('[ ] ', 'quiet')
		: reason === null
			? span('[x] ', 'agrees')
			: span('[–] ', 'quiet');
	const line = [box, span(label, isIn && reason === null ? 'plain' : 'quiet')];
	const why = [span(reason ?? '', 'quiet')];
	return reason === null ? line : spread(line, why, width);
}

/** What stands in the preview's place: that it is being made, or why there is none. */
function withoutPreview(refusal: string | null, {settings}: ScreenWords, width: number): readonly Line[] {
	if (refusal === null) return [[span(settings.making, 'quiet')]];
	return wrapLines(refusal, width).map(text => own([span(text, 'error')]));
}

export function ExportView({state, view, theme}: ViewProps<'export'>) {
	const panes = exportLayout(state.size, view);
	const {first, second} = panes;
	const {top} = view.list;
	const items = settingRows(state);
	const settings = listed(theme, {items, top, area: first}, (row, index, width) => {
		const isHere = index === view.list.cursor;
		const look = isHere ? (view.pane === 'settings' ? 'selected' : 'chosen') : 'plain';
		return [
			paint(
				theme,
				own([span(isHere ? '› ' : '  '), ...settingLine(row, state.choices, width - 2)]),
				width,
				look,
			),
		];
	});
	const preview =
		view.preview === null
			? withoutPreview(view.refusal, state.words, second.width).map(line => paint(theme, line, second.width))
			: listed(
					theme,
					{items: previewHere(state, view), top: view.scroll, area: second},
					(line, _index, width) => [paint(theme, line, width)],
				);
	return (
		<Panes
			theme={theme}
			panes={panes}
			first={<Pane area={first} rows={settings} spots={itemSpots({items, top})} />}
			second={<Pane area={second} rows={preview} spots={() => inPane('text')} />}
		/>
	);
}
