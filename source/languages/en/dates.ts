/** How dates, periods and limits in time are written in English. */
import {type DateForm, type Dates, dateForm as form, type LimitForm, readMonths} from '../dates.ts';
import {wordSet} from '../words.ts';
import {months as names} from './months.ts';

const {months, month} = readMonths(names);
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';
const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);
/** Days of a month in words, folded: `twenty-first`. */
const days: ReadonlyMap<string, number> = new Map([
	...ordinals.map((name, index): [string, number] => [name, index + 1]),
	...ordinals.slice(0, 9).map((name, index): [string, number] => [`twenty-${name}`, index + 21]),
	['thirtieth', 30],
	['thirty-first', 31],
]);
const dayInWords = `(?:${[...days.keys()].reverse().join('|').replaceAll('-', '[-\\s]')})`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s(?:the\\s)?)?';
const joint = '(?:\\s?[-–—/]\\s?|\\s(?:and|to|through|until)\\s)';

const season = '(?:spring|summer|autumn|fall|winter)';
const quarter = '(?:the\\s)?(?:first|second|third|fourth)\\squarter';

const digitForms: readonly DateForm[] = [
	form('relative', `(?:(?:early|late|mid)[\\s-])?(?:${season}|${quarter})(?:\\sof)?,?\\s${year}`),
	form('calendar', `(?<y1>${year})-(?<m1>\\d\\d)-(?<d1>\\d\\d)`),
	form(
		'calendar',
		`(?<m1>${month})\\s(?<d1>${day})(?:,?\\s(?<y1>${year}))?${joint}(?<m2>${month})\\s(?<d2>${day})(?:,?\\s(?<y2>${year}))?`,
	),
	form(
		'calendar',
		`(?<d1>${day})\\s(?<m1>${month})(?:\\s(?<y1>${year}))?${joint}(?<d2>${day})\\s(?<m2>${month})(?:,?\\s(?<y2>${year}))?`,
	),
	form('calendar', `(?<m1>${month})\\s(?<d1>${day})${joint}(?<d2>${day})(?:,?\\s(?<y1>${year}))?`),
	form('calendar', `(?<d1>${day})${joint}(?<d2>${day})\\s(?:of\\s)?(?<m1>${month})(?:,?\\s(?<y1>${year}))?`),
	form('calendar', `${weekday}(?<m1>${month})\\s(?<d1>${day})(?:,?\\s(?:of\\s)?(?<y1>${year}))?`),
	form(
		'calendar',
		`${weekday}(?<d1>${day})\\s(?:(?:day\\s)?of\\s)?(?<m1>${month})(?:,?\\s(?:of\\s)?(?<y1>${year}))?`,
	),
	form(
		'calendar',
		`${weekday}(?<d1>${dayInWords})\\s(?:day\\s)?of\\s(?<m1>${month})(?:,?\\s(?:of\\s)?(?<y1>${year}))?`,
	),
	form('calendar', `(?<y1>${year})/(?<m1>\\d\\d?)/(?<d1>\\d\\d?)`),
	form('calendar', `(?<d1>\\d\\d?)\\.(?<m1>\\d\\d?)\\.(?<y1>${year})`),
	form('calendar', `(?<m1>${month})(?:\\sof|,)?\\s(?<y1>${year})`),
	form('fiscal', `(?:fiscal\\syears?|FY)\\s?(?<y1>${year}|\\d\\d)`),
	form('calendar', `(?<y1>${year})(?:\\s?[-–—]\\s?|\\s(?:to|and|through|until)\\s)(?<y2>${year})`),
	form('numeric', '\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)'),
	form(
		'calendar',
		`(?<=\\b(?:in|since|by|before|until|from|during|of|after|later\\sthan|late|early|mid|end|year)[\\s-])(?<y1>${year})(?!\\s(?:[a-z]+s)\\b)`,
	),
];

