/** Where English sentences end, and how they hang together. */
import type {Sentences} from '../sentences.ts';
import {wordSet} from '../words.ts';
import {abbreviations} from './abbreviations.ts';

export const sentences: Sentences = {
	neverFinal: wordSet(
		'mr mrs ms mx dr prof hon rev fr sr sra st mt ft ste msgr ' +
			'gen lt col maj sgt cpl pvt capt cpt cmdr adm brig lieut gov sen rep amb pres sec dept fed supt ' +
			'no nos nr art arts para paras sect fig figs vol vols ed eds pp ch cf ca approx viz vs al ' +
			'jan feb mar apr jun jul aug sept oct nov dec',
	),
	finalBeforeWords: wordSet('no'),
	seldomFinal: wordSet('jr inc ltd co corp bros etc llc plc est govt intl'),
	introducing: wordSet('e.g i.e'),
	letterWords: wordSet('I'),
	finalLetters: /(?:Washington,?\sD\.C|\s[ap]\.m)$/u,
	openers: wordSet(
		'the a an this that these those it its he she they we i you his her their our there here in on at as to ' +
			'for from with by of after before during since while when if but and or however moreover furthermore ' +
			'additionally finally also both all some many such no not one under over through among between following ' +
			'although because given what who how why where',
	),
	abbreviated: new RegExp(`^(?:\\p{Lu}|${abbreviations.join('|')})$`, 'u'),
	hanging:
		/^["'“‘(]*(?:this|these|those|they|he|she|it|its|such|their|his|her|we also|that|both)\b(?!\s+(?:is|was)\s+(?:also\s+)?(?:agreed|important|noted|decided))/iu,
	pointing: /^["'“‘(]*(?:this|these|those|such)\b/iu,
};
