import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../source/briefing/briefing.ts';
import {type Choices, noChoices, partNames} from '../../source/briefing/choices/choices.ts';
import {composeBriefing, formatBriefing} from '../../source/briefing/compose-briefing.ts';
import {piecesOf} from '../../source/briefing/excerpts.ts';
import {formats, textOfFile} from '../../source/briefing/formats/formats.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../source/briefing/make-briefing.ts';
import {contentsOf} from '../../source/briefing/map-contents.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import type {Deliverable, Party, SentenceLink} from '../../source/compare/comparison.ts';
import {buildIndex} from '../../source/search/search.ts';
import {allLinked} from '../helpers/links.ts';
import {compareByHand, makeSource, visit, visitComparison, visitInput} from './samples.ts';

function made(choices: Partial<Choices> = {}, input: Partial<BriefingInput> = {}): Briefing {
	return makeBriefing({...visitInput, ...input, choices: {...noChoices, ...choices}});
}

function partIds(briefing: Briefing): string[] {
	return briefing.parts.map(({id}) => id);
}

/** A part as a reader sees it, without Markdown's escapes and numbers of notes. */
function shown(briefing: Briefing, id: string): string {
	const parts = briefing.parts.filter(part => part.id === id);
	return formatMarkdown({...briefing, parts, references: []}).replace(/\[\^\d+\]|\\(?=\W)/g, '');
}

describe('parts', () => {
	test('stand in their order, and only those with something to say', () => {
		expect(partIds(made())).toEqual([
			'only-one',
			'money',
			'to-check',
			'side-by-side',
			'commitments',
			'sources',
			'method',
		]);
		expect(partIds(made({length: 'full'}))).toContain('figures');
		for (const part of made().parts) expect(part.blocks.length).toBeGreaterThan(0);
	});

	test('go out when the user says so', () => {
		expect(partIds(made({withoutParts: ['figures', 'method']}))).not.toContain('figures');
	});

	test('have a title each', () => {
		expect(Object.keys(english.partTitles)).toEqual([...partNames]);
	});
});

