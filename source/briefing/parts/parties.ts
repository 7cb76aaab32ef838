/** People and bodies: the roles each side gives them, and who only one side names. */
import type {Party} from '../../compare/comparison.ts';
import {otherSide, type SideName} from '../../documents/sides.ts';
import {type Block, type Content, remark, strong, text} from '../briefing.ts';
import {type Context, labelOf, listed, nameInText} from './context.ts';

export function parties(context: Context): Block[] {
	const [first, second] = context.sides;
	const relevant = context.parties.filter(party => isShown(context, party));
	if (!first || !second) return alone(context, relevant);
	const common = relevant.filter(party => names(party, first) && names(party, second));
	const differing =
		context.choices.length === 'full' ? common : common.filter(party => isNamedDifferently(party));
	return [...table(context, differing.slice(0, context.limits.parties)), ...onlyNamed(context, relevant)];
}

function isShown(context: Context, party: Party): boolean {
	const {only} = context;
	if (only === null) return true;
	return [...party.passages.left, ...party.passages.right].some(passage => only.has(passage));
}

function names(party: Party, side: SideName): boolean {
	return party.passages[side].length > 0;
}

/** No spelling in common, or a role that the other side does not give. */
function isNamedDifferently({spellings, roles}: Party): boolean {
	const sharesSpelling = spellings.left.some(spelling => spellings.right.includes(spelling));
	const sharesRole =
		roles.left.length === 0 ||
		roles.right.length === 0 ||
		roles.left.some(role => roles.right.some(other => other.toLowerCase() === role.toLowerCase()));
	return !sharesSpelling || !sharesRole;
}

function table(context: Context, rows: readonly Party[]): Block[] {
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: [
				{title: 'Who', width: 3},
				...context.sides.map(side => ({title: labelOf(context, side), width: 5})),
			],
			rows: rows.map(party => [
				[strong(party.name)],
				...context.sides.map(side => called(context, party, side)),
			]),
		},
	];
}

function called(context: Context, party: Party, side: SideName): Content {
	if (!names(party, side)) return [remark('Not named')];
	const words = [...party.roles[side], ...party.spellings[side]].map(word => `“${word}”`);
	return [text(words.join(', ')), ...citation(context, party, side)];
}

/** Where the side first names the party. */
function citation(context: Context, party: Party, side: SideName): Content {
	const id = party.passages[side][0];
	const passage = id === undefined ? null : context.references.passage(id);
	if (!passage) return [];
	const at = party.spellings[side].map(spelling => passage.text.indexOf(spelling)).find(index => index >= 0);
	if (at === undefined) return [];
	const spelling = party.spellings[side].find(one => passage.text.startsWith(one, at)) ?? '';
	return [context.references.cite({passage: passage.id, start: at, end: at + spelling.length})];
}

function onlyNamed(context: Context, relevant: readonly Party[]): Block[] {
	const items = context.sides.flatMap((side): Content[] => {
		const alone = relevant.filter(party => names(party, side) && !names(party, otherSide(side)));
		if (alone.length === 0) return [];
		return [
			[
				strong(`Named only by ${nameInText(context, side)}: `),
				text(
					`${listed(
						alone.map(party => party.name),
						context.limits.parties,
					)}.`,
				),
			],
		];
	});
	return items.length === 0 ? [] : [{kind: 'list', items}];
}

/** Without two sides: everyone who is named, with their roles. */
function alone(context: Context, relevant: readonly Party[]): Block[] {
	if (relevant.length === 0) return [];
	return [
		{
			kind: 'list',
			items: relevant.slice(0, context.limits.parties).map((party): Content => {
				const roles = [...party.roles.left, ...party.roles.right];
				return [
					strong(party.name),
					text(roles.length === 0 ? '' : `: ${roles.map(role => `“${role}”`).join(', ')}`),
				];
			}),
		},
	];
}
