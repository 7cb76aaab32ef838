/** Briefings of real documents, made as the program makes them. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {BriefingInput} from '../../source/briefing/make-briefing.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import {findCommitments} from '../../source/compare/findings/commitments.ts';
import {measureEmphasis} from '../../source/compare/findings/emphasis.ts';
import {findParties} from '../../source/compare/findings/parties.ts';
import {createReader, createReaders} from '../../source/compare/reading/reader.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {english as englishLanguage} from '../../source/languages/en/english.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {kyivFolder} from '../kyiv.ts';
import {collapse} from './render.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

export function seedsInput(): Promise<BriefingInput> {
	return inputFor([seeds]);
}

export function kyivInput(): Promise<BriefingInput> {
	return inputFor([`${kyivFolder}/left.txt`, `${kyivFolder}/right.txt`]);
}

/** A labelled pair of this repository. */
export function pairInput(name: string): Promise<BriefingInput> {
	const folder = fileURLToPath(new URL(`../evaluate/pairs/${name}`, import.meta.url));
	return inputFor([`${folder}/left.txt`, `${folder}/right.txt`]);
}

/** The text of a source's file, white space collapsed. */
export async function fileText(input: BriefingInput, source: string): Promise<string> {
	const {file} = input.corpus.sources.find(({id}) => id === source) ?? {file: ''};
	return collapse(await readFile(file, 'utf8'));
}

async function inputFor(paths: readonly string[]): Promise<BriefingInput> {
	const {corpus} = await readCorpus(paths, documentLanguages);
	const chosen = chooseSides(corpus, {});
	if (!('sides' in chosen)) throw new Error(chosen.problem);
	const comparison = compare(corpus, chosen.sides);
	return {
		corpus,
		comparison,
		commitments: findCommitments(corpus, comparison, createReader(englishLanguage)),
		emphasis: measureEmphasis(corpus, comparison, createReader(englishLanguage)),
		parties: findParties(corpus, comparison, createReader(englishLanguage)),
		choices: noChoices,
		date: '2026-01-15',
		topic: null,
		readers: createReaders(),
		wording: english,
	};
}
