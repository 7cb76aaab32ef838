/** Shortens quotations: whole words, verbatim, every omission marked. */

/** Stands wherever words are left out of a quotation. */
export const omission = '[…]';

/** Words on which a shortened quotation should not end. */
const dangling = new Set(
	'a an and as at by for from in into its of on or our that the their this to was were which who will with'.split(
		' ',
	),
);

/** Words of a name that are given up so as not to cut it. */
const mostOfName = 3;

/** Words on which a quotation may begin but not end. */
const articles = new Set(['a', 'an', 'the', 'our', 'their', 'its', 'this', 'that']);

/** How far a quotation's beginning moves to be that of a clause. */
const clauseSearch = 5;

type Span = {readonly start: number; readonly end: number};

/** The text, or its first words and a mark when it has more than `limit` words. */
export function opening(text: string, limit: number): string {
	if (limit === Number.POSITIVE_INFINITY) return text;
	const spans = wordSpans(text, limit + 1);
	if (spans.length <= limit) return text;
	return `${head(text, spans, {from: 0, to: limit, least: 0})} ${omission}`;
}

/** The text, or its first and last words around a mark when it has more than `limit` words. */
export function ends(text: string, limit: number): string {
	const spans = wordSpans(text);
	if (spans.length <= limit) return text;
	const first = Math.ceil(limit / 2);
	const last = spans[spans.length - (limit - first)];
	return `${head(text, spans, {from: 0, to: first, least: 0})} ${omission} ${text.slice(last?.start)}`;
}

/**
 * About `limit` words of the text, the characters from `start` to `end` among them; omissions before and
 * after are marked. The whole text when it has no more words than that.
 */
export function around(text: string, start: number, end: number, limit: number): string {
	const spans = wordSpans(text);
	if (spans.length <= limit) return text;
	const first = Math.max(
		0,
		spans.findIndex(span => span.end > start),
	);
	const last = Math.max(
		first,
		spans.findLastIndex(span => span.start < end),
	);
	const room = Math.max(0, limit - (last - first + 1));
	const wished = Math.max(0, Math.min(first - Math.ceil(room / 2), spans.length - limit));
	const from = clauseStart(text, spans, wished, first);
	const to = Math.min(spans.length, Math.max(from + limit, last + 1));
	const before = from > 0 ? `${omission} ` : '';
	if (to === spans.length) return `${before}${text.slice(spans[from]?.start).trimEnd()}`;
	return `${before}${head(text, spans, {from, to, least: last})} ${omission}`;
}

/** The place nearest to the wished one where a clause begins, at most five words away and not behind `latest`. */
function clauseStart(text: string, spans: readonly Span[], wished: number, latest: number): number {
	const begins = (place: number) => place === 0 || /[,;:.–—)]$/u.test(wordAt(text, spans[place - 1]));
	for (let away = 0; away <= clauseSearch; away++)
		for (const place of [wished - away, wished + away])
			if (place >= 0 && place <= latest && begins(place)) return place;
	let place = wished > 0 && articles.has(wordAt(text, spans[wished - 1])) ? wished - 1 : wished;
	while (place < latest && isDangling(text, spans[place]) && !articles.has(wordAt(text, spans[place])))
		place++;
	return place;
}

/** The pieces of a quotation between its marks. */
export function piecesOf(quotation: string): string[] {
	return quotation
		.split(omission)
		.map(piece => piece.trim())
		.filter(piece => piece !== '');
}

/** How many words, by white space, a text has. */
export function countWords(text: string): number {
	let count = 0;
	for (const _ of text.matchAll(/\S+/gu)) count++;
	return count;
}

/** Where the words of a text stand, the first ones where no more than so many are asked for. */
function wordSpans(text: string, most = Number.POSITIVE_INFINITY): Span[] {
	const spans: Span[] = [];
	for (const {index, 0: word} of text.matchAll(/\S+/gu)) {
		if (spans.length >= most) break;
		spans.push({start: index, end: index + word.length});
	}
	return spans;
}

/**
 * The words from one place up to another as they stand, without dangling words, half a name and punctuation
 * at the end; keeps the word at `least`.
 */
function head(
	text: string,
	spans: readonly Span[],
	{from, to, least}: {readonly from: number; readonly to: number; readonly least: number},
): string {
	let end = to;
	const canGo = () => end - 1 > Math.max(from, least);
	const splitsName = () => isInName(wordAt(text, spans[end - 1]), wordAt(text, spans[end]));
	for (let cut = 0; cut < mostOfName && canGo() && splitsName(); cut++) end--;
	while (canGo() && isDangling(text, spans[end - 1])) end--;
	return text.slice(spans[from]?.start, spans[end - 1]?.end).replace(/[,;:–—-]+$/u, '');
}

/** Whether two neighbours belong to one name: `United`, `States`. */
function isInName(word: string, next: string): boolean {
	return /^[\p{Lu}\p{N}][^,;:.]*$/u.test(word) && /^\p{Lu}/u.test(next);
}

function isDangling(text: string, span: Span | undefined): boolean {
	const word = wordAt(text, span);
	return word === omission || dangling.has(word.replace(/[^\p{L}]/gu, '').toLowerCase());
}

function wordAt(text: string, span: Span | undefined): string {
	return span ? text.slice(span.start, span.end) : '';
}
