/** The comparison as JSON and as text. */

import {mapSides, sideNames} from '../base/sides.ts';
import {absentInWords, evidenceInWords, silenceInWords} from '../briefing/silence-in-words.ts';
import {whyNotCompared} from '../briefing/why-not-compared.ts';
import {madeName} from '../briefing/wording/made-names.ts';
import type {Wording} from '../briefing/wording/wording.ts';
import {holdsDoubt, inDoubt} from '../compare/certainty.ts';
import {
	addsOf,
	type Comparison,
	type Deliverable,
	type Difference,
	differencesOf,
	type EvidenceTerm,
	type Nearest,
	nameOfComparedSide,
	type Pair,
	type Sentence,
	type SentenceLink,
	type SharedPair,
} from '../compare/comparison.ts';
import {answersInWords, answersOf} from '../compare/differences/answers-in-words.ts';
import {inBrief} from '../compare/differences/attendance.ts';
import type {FramingOfSides} from '../compare/findings/emphasis.ts';
import type {Corpus} from '../documents/source.ts';
import type {Language} from '../languages/language.ts';
import {languageOf} from '../languages/languages.ts';
import {passagePlaces} from './passage-places.ts';

/** The shape of `briefing compare --json`: deliverables theme by theme, within a theme in the order of the text; how each theme is framed, and loaded words. */
export function comparisonJson(comparison: Comparison, {framings, loaded}: FramingOfSides, wording: Wording) {
	const {themes: names} = wording;
	const language = languageOf(comparison.language);
	return {
		left: comparison.left,
		right: comparison.right,
		deliverables: comparison.deliverables.map(deliverable => ({
			id: deliverable.id,
			theme: names[deliverable.theme],
			topic: deliverable.topic,
			kind: deliverable.kind,
			relation: deliverable.relation,
			moved: deliverable.moved,
			certainty: deliverable.certainty,
			left: deliverable.left,
			right: deliverable.right,
			pairs: deliverable.pairs.map(pair => pairJson(pair, language)),
			differences: differencesOf(deliverable).map(differenceJson),
			evidence: deliverable.evidence && {terms: deliverable.evidence.terms.map(termJson)},
			nearest: deliverable.nearest && nearestJson(deliverable.nearest),
		})),
		framing: {
			themes: framings.map(({theme, left, right}) => ({theme: names[theme], left, right})),
			loaded: loaded.map(({word, kind, counts, contexts}) => ({word, kind, counts, places: contexts})),
		},
		asides: mapSides(comparison.asides, sentences => sentences.map(sentenceJson)),
		notComparable: comparison.notComparable.map(({source, reason}) => ({
			source,
			reason: whyNotCompared(reason, wording),
		})),
	};
}

function pairJson(pair: Pair, language: Language) {
	const answers = answersOf(pair, language);
	return {
		left: pair.left.map(sentenceJson),
		right: pair.right.map(sentenceJson),
		relation: pair.relation,
		score: Number(pair.score.toFixed(3)),
		certainty: pair.certainty,
		...('links' in pair && {links: pair.links.map(link => linkJson(pair, link))}),
		...('subject' in pair && {subject: pair.subject}),
		...('adds' in pair && {adds: pair.adds}),
		...(answers.length > 0 && {answers}),
	};
}

/** Sentences by their numbers in the pair, from 0. */
function linkJson(pair: SharedPair, {left, right, likelihood, certainty}: SentenceLink) {
	return {
		left: pair.left.findIndex(({id}) => id === left),
		right: pair.right.findIndex(({id}) => id === right),
		likelihood: Number(likelihood.toFixed(3)),
		certainty,
	};
}

function termJson({term, elsewhere, alike}: EvidenceTerm) {
	return {term, elsewhere, alike};
}

function differenceJson({kind, left, right, conflict}: Difference) {
	return {kind, left, right, conflict};
}

function nearestJson({passage, sentence, text, score}: Nearest) {
	return {passage, sentence, text, score};
}

function sentenceJson({passage, text}: Sentence) {
	return {passage, text};
}

/** Both sides' texts theme by theme and row by row, each with the file and line where it stands. */
export function comparisonText(comparison: Comparison, corpus: Corpus, wording: Wording): string {
	const places = passagePlaces(corpus, wording);
	const {themes: names, commands, parts} = wording;
	const {compare: words} = commands;
	const language = languageOf(comparison.language);
	const rows = comparison.deliverables.map((deliverable, index) => {
		const isFirst = comparison.deliverables[index - 1]?.theme !== deliverable.theme;
		const heading = isFirst ? [names[deliverable.theme], ''] : [];
		const lines = [
			...heading,
			`${index + 1}. ${madeName(deliverable.topic, wording) ?? deliverable.topic} (${relationOf(deliverable, comparison, wording)})`,
		];
		const doubtful = inDoubt(deliverable);
		for (const side of sideNames) {
			lines.push(`  ${comparison[side].label}`);
			const sentences = deliverable.pairs.flatMap(pair => pair[side]);
			if (deliverable.kind !== 'shared' && sentences.length === 0) {
				lines.push(`    ${silenceInWords(deliverable, wording)}`);
			}
			for (const sentence of sentences) {
				const mark = doubtful.has(sentence.id) ? '? ' : '';
				lines.push(`    ${mark}${places.get(sentence.passage) ?? sentence.passage}: ${sentence.text}`);
			}
		}
		for (const difference of differencesOf(deliverable)) {
			const {kind, conflict} = difference;
			if (kind === 'wording') continue;
			const {left, right} = inBrief(difference);
			const absent = absentInWords(kind, '–', wording);
			lines.push(`  ${words.differs(kind, conflict)}${left || absent} | ${right || absent}`);
		}
		const answers = answersInWords(deliverable.pairs, language);
		if (answers !== null) lines.push(`  ${words.answers}${answers}`);
		const adds = addsOf(deliverable);
		for (const side of sideNames) {
			if (adds[side].length > 0)
				lines.push(`  ${words.adds(nameOfComparedSide(comparison[side]))}${adds[side].join('; ')}`);
		}
		const evidence = deliverable.kind === 'shared' ? null : evidenceInWords(deliverable, wording);
		if (evidence !== null) lines.push(`  ${words.lookedFor}${evidence}`);
		if (deliverable.nearest !== null) {
			const {passage, text} = deliverable.nearest;
			lines.push(`  ${words.nearest}${places.get(passage) ?? passage}: ${text}`);
		}
		return `${lines.join('\n')}\n`;
	});
	const notComparable = comparison.notComparable.map(
		({source, reason}) => `${parts.sources.notCompared(source, whyNotCompared(reason, wording))}\n`,
	);
	return [...rows, ...notComparable].join('\n');
}

function relationOf(deliverable: Deliverable, comparison: Comparison, {commands}: Wording): string {
	const {compare: words} = commands;
	if (deliverable.kind !== 'shared')
		return words.only(nameOfComparedSide(comparison[deliverable.kind === 'left-only' ? 'left' : 'right']));
	const said = [words.relation[deliverable.relation]];
	if (deliverable.moved) said.push(words.moved);
	if (deliverable.certainty === 'weak') said.push(words.weak);
	else if (holdsDoubt(deliverable)) said.push(words.partlyWeak);
	return said.join('; ');
}
