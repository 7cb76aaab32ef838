/** A light noun-phrase chunker for official English: word lists and endings, no model. */
import type {Language} from '../../languages/language.ts';
import type {Token} from './tokens.ts';
import type {WordClasses} from './word-classes.ts';

/** A noun phrase: token numbers, end exclusive. */
export type NounPhrase = {
	readonly from: number;
	readonly to: number;
	/** How many phrases of its sentence stand before it. */
	readonly place: number;
	/** Right behind a verb: its object. */
	readonly object: boolean;
	/** Before the first verb of its sentence. */
	readonly subject: boolean;
};

/** A sentence with the classes of its words. */
type Chunk = {
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
	readonly language: Language;
};

type Tag = 'function' | 'verb' | 'noun';

/**
 * The noun phrases of one sentence, without weak words in front and adjectives at the end; the first
 * `most` of them, and nothing behind these is looked at. `classes` are those of each token.
 */
export function nounPhrases(
	tokens: readonly Token[],
	classes: readonly WordClasses[],
	language: Language,
	most = Number.POSITIVE_INFINITY,
): NounPhrase[] {
	const chunk: Chunk = {tokens, classes, language};
	const tags: Tag[] = [];
	const phrases: NounPhrase[] = [];
	let verbs = 0;
	for (let index = 0; index < tokens.length && phrases.length < most; ) {
		const tag = tags[index] ?? tagAt(chunk, index);
		tags[index] = tag;
		if (tag !== 'noun') {
			if (tag === 'verb') verbs += 1;
			index += 1;
			continue;
		}
		let end = index + 1;
		while (joinsPhrase(tokens, classes, end)) {
			const next = tagAt(chunk, end);
			tags[end] = next;
			if (next !== 'noun') break;
			end += 1;
		}
		const from = firstTelling(chunk, index, end);
		// `Steven Mnuchin co-hosted`: the word in front of a hyphen is half a word.
		const to = lastTelling(classes, from, isHyphen(tokens[end]?.gap) ? end - 1 : end);
		if (to > from) {
			const object = followsVerb(chunk, tags, index);
			phrases.push({from, to, place: phrases.length, object, subject: verbs === 0});
		}
		index = end;
	}
	return phrases;
}

export const isHyphen = (gap: string | undefined): boolean => gap === '-' || gap === '‑';

/** Whether the token goes on with the phrase of the one before. */
function joinsPhrase(tokens: readonly Token[], classes: readonly WordClasses[], index: number): boolean {
	const gap = tokens[index]?.gap;
	if (gap !== ' ' && gap !== ') ' && !isHyphen(gap)) return false;
	const word = classes[index];
	const before = classes[index - 1];
	if (before?.isPossessive === true) return false;
	// `their counterparts President Peña Nieto` and `its neighbours Kenya` are two phrases.
	return !(word?.isCapital && before?.isCapital === false && (word.isTitle || word.isPlace));
}

