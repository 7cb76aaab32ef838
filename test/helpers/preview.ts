/** What a preview shows, as Markdown. */
import type {State} from '../../source/app/state.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';

/** Of the briefing in the Export view; empty elsewhere. */
export function previewAsMarkdown({view}: State): string {
	if (view.kind !== 'export' || view.preview === null) return '';
	return view.preview.kind === 'text' ? view.preview.text : formatMarkdown(view.preview.briefing);
}
