/** To check: what the texts contradict each other in, and what is matched with doubt, as questions. */
import {mapSides, type Sides} from '../../base/sides.ts';
import {doubtsOf} from '../../compare/certainty.ts';
import type {Deliverable} from '../../compare/comparison.ts';
import {type Content, join, remark, text} from '../briefing.ts';
import {nothing, type PagePart} from '../page.ts';
import {type Conflict, findConflicts, findDoubtfulConflicts, nameOfKind} from './conflicts.ts';
import {type Context, counted, nameOf} from './context.ts';

/** Words of each sentence of a doubtful match. */
const matchWords = 12;

export function toCheck(context: Context): PagePart {
	if (context.comparison === null) return nothing;
	const stated = gathered(findConflicts(context)).map(conflict => question(context, conflict));
	const perhaps = findDoubtfulConflicts(context).map(
		(conflict): Content => [remark('If the same is meant: '), ...question(context, conflict)],
	);
	const matches = context.doubtful
		.toSorted((one, other) => other.importance - one.importance)
		.flatMap(row => doubt(context, row));
	const items = [...stated, ...perhaps, ...matches];
	return {
		count: items.length,
		show: count => {
			const rest = items.length - count;
			const left: Content[] = rest === 0 ? [] : [[text(`${counted(rest, 'more question')}.`)]];
			const shown = [...items.slice(0, count), ...left];
			return shown.length === 0 ? [] : [{kind: 'list', items: shown}];
		},
	};
}

/** Conflicts over the same verbs are one question: who hosted, who attended. */
function gathered(conflicts: readonly Conflict[]): (Conflict & {readonly all: readonly string[]})[] {
	const groups = new Map<string, Conflict & {readonly all: readonly string[]}>();
	for (const conflict of conflicts) {
		const {left, right} = mapSides(conflict.values, values =>
			values.map(value => ('text' in value ? value.text : '')).join(' '),
		);
		const key = conflict.who === null ? `${groups.size}` : `${left} ${right}`;
		const known = groups.get(key);
		const name = conflict.who === null ? [] : [conflict.who];
		groups.set(key, {...(known ?? conflict), all: [...(known?.all ?? []), ...name]});
	}
	return [...groups.values()];
}

function question(
	context: Context,
	{topic, kind, values, ...conflict}: Conflict & {readonly all?: readonly string[]},
): Content {
	const names = conflict.all ?? (conflict.who === null ? [] : [conflict.who]);
	const about =
		names.length > 0 ? names.join(', ') : kind === 'name' ? 'Spelling' : `${topic}, ${nameOfKind(kind)}`;
	return [text(`${about}: `), ...either(context, values)];
}

/** `“co-hosted” (United States) or “attended by” (Mexico)?` */
function either(context: Context, values: Sides<Content>): Content {
	const sides = context.sides.map((side): Content => [...values[side], text(` (${nameOf(context, side)})`)]);
	return [...join(sides, ' or '), text('?')];
}

/** Whether the two sentences of each doubtful link say the same. */
function doubt(context: Context, row: Deliverable): Content[] {
	return doubtsOf(row).map(link => {
		const said = context.sides.map((side): Content => {
			const sentences = row.pairs.flatMap(pair => pair[side]).filter(({id}) => id === link[side]);
			return [
				...context.references.quote(sentences, {words: matchWords}),
				text(` (${nameOf(context, side)})`),
			];
		});
		return [text(`${row.topic}: the same point? `), ...join(said, ', '), text('?')];
	});
}
