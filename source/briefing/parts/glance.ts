/** At a glance: five to eight lines on what the comparison found. */
import type {Deliverable, SharedRelation} from '../../compare/comparison.ts';
import {otherSide, type SideName} from '../../documents/sides.ts';
import {type Block, type Content, type Inline, join, remark, strong, text} from '../briefing.ts';
import {omission} from '../excerpts.ts';
import {type Conflict, findConflicts, nameOfKind} from './conflicts.ts';
import {addedSentences, type Context, counted, labelOf, listed, nameInText} from './context.ts';

/** Topics named in one line; the parts below have them all. */
const topicsNamed = 4;

export function glance(context: Context): Block[] {
	if (!context.comparison || context.deliverables.length === 0) return [];
	const items = [
		...shared(context),
		...related(context),
		...conflicts(context),
		...context.sides.flatMap(side => leftOut(context, side)),
		...commitments(context),
		...deadlines(context),
		...weight(context),
		...toCheck(context),
	];
	return [{kind: 'list', items}];
}

function line(label: string, ...content: readonly Inline[]): Content {
	return [strong(`${label}: `), ...content];
}

const relationPhrases: readonly (readonly [SharedRelation, string])[] = [
	['same', 'in the same words or nearly'],
	['reworded', 'worded differently'],
	['partial', 'where one says more than the other'],
];

function shared(context: Context): Content[] {
	const points = context.deliverables.filter(row => row.kind === 'shared' && row.relation !== 'related');
	if (points.length === 0) return [line('In common', text('no point is made by both sides.'))];
	const kinds = relationPhrases.flatMap(([relation, phrase]) => {
		const count = points.filter(row => row.relation === relation).length;
		if (count === 0) return [];
		return [count === points.length ? phrase : `${count} ${phrase}`];
	});
	const topics = points.sort(byImportance).map(row => row.topic);
	return [
		line(
			'In common',
			text(`${counted(points.length, 'point')} (${kinds.join(', ')})${named(topics, 'chiefly')}`),
		),
	];
}

/** The topics after a colon, or the first ones with a word that says that there are more. */
function named(topics: readonly string[], lead: string): string {
	return `${topics.length > topicsNamed ? `, ${lead} ` : ': '}${listed(topics, topicsNamed)}.`;
}

function related(context: Context): Content[] {
	const rows = context.deliverables.filter(row => row.relation === 'related');
	if (rows.length === 0) return [];
	return [
		line(
			'Same topic, different point',
			text(
				`${listed(
					rows.map(row => row.topic),
					topicsNamed,
				)}.`,
			),
		),
	];
}

function conflicts(context: Context): Content[] {
	const found = findConflicts(context);
	if (found.length === 0)
		return [
			line('Conflicts', text('none found in figures, dates, names or roles given for the same thing.')),
		];
	const topics = [...new Set(found.map(({topic}) => topic))];
	const shown = topics.slice(0, topicsNamed).map(topic => [
		text(`${topic}: `),
		...join(
			summarise(
				context,
				found.filter(conflict => conflict.topic === topic),
			),
			', ',
		),
	]);
	const rest = topics.length - shown.length;
	return [
		line(
			'Conflicts',
			...join(shown, '; '),
			text(rest > 0 ? `; and on ${counted(rest, 'other point')}.` : '.'),
		),
	];
}

/** Values where both are short enough for a line, then the other kinds of conflict by name, each once. */
function summarise(context: Context, found: readonly Conflict[]): Content[] {
	const isShort = ({values}: Conflict) =>
		context.sides.every(side =>
			values[side].every(value => value.kind === 'quotation' && !value.text.includes(omission)),
		);
	const kinds = new Set(found.filter(conflict => !isShort(conflict)).map(({kind}) => nameOfKind(kind)));
	return [
		...found.filter(isShort).map(({kind, values}) => [
			text(`${nameOfKind(kind)} (`),
			...join(
				context.sides.map(side => [text(`${labelOf(context, side)} `), ...values[side]]),
				', ',
			),
			text(')'),
		]),
		...[...kinds].map(kind => [text(kind)]),
	];
}

