/** Words that official statements use for one another: a small thesaurus of diplomacy, general, made by hand. */
import {diplomacyPhrases, diplomacyWords} from './equivalents/diplomacy.ts';
import {economyPhrases, economyWords} from './equivalents/economy.ts';
import {namesInFull} from './equivalents/named.ts';
import {securityPhrases, securityWords} from './equivalents/security.ts';
import {societyPhrases, societyWords} from './equivalents/society.ts';

/**
 * Words of one row may stand for each other when two sides word one point. Kept general: what any two
 * foreign ministries would vary, never what one pair of documents happens to vary. The id of a row is what
 * other languages share with it. Spelled as Americans do.
 */
export const equivalents: Readonly<Record<string, string>> = {
	...diplomacyWords,
	...securityWords,
	...economyWords,
	...societyWords,
};

/** By the word or words that they mean: names and phrases of several words, between commas. */
export const phrases: readonly Readonly<Record<string, string>>[] = [
	diplomacyPhrases,
	securityPhrases,
	economyPhrases,
	societyPhrases,
	namesInFull,
];

/**
 * Words that have no more than the stem in common with a word of a row, or with more usual words: whoever is
 * criticised is not critical, and several consequences need not be severe.
 */
export const sameStemOnly =
	'accelerator accelerators access accessed accessibility accessible accessing accordance according account ' +
	'accounting accounts acquaintance acquaintances acted acting admiral americas applicable application ' +
	'applications appropriate appropriately author authored authorization authorizations authorize authorized ' +
	'authorizes authorizing authors back buildings busy candid cause caused causing communal communism ' +
	'competence competent confer conferred conferring consequently conservative conservatives constructive ' +
	'constructively conversion cooper corporal critic criticism criticize criticized criticizing critics ' +
	'custom customer customers dealing dealings decision decisions defendant defendants deliberately depend ' +
	'depended dependent dependents depending depends different differently direct direction directions ' +
	'directly diversion diversions effective effectively effectiveness emerge emerged emergencies emergency ' +
	'emerges emerging essentially executive executives experiment experiments extension extensions extreme ' +
	'extremely faithful faithfully fertility fire fired firing firings forced forceful forcing formal ' +
	'formalization formally gather gathered gathers generation generational generations heading headings ' +
	'hospitable hospitality informal informally initial initially instrumental integral integrate integrated ' +
	'integrating integration internal internally laude liberal liberals marginalised marginalized mass mine ' +
	'mines mobile mobility moderator moderators natural naturally neutral normal normally object objection ' +
	'objections objects openness organic original originally populism positive positively powerful powers ' +
	'preparation preparations prepare preparing pressed pressing providence publication publications relate ' +
	'related relates relating remarkable remarkably renew renewal renewed renewing report reported reportedly ' +
	'reporting reports responsibilities responsibility responsible responsibly securities setting settings ' +
	'several shelled stated stating station stations strikingly terminal terminals transit understandable ' +
	'understandably unit units universities university utilities utility vitality warm will wonderful ' +
	'wonderfully';
