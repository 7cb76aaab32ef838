/** Sets who acts against who acts in promises of both sides about the same thing. */
import {addToGroup} from '../../base/groups.ts';
import type {Sides} from '../../base/sides.ts';
import {isCountryId} from '../../languages/concepts.ts';
import type {Span} from '../../text/spans.ts';
import type {Difference} from '../comparison.ts';
import {gather, overlap, type Reading} from '../reading/reading.ts';
import {attendanceDifferences} from './attendance.ts';
import {
	actOf,
	conceptsOf,
	deedOf,
	type FoundPledge,
	pairedPledges,
	tellOtherwise,
	wordsIn,
} from './paired-pledges.ts';
import type {DifferencesTuning} from './tuning.ts';

export function actorDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	before: Sides<readonly Reading[]>,
	tuning: DifferencesTuning,
): Difference[] {
	const differences: Difference[] = [];
	for (const [a, b] of pairedPledges(left, right, tuning).filter(tellOtherwise)) {
		const difference = actorDifference(actorOf(a, before.left), actorOf(b, before.right), {
			left: a,
			right: b,
		});
		if (difference !== null) differences.push(difference);
	}
	return [...attendanceDifferences(left, right), ...differences];
}

/**
 * Between two languages: who acts, where both name a country and none in common. Only of verbs that mean the same, and
 * that neither side has twice, is it sure that they tell of one deed.
 */
export function actorDifferencesAcross(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	const [lefts, rights] = [pledgesByDeed(left), pledgesByDeed(right)];
	return [...lefts].flatMap(([deed, [a, ...more]]): Difference[] => {
		const [b, ...others] = rights.get(deed) ?? [];
		if (a === undefined || b === undefined || more.length > 0 || others.length > 0) return [];
		if (actOf(a) !== actOf(b) || overlap(conceptsOf(a), conceptsOf(b)).share < tuning.promiseShare) return [];
		const [one, other] = [countriesActing(a), countriesActing(b)];
		if (one.size === 0 || other.size === 0 || overlap(one, other).shared > 0) return [];
		return [{kind: 'actor', left: quotedActor(a), right: quotedActor(b), conflict: false}];
	});
}

/** The promises by what their last verb means. */
function pledgesByDeed(readings: readonly Reading[]): ReadonlyMap<string, FoundPledge[]> {
	const found = new Map<string, FoundPledge[]>();
	for (const pledge of gather(readings, reading => reading.pledges))
		addToGroup(found, deedOf(pledge), pledge);
	found.delete('');
	return found;
}

const actorSpan = ({item}: Pick<FoundPledge, 'item'>): Span | null => item.actor ?? item.pressed;

function quotedActor(found: FoundPledge): string {
	const span = actorSpan(found);
	return span === null ? '' : slice(found.reading, span);
}

/** Whether both name nothing but countries, and the same ones: `Estados Unidos`, `EE. UU.`. */
function nameSameCountries(a: FoundPledge, b: FoundPledge): boolean {
	const isOnly = (found: FoundPledge): boolean => {
		const span = actorSpan(found);
		const words = span === null ? [] : wordsIn(found.reading, span);
		return words.every(({token, meaning}) => token.grammatical || meaning === '' || isCountryId(meaning));
	};
	const [one, other] = [countriesActing(a), countriesActing(b)];
	const isSame = one.size > 0 && one.size === other.size && overlap(one, other).shared === one.size;
	return isSame && isOnly(a) && isOnly(b);
}

function countriesActing(found: FoundPledge): ReadonlySet<string> {
	const span = actorSpan(found);
	const words = span === null ? [] : wordsIn(found.reading, span);
	return new Set(words.map(({meaning}) => meaning).filter(isCountryId));
}

const slice = ({text}: Reading, {start, end}: Span): string => text.slice(start, end);

