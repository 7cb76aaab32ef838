/** What a search knows of English: stems, compounds, and names that every statement abbreviates. */
import {stemmer} from 'stemmer';
import {lazy} from '../../base/lazy.ts';
import {namesIn, type SearchLanguage} from '../search-language.ts';
import {named} from './equivalents/named.ts';
import {functionWords} from './words.ts';

export const englishSearch: SearchLanguage = {
	/** Porter (1980). */
	stems: term => (/^[a-z]{3,}$/.test(term) ? [stemmer(term)] : []),
	meanings: null,
	changingLetters: 'iy',
	functionWords,
	neverCompounded: new Set(
		`a all an and any are as at be been but by can did do does each every few for from had has have he her him his how i
		if in into is it its may me more most much must my no nor not of off on one or our out she so some than that the
		their them then there these they this those to too two up us was we were what when where which who why will with
		you your`.split(/\s+/),
	),
	possessive: /['’]s$/i,
	homographs: new Set(['us', 'who', 'it', 'aids', 'un']),
	sameNames: new Map([
		['us.', ['usa']],
		['usa', ['us.']],
		['us', ['us.', 'usa']],
		['who', ['who.']],
		['it', ['it.']],
		['aids', ['aids.']],
		['un', ['un.']],
	]),
	names: lazy(() => Object.values(named).map(names => namesIn('en', names))),
	nameParticles: new Set(
		'of and for the in on to with against by de del la las los el y e en para por con sobre'.split(' '),
	),
};