describe('what stands under the themes', () => {
	test('a point that one side leaves out is not mentioned', () => {
		expect(shown(made(), 'side-by-side')).toContain(
			[
				'**Peace process:**',
				'',
				'- **United States:** _Not mentioned_',
				'- **Ukraine:** “The parties also discussed the peace process.”',
			].join('\n'),
		);
	});

	test('another point on the same subject is a pointer below, never a row or called left out', () => {
		const comparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [
			{
				topic: 'Diplomacy',
				relation: 'related',
				left: ['President Biden'],
				right: ['The parties also'],
				weak: true,
			},
		]);
		const part = (length: 'standard' | 'full') =>
			shown(made({length}, {comparison, commitments: []}), 'side-by-side');
		expect(part('standard')).toContain('_See also, on one subject with another point each:_');
		expect(part('standard')).toMatch(/- \*\*Diplomacy\*\*: United States; Ukraine\n/);
		expect(part('full')).toContain(
			'- **Diplomacy**: United States “President Biden will nominate Bridget Brink as ambassador.”; Ukraine “The parties also',
		);
		for (const length of ['standard', 'full'] as const) {
			expect(part(length)).not.toContain('**Diplomacy:**');
			expect(part(length)).not.toContain('Not mentioned');
		}
	});

	test('a doubtful match is stated in a full briefing only, and marked there', () => {
		const comparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [
			{
				topic: 'Diplomacy',
				relation: 'reworded',
				left: ['President Biden'],
				right: ['The parties also'],
				weak: true,
			},
		]);
		const briefing = (length: 'standard' | 'full') => made({length}, {comparison, commitments: []});
		expect(shown(briefing('full'), 'side-by-side')).toContain('_Uncertain match: check._');
		expect(shown(briefing('standard'), 'side-by-side')).not.toContain('**Diplomacy');
		for (const length of ['standard', 'full'] as const) {
			expect(partIds(briefing(length))).not.toContain('both-say');
		}
		expect(shown(briefing('full'), 'to-check')).toContain('Diplomacy: the same point? “President Biden');
		// Nothing is common to the two but names: short of a full briefing they are only counted.
		expect(shown(briefing('standard'), 'to-check')).toContain(
			'- 1 doubtful match with nothing specific in common.',
		);
		expect(shown(briefing('standard'), 'to-check')).not.toContain('the same point?');
	});

	test('a doubtful match that shares a row with a certain one is no more certain for it', () => {
		const comparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [
			{
				topic: 'Assistance',
				relation: 'reworded',
				left: ['The United States has'],
				right: ['The Head of State'],
			},
			{topic: '', relation: 'reworded', left: ['President Biden'], right: ['The parties also'], weak: true},
		]);
		const [certain, doubtful] = comparison.deliverables;
		if (certain?.kind !== 'shared' || doubtful?.kind !== 'shared') throw new Error('no such rows');
		const joined = {...certain, pairs: [...certain.pairs, ...doubtful.pairs]};
		const input = {comparison: {...comparison, deliverables: [joined]}, commitments: []};
		const table = shown(made({}, input), 'side-by-side');
		expect(table).toContain('“The United States has committed');
		expect(table).not.toContain('President Biden');
		expect(shown(made({}, input), 'to-check')).toContain(
			'- 1 doubtful match with nothing specific in common.',
		);
		const full = made({length: 'full'}, input);
		expect(shown(full, 'side-by-side')).toContain('President Biden');
		expect(shown(full, 'side-by-side')).toContain('_In part an uncertain match: check._');
		for (const id of ['both-say', 'they-differ']) expect(shown(full, id)).not.toContain('President Biden');
		expect(shown(full, 'to-check')).toContain('the same point? “President Biden');
	});

	test('nor is one that shares a pair with a certain one, of which the rest is stated', () => {
		const conflict = {kind: 'number', left: 'June 2022', right: '$ 3.4 billion', conflict: true} as const;
		const comparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [
			{
				topic: 'Assistance',
				relation: 'reworded',
				left: ['The United States has', 'The United States will'],
				right: ['The Head of State'],
			},
		]);
		const deliverables = comparison.deliverables.map((row): Deliverable => {
			const [pair] = row.pairs;
			if (row.kind !== 'shared' || pair === undefined || !('links' in pair)) throw new Error('no such row');
			const [certain, doubtful] = pair.links;
			if (certain === undefined || doubtful === undefined) throw new Error('no such links');
			const links: readonly SentenceLink[] = [certain, {...doubtful, certainty: 'weak'}];
			return {...row, pairs: [{...pair, certainty: 'weak', links, differencesInDoubt: [conflict]}]};
		});
		const input = {comparison: {...comparison, deliverables}, commitments: []};
		const standard = made({}, input);
		expect(shown(standard, 'side-by-side')).toContain('“The United States has committed');
		expect(shown(standard, 'side-by-side')).not.toContain('military training');
		expect(shown(standard, 'side-by-side')).not.toContain('weak match');
		expect(shown(standard, 'to-check')).toContain('If the same is meant:_ Assistance, figure: “June 2022”');
		expect(shown(standard, 'to-check')).toContain('- 1 doubtful match with nothing specific in common.');
		expect(shown(standard, 'to-check')).not.toContain('has committed');
		expect(shown(made({length: 'full'}, input), 'to-check')).toContain(
			'Assistance: the same point? “The United States will expand military training',
		);
		const full = made({length: 'full'}, input);
		expect(shown(full, 'side-by-side')).toContain('military training');
		expect(shown(full, 'side-by-side')).toContain('_In part an uncertain match: check._');
		expect(shown(full, 'side-by-side')).not.toContain('conflict');
	});

	test('of a point that one side alone makes it is said whether the other does not mention it', () => {
		const row = {topic: 'Diplomacy', relation: 'left-only', sentences: ['President Biden']} as const;
		const table = (weak: boolean) => {
			const comparison = compareByHand(visit, {left: 'United States', right: 'Ukraine'}, [{...row, weak}]);
			return shown(made({}, {comparison, commitments: []}), 'side-by-side');
		};
		expect(table(false)).toContain('_Not mentioned_');
		expect(table(true)).toContain('_No counterpart found_');
		expect(table(true)).not.toContain('Not mentioned');
	});

	test('a figure in conflict is named in both wordings', () => {
		expect(shown(made(), 'side-by-side')).toContain(
			'_Differs:_ figure in conflict “$3.7 billion” / “$ 3.4 billion”',
		);
		expect(shown(made(), 'to-check')).toContain(
			'Total of security assistance, figure: “$3.7 billion” (United States) or “$ 3.4 billion” (Ukraine)?',
		);
	});

	test('what would be in conflict if a doubtful match held is asked, not stated', () => {
		const deliverables = visitComparison.deliverables.map(row => {
			if (row.kind !== 'shared') return row;
			const pairs = row.pairs.map(pair => ({
				...pair,
				certainty: 'weak' as const,
				...('links' in pair && {links: allLinked(pair.left, pair.right, 'weak')}),
			}));
			return {...row, certainty: 'weak' as const, pairs};
		});
		const doubtful = {comparison: {...visitComparison, deliverables}, commitments: [], parties: []};
		const standard = made({}, doubtful);
		expect(shown(standard, 'to-check')).toContain(
			'_If the same is meant:_ Total of security assistance, figure: “$3.7 billion” (United States) or “$ 3.4 billion” (Ukraine)?',
		);
		expect(shown(made({length: 'full'}, doubtful), 'side-by-side')).toContain(
			'figure, perhaps in conflict “',
		);
	});

	test('the side that the user puts first stands first', () => {
		const table = shown(made({firstSide: 'right'}), 'side-by-side');
		expect(table.indexOf('**Ukraine:**')).toBeLessThan(table.indexOf('**United States:**'));
		expect(table).toContain('“$ 3.4 billion” / “$3.7 billion”');
	});

	test('a topic that the user renamed bears that name everywhere', () => {
		const text = formatMarkdown(made({topics: new Map([['key-Peace process', 'Peace talks']])}));
		expect(text).toContain('**Peace talks:**');
		expect(text).not.toContain('Peace process');
	});
});

