/** Measures how much of the same any two sources state. */
import type {Source} from '../../documents/source.ts';
import {findCandidates} from './candidates.ts';
import {Vocabulary} from './vocabulary.ts';
import {weighTerms} from './weighing.ts';

export type Overlap = {readonly a: Source; readonly b: Source; readonly score: number};

/** Beyond so many sources only their beginnings are read: they name the event, and time stays short. */
const manySources = 40;
const beginning = 1500;

/** Pairs of sources that share something telling, those that share most first. */
export function measureOverlap(sources: readonly Source[]): Overlap[] {
	const texts = sources.map(source => {
		const all = [source.title ?? '', ...source.passages.map(({text}) => text)].join('\n');
		return sources.length > manySources ? all.slice(0, beginning) : all;
	});
	const vocabulary = new Vocabulary(texts);
	const tokens = texts.map(text => vocabulary.tokens(text));
	const {terms} = weighTerms(vocabulary, {left: tokens, right: tokens});
	const overlaps: Overlap[] = [];
	for (const {left, right, score} of findCandidates(terms.left, terms.right)) {
		const a = sources[left];
		const b = sources[right];
		if (left < right && a !== undefined && b !== undefined) {
			overlaps.push({a, b, score: a.language === b.language ? score : score / 2});
		}
	}
	return overlaps.sort((x, y) => y.score - x.score);
}
