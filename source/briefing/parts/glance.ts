/** At a glance: five to eight lines on what the comparison found. */

import {otherSide, type SideName} from '../../base/sides.ts';
import {type Deliverable, isDoubtful, isWeak, type SharedRelation} from '../../compare/comparison.ts';
import {type Block, type Content, type Inline, join, remark, strong, text} from '../briefing.ts';
import {type Conflict, findConflicts, findDoubtfulConflicts, nameOfKind} from './conflicts.ts';
import {type Context, capitalise, corePairs, counted, labelOf, listed, nameInText} from './context.ts';

/** Topics named in one line; the parts below have them all. */
const topicsNamed = 4;
const conflictsNamed = 3;
/** What is read in the lift. */
const mostLines = 8;

export function glance(context: Context): Block[] {
	if (!context.comparison || context.deliverables.length === 0) return [];
	const items = [
		...shared(context),
		...related(context),
		...conflicts(context),
		...context.sides.flatMap(side => leftOut(context, side)),
		...commitments(context),
		...deadlines(context),
	];
	const last = toCheck(context);
	// What is said least of goes first where the list is long.
	const rest = items.length + last.length < mostLines ? weight(context) : [];
	return [{kind: 'list', items: [...items, ...rest, ...last]}];
}

function line(label: string, ...content: readonly Inline[]): Content {
	return [strong(`${label}: `), ...content];
}

const relationPhrases: readonly (readonly [SharedRelation, string])[] = [
	['same', 'in the same words or nearly'],
	['reworded', 'worded differently'],
	['partial', 'where one says more than the other'],
];

/** What the texts surely have in common; what is matched with doubt stands last, to be checked. */
function shared(context: Context): Content[] {
	const rows = context.deliverables
		.filter(row => row.kind === 'shared' && row.relation !== 'related')
		.sort(byImportance);
	if (rows.length === 0) return [line('In common', text('no point is made by both sides.'))];
	const points = rows.filter(row => !isWeak(row));
	if (points.length === 0) return [line('In common', text('no point for certain.'))];
	const kinds = relationPhrases.flatMap(([relation, phrase]) => {
		const count = points.filter(row => row.relation === relation).length;
		if (count === 0) return [];
		return [count === points.length ? phrase : `${count} ${phrase}`];
	});
	const topics = points.map(row => row.topic);
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
	const shown = found.slice(0, conflictsNamed).map(conflict => describe(context, conflict));
	const rest = found.length - shown.length;
	return [line('Conflicts', ...join(shown, '; '), text(rest > 0 ? `; and ${counted(rest, 'other')}.` : '.'))];
}

/** Both values with who says them: `Steven Mnuchin: “co-hosted” (United States), “attended by” (Mexico)`. */
function describe(context: Context, {topic, who, kind, values}: Conflict): Content {
	const about = who ?? (kind === 'name' ? 'Name' : `${topic}, ${nameOfKind(kind)}`);
	return [
		text(`${about}: `),
		...join(
			context.sides.map(side => [...values[side], text(` (${labelOf(context, side)})`)]),
			', ',
		),
	];
}

function leftOut(context: Context, side: SideName): Content[] {
	const rows = context.deliverables.filter(row => row.relation === `${side}-only`);
	if (rows.length === 0) return [];
	const silent = rows.filter(({certainty}) => certainty === 'strong');
	const topics = silent.toSorted(bySpace(context, side)).map(row => row.topic);
	const other = nameInText(context, otherSide(side));
	const said =
		silent.length === 0
			? `no point that ${other} is shown not to mention.`
			: `${counted(silent.length, 'point')} that ${other} does not mention${named(topics, 'with most space for')}`;
	const open = rows.length - silent.length;
	const beside =
		open === 0
			? ''
			: ` No counterpart was found for ${silent.length === 0 ? counted(open, 'point') : `${open} more`}.`;
	return [line(`Only ${nameInText(context, side)}`, text(`${said}${beside}`))];
}

function commitments(context: Context): Content[] {
	const firm = context.commitments.filter(({firmness}) => firmness === 'will');
	if (firm.length === 0) return [];
	const counts = context.sides.map(side => {
		const count = firm.filter(commitment => commitment.side === side).length;
		return `${labelOf(context, side)} ${count}`;
	});
	return [
		line('Firm commitments', text(`${counts.join(', ')} (promised with “will”, “shall” or the like).`)),
	];
}

