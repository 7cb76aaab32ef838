/** What repeats at the edges of several documents is page furniture; what they say is not. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {withoutRepeated} from '../../source/documents/repeated.ts';
import type {Source} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {sampleSource} from '../search/samples.ts';

const about = 'The Ministry of Ports runs harbours and lighthouses, and answers to the whole of the coast.';
const line = 'Ports for everyone since the flood';

/** Releases that say different things, each between a line at its head and what the ministry says of itself. */
const subjects = ['cranes', 'ferries', 'beacons', 'pilots', 'buoys', 'sluices'];
const releases = subjects.map(subject =>
	source(subject, [
		line,
		`The ministers agreed to build ${subject} in the spring.`,
		`They will meet again when the ${subject} are there.`,
		`Nobody has been told how much the ${subject} cost.`,
		'## About the ministry',
		about,
	]),
);

function source(name: string, lines: readonly string[], publisher: string | null = null): Source {
	const made = sampleSource(name, lines);
	const count = made.passages.reduce((sum, {text}) => sum + text.split(' ').length, 0);
	return {...made, publisher, words: count};
}

const withoutLine = (release: Source): Source =>
	source(release.id, [...textsOf(release).filter(text => text !== line && text !== about), about]);

const withLast = (release: Source, last: string): Source =>
	source(release.id, [...textsOf(release).filter(text => text !== line && text !== about), last]);

const textsOf = ({passages}: Source) => passages.map(({text}) => text);

describe('at the edges', () => {
	test('it is set aside, with a heading that nothing is left of', () => {
		const [first] = withoutRepeated(releases);
		expect(first && textsOf(first)).toEqual([
			'The ministers agreed to build cranes in the spring.',
			'They will meet again when the cranes are there.',
			'Nobody has been told how much the cranes cost.',
		]);
		expect(first?.passages.map(({id}) => id)).toEqual(['cranes#1', 'cranes#2', 'cranes#3']);
		expect(first?.headings).toEqual([]);
		expect(first?.boilerplate.map(({text, reason}) => [text, reason])).toEqual(
			[line, 'About the ministry', about].map(text => [text, 'repeated at the edge of other documents']),
		);
		expect(first?.boilerplate.map(({before, headingsBefore}) => [before, headingsBefore])).toEqual([
			[0, 0],
			[3, 0],
			[3, 0],
		]);
		expect(first?.words).toBe(27);
	});

	test.each<[string, readonly Source[]]>([
		['two documents are too few', releases.slice(0, 2)],
		['it is a sentence, and five documents have it', releases.slice(0, 5).map(withoutLine)],
		['it holds a figure', releases.map(release => withLast(release, 'They will pay 50 million for it.'))],
		[
			'of several publishers none has enough',
			releases.map((release, n) => ({...release, publisher: `Ministry ${n}`})),
		],
		[
			'it is rare among all that the publisher says',
			[
				...releases,
				...Array.from({length: 24}, (_, n) =>
					source(`other ${n}`, [`The ${n} ministers met.`, `They liked the number ${n}.`]),
				),
			],
		],
		[
			'they are versions of one document',
			['a', 'b', 'c'].map(name =>
				source(name, [line, 'The ministers agreed.', `They met in ${name}.`, about]),
			),
		],
		['it is most of what they say', subjects.map(name => source(name, [`On ${name}.`, about]))],
		[
			'it stands in their midst',
			subjects.map(name =>
				source(name, [
					...Array.from({length: 5}, (_, n) => `The ${name} are number ${n} of them all.`),
					about,
					...Array.from({length: 11}, (_, n) => `We also need ${name}, say those of town ${n}.`),
				]),
			),
		],
	])('it stays where %s', (_, sources) => {
		expect(withoutRepeated(sources)).toBe(sources);
	});
});

test('every passage stays or is set aside, and what is on several stays as it is', () => {
	const lines = fc.array(
		fc.constantFrom(line, about, 'One agreed.', 'Two met.', 'Three said more.', 'Four left.'),
		{
			minLength: 1,
			maxLength: 9,
		},
	);
	fc.assert(
		fc.property(fc.array(lines, {maxLength: 6}), all => {
			const sources = all.map((texts, n) => source(`s${n}`, texts));
			for (const [n, {passages, boilerplate, id}] of withoutRepeated(sources).entries()) {
				const before = sources[n]?.passages.map(({text}) => text) ?? [];
				expect([...passages, ...boilerplate].map(({text}) => text).toSorted()).toEqual(before.toSorted());
				expect(passages.map(passage => passage.id)).toEqual(passages.map((_, at) => `${id}#${at + 1}`));
			}
		}),
	);
});

test('of a folder it is set aside when all has been read', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-repeated-'));
	try {
		for (const subject of subjects)
			writeFileSync(
				join(folder, `${subject}.txt`),
				[
					`Readout on ${subject}`,
					`The ministers agreed that they would build ${subject} in the spring of next year.`,
					`They will meet again in the capital when the first ${subject} have been delivered.`,
					about,
				].join('\n\n'),
			);
		const {corpus} = await readCorpus([folder], documentLanguages);
		expect(
			corpus.sources.map(({passages, boilerplate}) => [passages.length, boilerplate.at(-1)?.text]),
		).toEqual(Array.from({length: 6}, () => [2, about]));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
});
