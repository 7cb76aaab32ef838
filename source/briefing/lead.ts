/** What stands below the title: what it is, the two documents that are compared, and what it is limited to. */

import {editsIn} from '../documents/text-edits.ts';
import {type Content, quoted, strong, text} from './briefing.ts';
import {meetingLine, notCompared} from './parts/beside.ts';
import {type Context, nameOf} from './parts/context.ts';
import type {BriefingTopic} from './rows-about.ts';
import {dayBehind, publisherOf} from './source-names.ts';
import {safeUrl} from './text-fragments.ts';

export type LeadFacts = {
	/** The day it is made, ISO 8601. */
	readonly date: string;
	/** The query or the one topic that it is limited to. */
	readonly topic: string | null;
	readonly about: BriefingTopic | null;
};

export function leadOf(context: Context, {date, topic, about}: LeadFacts): Content[] {
	const {choices, wording} = context;
	const {lead: words} = wording;
	const lines: Content[] = [[text(words.kind[choices.length](wording.date(date)))]];
	for (const side of context.sides) {
		const ids = context.comparison?.[side].sources ?? [];
		const documents = ids
			.map(id => documentOf(context, id))
			.flatMap((document, index) => (index === 0 ? document : [text('; '), ...document]));
		lines.push([strong(`${nameOf(context, side)}: `), ...documents, text('.')]);
	}
	if (choices.pins.length === 0)
		for (const line of [...meetingLine(context), ...notCompared(context)]) lines.push(line);
	if (choices.pins.length > 0) lines.push([text(words.holdsPins)]);
	else if (topic !== null) lines.push([text(words.limitedTo(topic, kinIn(about)))]);
	else if (choices.chosen.length > 0) lines.push([text(words.limitedToChosen)]);
	return lines;
}

/** A document by its publisher, which leads to its page, its date, and what was taken out of it: silences hang on that. */
function documentOf(context: Context, id: string): Content {
	const source = context.corpus.sources.find(one => one.id === id);
	if (source === undefined) return [text(id)];
	const name = publisherOf(source, context.wording);
	const url = source.url === null ? null : safeUrl(source.url);
	const {lead, references} = context.wording;
	const {taken} = editsIn(source);
	const edits = taken.length === 0 ? '' : ` (${lead.takenOut(taken.map(references.locator))})`;
	return [
		url === null ? text(name) : {kind: 'link', text: name, url},
		text(`${dayBehind(name, source.date, context.wording)}${edits}`),
	];
}

/** The forms that were looked for as well, so that a reader knows how wide the net was. */
function kinIn(topic: BriefingTopic | null): string[] {
	return [...(topic?.kin?.values() ?? [])].flat().map(quoted);
}
