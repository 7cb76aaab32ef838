/** What Spanish words mean: what the English words that stand for them do, so that both languages share their ids. */
import {lazy} from '../../base/lazy.ts';
import {Recent} from '../../base/recent.ts';
import {type Concept, type Concepts, ownId} from '../concepts.ts';
import {concepts as english} from '../en/concepts.ts';
import {functionWords} from './function-words.ts';
import {englishMark, englishOf, englishOfName, englishWords, keyOf, multiwords} from './glossary.ts';
import {stem} from './stem.ts';

/** More than the words of a comparison; names alone would grow beyond. */
const mostRemembered = 25_000;

/** A word that has no English of its own here, by its stem. */
const own = (folded: string): Concept => ({
	id: ownId('es', stem(folded)),
	bit: 1,
	isCountry: false,
	isFormula: false,
});

function look(folded: string): Concept {
	if (folded.startsWith(englishMark)) return english.of(folded.slice(englishMark.length));
	const word = functionWords.has(folded) ? null : englishOf(folded);
	return word === null ? own(folded) : english.of(word);
}

/** People and places keep their names in every language. */
function lookForName(folded: string): Concept {
	if (folded.startsWith(englishMark) || functionWords.has(folded)) return look(folded);
	return english.of(englishOfName(folded) ?? folded);
}

const words = new Recent<Concept>(mostRemembered);
const names = new Recent<Concept>(mostRemembered);

/** What the words of the glossary mean. */
const meant = lazy(() => new Set(englishWords().map(word => english.of(word).id)));

/** Endings of English words that mostly have one of the same origin in Spanish, whether or not the glossary lists it. */
const latinate =
	/(?:tion|sion|i(?:ty|tie)|ism|ist|ical|[^l]ic|ive|ous|ment|[ae]nce|[ae]nc(?:y|ie)|[ai]ble|ure|ator|graph(?:y|ie)|log(?:y|ie))s?$/;

export const concepts: Concepts = {
	canMean: (id, folded) => meant().has(id) || latinate.test(folded),
	of: folded => words.get(folded, look),
	ofName: folded => names.get(folded, lookForName),
	get multiwords() {
		return multiwords();
	},
	spelled: keyOf,
};
