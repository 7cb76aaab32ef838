/** Tells the language of a text from its trigrams; loaded only for texts that are not plainly English. */
import {franc} from 'franc-min';

/** What the detector of trigrams answers (ISO 639-3) and what documents state (ISO 639-1). */
const shortCodes: Readonly<Record<string, string>> = {
	eng: 'en',
	spa: 'es',
	fra: 'fr',
	deu: 'de',
	por: 'pt',
	ita: 'it',
	nld: 'nl',
	rus: 'ru',
	ukr: 'uk',
	pol: 'pl',
	tur: 'tr',
	arb: 'ar',
	cmn: 'zh',
	jpn: 'ja',
	kor: 'ko',
	heb: 'he',
	pes: 'fa',
	hin: 'hi',
	vie: 'vi',
	ind: 'id',
	swe: 'sv',
	ces: 'cs',
	hun: 'hu',
	ron: 'ro',
	ell: 'el',
	bul: 'bg',
	srp: 'sr',
};

/** Scripts in which one language is written, those before that another shares. */
const scripts: readonly (readonly [script: RegExp, code: string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Georgian}/gu, 'ka'],
];

/** Slavic languages in Latin letters, of which a short text has the trigrams of several. */
const slavic: ReadonlySet<string> = new Set(['ces', 'hrv', 'bos', 'srp']);

/** Letters that only one of them has. */
const ownLetters: readonly (readonly [letters: RegExp, code: string])[] = [
	[/[ěřů]/u, 'cs'],
	[/[ľĺŕ]/u, 'sk'],
];

/** In letters: from as many on the trigrams are trusted. */
const longEnough = 600;

/** The ISO 639-1 code of the text's language, or null where the text is too short or the language not known. */
export function detectLanguage(text: string): string | null {
	const found = franc(text, {minLength: 60});
	if (slavic.has(found) && !/\p{Script=Cyrillic}{3}/u.test(text)) {
		const own = ownLetters.find(([letters]) => letters.test(text))?.[1];
		if (own !== undefined) return own;
		if (text.length < longEnough) return null;
	}
	return shortCodes[found] ?? languageOfScript(text);
}

/** Of a text too short to tell otherwise: by its script, where that is the one of the text and not of a name in it. */
function languageOfScript(text: string): string | null {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) >= Math.max(letters / 5, 4));
	return found?.[1] ?? null;
}
