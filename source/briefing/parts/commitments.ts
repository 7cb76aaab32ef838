/** Commitments, by who is bound: which text says so, the verb, how firm it is, what, by when and how much. */
import {certainPart} from '../../compare/certainty.ts';
import {areInConflict, type Commitment, type Firmness, type Sentence} from '../../compare/comparison.ts';
import type {Reader} from '../../compare/reading/reader.ts';
import {tokenise} from '../../compare/reading/tokens.ts';
import {areOtherCountries} from '../../compare/reading/who-can-act.ts';
import {languageOf} from '../../languages/languages.ts';
import {capitalise} from '../../text/capitalise.ts';
import type {Span} from '../../text/spans.ts';
import {words} from '../../text/words.ts';
import {type Block, type Column, type Content, type Inline, quoted, remark, text} from '../briefing.ts';
import {omission, opening} from '../excerpts.ts';
import {cutSentence, phraseEnd, runAt, spanOf} from '../phrases.ts';
import {type Context, corePairs, leftOut, nameInText, nameOf, namesWhoSpeaks} from './context.ts';
import {type Naming, plainly, running, wordsOf} from './naming.ts';
import {isOfName, isSideItself} from './who.ts';

/** Of one cell. */
const mostWords = 12;
/** A shorter phrase behind the verb tells too little of what is promised. */
const leastWords = 3;

const order: readonly Firmness[] = ['will', 'intends', 'explores', 'aims', 'restates', 'urges', 'done'];

/** What is neither a promise nor about the future is shown at full length only. */
const promises: ReadonlySet<Firmness> = new Set(['will', 'intends', 'explores']);

/** A commitment of one side, or one that each side states in its own words. */
type Entry = readonly [Commitment, ...Commitment[]];

export function commitments(context: Context): Block[] {
	const isFull = context.choices.length === 'full';
	const wanted = isFull ? context.commitments : context.commitments.filter(isPromise);
	const sorted = merge(context, wanted)
		.map(entry => ({entry, who: whoIsBound(context, entry[0])}))
		.sort((one, other) => one.who.rank - other.who.rank || rank(one.entry[0]) - rank(other.entry[0]));
	const groups = [...new Set(sorted.map(({who}) => `${who.rank} ${who.key}`))];
	const shown = groups
		.flatMap(group => sorted.filter(({who}) => `${who.rank} ${who.key}` === group))
		.slice(0, context.limits.commitments);
	if (shown.length === 0) return [];
	const columns = columnsFor(
		context,
		shown.map(({entry}) => entry),
	);
	const table: Block = {
		kind: 'table',
		columns: columns.map(({title, width}) => ({title, width})),
		rows: shown.map(({entry}) => columns.map(({cell}) => cell(context, entry))),
	};
	return [table, ...leftOut(commitmentsLeft(context, sorted.length - shown.length), context.wording)];
}

type CellColumn = Column & {readonly cell: (context: Context, entry: Entry) => Content};

/** Those in which something stands that what is promised does not say already. */
function columnsFor(context: Context, entries: readonly Entry[]): CellColumn[] {
	const {commitments: words, statedBy: title} = context.wording.parts;
	const states = (kind: 'deadline' | 'amount') =>
		entries.some(entry => {
			const said = what(context, entry).map(piece => ('text' in piece ? piece.text : ''));
			return entry.some(({[kind]: value}) => value !== null && !said.some(text => text.includes(value)));
		});
	return [
		{title: words.whoIsBound, width: 5, cell: bound},
		...(context.sides.length === 2 || entries.some(([{speaker}]) => speaker !== undefined)
			? [{title, width: 3, cell: statedBy}]
			: []),
		{title: words.firmness, width: 3, cell: firmness},
		{title: words.what, width: 12, cell: what},
		...(states('deadline') ? [{title: words.byWhen, width: 3, cell: values('deadline')}] : []),
		...(states('amount') ? [{title: words.howMuch, width: 3, cell: values('amount')}] : []),
	];
}

/** The commitments that there was no room for, and what is no promise, counted. */
function commitmentsLeft(context: Context, more: number): string[] {
	const {commitments: words} = context.wording.parts;
	const others =
		context.choices.length === 'full' ? 0 : context.commitments.filter(one => !isPromise(one)).length;
	return [...(more > 0 ? [words.more(more)] : []), ...(others > 0 ? [words.others(others)] : [])];
}

function isPromise(commitment: Commitment): boolean {
	return promises.has(commitment.firmness);
}

