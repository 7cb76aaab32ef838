/**
 * What Spanish words are in English: a glossary of the field, made by hand, and what follows from it by rule.
 *
 * The id of what a word means is that of the English word, so that all languages share one table of what stands for what.
 */
import {addToGroup} from '../../base/groups.ts';
import {lazy} from '../../base/lazy.ts';
import {type Multiword, multiwordAt} from '../concepts.ts';
import {countryWords} from '../en/country-words.ts';
import {english} from '../en/english.ts';
import {rememberWords} from '../words.ts';
import {cognatesOf, falseFriends} from './cognates.ts';
import {countries} from './countries.ts';
import {functionWords} from './function-words.ts';
import {entries} from './glossary-rows.ts';
import {participleOf, perfectForms} from './participles.ts';
import {singular, stem, stemsOf} from './stem.ts';

/** What marks an English word where a Spanish one is looked for. */
export const englishMark = '=';

type Index = {
	readonly byWord: ReadonlyMap<string, string>;
	/** Of the rows that hold a verb. */
	readonly byStem: ReadonlyMap<string, string>;
};

const index = lazy((): Index => {
	const byWord = new Map<string, string>();
	const byStem = new Map<string, string>();
	for (const [code, list] of Object.entries(countries)) {
		const [named = ''] = countryWords[code]?.split(' ') ?? [];
		for (const word of list.split(' ')) byWord.set(word, named);
	}
	const addStem = (spanish: string, word: string): void => {
		const stemmed = stem(spanish);
		if (!byStem.has(stemmed)) byStem.set(stemmed, word);
	};
	for (const [spanish, phrase] of entries()) {
		const [word] = contentOf(phrase);
		if (spanish.includes(' ') || word === undefined) continue;
		byWord.set(spanish, word);
		if (isInfinitive(spanish)) addStem(spanish, word);
	}
	// Forms and nouns stand for their verb only where no infinitive has their stem: `enfoque` beside `enfocar`.
	for (const [spanish, phrase] of entries()) {
		const word = byWord.get(spanish);
		if (word !== undefined && hasVerb().has(phrase)) addStem(spanish, word);
	}
	return {byWord, byStem};
});

/** Whether a word can only be a form of a verb of the glossary: it is listed itself as nothing else. */
export function isOnlyVerb(folded: string): boolean {
	const {byWord, byStem} = index();
	return !byWord.has(folded) && finite.test(folded) && stemsOf(folded).some(stemmed => byStem.has(stemmed));
}

const finite =
	/(?:[aei]r(?:a|an|emos|ia|ian)|aron|ieron|aban?|ando|iendo|amos|emos|imos|[^aeiou]o|[^s]en|[^aei]an)$/;

/** The rows that hold an infinitive: what else they hold are its forms and its nouns. */
const hasVerb = lazy(
	() => new Set(entries().flatMap(([spanish, phrase]) => (isInfinitive(spanish) ? [phrase] : []))),
);

const isInfinitive = (word: string): boolean => /^[a-z]{2,}[aei]r(?:se)?$/.test(word);

/** A word and what it would be in the masculine and in the singular. */
function formsOf(folded: string): readonly string[] {
	const one = singular(folded);
	const masculine = one.endsWith('a') ? [`${one.slice(0, -1)}o`, one.slice(0, -1)] : [];
	const shorter =
		folded.length > 5 && folded.endsWith('es') ? [folded.slice(0, -2), folded.slice(0, -1)] : [];
	return [folded, one, ...masculine, ...shorter];
}

/** The English word that stands for a folded one: from its row, from that of its verb, or as its cognate; else null. */
export const englishOf: (folded: string) => string | null = rememberWords(folded => look(folded, false));

/** The same of a word with a capital, which may be a name: it has to be listed, or to end as words do. */
export const englishOfName: (folded: string) => string | null = rememberWords(folded => look(folded, true));

function look(folded: string, isName: boolean): string | null {
	if (!/^[a-z]+$/.test(folded)) return null;
	const {byWord, byStem} = index();
	const forms = formsOf(folded);
	const listed = first(forms, form => byWord.get(form)) ?? adverbIn(folded);
	if (listed !== null && listed !== undefined) return listed;
	const ofVerb = isName ? undefined : first(stemsOf(folded), stemmed => byStem.get(stemmed));
	return ofVerb ?? cognateOf(forms, folded, isName) ?? null;
}

