/** The briefing's settings, and the briefing as it would be written now. */
import {previewRows, type SettingRow, settingRows} from '../app/export-rows.ts';
import {exportLayout} from '../app/layout.ts';
import {type Line, span, type Tone} from '../app/line.ts';
import {paint, spread} from './paint.ts';
import {Pane, Panes, visible} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

function settingLine(row: SettingRow, width: number): Line {
	switch (row.kind) {
		case 'part':
			return [
				span(row.isIn ? '[x] ' : '[ ] ', row.isIn ? 'agrees' : 'quiet'),
				span(row.label, row.isIn ? 'plain' : 'quiet'),
			];
		case 'pin':
			return [span('●   ', 'pin'), span(row.label)];
		default:
			return spread([span(row.label)], [span(row.value, 'strong')], width);
	}
}

/** Markdown's headings and quotations stand out a little; the preview shows the text as it is. */
function toneOf(line: string): Tone {
	if (/^#+ /.test(line)) return 'title';
	if (line.startsWith('>')) return 'plain';
	return /^\[\^|^---/.test(line) ? 'quiet' : 'plain';
}

export function ExportView({state, view, theme}: ViewProps<'export'>) {
	const panes = exportLayout(state.size);
	const {first, second} = panes;
	const settings = visible(settingRows(state), view.list.top, first.height, (row, index) => {
		const isHere = index === view.list.cursor;
		const look = isHere ? (view.pane === 'settings' ? 'selected' : 'chosen') : 'plain';
		return [
			paint(theme, [span(isHere ? '› ' : '  '), ...settingLine(row, first.width - 2)], first.width, look),
		];
	});
	const preview =
		view.preview === null
			? [paint(theme, [span('Making the briefing …', 'quiet')], second.width)]
			: previewRows(view.preview, second.width)
					.slice(view.scroll, view.scroll + second.height)
					.map(line => paint(theme, [span(line, toneOf(line))], second.width));
	return (
		<Panes
			theme={theme}
			panes={panes}
			first={<Pane area={first} rows={settings} />}
			second={<Pane area={second} rows={preview} />}
		/>
	);
}