function rank({firmness}: Commitment): number {
	return order.indexOf(firmness);
}

/** Joins the two sides' statements of one commitment: the only one of each side in a matched pair. */
function merge(context: Context, all: readonly Commitment[]): Entry[] {
	const of = ({id}: Sentence) => all.filter(({sentence}) => sentence.id === id);
	const merged = new Set<Commitment>();
	const partners = new Map<Commitment, Commitment>();
	const language = languageOf(context.comparison?.language ?? null);
	const [first, second] = context.sides;
	if (first && second)
		for (const pair of context.deliverables.flatMap(corePairs).flatMap(each => certainPart(each) ?? [])) {
			// What is in conflict is no one promise.
			if (pair.relation === 'related' || areInConflict(pair.differences)) continue;
			const mine = pair[first].flatMap(of);
			const theirs = pair[second].flatMap(of);
			const [one] = mine;
			const [other] = theirs;
			if (mine.length !== 1 || theirs.length !== 1 || !one || !other) continue;
			if (areOtherCountries(tokenise(one.actor, language), tokenise(other.actor, language), language))
				continue;
			partners.set(one, other);
			merged.add(other);
		}
	return all.flatMap((commitment): Entry[] => {
		if (merged.has(commitment)) return [];
		const partner = partners.get(commitment);
		return [partner ? [commitment, partner] : [commitment]];
	});
}

type Bound = {
	/** A side itself first, then who holds a side among others, then others, and last where nobody is named. */
	readonly rank: number;
	/** The same for the same party, however it is written. */
	readonly key: string;
};

function whoIsBound(context: Context, {binds, side, speaker}: Commitment): Bound {
	if (binds === '') return {rank: 4, key: ''};
	const {reader} = context;
	const isSpeaker = reader.language.clauses.speakers.test(binds);
	// Of a document in which several speak, `we` is whoever speaks, and not the side that issued it.
	if (speaker !== undefined && isOwnWord(context, binds)) return {rank: 1.5, key: speaker};
	const own = context.sides.find(one => (one === side || !isSpeaker) && isSideItself(context, one, binds));
	if (own !== undefined) return {rank: context.sides.indexOf(own), key: ''};
	const tokens = reader.tokens(binds);
	const key = tokens.flatMap(({grammatical, base}) => (grammatical ? [] : [base])).join(' ');
	return {
		rank: context.sides.some(one => tokens.some(({folded}) => isOfName(context, one, folded))) ? 2 : 3,
		key,
	};
}

/** Who is bound as quoted; where the other text binds somebody else, that as well. */
function bound(context: Context, [commitment, partner]: Entry): Content {
	const {binds, side} = commitment;
	if (binds === '') return [remark(context.wording.names.nobody)];
	const name = nameOfBound(context, commitment, capitalise);
	if (!partner || partner.binds === '' || isSameParty(context, binds, partner.binds)) return [plainly(name)];
	const other = nameOfBound(context, partner);
	return running([
		name,
		{text: ` (${nameOf(context, side)}), `},
		other,
		{text: ` (${nameOf(context, partner.side)})`},
	]);
}

/** With the name of who speaks, or else the side's, where the text says `we`. */
function nameOfBound(
	context: Context,
	{binds, side, sentence, speaker}: Commitment,
	written: (name: string) => string = name => name,
): Naming {
	const isSpeaker = isOwnWord(context, binds);
	if (isSpeaker && speaker !== undefined) return {text: `${speaker} (“${binds}”)`};
	if (isSpeaker && namesWhoSpeaks(context, side))
		return {text: written(`${nameOf(context, side)} (“${binds}”)`)};
	return wordsOf(context, written(opening(binds, mostWords)), sentence);
}

/** Whether these are words by which somebody speaks of themselves. */
const isOwnWord = ({reader}: Context, binds: string): boolean =>
	reader.language.clauses.firstPerson.test(binds);

/** Whether all that the shorter name says is in the longer one, which names nobody beside. */
function isSameParty({reader}: Context, one: string, other: string): boolean {
	const [shorter = new Set(), longer = new Set()] = [one, other]
		.map(name => new Set(reader.tokens(name).flatMap(({grammatical, base}) => (grammatical ? [] : [base]))))
		.sort((a, b) => a.size - b.size);
	const namesMore = longer.size > shorter.size && joins(reader, one) !== joins(reader, other);
	return !namesMore && [...shorter].every(word => longer.has(word));
}

/** Whether a name joins one and another. */
const joins = ({language, tokens}: Reader, name: string): boolean =>
	tokens(name).some(({folded}) => folded === language.commitments.joint);

