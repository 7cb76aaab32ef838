/** What the keys mean now: one mode for each place the focus can be. */
import type {State} from './state.ts';

export const modes = [
	'sources',
	'reader',
	'outline',
	'search-field',
	'search-results',
	'compare-rows',
	'compare-texts',
	'compare-tab',
	'concordance',
	'export-settings',
	'export-preview',
	'help',
	'picker',
	'prompt',
] as const;
export type Mode = (typeof modes)[number];

export function modeOf({view, prompt}: State): Mode {
	if (prompt !== null) return 'prompt';
	switch (view.kind) {
		case 'reader':
			return view.pane === 'outline' ? 'outline' : 'reader';
		case 'search':
			return view.pane === 'field' ? 'search-field' : 'search-results';
		case 'compare':
			if (view.tab !== 'deliverables') return 'compare-tab';
			return view.pane === 'rows' ? 'compare-rows' : 'compare-texts';
		case 'export':
			return view.pane === 'settings' ? 'export-settings' : 'export-preview';
		default:
			return view.kind;
	}
}

/** Whether letters are text in this mode. */
export function isWriting(mode: Mode): boolean {
	return mode === 'prompt' || mode === 'search-field' || mode === 'picker';
}
