/** Finds what a document states about itself: title, date, address, issuing office. */
import {readFoot} from './foot-lines.ts';
import {type DatePlace, datePlaces, type Stated} from './head-facts.ts';
import {headLength, readHeadLine} from './head-lines.ts';
import {countryOfOffice} from './publishers/known-publishers.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {isSameTitle} from './same-title.ts';
import type {MetadataLine} from './source.ts';
import {dateBesidePlace, dateOfDateline} from './stated-date.ts';
import {joinTitle, titleLines} from './title-lines.ts';
import {datedHeading, findTitle, withoutSite} from './titles.ts';

export type Metadata = {
	/** What each line is for the document that states something about it, by the block's index. */
	readonly lines: ReadonlyMap<number, MetadataLine['kind']>;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
	/** Whether the date is surely that of the document itself: it stands with its place, or announces its release. */
	readonly isOwnDate: boolean;
	readonly url: string | null;
};

/** What is known of the head of a document before its lines are read. */
type Surroundings = {
	/** Where the head ends for certain: the index of the first line that somebody speaks. */
	readonly end: number;
	/** The title where it is stated elsewhere: a line is a title then only where it says the same. */
	readonly knownTitle: string | null;
	/** Whether the file says which line is the title. */
	readonly isTitled: boolean;
	/** Whether a line only says of which kind the document is. */
	readonly isKind: (index: number) => boolean;
};

/**
 * What the lines at the head and the foot of a document state about it. Blocks that `isFurniture` are passed over.
 */
export function findMetadata(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	rules: DocumentRules,
	{end, knownTitle, isTitled, isKind}: Surroundings,
): Metadata {
	const candidates = blocks.map((_, index) => index).filter(index => !isFurniture(index));
	const head = candidates.filter(index => index < end);
	const open = head.filter(index => !isKind(index));
	const heading = isTitled ? null : datedHeading(blocks, open, rules);
	const {found, dateline} = readHead(blocks, open.slice(0, headLength), heading, isTitled, rules);
	for (const index of head) if (isKind(index)) found.set(index, {kind: 'other', value: null});
	const kindOf = (index: number) => found.get(index)?.kind;
	const [title = null, ...rest] =
		heading === null
			? findTitle(
					blocks,
					head.filter(index => !found.has(index)),
					kindOf,
					rules,
				)
			: titleLines(blocks, heading, kindOf, rules);
	const {name, site} = withoutSite(title === null ? '' : (blocks[title]?.text ?? ''), rules);
	const written = joinTitle([name, ...rest.map(index => blocks[index]?.text ?? '')]);
	const isTitle =
		title !== null &&
		(knownTitle === null || isSameTitle(name, knownTitle) || isSameTitle(written, knownTitle));
	if (isTitle) {
		found.set(title, {kind: 'title', value: written});
		for (const index of rest) {
			const office = found.get(index);
			found.set(index, {kind: 'title', value: null, ...(office && {beside: [office]})});
		}
	}
	for (const [index, stated] of readFoot(blocks, candidates, rules)) {
		if (!found.has(index)) found.set(index, stated);
	}
	for (const index of candidates.slice(-4)) {
		const block = blocks[index];
		if (block && rules.isUpdateLine(block.text)) found.set(index, {kind: 'other', value: null});
	}
	const stated = [...found.values()].flatMap(each => [each, ...(each.beside ?? [])]);
	const date = ownDate(stated, dateline);
	return {
		lines: new Map([...found].map(([index, {kind}]) => [index, kind])),
		title: titleOf([...found.values()]) ?? titleOf(stated),
		publisher: publisherOf(stated, rules) ?? (isTitle ? (site ?? issuerIn(name, rules)) : null),
		date: date?.value ?? null,
		isOwnDate: date?.place === 'release' || date?.place === 'dateline',
		url: stated.find(({kind}) => kind === 'url')?.value ?? null,
	};
}

/** What the lines of the head state, and the day that its first paragraph begins with. */
function readHead(
	blocks: readonly DocumentBlock[],
	head: readonly number[],
	heading: number | null,
	isTitled: boolean,
	rules: DocumentRules,
): {readonly found: Map<number, Stated>; readonly dateline: string | null} {
	const found = new Map<number, Stated>();
	let dateline: string | null = null;
	const isLater = isTitled || isDateAboveTitle(blocks, head, rules);
	for (const [place, index] of head.entries()) {
		if (index === heading) continue;
		const stated = readHeadLine(blocks[index], rules, isLater || place > 0);
		if (stated === null || stated === 'text') {
			dateline ??= dateOfDateline(blocks[index]?.text ?? '', rules.dates);
		}
		if (stated === 'text') break;
		if (stated !== null) found.set(index, stated);
	}
	return {found, dateline};
}

/** In words: what is shorter may be the first heading below a title such as `Dairy Summit, 2 May 2019`. */
const fewestWordsOfTitle = 4;

/** Whether the first line is the place and the day that stand above a title, and no title itself. */
function isDateAboveTitle(
	blocks: readonly DocumentBlock[],
	[first, ...below]: readonly number[],
	rules: DocumentRules,
): boolean {
	const line = blocks[first ?? -1]?.text ?? '';
	if (dateBesidePlace(line, rules.dates) === null || rules.kindOf(line.replace(/,[^,]*$/, '')) !== null)
		return false;
	const open = below.filter(index => readHeadLine(blocks[index], rules, true) === null);
	const title = findTitle(blocks, open, () => undefined, rules).map(index => blocks[index]?.text ?? '');
	return joinTitle(title).split(/\s+/).length >= fewestWordsOfTitle;
}

/** Of a document that has no other, its kind as it stands in the head: `Statement | Ministry of Ports | 2 May 2019`. */
function titleOf(stated: readonly Stated[]): string | null {
	return stated.find(({kind, value}) => kind === 'title' && value !== null)?.value ?? null;
}

type OwnDate = {readonly value: string; readonly place: DatePlace};

/** Of several days that of the release: as announced, as it stands with its place, as it stands alone. */
function ownDate(stated: readonly Stated[], dateline: string | null): OwnDate | null {
	const dates = stated.flatMap(({kind, value, place}): OwnDate[] =>
		kind === 'date' && value !== null ? [{value, place: place ?? 'line'}] : [],
	);
	if (dateline !== null) dates.push({value: dateline, place: 'dateline'});
	for (const wanted of datePlaces) {
		const date = dates.find(({place}) => place === wanted);
		if (date !== undefined) return date;
	}
	return null;
}

/** The office that a letterhead names; where it does not say of which country, with the state that stands beside it. */
function publisherOf(stated: readonly Stated[], rules: DocumentRules): string | null {
	const names = stated.flatMap(({kind, value}) => (kind === 'publisher' && value !== null ? [value] : []));
	const state = names.find(name => rules.isState(name));
	const office = names.find(name => !rules.isState(name));
	if (office === undefined || state === undefined) return office ?? state ?? null;
	return countryOfOffice(office, rules) === null ? `${office}, ${state}` : office;
}

/** The office that issued the document by its title: `Statement by the Ministry of Ports of Norland on the pier`. */
function issuerIn(title: string, rules: DocumentRules): string | null {
	const office = rules.issuerOf(title);
	return office !== null && rules.isInstitution(office) ? office : null;
}
