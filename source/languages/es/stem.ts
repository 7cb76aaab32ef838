/**
 * What the forms of a Spanish word have in common. The stemmers of the packages (Snowball's among them) tell endings by
 * their accents, which folded words have no more: this one does without.
 */
import {rememberWords} from '../words.ts';

/** A pronoun that is written as one with a gerund, an infinitive or, in older texts, a past form: `díjoles`. */
const attached =
	/(?<=(?:[aei]r|[ai]ndo|iendo|yendo|[aeiou]jo|[^aeiou]io|[bcdfghjklmnñpqrstvz]o|aron|ieron))(?:(?:me|te|se|nos|os)?(?:l[aoe]s?)|me|te|se|nos|os)$/;

/** Stems of irregular verbs by the stem in the infinitive; a prefix may stand before both: `sostuv`, `mantuv`. */
const irregular: readonly (readonly [pattern: RegExp, stem: string])[] = [
	[/tuv$/, 'ten'],
	[/tien$|tendr$|teng$/, 'ten'],
	[/(?<=^|con|inter|pro|pre|de|re|sobre)(?:vin|vien|vendr|veng)$/, 'ven'],
	[/(?<=^|com|dis|ex|im|o|pro|su|re|pre|inter|contra)(?:pus|pong|pondr|puest)$/, 'pon'],
	[/^(?:hic|hag|hech|hiz|har)$/, 'hac'],
	[/^(?:dij|dig|dich)$/, 'dec'],
	[/(?<=con|pro|intro|re|de|tra)(?:duj|duzc|duc)$/, 'duc'],
	[/(?<=^|a|con|re|sus)(?:traj|traig)$/, 'tra'],
	[/^(?:quis|quier)$/, 'quer'],
	[/^(?:pud|pued|podr)$/, 'pod'],
	[/^(?:sup|sabr|sep)$/, 'sab'],
	[/^pid$/, 'ped'],
	[/(?<=^|pro|con|per)sig(?:u)?$/, 'segu'],
	[/mov$|muev$/, 'mov'],
	[/vuelv$|vuelt$/, 'volv'],
	[/suelv$|suelt$/, 'solv'],
	[/(?<=^|de|in|su|trans)scrit$/, 'scrib'],
	[/(?<=^|des|en)cubiert$/, 'cubr'],
	[/(?<=pre)vist$/, 'v'],
];

/** Endings of verbs, the longer ones first: of moods and tenses, then of persons. */
const verbal: readonly string[] = (
	'ariamos eriamos iriamos aremos eremos iremos ieron yeron iendo yendo abamos iamos arian erian irian arias erias irias ' +
	'adas idas ados idos aria eria iria aran eran iran aras eras iras aron ando iera iese asen iesen ieran aban amos emos imos aste iste ' +
	'ada ida ado ido aba ian ara era ira ar er ir an en ia io as es os a e o'
).split(' ');

const shortest = 3;

/** A noun or an adjective in the singular: of `países`, `luces`, `leyes`. */
export function singular(word: string): string {
	if (word.length < 5 || !word.endsWith('s')) return word;
	if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
	if (/(?:[lrndjs]|[aeou]y)es$/.test(word)) return word.slice(0, -2);
	return /[aeiou]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Nouns that end as verbs do. */
const nominal = /(?:cion|sion|xion|dad|tad|tud|mente|anza|encia|ancia|ismo|ista|dor|tor|miento|aje|logia)$/;

function cut(folded: string): string {
	if (folded.length <= shortest || !/^[a-z]+$/.test(folded)) return folded;
	const bare = folded.replace(attached, '');
	const one = singular(bare);
	if (nominal.test(one)) return one.replace(/[ao]$/, '');
	const ending = verbal.find(each => bare.endsWith(each) && bare.length - each.length >= shortest);
	return spell(changed(ending === undefined ? one : bare.slice(0, bare.length - ending.length)));
}

/** Every stem that a folded verb may have, the longest first: of `espera` that of `esperar`, then that of a future. */
export function stemsOf(folded: string): readonly string[] {
	const bare = folded.replace(attached, '');
	return verbal
		.filter(each => bare.endsWith(each) && bare.length - each.length >= shortest - 1)
		.map(each => spell(changed(bare.slice(0, bare.length - each.length))))
		.sort((a, b) => b.length - a.length);
}

const changed = (stem: string): string => {
	const found = irregular.find(([pattern]) => pattern.test(stem));
	return found === undefined ? stem : stem.replace(found[0], found[1]);
};

/** One letter for the sound that is written in two ways before different vowels: `busc`, `busqu`. */
const spell = (stem: string): string =>
	stem
		.replace(/qu$/, 'c')
		.replace(/gu$/, 'g')
		.replace(/zc$/, 'c')
		.replace(/z$/, 'c')
		.replace(/j$/, 'g')
		.replace(/[iy]$/, '');

/** The stem of a folded word; what has a digit and words of three letters stay whole. */
export const stem = rememberWords(cut);
