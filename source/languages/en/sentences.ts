/** Where English sentences end, and how they hang together. */
import type {Sentences} from '../sentences.ts';
import {wordSet} from '../words.ts';
import {abbreviations} from './abbreviations.ts';

export const sentences: Sentences = {
	neverFinal: wordSet(
		'mr mrs ms mx dr prof hon rev fr sr sra st mt ft ste msgr ' +
			'gen lt col maj sgt cpl pvt capt cpt cmdr adm brig lieut gov sen rep amb pres sec dept fed supt ' +
			'no nos nr art arts para paras sect fig figs vol vols ed eds p pp ch cf ca op n° nº approx viz vs al ' +
			'jan feb mar apr jun jul aug sept oct nov dec',
	),
	finalBeforeWords: wordSet('no'),
	seldomFinal: wordSet('jr inc ltd co corp bros etc llc plc est govt intl ibid cit'),
	introducing: wordSet('e.g i.e'),
	letterWords: wordSet('I'),
	finalLetters: /Washington,?\sD\.C$/u,
	timeOfDay: /\d\s?[ap]\.m$/iu,
	openingTime:
		/(?:^|[.!?]["”’)]*\s)(?:At|By|From|Until|Around|About|Before|After|Since|Shortly\s(?:before|after))\s(?:about\s|around\s)?[\d:.]+\s?[ap]\.m$/iu,
	behindTime: wordSet(
		'eastern central mountain pacific atlantic local standard daylight ' +
			'monday tuesday wednesday thursday friday saturday sunday ' +
			'january february march april may june july august september october november december',
	),
	addressEnds: wordSet('com org net gov mil edu int info io co'),
	openers: wordSet(
		'the a an this that these those it its he she they we i you his her their our there here in on at as to ' +
			'for from with by of after before during since while when if but and or however moreover furthermore ' +
			'additionally finally also both all some many such no not one under over through among between following ' +
			'although because given what who how why where my your me did do does is are was were have has had can could should would please let mr mrs ms',
	),
	abbreviated: new RegExp(`^(?:\\p{Lu}|${abbreviations.join('|')})$`, 'u'),
	continuing:
		/^["“]?(?:this|these|that|those|it|he|she|they|his|her|their|in this|such|for (?:his|her) part|on (?:this|that))\b|^.{0,50}\b(?:also|in addition|further(?:more)?|moreover|in this regard|in turn)\b/i,
	backward:
		/\b(?:this|these|those|such)\b(?! (?:year|month|week|day|morning|afternoon|evening)\b)|^["'“‘(]*(?:it|its|they|them|their)\b|^(?:other|additional|another|further)\b|\bthat (?:it|they)\b/iu,
	// What begins with "It was agreed" is about anything.
	pointing: /^["'“‘(]*(?:this|these|those|such|its|it(?! (?:is|was)\b)|other|additional|another)\b/iu,
	announcing: /\b(?:as follows|the following|as listed below)\b/iu,
	fillers: wordSet(
		`know think mean look see guess say saying well got get getting gone going go goes come want tell told understand imagine realise realize believe suppose speculate speculation
		sure obvious obviously ok okay yes no yeah right course really actually sorry please thank thanks thankyou welcome pardon beg excuse good morning afternoon evening everyone everybody
		ladies gentlemen friends hello frankly indeed absolutely exactly certainly maybe perhaps anyway basically thing things lot bit sort kind point something anything nothing somebody anybody
		nobody doubt idea details question questions answer comment`,
	),
	bearings: wordSet(
		`latitude longitude meridian parallel geodesic rhumb line lines point points intersection intersections commencement commencing running thence limit limits outer zone nautical mile miles
		seaward landward baseline baselines territorial sea breadth measured nearest arc circle radius degrees minutes seconds generally southernmost northernmost easternmost westernmost
		north south east west northern southern eastern western northerly southerly easterly westerly northeast northwest southeast southwest`,
	),
	overview:
		/\b(?:regional (?:and (?:global|international|bilateral) )?(?:affairs|developments|issues|matters)|issues of (?:mutual|common|shared) (?:interest|concern)|topics?|subjects?|focus|agenda|range of (?:issues|topics|matters))\b|\b(?:conversation|call|talks?|meeting|discussions?)\s+(?:focused|centred|centered|touched|covered|dealt)\b/iu,
};
