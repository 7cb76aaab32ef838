/** Writes British spellings as American ones, by rule, so that tables and counts of words need only one of them. */

/** Words in -ise and -our that are no variants of -ize and -or, by the letters before the ending. */
const onlyIse = new Set(
	(
		'adv advert appra appr ar bru chast compr comprom conc cr cru dem desp dev disgu enterpr exc exerc expert ' +
		'franch gu improv inc lia likew merchand mort no otherw parad po pra pract prec prem prom pr ra repr rev ' +
		'superv surm surpr telev upr'
	).split(' '),
);
const onlyOur = new Set('f fl h s y p t d sc cont det gl vel'.split(' '));

/** Endings of nouns whose British form is a word of its own. */
const rewritten: readonly (readonly [RegExp, string])[] = [
	[/^(defen|offen|preten)ce(s|less)?$/, '$1se$2'],
	[/^licence(s?)$/, 'license$1'],
	[/^programme(s?)$/, 'program$1'],
	[/^(cent|theat|fib|calib|spect|lit|met|kilomet)re(s?)$/, '$1er$2'],
	[/^(cance|trave|signa|labe|mode|channe|fue|marsha|counse|tota)ll(ed|ing|er|ers)$/, '$1l$2'],
	[/^(fulfi|enro)l(s|ment|ments)?$/, '$1ll$2'],
	[/^(fulfil|enrol)lment(s?)$/, '$1lment$2'],
	[/^aluminium$/, 'aluminum'],
	[/^sceptic(.*)$/, 'skeptic$1'],
	[/^manoeuvr(e|es|ed|ing)$/, 'maneuver$1'],
	[/^judgement(s?)$/, 'judgment$1'],
	[/^cheque(s?)$/, 'check$1'],
	[/^(p)aed(iatr.*)$/, '$1ed$2'],
];

const ise = /^(\p{L}{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/u;
const our = /^(\p{L}+?)our(s|ed|ing|able|ably|ful|less|hood|hoods|ite|ites|er|ers)?$/u;

/** A folded word as Americans spell it; any other word as it is. */
export function americanSpelling(word: string): string {
	const izing = word.includes('is') ? ise.exec(word) : null;
	if (izing !== null && !onlyIse.has(izing[1] ?? '')) return `${izing[1]}iz${izing[2]}`;
	const coloured = word.includes('our') ? our.exec(word) : null;
	if (coloured !== null && !onlyOur.has(coloured[1] ?? '')) return `${coloured[1]}or${coloured[2] ?? ''}`;
	for (const [pattern, american] of rewritten) {
		if (pattern.test(word)) return word.replace(pattern, american);
	}
	return word;
}