/** Words of a promise that the other side has to have for it to state the same promise. */
const sameEnough = 0.6;

function statedBy(context: Context, [commitment, partner]: Entry): Content {
	const {speaker = null} = commitment;
	if (context.sides.length < 2) return [text(speaker ?? '–')];
	const side = withSpeaker(nameOf(context, commitment.side), commitment);
	if (!partner) return [text(side)];
	const other = withSpeaker(nameInText(context, partner.side), partner);
	const {commitments: words} = context.wording.parts;
	if (commitment.binds !== '' && partner.binds === '') return [text(words.namesNobody(side, other))];
	const theirs = new Set(contentOf(partner));
	const mine = contentOf(commitment);
	const share = mine.filter(word => theirs.has(word)).length / Math.max(1, mine.length);
	if (share < sameEnough) return [text(words.inPart(side, other))];
	const isNamed = speaker !== null || partner.speaker !== undefined;
	return [text(isNamed ? `${side}; ${other}` : words.both)];
}

/** Whose document it is, and who says it there. */
function withSpeaker(side: string, {speaker}: Commitment): string {
	return speaker === undefined ? side : `${side} (${speaker})`;
}

function contentOf({action}: Commitment): string[] {
	return words(action)
		.map(({folded}) => folded)
		.filter(word => word.length > 2);
}

function firmness(context: Context, entry: Entry): Content {
	const {firmness: words, parts} = context.wording;
	const [one = '', other] = entry.map(({firmness}) => words[firmness]);
	if (other === undefined || one === other) return [text(one)];
	const said = entry.map(({firmness, side}, index) => {
		const word = words[firmness];
		return `${index === 0 ? word : parts.commitments.andFirmness(word)} (${nameOf(context, side)})`;
	});
	return [text(said.join(', '))];
}

/** What is quoted from the row's sentences, or a dash. */
function values(what: 'deadline' | 'amount'): CellColumn['cell'] {
	return (_, entry) => {
		const stated = [...new Set(entry.flatMap(commitment => commitment[what] ?? []))];
		return [text(stated.length === 0 ? '–' : stated.map(quoted).join(' / '))];
	};
}

/** Verb and action as far as a phrase of few words goes; the other text's verb where that is another one. */
function what(context: Context, [commitment, partner]: Entry): Content {
	const quotation = quoteAction(context, commitment);
	if (!partner) return quotation;
	const number = context.references.cite(partner.sentence);
	if (partner.verb === commitment.verb) return [...quotation, number];
	const other = opening(partner.verb, mostWords);
	return [...quotation, text(`; ${nameInText(context, partner.side)}: ${quoted(other)}`), number];
}

function quoteAction(context: Context, commitment: Commitment): Content {
	const {references, reader} = context;
	const {sentence} = commitment;
	const promised = spanOfPromise(commitment);
	// What introduces a list holds the verb of its items.
	if (promised === null) return references.quote([sentence], {words: mostWords});
	const cut = cutSentence(sentence, reader);
	const {from, to: behind} = runAt(cut, promised);
	const behindVerb = from + reader.tokens(commitment.verb).length;
	const to = behind - from <= mostWords ? behind : phraseEnd(cut, from, mostWords, behindVerb + leastWords);
	const whole = {start: sentence.start + promised.start, end: sentence.start + promised.end};
	const only = to === null ? whole : spanOf(cut, {from, to});
	return references.quote([sentence], {only}).map((piece): Inline => {
		if (piece.kind !== 'quotation') return piece;
		const shown =
			to === null ? opening(piece.text, mostWords) : to === behind ? piece.text : `${piece.text} ${omission}`;
		const at = shown.indexOf(commitment.verb);
		const marks = at === -1 ? [] : [{start: at, end: at + commitment.verb.length}];
		return {...piece, text: shown, marks};
	});
}

/** From the verb to the end of the action, in the sentence; the action of a passive holds its verb. */
function spanOfPromise({sentence, verb, action}: Commitment): Span | null {
	const {text: words} = sentence;
	const behindVerb = words.indexOf(action, endOf(words, verb));
	const at = behindVerb === -1 ? words.indexOf(action) : behindVerb;
	if (action === '' || at === -1) return null;
	const from = action.includes(verb) ? at : words.lastIndexOf(verb, at);
	return {start: from === -1 ? at : from, end: at + action.length};
}

function endOf(text: string, words: string): number {
	const at = text.indexOf(words);
	return at === -1 ? 0 : at + words.length;
}