test('a name that the sides spell differently is a conflict, once', () => {
	const corpus = {
		...visit,
		sources: [
			makeSource('l', ['Secretary José Antonio Meade Kuribeña came.', 'Nothing of this.']),
			makeSource('r', ['Secretary José Antonio Meade Kuribreña came.']),
		],
	};
	const comparison = compareByHand(corpus, {left: 'L', right: 'R'}, [
		{topic: 'Who came', relation: 'reworded', left: ['Secretary'], right: ['Secretary']},
	]);
	const party: Party = {
		kind: 'person',
		name: 'José Antonio Meade Kuribreña',
		spellings: {left: ['José Antonio Meade Kuribeña', 'Meade'], right: ['José Antonio Meade Kuribreña']},
		roles: {left: ['Secretary'], right: ['Secretary']},
		passages: {left: ['l#1'], right: ['r#1']},
	};
	const briefing = made({}, {corpus, comparison, commitments: [], parties: [party]});
	expect(shown(briefing, 'to-check').match(/Kuribeña/g)).toHaveLength(1);
	expect(shown(briefing, 'to-check')).toContain(
		'Spelling: “José Antonio Meade Kuribeña” (L) or “José Antonio Meade Kuribreña” (R)?',
	);
	const full = made({length: 'full'}, {corpus, comparison, commitments: [], parties: [party]});
	expect(shown(full, 'parties')).toContain('“José Antonio Meade Kuribeña”');

	const elsewhere = {query: 'nothing of this', passages: ['l#2']};
	expect(
		formatMarkdown(made({}, {corpus, comparison, commitments: [], parties: [party], topic: elsewhere})),
	).not.toContain('Kuribeña');
});