function leftOut(context: Context, side: SideName): Content[] {
	const rows = context.deliverables.filter(row => row.relation === `${side}-only`);
	const added = context.deliverables.flatMap(row => addedSentences(row, side, 'only')).length;
	if (rows.length + added === 0) return [];
	const topics = [...rows].sort(bySpace(context, side)).map(row => row.topic);
	const other = nameInText(context, otherSide(side));
	const beside = added === 0 ? '' : ` Also ${counted(added, 'sentence')} beside common points.`;
	return [
		line(
			`Only ${nameInText(context, side)}`,
			text(
				rows.length === 0
					? `no whole point.${beside}`
					: `${counted(rows.length, 'point')} that ${other} leaves out${named(topics, 'with most space for')}${beside}`,
			),
		),
	];
}

function commitments(context: Context): Content[] {
	const firm = context.commitments.filter(({firmness}) => firmness === 'will');
	if (firm.length === 0) return [];
	const counts = context.sides.map(side => {
		const count = firm.filter(commitment => commitment.side === side).length;
		return `${labelOf(context, side)} ${count}`;
	});
	return [
		line('Firm commitments', text(`${counts.join(', ')} (promised with “will”, “shall” or “agreed to”).`)),
	];
}

function deadlines(context: Context): Content[] {
	const seen = new Set<string>();
	const items: Content[] = [];
	for (const {deadline, sentence} of context.commitments) {
		if (deadline === null || seen.has(deadline.toLowerCase())) continue;
		const at = context.references.passage(sentence.passage)?.text.indexOf(deadline, sentence.start) ?? -1;
		if (at === -1) continue;
		seen.add(deadline.toLowerCase());
		const topic = topicOf(context, sentence.id);
		items.push([
			...context.references.quote([sentence], {only: {start: at, end: at + deadline.length}}),
			...(topic === null ? [] : [text(` (${topic})`)]),
		]);
	}
	if (items.length === 0) return [];
	const shown = items.slice(0, 4);
	return [line('Deadlines', ...join(shown, '; '), text('.'))];
}

function weight(context: Context): Content[] {
	const {emphasis} = context;
	// On one topic there is nothing to weigh.
	if (!emphasis || context.only !== null) return [];
	const known = new Map(context.deliverables.map(row => [row.id, row.topic]));
	const phrases = context.sides.flatMap(side => {
		const most = emphasis.topics
			.filter(topic => known.has(topic.deliverable) && topic.share[side] > 0)
			.sort((one, other) => other.share[side] - one.share[side])[0];
		const name = most && known.get(most.deliverable);
		return name === undefined ? [] : [`${nameInText(context, side)} to ${name}`];
	});
	const [one, other] = phrases;
	if (one === undefined || other === undefined) return [];
	const [first, second] = [one, other].map(phrase => phrase.replace(/^.*? to /, ''));
	if (first === second) return [line('Most space', text(`both sides give it to ${first}.`))];
	return [line('Most space', text(`${phrases.join('; ')}.`))];
}

function toCheck(context: Context): Content[] {
	const weak = context.deliverables.filter(row => row.kind === 'shared' && row.certainty === 'weak').length;
	if (weak === 0) return [];
	return [
		line(
			'To check',
			text(
				`${counted(weak, 'match', 'matches')} between the texts ${weak === 1 ? 'is' : 'are'} uncertain and marked `,
			),
			remark('weak match'),
			text('.'),
		),
	];
}

function topicOf(context: Context, sentence: string): string | null {
	const row = context.deliverables.find(({pairs}) =>
		pairs.some(pair => [...pair.left, ...pair.right].some(({id}) => id === sentence)),
	);
	return row?.topic ?? null;
}

export function byImportance(one: Deliverable, other: Deliverable): number {
	return other.importance - one.importance;
}

function bySpace(context: Context, side: SideName): (one: Deliverable, other: Deliverable) => number {
	const size = (row: Deliverable) =>
		row.pairs.flatMap(pair => pair[side]).reduce((total, sentence) => total + sentence.text.length, 0);
	return (one, other) =>
		size(other) - size(one) || context.deliverables.indexOf(one) - context.deliverables.indexOf(other);
}