function tagAt(chunk: Chunk, index: number): Tag {
	const {tokens, classes, language} = chunk;
	const {chunks} = language.phrases;
	const {infinitive} = language.verbs;
	const token = tokens[index];
	const word = classes[index];
	if (token === undefined || word === undefined || word.isGrammatical || word.isCount) return 'function';
	// `COVID-19` is a name.
	if (token.numeric) return token.gap === '-' && classes[index - 1]?.isCapital ? 'noun' : 'function';
	if (token.capital && !token.initial) return 'noun';
	if (word.ending === 'adverb' || saysHow(chunk, index)) return 'function';
	const isJoined = token.gap === ' ' || token.gap === '-';
	const before = isJoined ? (tokens[index - 1]?.folded ?? '') : '';
	const isFollowed = tokens[index + 1]?.gap === ' ';
	const next = isFollowed ? classes[index + 1] : undefined;
	const isDetermined = next?.isDeterminer === true;
	// `will further deepen`.
	const opener = isJoined ? openerBefore(tokens, classes, index) : -1;
	if (opener >= 0 && classes[opener]?.opensVerb) {
		if (word.isAction) return 'verb';
		// `to support democracy`, but `to support for democracy`.
		const isVerb = word.endsAsVerb || isDetermined;
		if (isVerb || (chunks.verbsOrNouns.has(token.base) && next?.isGrammatical === false)) return 'verb';
		if (word.ending !== 'gerund' && tokens[opener]?.folded !== infinitive) return 'verb';
	}
	const followed = isFollowed ? tokens[index + 1]?.folded : undefined;
	if (followed === infinitive && chunks.intending.has(token.base)) return 'verb';
	if (word.isFinite && token.gap !== '-') {
		return chunks.articles.has(before) ? 'noun' : 'verb';
	}
	if (word.isVerbOnly && token.gap !== '-' && !chunks.articles.has(before)) return 'verb';
	// `trade that benefits workers`.
	if (word.isActionInS && (isDetermined || chunks.relatives.has(before) || opensAmount(chunk, index + 1)))
		return 'verb';
	// `Norland offers clear proposals`, but `Norland offers on the table`.
	const subject = classes[index - 1];
	const isOwn = subject?.isPlace && subject.isCapital && !subject.isPossessive;
	if (word.isActionInS && isOwn && token.gap === ' ' && next?.isTrailing) return 'verb';
	if (word.ending === 'past') return isAdjective(chunk, index) ? 'noun' : 'verb';
	if (word.ending === 'gerund') return isGerund(chunk, index) ? 'verb' : 'noun';
	if (!word.isAction) return 'noun';
	if (isDetermined || chunks.relatives.has(before)) return 'verb';
	// `unions call on`, `our countries work`.
	const isBehindPlural = token.gap === ' ' && language.verbs.pluralEnding.test(tokens[index - 1]?.base ?? '');
	// `purchases fall short of it`.
	const endsShort = next?.isTrailing === true && classes[index + 2]?.isGrammatical !== false;
	if (isBehindPlural && (next?.isGrammatical !== false || endsShort)) return 'verb';
	const opensList =
		token.initial ||
		token.gap.includes(',') ||
		chunks.listOpeners.has(before) ||
		chunks.adverbEnding.test(before);
	return opensList && followed !== undefined && !chunks.afterNouns.has(followed) ? 'verb' : 'noun';
}

/** `covers up to a fifth`, `employs 40 people`. */
function opensAmount({tokens, classes, language}: Chunk, index: number): boolean {
	const token = tokens[index];
	if (token?.gap !== ' ') return false;
	return (
		token.numeric ||
		classes[index]?.isCount === true ||
		language.phrases.chunks.amountOpeners.has(token.folded)
	);
}

/** `in principle`, `at length`. */
function saysHow({tokens, language}: Chunk, index: number): boolean {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (token?.gap !== ' ' || before === undefined) return false;
	return language.phrases.chunks.adverbials.has(`${before.folded} ${token.folded}`);
}

/** The token before, past adverbs. */
function openerBefore(tokens: readonly Token[], classes: readonly WordClasses[], index: number): number {
	let at = index - 1;
	while (classes[at]?.isAdverb && tokens[at + 1]?.gap === ' ') at -= 1;
	return at;
}

/** `organized crime` is, `supported by` and `conference reaffirmed` are not. */
function isAdjective({tokens, classes, language}: Chunk, index: number): boolean {
	const {beforePast, subjectEnding} = language.phrases.chunks;
	const token = tokens[index];
	const next = classes[index + 1];
	if (token === undefined || tokens[index + 1]?.gap !== ' ' || next === undefined) return false;
	if (next.isGrammatical || next.isCapital) return false;
	if (token.gap === '-') return true;
	const previous = tokens[index - 1];
	if (beforePast.has(previous?.folded ?? '')) return false;
	return (
		previous === undefined ||
		previous.grammatical ||
		token.gap !== ' ' ||
		!subjectEnding.test(previous.base) ||
		token.initial
	);
}