/** The table of commitments where one sentence of each side makes the same promise. */
function promised(actors: {readonly left: string; readonly right: string}, weak = false) {
	const corpus = {
		...visit,
		sources: [makeSource('l', ['They agreed to meet.']), makeSource('r', ['They committed to meet.'])],
	};
	const comparison = compareByHand(corpus, {left: 'L', right: 'R'}, [
		{topic: 'Meeting', relation: 'reworded', left: ['They agreed'], right: ['They committed'], weak},
	]);
	const pair = comparison.deliverables[0]?.pairs[0];
	const base = {action: 'to meet', beneficiary: null, deadline: null, amount: null};
	return made(
		{},
		{
			corpus,
			comparison,
			commitments: [
				...(pair?.left ?? []).map(sentence => ({
					...base,
					actor: actors.left,
					binds: actors.left,
					introduction: null,
					side: 'left' as const,
					sentence,
					verb: 'agreed',
					firmness: 'will' as const,
				})),
				...(pair?.right ?? []).map(sentence => ({
					...base,
					actor: actors.right,
					binds: actors.right,
					introduction: null,
					side: 'right' as const,
					sentence,
					verb: 'committed',
					firmness: 'intends' as const,
				})),
			],
		},
	);
}

test('a commitment of both sides is one row', () => {
	expect(shown(promised({left: 'they', right: 'they'}), 'commitments')).toContain(
		'| They | both | Firm (L), Intended (R) | “**agreed** to meet”; R: “committed” |',
	);
});

test('where the other text names nobody who is bound, the table says so', () => {
	expect(shown(promised({left: 'they', right: ''}), 'commitments')).toContain('| They | L; R names nobody |');
});

test('where the texts bind different parties, both are named', () => {
	expect(shown(promised({left: 'the ministers', right: 'the banks'}), 'commitments')).toContain(
		'| The ministers (L), the banks (R) | both |',
	);
});

test('a deadline has a column only where the words of the promise do not say it', () => {
	const [commitment] = visitInput.commitments;
	const table = (deadline: string | null) =>
		shown(made({}, {commitments: commitment ? [{...commitment, deadline}] : []}), 'commitments');
	expect(table('by June 2022')).toContain(
		'| Who is bound | Stated by | Firmness | What, as quoted, with the verb | By when |',
	);
	expect(table('by June 2022')).toContain('| “**will** expand military training” | “by June 2022” |');
	expect(table('military training')).not.toContain('By when');
	expect(table(null)).not.toContain('By when');
});

test('what two countries promise each for itself is two rows', () => {
	const text = shown(promised({left: 'France', right: 'Poland'}), 'commitments');
	expect(text).toContain('| France | L | Firm | “**agreed** to meet” |');
	expect(text).toContain('| Poland | R | Intended | “**committed** to meet” |');
});

describe('pins', () => {
	const pins: Choices['pins'] = [
		{kind: 'passage', passage: 'report#1'},
		{kind: 'deliverable', key: 'key-Peace process'},
		{kind: 'deliverable', key: 'key-Total of security assistance'},
	];

	test('make the briefing, in the user’s order', () => {
		const briefing = made({pins});
		expect(partIds(briefing)).toEqual(['pinned', 'sources', 'method']);
		const text = shown(briefing, 'pinned');
		const places = ['A report on the visit', 'Peace process', 'Total of security'].map(words =>
			text.indexOf(words),
		);
		expect(places).toEqual([...places].sort((one, other) => one - other));
		expect(Math.min(...places)).toBeGreaterThan(0);
		expect(text).not.toContain('ambassador');
	});

	test('bring their notes, told from quotations', () => {
		const target = {kind: 'deliverable', key: 'key-Peace process'} as const;
		const briefing = made({pins, notes: [{target, text: 'Ask who\nwas there.'}]});
		expect(shown(briefing, 'notes')).toContain('- **On Peace process:** Ask who\n  was there.');
	});

	test('of other documents are passed over', () => {
		expect(partIds(made({pins: [{kind: 'passage', passage: 'gone#1'}]}))).toEqual(['sources', 'method']);
	});
});

describe('a topic', () => {
	test('limits the briefing to what the query found, in all sources', () => {
		const topic = {query: 'peace process', passages: ['ua-2022-04-25#2', 'report#1']};
		const briefing = made({}, {topic});
		expect(briefing.topic).toBe('peace process');
		expect(formatMarkdown(briefing)).toContain('# Visit to Kyiv: “peace process”');
		expect(shown(briefing, 'side-by-side')).not.toContain('ambassador');
		expect(shown(briefing, 'other-sources')).toContain('A report on the visit mentions the peace process');
	});

	test('that was chosen limits it as well', () => {
		const briefing = made({chosen: ['key-Next ambassador']});
		expect(briefing.topic).toBe('Next ambassador');
		expect(formatMarkdown(briefing)).not.toContain('billion');
	});
});

