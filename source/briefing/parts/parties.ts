/** People and bodies: the roles each side gives them, and who only one side names. */

import {otherSide, type SideName} from '../../base/sides.ts';
import type {Party} from '../../compare/comparison.ts';
import {words} from '../../text/words.ts';
import {type Block, type Content, remark, strong, text} from '../briefing.ts';
import {type Context, listed, nameInText, nameOf} from './context.ts';

export function parties(context: Context): Block[] {
	const [first, second] = context.sides;
	// Where two sides name somebody differently, the first page asks about it.
	if (first && second && context.choices.length !== 'full') return [];
	const relevant = context.parties.filter(party => isShown(context, party));
	if (!first || !second) return alone(context, relevant);
	const common = relevant.filter(party => names(party, first) && names(party, second));
	return [...table(context, common), ...onlyNamed(context, relevant)];
}

function isShown(context: Context, party: Party): boolean {
	const {only} = context;
	if (only === null) return true;
	return [...party.passages.left, ...party.passages.right].some(passage => only.has(passage));
}

function names(party: Party, side: SideName): boolean {
	return party.passages[side].length > 0;
}

function holds(longer: string, shorter: string): boolean {
	const all = new Set(words(longer).map(({folded}) => folded));
	return words(shorter).every(({folded}) => all.has(folded));
}

/** Without what a longer one says already: `Blinken` beside `Antony J. Blinken`. */
function fullest(names: readonly string[]): string[] {
	return names.filter((name, index) =>
		names.every(
			(other, place) => place === index || !holds(other, name) || (holds(name, other) && index < place),
		),
	);
}

function table(context: Context, rows: readonly Party[]): Block[] {
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: [
				{title: context.wording.parts.parties.who, width: 3},
				...context.sides.map(side => ({title: nameOf(context, side), width: 5, side})),
			],
			rows: rows.map(party => [
				[strong(party.name)],
				...context.sides.map(side => naming(context, party, side)),
			]),
		},
	];
}

function naming(context: Context, party: Party, side: SideName): Content {
	if (!names(party, side)) return [remark(context.wording.parts.parties.notNamed)];
	const stated = [...fullest(party.roles[side]), ...fullest(party.spellings[side])];
	return [text(stated.map(name => `“${name}”`).join(', ')), ...citation(context, party, side)];
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
				strong(context.wording.parts.parties.namedOnlyBy(nameInText(context, side))),
				text(
					`${listed(
						alone.map(party => party.name),
						context.limits.parties,
						context.wording,
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
				const roles = fullest([...party.roles.left, ...party.roles.right]);
				return [
					strong(party.name),
					text(roles.length === 0 ? '' : `: ${roles.map(role => `“${role}”`).join(', ')}`),
				];
			}),
		},
	];
}