function actorDifference(
	left: Actor | null,
	right: Actor | null,
	{left: a, right: b}: Sides<FoundPledge>,
): Difference | null {
	if (left === null || right === null || left.key === right.key || nameSameCountries(a, b)) return null;
	const isOpen = left.key === pronounKey || right.key === pronounKey;
	if (isOpen && left.text !== '' && right.text !== '') return null;
	const {leadingArticle} = a.reading.language.names;
	const abbreviates = (short: string, long: string) =>
		isAbbreviation(short.replace(leadingArticle, ''), long);
	if (abbreviates(left.text, right.text) || abbreviates(right.text, left.text)) return null;
	if (isMeantBy(left, right) || isMeantBy(right, left)) return null;
	// Whom one side names as who acts, the other may name elsewhere in its sentence.
	if (right.text === '' && isNamedIn(left.bases, b.reading)) return null;
	if (left.text === '' && isNamedIn(right.bases, a.reading)) return null;
	return {kind: 'actor', left: left.text, right: right.text, conflict: false};
}

/** `The group` where the other side says which, or `the two sides` where it names both. */
function isMeantBy(short: Actor, long: Actor): boolean {
	if (short.bases.length === 0) return false;
	if (short.isCollective && (long.isCollective || (long.isJoined && long.names.length > 1))) return true;
	const isShorter = short.bases.every(base => long.bases.includes(base));
	// Another name is another actor: `the governments`, `the Northern Triangle governments`.
	return (
		short.isDefinite && isShorter && !long.isJoined && long.names.every(name => short.bases.includes(name))
	);
}

/** Letters that a name and what is made of it begin with: `Japan`, `Japanese`. */
const longestRoot = 5;

const isNamedIn = (bases: readonly string[], {tokens}: Reading): boolean =>
	tokens.some(({base}) => bases.some(name => base.slice(0, longestRoot) === name.slice(0, longestRoot)));

/** `The IDB` and `the Inter-American Development Bank (IDB)`. */
const isAbbreviation = (short: string, long: string): boolean =>
	/^\p{Lu}{2,}$/u.test(short) && (long.includes(`(${short})`) || initials(long).includes(short));

const initials = (text: string): string => (text.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('');

type Actor = {
	/** As quoted; empty where the sentence names nobody (`It was also agreed to explore`). */
	readonly text: string;
	readonly bases: readonly string[];
	readonly key: string;
	/** The words with a capital among them. */
	readonly names: readonly string[];
	/** It begins with an article: whoever it is was named before. */
	readonly isDefinite: boolean;
	/** It names none of several: `both sides`, `the foreign ministers`. */
	readonly isCollective: boolean;
	/** It names one and another. */
	readonly isJoined: boolean;
};

/** Where a sentence says that something is done, and not by whom. */
const nobody: Actor = {
	text: '',
	bases: [],
	key: '',
	names: [],
	isDefinite: false,
	isCollective: false,
	isJoined: false,
};

/** Who acts, or null where a pronoun leaves open whether that is whom the other side names. */
function actorOf({item, reading}: FoundPledge, before: readonly Reading[]): Actor | null {
	const {clauses, commitments} = reading.language;
	const span = actorSpan({item});
	if (span === null) return item.passive ? nobody : null;
	const text = slice(reading, span);
	const isOpen = text.toLowerCase() === clauses.impersonal;
	if (isOpen) return null;
	const inside = reading.tokens.filter(token => token.start >= span.start && token.start < span.end);
	const telling = inside.filter(({folded}) => !clauses.emptyInActors.has(folded));
	const bases = telling.map(({base}) => base).sort();
	const isPronoun = commitments.pronouns.has(text.toLowerCase());
	const meant = isPronoun ? onlyActor(before) : null;
	if (meant !== null) return meant;
	return {
		text,
		bases,
		key: isPronoun ? pronounKey : bases.join(' '),
		names: telling.flatMap(({base, capital}) => (capital ? [base] : [])),
		isDefinite: reading.language.names.leadingArticle.test(text),
		isCollective:
			commitments.severalHeads.has(telling.at(-1)?.folded ?? '') && telling.every(({capital}) => !capital),
		isJoined: inside.some(({folded}) => folded === commitments.joint),
	};
}

/** Who acts in the sentence before, if that is clear. */
function onlyActor(before: readonly Reading[]): Actor | null {
	const actors = gather(before, ({pledges}) => pledges).flatMap(found => actorOf(found, []) ?? []);
	const named = actors.filter(({text, key}) => text !== '' && key !== pronounKey);
	const [only] = named;
	return only !== undefined && named.every(({key}) => key === only.key) ? only : null;
}

/** Whom a pronoun means is not known: it is another actor than nobody, and no other than anyone. */
const pronounKey = '*';