function deadlines(context: Context): Content[] {
	const seen = new Set<string>();
	const items: Content[] = [];
	for (const {deadline, sentence, actor} of context.commitments) {
		if (deadline === null || seen.has(deadline.toLowerCase())) continue;
		const at = context.references.passage(sentence.passage)?.text.indexOf(deadline, sentence.start) ?? -1;
		if (at === -1) continue;
		seen.add(deadline.toLowerCase());
		const topic = topicOf(context, sentence.id);
		items.push([
			...context.references.quote([sentence], {only: {start: at, end: at + deadline.length}}),
			...aside([actor === '' ? null : capitalise(actor), topic]),
		]);
	}
	if (items.length === 0) return [];
	const shown = items.slice(0, 4);
	return [line('Deadlines', ...join(shown, '; '), text('.'))];
}

function aside(words: readonly (string | null)[]): Inline[] {
	const stated = words.filter(word => word !== null);
	return stated.length === 0 ? [] : [text(` (${stated.join(': ')})`)];
}

function weight(context: Context): Content[] {
	const {emphasis} = context;
	// On one topic there is nothing to weigh.
	if (!emphasis || context.only !== null) return [];
	const known = new Map(context.deliverables.map(row => [row.id, row.topic]));
	const most = context.sides.map(side => {
		const topic = emphasis.topics
			.filter(({deliverable, share}) => known.has(deliverable) && share[side] > 0)
			.sort((one, other) => other.share[side] - one.share[side])[0];
		return {
			side: nameInText(context, side),
			topic: topic && known.get(topic.deliverable),
			share: Math.round((topic?.share[side] ?? 0) * 100),
		};
	});
	const [one, other] = most;
	if (one?.topic === undefined || other?.topic === undefined) return [];
	const said =
		one.topic === other.topic
			? `both give it to ${one.topic} (${one.side} ${one.share}%, ${other.side} ${other.share}% of the words).`
			: `${one.side} gives it to ${one.topic} (${one.share}% of its words), ${other.side} to ${other.topic} (${other.share}%).`;
	return [line('Most space', text(said))];
}

/** What is matched with doubt, which only a full briefing states. */
function toCheck(context: Context): Content[] {
	const isFull = context.choices.length === 'full';
	const rows = context.deliverables.filter(isDoubtful);
	const beside = [...context.deliverables, ...context.unstated]
		.filter(row => !isWeak(row) && row.relation !== 'related')
		.flatMap(corePairs)
		.filter(({certainty}) => certainty === 'weak').length;
	const weak = rows.length + beside;
	if (weak === 0) return [];
	const are = weak === 1 ? 'is' : 'are';
	const matches = `${counted(weak, 'match', 'matches')} between the texts ${are} uncertain and`;
	if (isFull)
		return [
			line('To check', text(`${matches} marked `), remark('weak match'), text('.'), ...questions(context)),
		];
	const topics = listed(
		rows.map(row => row.topic),
		topicsNamed,
	);
	// What stands beside a certain match has no topic of its own.
	const lead = beside === 0 ? ': ' : ', among them ';
	return [
		line(
			'To check',
			text(`${matches} ${are} not stated${topics === '' ? '' : lead + topics}.`),
			...questions(context),
		),
	];
}

/** What would be a conflict if it were said of one thing. */
function questions(context: Context): Inline[] {
	const found = findDoubtfulConflicts(context).slice(0, conflictsNamed);
	if (found.length === 0) return [];
	return [
		text(' Perhaps on the same: '),
		...join(
			found.map(conflict => describe(context, conflict)),
			'; ',
		),
		text('?'),
	];
}

function topicOf(context: Context, sentence: string): string | null {
	const row = context.deliverables.find(({pairs}) =>
		pairs.some(pair => [...pair.left, ...pair.right].some(({id}) => id === sentence)),
	);
	return row?.topic ?? null;
}

function byImportance(one: Deliverable, other: Deliverable): number {
	return other.importance - one.importance;
}

function bySpace(context: Context, side: SideName): (one: Deliverable, other: Deliverable) => number {
	const size = (row: Deliverable) =>
		row.pairs.flatMap(pair => pair[side]).reduce((total, sentence) => total + sentence.text.length, 0);
	return (one, other) =>
		size(other) - size(one) || context.deliverables.indexOf(one) - context.deliverables.indexOf(other);
}
