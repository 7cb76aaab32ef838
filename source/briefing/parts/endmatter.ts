/** What closes a briefing: the user's notes, the sources and how it was made. */
import {fileNameOf} from '../../documents/file-name-of.ts';
import type {Source} from '../../documents/source.ts';
import {editsIn} from '../../documents/text-edits.ts';
import {type Block, type Content, text} from '../briefing.ts';
import {titleOf} from '../source-names.ts';
import {safeUrl} from '../text-fragments.ts';
import {whyNotCompared} from '../why-not-compared.ts';
import {type Context, nameInText, sideOfSource} from './context.ts';
import {topicOf} from './naming.ts';

export function notes(context: Context): Block[] {
	return context.choices.notes.flatMap(({target, text: words}): Block[] => {
		if (target.kind === 'deliverable') {
			const row = context.deliverables.find(({key}) => key === target.key);
			return row ? [{kind: 'note', about: topicOf(context, row).text, text: words}] : [];
		}
		const passage = context.references.passage(target.passage);
		const source = context.references.sourceOf(target.passage);
		if (!passage || !source || (context.only !== null && !context.only.has(passage.id))) return [];
		const about = [titleOf(source), passage.heading].filter(name => name !== null);
		return [{kind: 'note', about: about.join(', '), text: words}];
	});
}

/** Only the sources that were compared or cited. */
export function sourcesUsed(context: Context): Source[] {
	const cited = new Set(context.references.list().map(({source}) => source));
	return context.corpus.sources.filter(
		source => cited.has(source.id) || sideOfSource(context, source.id) !== null,
	);
}

export function sources(context: Context): Block[] {
	const {wording} = context;
	const {sources: words} = wording.parts;
	const items = sourcesUsed(context).map((source): Content => {
		const side = sideOfSource(context, source.id);
		const facts = [
			source.publisher,
			source.date === null ? wording.undated : wording.date(source.date),
			side ? words.comparedFor(nameInText(context, side)) : null,
		].filter(fact => fact !== null);
		const url = source.url === null ? null : safeUrl(source.url);
		return [
			...(source.title === null ? [] : [text(`“${source.title}”, `)]),
			text(`${facts.join(', ')}.`),
			...(url === null ? [] : [text(' '), {kind: 'link' as const, text: url, url}]),
		];
	});
	const missing = (context.comparison?.notComparable ?? []).map(({source, reason}): Content => {
		const known = context.corpus.sources.find(({id}) => id === source);
		const why = whyNotCompared(reason, wording);
		return [text(`${words.notCompared(known ? titleOf(known) : source, why)}.`)];
	});
	return items.length === 0 ? [] : [{kind: 'list', items: [...items, ...missing]}];
}

/** Whether the two sides are compared in different languages. */
function isAcrossLanguages({corpus, sides, comparison}: Context): boolean {
	const [first, second] = sides.map(
		side => corpus.sources.find(({id}) => id === comparison?.[side].sources[0])?.language ?? null,
	);
	return first !== second && first !== null && second !== null;
}

export function method(context: Context): Block[] {
	const {method: words} = context.wording.parts;
	const compared =
		context.comparison === null
			? []
			: [words.matching, ...(isAcrossLanguages(context) ? [words.concepts] : []), words.silence];
	const files = sourcesUsed(context).map(
		(source): Content => [
			text(words.file),
			{kind: 'code', text: fileNameOf(source)},
			text(words.checksum),
			{kind: 'code', text: source.sha256},
		],
	);
	const own = editsInWords(context);
	const lines = [...compared, words.quotations, ...(own === null ? [] : [own])];
	return [{kind: 'list', items: [...lines.map(line => [text(line)]), ...files]}];
}

/** What the user has changed of the texts in the briefing, which the absence of words may hang on; null where nothing. */
function editsInWords(context: Context): string | null {
	const edits = sourcesUsed(context).map(editsIn);
	const taken = edits.reduce((sum, own) => sum + own.taken.length, 0);
	const back = edits.reduce((sum, own) => sum + own.back, 0);
	return taken + back === 0 ? null : context.wording.parts.method.edits(taken, back);
}
