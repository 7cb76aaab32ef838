/** Briefings of documents that hold anything, with anything chosen. */
import fc from 'fast-check';
import type {Briefing} from '../../source/briefing/briefing.ts';
import {noChoices, partNames} from '../../source/briefing/choices/choices.ts';
import {lengths} from '../../source/briefing/choices/lengths.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {hostileTexts} from './hostile.ts';
import {makeSource, visitInput} from './samples.ts';

/** Of the visit and a hostile document, with a note on it, pinned or not, at any length and without some of the parts. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc
	.record({
		blocks: fc.array(fc.constantFrom(...hostileTexts), {minLength: 1, maxLength: 4}),
		length: fc.constantFrom(...lengths),
		withoutParts: fc.array(fc.constantFrom(...partNames), {maxLength: 4}),
		isPinned: fc.boolean(),
	})
	.map(({blocks, length, withoutParts, isPinned}) => {
		const [title = ''] = blocks;
		const source = makeSource('s', [`## ${title}`, ...blocks], {title});
		const corpus = {sources: [...visitInput.corpus.sources, source], sideNames: new Map(), event: title};
		const target = {kind: 'passage', passage: 's#1'} as const;
		const choices = {
			...noChoices,
			length,
			withoutParts,
			notes: [{target, text: title}],
			pins: isPinned ? [target] : [],
		};
		return makeBriefing({...visitInput, corpus, choices});
	});