const wordForms: readonly DateForm[] = [
	form(
		'calendar',
		`(?<=\\b(?:in|since|by|before|until|from|during|of|after|later\\sthan|late|early|mid|this|last|next|each|every)\\s)(?<m1>January|February|April|June|July|August|September|October|November|December)`,
		'g',
	),
	form(
		'relative',
		'(?:(?:this|next|last|the\\scoming)\\s(?:week|month|year|quarter|spring|summer|autumn|fall|winter|weekend)|(?:the\\s)?end\\sof\\s(?:the|this|next)\\s(?:week|month|year|quarter)|(?:each|every)\\s(?:week|month|year|quarter|spring|summer|autumn|fall|winter)|(?:the\\s)?(?:first|second|third|fourth)\\squarter|as\\ssoon\\sas\\spossible|within\\s(?:the\\snext\\s)?(?:\\d+|one|two|three|four|five|six|nine|ten|twelve|thirty|sixty|ninety)\\s(?:hours?|days?|weeks?|months?|years?)|yesterday|tomorrow|(?:on\\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
	),
];

const limit = '(?:by|before|until|till|(?:by\\s)?(?:no|not)\\slater\\sthan)';
const partOf = '(?:the\\s)?(?:end|close|middle|start|beginning)\\sof\\s';
const count =
	'(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|(?:a\\s)?few|several|(?:a\\s)?couple\\sof)\\s';
const unit = '(?:(?:calendar|working|business)\\s)?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?)';
const units = `${unit}(?:\\s(?:and|or)\\s${unit})?`;
const toCome = '(?:next|upcoming|forthcoming|coming)';

const limits: readonly LimitForm[] = [
	{
		pattern: new RegExp(`\\b(?:within|over|in|during)\\sthe\\s${toCome}\\s(?:${count})?${units}\\b`, 'gi'),
		ahead: true,
	},
	{pattern: new RegExp(`\\bwithin\\s(?:a\\s|the\\s|${count})${units}\\b`, 'gi'), ahead: false},
	{pattern: new RegExp(`\\b(?:by\\s)?(?:no|not)\\slater\\sthan\\s${count}${units}\\b`, 'gi'), ahead: true},
	{
		pattern: new RegExp(
			`\\b${limit}\\s${partOf}(?:the|this|next)\\s(?:(?:calendar|fiscal|current|coming|next)\\s)?(?:day|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)\\b`,
			'gi',
		),
		ahead: true,
	},
	{
		pattern: new RegExp(
			`\\b(?:${limit}|ahead\\sof|in\\stime\\sfor)\\s(?:the|our|their|its)\\s${toCome}\\s(?:[A-Za-zÀ-ɏ0-9’'-]+\\s){0,3}?(?:summit|meeting|conference|session|assembly|ministerial|forum|round|elections?)\\b`,
			'gi',
		),
		ahead: true,
	},
];

export const dates: Dates = {
	months,
	days,
	ofInstrument:
		/(?<!\b(?:was|were|been|be|being|is|are|has|have|had)\s(?:\w+\s)?)\b(?:signed|done|concluded|adopted|dated)\b[^.;]{0,60}$/i,
	weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
	forms: [...digitForms, ...wordForms],
	digitHint: /(?:19|20)\d\d|\d\/\d|fiscal|fy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
	wordForms,
	hint: /hour|week|month|year|quarter|spring|summer|autumn|fall|winter|possible|day|tomorrow|January|February|April|June|July|August|September|October|November|December/,
	deadlineLead: new RegExp(`\\b${limit}(?:\\s${partOf}(?:the\\s)?|\\s(?:late|early|mid)[\\s-]|\\s)$`, 'i'),
	sinceLead: /\bsince\s$/i,
	limits,
	limitHint: /\b(?:within|over|in|during|than|by|before|until|till|ahead|time)\b/i,
	toCome: /this|next|coming|end|possible|within|tomorrow/i,
};
