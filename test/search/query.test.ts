import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {englishSearch} from '../../source/languages/en/search.ts';
import {type Clause, parseQuery} from '../../source/search/query.ts';

const parse = (text: string) => parseQuery(text, englishSearch);

/** A clause as one would type it; a trailing `*` means that it may still grow. */
function shown(clause: Clause): string {
	const text = clause.kind === 'word' ? clause.term : `"${clause.terms.join(' ')}"`;
	return clause.open ? `${text}*` : text;
}

describe('what is typed is understood', () => {
	const cases: [typed: string, clauses: string[], without?: string[]][] = [
		['border security', ['border', 'security*']],
		['border security ', ['border', 'security']],
		['Peña  NIETO', ['pena', 'nieto*']],
		['"early warning" protocols', ['"early warning"', 'protocols*']],
		['“early warning” ', ['"early warning"']],
		['"early warn', ['"early warn"*']],
		['cross-border', ['cross', 'border*']],
		['cross border', ['cross', 'border*']],
		['trade -energy ', ['trade'], ['energy']],
		['trade -"early warning"', ['trade'], ['"early warning"']],
		['trade -cross-border', ['trade'], ['"cross border"']],
		['U.S. ', ['us.']],
		['US ', ['us.']],
		['us ', ['us']],
		['U.S.A. ', ['usa']],
		['$3,400 ', ['3400']],
		["Mexico's ", ['mexico']],
		['trade trade trade ', ['trade']],
		['-', []],
		['a million — -two hundred ', ['a', 'million', 'two', 'hundred']],
		['trade - -energy ', ['trade', 'energy']],
		['- -- "" “ ”', []],
		['!?.,;:', []],
		['(a+)+$ [b', ['a', 'b*']],
		['שלום עולם', ['שלום', 'עולם*']],
		['', []],
	];
	test.each(cases)('%s', (typed, clauses, without = []) => {
		const query = parse(typed);
		expect(query.clauses.map(shown)).toEqual(clauses);
		expect(query.without.map(shown)).toEqual(without);
		expect(query.hints).toEqual([]);
	});
});

describe('filters', () => {
	test.each([
		['side:mx', {field: 'side', value: 'mx', negated: false}],
		['SIDE:MX', {field: 'side', value: 'mx', negated: false}],
		['-side:us', {field: 'side', value: 'us', negated: true}],
		['publisher:"Department of State"', {field: 'publisher', value: 'department of state', negated: false}],
		['before:2018', {field: 'before', value: '2018-01-01', negated: false}],
		['after:2017-06', {field: 'after', value: '2017-06-01', negated: false}],
		['after:2017-6-15', {field: 'after', value: '2017-06-15', negated: false}],
		['in:heading', {field: 'in', value: 'heading', negated: false}],
		['in:text', {field: 'in', value: 'passage', negated: false}],
	])('%s', (typed, filter) => {
		expect(parse(`energy ${typed} `)).toMatchObject({
			clauses: [{term: 'energy'}],
			filters: [filter],
			hints: [],
		});
	});

	test.each([
		['foo:bar', ['foo', 'bar*'], /foo: is no filter/],
		['before:soon', ['before', 'soon*'], /before: needs a year/],
		['in:footnote', ['in', 'footnote*'], /in: takes title, heading or text/],
		['side: mexico', ['side', 'mexico*'], /What side: is about stands straight behind it/],
		['side:""', ['side'], /side: needs a name, such as side:us/],
	])('%s is searched as words, with a hint', (typed, clauses, hint) => {
		const query = parse(typed);
		expect(query.clauses.map(shown)).toEqual(clauses);
		expect(query.filters).toEqual([]);
		expect(query.hints.join(' ')).toMatch(hint);
	});

	test.each(['10:30', 'PRESIDENT: Thank', 'https://example.org', 'side:', 'foo: bar'])(
		'%s is no filter and needs no hint',
		typed => {
			expect(parse(typed)).toMatchObject({filters: [], hints: []});
		},
	);
});

test('words beyond the thirty-second are left out, and said to be', () => {
	const query = parse(Array.from({length: 40}, (_, i) => `word${i}`).join(' '));
	expect(query.clauses).toHaveLength(32);
	expect(query.hints).toEqual(['Only the first 32 words are searched for.']);
});

test('every string is a query', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
			const query = parse(text);
			expect(query.text).toBe(text);
			for (const clause of [...query.clauses, ...query.without]) {
				expect(clause.kind === 'word' ? clause.term : clause.terms.join('')).not.toBe('');
			}
		}),
		{numRuns: 500},
	);
});
