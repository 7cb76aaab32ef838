/** Measures how much of the same any two sources state. */
import type {Source} from '../../documents/source.ts';
import type {Readers} from '../reading/reader.ts';
import {findCandidates} from './candidates.ts';
import {TermReader} from './term-reader.ts';
import {type MatchingTuning, matchingTuning} from './tuning.ts';
import {weighTerms} from './weighing.ts';

type AlikeSources = {readonly a: Source; readonly b: Source; readonly score: number};

/** Beyond so many sources only their beginnings are read: they name the event, and time stays short. */
const manySources = 40;
const beginning = 1500;

/** Pairs of sources that share something telling, those that share most first. */
export function findAlikeSources(
	sources: readonly Source[],
	readers: Readers,
	tuning: MatchingTuning = matchingTuning,
): AlikeSources[] {
	const texts = sources.map(source => {
		const all = [source.title ?? '', ...source.passages.map(({text}) => text)].join('\n');
		return sources.length > manySources ? all.slice(0, beginning) : all;
	});
	const reader = new TermReader(readers.of(sources[0]?.language ?? null), texts, [], tuning);
	const terms = texts.map(text => reader.read(text));
	const {vectors} = weighTerms(reader, {left: terms, right: terms}, tuning);
	const found: AlikeSources[] = [];
	for (const {left, right, score} of findCandidates(vectors.left, vectors.right, tuning)) {
		const a = sources[left];
		const b = sources[right];
		if (left < right && a !== undefined && b !== undefined) {
			found.push({a, b, score: a.language === b.language ? score : score / 2});
		}
	}
	return found.sort((x, y) => y.score - x.score);
}
