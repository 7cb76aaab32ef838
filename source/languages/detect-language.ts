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

/** The ISO 639-1 code of the text's language, or null where the text is too short or the language not known. */
export function detectLanguage(text: string): string | null {
	return shortCodes[franc(text, {minLength: 60})] ?? null;
}