describe('without two sides', () => {
	test('the key passages stand for themselves', () => {
		const corpus = {...visit, sources: visit.sources.slice(0, 1)};
		const briefing = made({}, {corpus, comparison: null, commitments: []});
		expect(partIds(briefing)).toEqual(['key-passages', 'figures', 'sources', 'method']);
		expect(formatMarkdown(briefing)).toContain('# Visit to Kyiv');
	});

	test('no documents make no claims', () => {
		const briefing = made(
			{},
			{corpus: {...visit, event: null, sources: []}, comparison: null, commitments: []},
		);
		expect(partIds(briefing)).toEqual(['method']);
		expect(briefing.title).toBe('No documents');
	});
});

test('at short length it is a page', () => {
	const text = formatMarkdown(made({length: 'short'})).replace(/\(http\S+\)/g, '');
	expect(text.split(/\s+/).length).toBeLessThan(550);
	expect(partIds(made({length: 'short'}))).toEqual(['only-one', 'money', 'to-check']);
});

test('every quotation is verbatim, and every number of a note is that of a reference', () => {
	for (const length of ['short', 'standard', 'full'] as const) {
		const briefing = made({length});
		const numbers = briefing.references.map(({number}) => number);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		for (const inline of briefing.parts.flatMap(({blocks}) => blocks.flatMap(contentsOf)).flat()) {
			if (inline.kind === 'reference') expect(numbers).toContain(inline.reference);
			if (inline.kind !== 'quotation') continue;
			const reference = briefing.references[inline.reference - 1];
			for (const piece of piecesOf(inline.text)) expect(reference?.text).toContain(piece);
		}
	}
});

test('the comparison given is left as it is', () => {
	const before = JSON.stringify(visitComparison);
	made({topics: new Map([['key-Peace process', 'Peace talks']]), firstSide: 'right'});
	expect(JSON.stringify(visitComparison)).toBe(before);
});

describe('names that every object has are names like any other', () => {
	const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
	test.each(names)('%s', async name => {
		const sources = [name, 'other'].map(side =>
			makeSource(side, [`## ${name}`, `The ministers of ${name} will spend $5 million by May 2020.`], {
				side,
				title: name,
				publisher: name,
				file: name,
			}),
		);
		const corpus = {sources, sideNames: new Map<string, string>(), event: name};
		const chosen = chooseSides(corpus, {left: name, right: 'other'});
		const sides = 'sides' in chosen ? chosen.sides : null;
		expect(sides?.left.label).toBe(name);
		const target = {kind: 'deliverable', key: name} as const;
		const choices = {
			...noChoices,
			pins: [target],
			notes: [{target, text: name}],
			topics: new Map([[name, name]]),
			chosen: [name],
		};
		const index = buildIndex(corpus);
		for (const order of [
			{sides, choices: noChoices, query: null},
			{sides, choices: noChoices, query: 'ministers'},
			{sides, choices, query: null},
			{sides: null, choices: noChoices, query: null},
		]) {
			const composed = composeBriefing(corpus, {...order, date: '2020-01-02', wording: english}, index);
			for (const format of formats) {
				const text = composed && (await textOfFile(await formatBriefing(composed.briefing, format)));
				expect(text).toContain('The ministers of');
				expect(text).not.toContain('native code');
			}
		}
	});
});

test('the event of a folder names no briefing on documents that do not tell of it, where others do', () => {
	const other = makeSource('note', ['The Lisbon fair on harbours was opened.']);
	const titleOf = (event: string, sources = visit.sources) => {
		return made({}, {corpus: {...visit, sources, event}}).title;
	};
	expect(titleOf('Lisbon fair')).toContain('Lisbon fair');
	expect(titleOf('Lisbon fair', [...visit.sources, other])).not.toContain('Lisbon fair');
});