/** `promoting investment` is, `training programs` and `information sharing` are not. */
function isGerund({tokens, classes, language}: Chunk, index: number): boolean {
	const {beforeGerunds, objectArticles, objectOpeners} = language.phrases.chunks;
	const token = tokens[index];
	const word = classes[index];
	const next = tokens[index + 1];
	if (token === undefined || word === undefined || next?.gap !== ' ') return false;
	const previous = tokens[index - 1];
	if (endsCompound({tokens, classes, language}, index)) return false;
	const isOpen =
		token.initial ||
		token.gap !== ' ' ||
		previous === undefined ||
		previous.grammatical ||
		classes[index - 1]?.isAction === true;
	// `by enacting comprehensive sanctions`, but `of manufacturing capacity`.
	if (!next.grammatical && !word.isModifier && beforeGerunds.has(previous?.folded ?? '')) return true;
	// `drugs crossing our borders`.
	if (objectArticles.has(next.folded) && !word.isModifier) return true;
	if (objectOpeners.has(next.folded)) return isOpen || word.isOfAction;
	return (
		word.isOfAction && (isOpen || language.verbs.pluralEnding.test(previous?.base ?? '')) && token.gap !== '-'
	);
}

/** `capacity building for`, `information sharing with`, but `drugs crossing our borders`. */
function endsCompound({tokens, classes, language}: Chunk, index: number): boolean {
	const {chunks} = language.phrases;
	const before = tokens[index - 1];
	return (
		chunks.compounded.has(tokens[index]?.base ?? '') &&
		tokens[index]?.gap === ' ' &&
		before !== undefined &&
		!before.grammatical &&
		!before.capital &&
		!language.verbs.pluralEnding.test(before.base) &&
		classes[index + 1]?.isGrammatical === true &&
		!classes[index + 1]?.isDeterminer
	);
}

/** The first token of a phrase that says something in a label. */
function firstTelling({tokens, classes, language}: Chunk, from: number, to: number): number {
	const {measures} = language.phrases.chunks;
	let first = from;
	// The rest of `heel-to-toe` is no beginning.
	if (first > 0 && tokens[first]?.gap === '-' && !classes[first]?.isCapital) first += 1;
	for (; first < to; first += 1) {
		const word = classes[first];
		const gap = tokens[first + 1]?.gap;
		const isName = word?.isCapital === true && tokens[first]?.initial === false;
		// `high integrity carbon markets`, but `high standards`.
		const isMeasure = to - first > 3 && measures.has(tokens[first]?.base ?? '');
		const isWeak = word?.isWeak === true && gap !== '-' && !isName && !isMeasure;
		// `cross-cutting collaboration`.
		const isWeakCompound = word?.isWeak === true && gap === '-' && classes[first + 1]?.isWeak === true;
		if (!isWeak && !isWeakCompound && !(word?.isLetter && gap === ' ')) break;
	}
	return first;
}

/** Behind the last token of a phrase that can end it. */
function lastTelling(classes: readonly WordClasses[], from: number, to: number): number {
	let last = to;
	while (last > from && classes[last - 1]?.isTrailing) last -= 1;
	return last;
}

/** Whether a verb stands before the phrase, past articles and modifiers. */
function followsVerb({tokens, classes, language}: Chunk, tags: readonly Tag[], from: number): boolean {
	const {amountJoints} = language.phrases.chunks;
	// `committed $3.7 billion in security assistance` is about the assistance.
	const isAmount = classes[from - 2]?.isCount && amountJoints.has(tokens[from - 1]?.folded ?? '');
	const start = isAmount ? from - 2 : from;
	for (let index = start - 1; index >= Math.max(0, from - 6); index -= 1) {
		if (tokens[index]?.numeric || classes[index]?.isCount) continue;
		if (tags[index] === 'verb') return true;
		if (!classes[index]?.isModifying || tokens[index]?.folded === language.clauses.genitive) return false;
	}
	return false;
}