/** All English words that stand for a folded one: of `narcotráfico` those of drugs and of trafficking. */
export function translations(folded: string): readonly string[] {
	const [several] = (multiwords().get(keyOf(folded)) ?? []).filter(({words}) => words.length === 1);
	if (several !== undefined) return several.means.split(' ').map(word => word.slice(englishMark.length));
	const word = englishOf(folded);
	return word === null ? [] : [word];
}

/** `firmly` for `firmemente`. */
function adverbIn(folded: string): string | null {
	if (folded.length < 8 || !folded.endsWith('mente')) return null;
	const adjective = englishOf(folded.slice(0, -'mente'.length));
	if (adjective === null) return null;
	const adverb = `${adjective.replace(/ic$/, 'ical').replace(/le$/, 'l').replace(/y$/, 'i')}ly`;
	return isEnglish(adverb) ? adverb : adjective;
}

function cognateOf(forms: readonly string[], folded: string, isName: boolean): string | undefined {
	if (forms.some(form => falseFriends.has(form))) return undefined;
	const stemmed = stem(folded);
	const verbs = isName ? [] : [`${stemmed}ar`, `${stemmed}er`, `${stemmed}ir`];
	return first([...new Set([...forms.slice(0, 3), ...verbs])], word => {
		for (const candidate of cognatesOf(word, isName)) if (isEnglish(candidate)) return candidate;
		return undefined;
	});
}

/** Whether English knows a word, not only one with its stem. */
function isEnglish(word: string): boolean {
	if (word.length < 3 || english.words.functionWords.has(word)) return false;
	return english.wordVectors().numberOf(word) >= 0 || !english.concepts.of(word).id.startsWith('stem:');
}

function first<T>(list: readonly string[], find: (word: string) => T | undefined): T | undefined {
	for (const word of list) {
		const found = find(word);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The telling words of an English phrase, where names of several words are what they mean. */
function contentOf(phrase: string): string[] {
	const words = phrase.split(' ').map(spelled => ({spelled}));
	const content: string[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const name = multiwordAt(words, at, english.concepts.multiwords);
		const word = words[at]?.spelled ?? '';
		if (name !== undefined) {
			for (const means of name.means.split(' ')) content.push(means);
			at += name.words.length - 1;
		} else if (words.length === 1 || !english.words.functionWords.has(word)) content.push(word);
	}
	return content;
}

/** The names and phrases of several words, and words that are several in English, by their first stem. */
export const multiwords = lazy((): ReadonlyMap<string, readonly Multiword[]> => {
	const found = new Map<string, Multiword[]>();
	for (const [spanish, phrase] of entries()) {
		const content = contentOf(phrase);
		if (!spanish.includes(' ') && content.length < 2) continue;
		const means = content.map(word => `${englishMark}${word}`).join(' ');
		for (const variant of variantsOf(spanish)) {
			const words = variant.split(' ').map(keyOf);
			addToGroup(found, words[0] ?? '', {words, means});
		}
	}
	for (const {participle, means} of perfects()) {
		for (const form of perfectForms) {
			addToGroup(found, keyOf(form), {words: [form, participle].map(keyOf), means});
		}
	}
	for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
	return found;
});

/** The participles that mean something else where they stand alone, with what their verbs mean. */
function perfects(): {participle: string; means: string}[] {
	return [...new Set(entries().flatMap(([spanish]) => (isInfinitive(spanish) ? [spanish] : [])))].flatMap(
		spanish => {
			const infinitive = spanish.replace(/se$/, '');
			const participle = participleOf(infinitive);
			const verb = englishOf(infinitive);
			return verb === null || englishOf(participle) === verb
				? []
				: [{participle, means: `${englishMark}${verb}`}];
		},
	);
}

/** All English words that stand for Spanish ones. */
export const englishWords = lazy((): readonly string[] => [
	...new Set([...index().byWord.values(), ...entries().flatMap(([, phrase]) => contentOf(phrase))]),
]);

/** What a folded word is found by in a phrase: its stem; small words as they are. */
export const keyOf = (folded: string): string => (functionWords.has(folded) ? folded : stem(folded));

/** A phrase with every genitive that it may have: `trata de personas`, `trata de las personas`. */
function variantsOf(phrase: string): readonly string[] {
	const [head = '', ...rest] = phrase.split(' de ');
	if (rest.length === 0 || /^(?:la|los|las|el) /.test(rest[0] ?? '')) return [phrase];
	return ['de', 'del', 'de la', 'de los', 'de las'].map(genitive => [head, ...rest].join(` ${genitive} `));
}
