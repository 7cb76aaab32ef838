/** The first page: what it claims of texts made for each claim. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Sides} from '../../source/base/sides.ts';
import {type Choices, noChoices} from '../../source/briefing/choices/choices.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../source/briefing/make-briefing.ts';
import type {Difference} from '../../source/compare/comparison.ts';
import {findCommitments} from '../../source/compare/findings/commitments.ts';
import {measureEmphasis} from '../../source/compare/findings/emphasis.ts';
import {createReader} from '../../source/compare/reading/reader.ts';
import type {Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {compareByHand, makeSource, visitInput} from './samples.ts';

const reader = createReader(english);

type Rows = Parameters<typeof compareByHand>[2];

/** The briefing of two short texts that are compared by hand, as a reader sees it. */
function read(
	texts: Sides<readonly string[]>,
	rows: Rows,
	{
		facts = {left: {}, right: {}},
		others = [],
		choices = {},
		labels = {left: 'Norland', right: 'Sudland'},
		...input
	}: {
		readonly facts?: Sides<Partial<Source>>;
		readonly others?: readonly Source[];
		readonly choices?: Partial<Choices>;
		readonly labels?: Sides<string>;
	} & Partial<Pick<BriefingInput, 'topic' | 'isDoubtStated'>> = {},
) {
	const corpus = {
		sources: [
			makeSource('nor', texts.left, {publisher: 'Norland Ministry', side: 'nor', ...facts.left}),
			makeSource('sud', texts.right, {publisher: 'Sudland Office', side: 'sud', ...facts.right}),
			...others,
		],
		sideNames: new Map([
			['nor', 'Norland'],
			['sud', 'Sudland'],
		]),
		event: null,
	};
	const comparison = compareByHand(corpus, labels, rows);
	const briefing = makeBriefing({
		...visitInput,
		corpus,
		comparison,
		commitments: findCommitments(corpus, comparison, reader),
		emphasis: measureEmphasis(corpus, comparison, reader),
		...input,
		choices: {...noChoices, length: 'short', ...choices},
	});
	const shown = (parts: typeof briefing.parts, lead: typeof briefing.lead = []) =>
		formatMarkdown({...briefing, lead, parts, references: []}).replace(/\[\^\d+\]| \\\[\d+\]|\\(?=\W)/g, '');
	return {
		briefing,
		lead: shown([], briefing.lead),
		part: (id: string) => shown(briefing.parts.filter(part => part.id === id)),
	};
}

const weapons = {
	left: ['Regional governments agreed to train police officers by May 2030, and thanked the hosts.'],
	right: ['The regional governments agreed to train police officers by May 2030 in all ports.'],
};

function shared(
	texts: Sides<readonly string[]>,
	row: Partial<Extract<Rows[number], {left: unknown}>> = {},
): Rows {
	return [
		{
			topic: 'Police training',
			relation: 'reworded',
			left: [texts.left[0]?.slice(0, 20) ?? ''],
			right: [texts.right[0]?.slice(0, 20) ?? ''],
			...row,
		},
	];
}

describe('both say', () => {
	test('a promise as far as both make it, with who is bound, verb and deadline', () => {
		expect(read(weapons, shared(weapons)).part('both-say')).toContain(
			'- **Regional governments:** “agreed to train police officers by May 2030”\n',
		);
	});

	test('not where the texts bind others, which is how they differ; others by name are asked about', () => {
		const bound = (left: string, right: string) => {
			const texts = {
				left: [`${left} agreed to train police officers by May 2030, and thanked the hosts.`],
				right: [`${right} agreed to train police officers by May 2030 in all ports.`],
			};
			const differences: Difference[] = [{kind: 'actor', left, right, conflict: false}];
			return read(texts, shared(texts, {differences}));
		};
		const page = bound('Regional governments', 'The coast guards');
		expect(page.part('both-say')).not.toContain('train police officers');
		expect(page.part('they-differ')).toMatch(/\*\*Regional governments\*\*.*\| \*\*The coast guards\*\*/);
		expect(page.part('to-check')).not.toContain('who is bound');
		expect(bound('The Western Isles', 'The Harbour Bank').part('to-check')).toContain(
			'- Police training, who is bound: The Western Isles (Norland) or The Harbour Bank (Sudland)?',
		);
	});

	test('not that each pays what its own text says', () => {
		const texts = {
			left: ['Norland will pay $5 million for the new harbour.'],
			right: ['Sudland will pay $5 million for the new harbour.'],
		};
		const differences: Difference[] = [{kind: 'actor', left: 'Norland', right: 'Sudland', conflict: false}];
		const page = read(texts, shared(texts, {differences}));
		expect(page.part('both-say')).not.toContain('will pay');
		expect(page.part('they-differ')).toMatch(/\*\*Norland\*\*.*\| \*\*Sudland\*\*/);
	});

	test('not that they destroy what one of them will dismantle: each has its own verb', () => {
		const texts = {
			left: ['Norland aims to destroy transnational criminal organizations in the region.'],
			right: ['Sudland seeks to dismantle transnational criminal organizations in the region.'],
		};
		expect(read(texts, shared(texts)).part('both-say')).toContain(
			'“Norland aims to destroy transnational criminal organizations in the region” (Norland), “Sudland seeks to dismantle transnational criminal organizations in the region” (Sudland)',
		);
	});

	test('not what one of them denies', () => {
		const texts = {
			left: ['The two sides agreed to extend the fisheries treaty this year.'],
			right: ['The two sides did not agree to extend the fisheries treaty this year.'],
		};
		const page = read(texts, shared(texts));
		expect(page.part('both-say')).not.toContain('agreed to extend');
		expect(page.part('they-differ')).toContain('did **not** agree to extend');
	});

	test('not who met, and nothing that is matched with doubt', () => {
		expect(read(weapons, shared(weapons, {theme: 'meeting'})).part('both-say')).not.toContain('train');
		expect(read(weapons, shared(weapons, {weak: true})).part('both-say')).not.toContain('train');
	});

	test('the firmest first', () => {
		const texts = {
			left: [
				'The ministers agreed to explore joint coastal patrols.',
				'The ministers decided to open two border posts.',
			],
			right: [
				'The ministers agreed to explore joint coastal patrols.',
				'The ministers decided to open two border posts.',
			],
		};
		const rows: Rows = ['The ministers agreed', 'The ministers decided'].map(start => ({
			topic: start,
			relation: 'same',
			left: [start],
			right: [start],
		}));
		const said = read(texts, rows).part('both-say');
		expect(said.indexOf('decided to open two border posts')).toBeGreaterThan(0);
		expect(said.indexOf('decided to open')).toBeLessThan(said.indexOf('explore joint coastal patrols'));
	});

	test('what they say in other words, each in a clause of its own', () => {
		const texts = {
			left: ['The ministers discussed the growing trade between the two islands.'],
			right: ['Both presidents reviewed trade, which has never been so strong.'],
		};
		expect(read(texts, shared(texts, {topic: 'Trade'})).part('both-say')).toContain(
			'- **Trade:** “The ministers discussed the growing trade” (Norland), “Both presidents reviewed trade” (Sudland)\n',
		);
	});

	test('what they say in other words is named where no clauses tell it', () => {
		const named = {
			left: ['Praise for the truce.'],
			right: ['Welcome to the truces of the islands.'],
		};
		expect(read(named, shared(named, {topic: 'Truce'})).part('both-say')).toContain(
			'- In other words: Truce.',
		);
		const other = {left: ['Praise for peace.'], right: ['A welcome to calm.']};
		expect(read(other, shared(other)).part('both-say')).toContain('- 1 common point in other words.');
	});

	test('not a noun alone', () => {
		const texts = {
			left: ['The state of the eastern fishing harbours was bad.'],
			right: ['A plan for the eastern fishing harbours is due.'],
		};
		expect(read(texts, shared(texts)).part('both-say')).not.toContain('“eastern fishing harbours”');
	});

	test('each in its own words where they are not the same word for word', () => {
		const other = {
			left: ['The ministers agreed to explore enhancements to border security.'],
			right: ['Both ministers agreed to explore opportunities to enhance border security.'],
		};
		expect(read(other, shared(other)).part('both-say')).toContain(
			'“agreed to explore enhancements to border security” (Norland), “agreed to explore opportunities to enhance border security” (Sudland)',
		);
	});

	test('as far as both have the same words, with the deadline that stands behind them', () => {
		const begun = 'bank announced it will organize a ministerial meeting by April 2018 and encourage';
		const texts = {
			left: [
				`The ${begun} members of Norland’s Harbour Commission to present technical proposals to build a market.`,
			],
			right: [
				`On energy, the ${begun} the very many other members of a newly founded Norland-Harbour Commission (NHC) to present technical proposals on its markets.`,
			],
		};
		expect(read(texts, shared(texts)).part('both-say')).toContain(
			'**The bank:** “announced it will organize a ministerial meeting”, “by April 2018”',
		);
	});

	test('what is quoted once for both stands so in both', () => {
		const words = fc.constantFrom(
			'fishing',
			'harbour',
			'ports',
			'and',
			'the',
			'safety',
			'of',
			'vessels',
			'small',
		);
		const phrase = fc.array(words, {minLength: 3, maxLength: 8}).map(list => list.join(' '));
		fc.assert(
			fc.property(phrase, phrase, (left, right) => {
				const texts = {
					left: [`The ministers agreed to inspect ${left}.`],
					right: [`Both ministers agreed to inspect ${right}.`],
				};
				for (const [line] of read(texts, shared(texts))
					.part('both-say')
					.matchAll(/^- .*“.*$/gm)) {
					if (line.includes(' (Norland), ')) continue;
					const said = /“(.*)”/.exec(line)?.[1]?.replace(/^(?:the )+|(?: the)+$/g, '') ?? '';
					expect(texts.left[0]).toContain(said);
					expect(texts.right[0]).toContain(said);
				}
			}),
			{numRuns: 40},
		);
	});
});

describe('they differ', () => {
	const texts = {
		left: ['Norland will target smuggling rings in the strait.'],
		right: ['Sudland will monitor smuggling rings in the strait.'],
	};

	test('on the verbs of one object, which are marked', () => {
		const differences: Difference[] = [{kind: 'verb', left: 'target', right: 'monitor', conflict: false}];
		expect(read(texts, shared(texts, {differences})).part('they-differ')).toContain(
			'| “**target** smuggling rings in the strait” | “**monitor** smuggling rings in the strait” |',
		);
	});

	test('not on what stands in two phrases that share a word and neither verb nor addition', () => {
		const apart = {
			left: ['Norland spoke of the management of incoming shipments at fishing ports.'],
			right: ['Sudland spoke of the poor state of old vessels at fishing ports.'],
		};
		const adds = {left: ['incoming shipments'], right: ['old vessels']};
		expect(read(apart, shared(apart, {adds})).part('they-differ')).not.toMatch(
			/shipments[^|]*\|[^|]*vessels/,
		);
	});

	test('on other verbs of one object before what one of them adds', () => {
		const both = {
			left: ['Norland aims to destroy smuggling rings, to combat piracy and deter clandestine migration.'],
			right: ['Sudland will contribute to efforts to dismantle smuggling rings, and to combat piracy.'],
		};
		const differences: Difference[] = [
			{kind: 'verb', left: 'aims to destroy', right: 'contribute to efforts to dismantle', conflict: false},
		];
		const adds = {left: ['clandestine migration'], right: []};
		expect(read(both, shared(both, {differences, adds})).part('they-differ')).toMatch(
			/---[ |]*\n\| [^\n]*destroy[^|]*\|[^|]*contribute/,
		);
	});

	test('on what one of them adds, with what the other says of the same', () => {
		const added = {
			left: ['The ministers discussed coastal fisheries and clandestine migration.'],
			right: ['Both ministers discussed coastal fisheries.'],
		};
		const adds = {left: ['clandestine migration'], right: []};
		expect(read(added, shared(added, {adds})).part('they-differ')).toMatch(
			/coastal fisheries and \*\*clandestine migration\*\*” \| “[^|]*coastal fisheries” \|/,
		);
	});

	test('on opposed stances on one thing, which they do not both say', () => {
		const stances = {
			left: ['The ministers welcomed the enlargement of the fishing zone.'],
			right: ['The government condemned the enlargement of the fishing zone.'],
		};
		const page = read(stances, shared(stances));
		expect(page.part('they-differ')).toContain(
			'| “**welcomed** the enlargement of the fishing zone” | “**condemned** the enlargement of the fishing zone” |',
		);
		expect(page.part('both-say')).not.toContain('fishing zone');
	});

	test('on what one of them condemns and the other discusses', () => {
		const stances = {
			left: ['The ministers condemned the attacks on the reef and discussed aid.'],
			right: ['The parties discussed the incidents on the reef.'],
		};
		const page = read(stances, shared(stances));
		expect(page.part('they-differ')).toContain('**condemned** the attacks on the reef');
		expect(page.part('they-differ')).toContain('**discussed** the incidents on the reef');
	});

	test('on what one of them promises and the other only looks into', () => {
		const consulate = {
			left: ['Norland will open a consulate in the port city.'],
			right: ['Norland will explore the possibility of opening a consulate in the port city.'],
		};
		const differences: Difference[] = [
			{kind: 'verb', left: 'will open', right: 'will explore', conflict: false},
		];
		const page = read(consulate, shared(consulate, {differences}));
		expect(page.part('both-say')).not.toContain('a consulate');
		expect(page.part('they-differ')).toMatch(
			/“will \*\*open\*\* a consulate[^|]*” \| “will \*\*explore[^|]*a consulate[^|]*” \|/,
		);
	});

	test('on values in conflict, which they do not both say', () => {
		const differences: Difference[] = [
			{kind: 'number', left: 'twice a year', right: 'once a year', conflict: true},
		];
		const often = {
			left: ['The working group will report to ministers twice a year.'],
			right: ['The working group will report to ministers once a year.'],
		};
		expect(read(often, shared(often, {differences})).part('both-say')).not.toContain('report to ministers');
	});

	test.each([
		['both condemn', 'The ministers condemned the enlargement.', 'The government rejected the enlargement.'],
		[
			'one welcomes that another thing is condemned',
			'The ministers welcomed the enlargement.',
			'The government welcomed the enlargement and rejected violence.',
		],
		[
			'a denial',
			'The ministers welcomed the enlargement.',
			'The government did not condemn the enlargement.',
		],
	])('not on a stance where %s', (_, left, right) => {
		const texts = {left: [left], right: [right]};
		expect(read(texts, shared(texts)).part('they-differ')).not.toMatch(
			/\*\*(?:welcom|condemn|reject)\w*\*\*/,
		);
	});

	test('on what one of them names or blames in a clause of its own', () => {
		const loaded = {
			left: ['The ministers discussed the return of all hostages.'],
			right: ['The government demanded the return of the abductees.'],
		};
		const page = read(loaded, shared(loaded, {topic: 'Return'}));
		expect(page.part('they-differ')).toContain('the return of the **abductees**');
		expect(page.part('both-say')).not.toContain('abductees');
	});

	test('not where nothing was found to differ', () => {
		expect(read(texts, shared(texts)).part('they-differ')).not.toContain('Police training');
	});

	test('on the time and number that each gives, where both may be right', () => {
		const differences: Difference[] = [
			{kind: 'date', left: 'in May 2030', right: 'by June 2030', conflict: false},
		];
		const dated = {left: ['Norland will pay in May 2030.'], right: ['Sudland will pay by June 2030.']};
		expect(read(dated, shared(dated, {differences})).part('they-differ')).toContain(
			'| “in May 2030” | “by June 2030” |',
		);
	});
});

describe('only one side says', () => {
	const texts = {
		left: [
			'The Eastern Isles governments agreed to publish harbour tariffs.',
			'The Eastern Isles governments committed to register fishing vessels.',
			'Norland shares biometric data with the police.',
		],
		right: ['Sudland tackles the structural causes of piracy.'],
	};
	const rows: Rows = [
		{
			topic: 'Harbour tariffs',
			relation: 'left-only',
			sentences: ['The Eastern Isles governments agreed'],
			weak: true,
		},
		{
			topic: 'Fishing vessels',
			relation: 'left-only',
			sentences: ['The Eastern Isles governments committed'],
			weak: true,
		},
		{topic: 'Biometric data', relation: 'left-only', sentences: ['Norland'], absent: ['biometric data']},
		{topic: 'Structural causes', relation: 'right-only', sentences: ['Sudland']},
	];

	test('what is not mentioned is told from what has no counterpart', () => {
		const said = read(texts, rows).part('only-one');
		expect(said).toMatch(
			/\*\*Norland:\*\* Not mentioned by Sudland: “[^”]*biometric data[^”]*”\. No counterpart found in Sudland’s text: /,
		);
		expect(said).toMatch(/\*\*Sudland:\*\* Not mentioned by Norland: “[^”]*structural causes/);
	});

	test('what others are bound to is said as such', () => {
		expect(read(texts, rows).part('only-one')).toMatch(
			/No counterpart found in Sudland’s text: 2 obligations of “Eastern Isles governments” found in this text alone: “[^”]*harbour tariffs”, “[^”]*fishing vessels”/,
		);
	});
});

test('what is matched with doubt is stated, marked, where it is asked for', () => {
	const rows = shared(weapons, {weak: true});
	const choices = {length: 'standard'} as const;
	expect(read(weapons, rows, {choices}).part('side-by-side')).not.toContain('train');
	const page = read(weapons, rows, {choices, isDoubtStated: true});
	expect(page.part('side-by-side')).toMatch(/train police[\s\S]*Uncertain match: check\./);
	expect(page.briefing.doubtful).toBe(true);
});

test('what is no statement gives no money and figures', () => {
	const texts = {
		left: ['The lights will cost 30 million crowns.', 'Tel. 20 123 4500 desks'],
		right: ['The harbour is deep.'],
	};
	const [stated, telephone] = makeSource('nor', texts.left).passages;
	if (stated === undefined || telephone === undefined) throw new Error('two passages');
	const facts = {left: {passages: [stated, {...telephone, isStatement: false}]}, right: {}};
	expect(read(texts, []).part('money')).toContain('4500');
	const part = read(texts, [], {facts}).part('money');
	expect(part).toContain('30 million crowns');
	expect(part).not.toContain('4500');
});

test('words without end are cut in labels, and not quoted on the first page', () => {
	const word = 'Donau'.repeat(600);
	const texts = {
		left: [`Norland will open the ${word} harbour.`, `Norland approved $5 million for ${word} boats.`],
		right: [`Sudland will close the ${word} harbour.`],
	};
	const rows: Rows = [
		{topic: `${word} harbour`, relation: 'left-only', sentences: ['Norland will']},
		{topic: `${word} boats`, relation: 'left-only', sentences: ['Norland approved']},
		{topic: `${word} harbours`, relation: 'right-only', sentences: ['Sudland'], weak: true},
	];
	const page = formatMarkdown({...read(texts, rows).briefing, references: []});
	expect(page).not.toContain(word);
	expect(page).toContain(`${word.slice(0, 30)}… harbour`);
});

describe('what only one side says', () => {
	const texts = {
		left: ['Norland defends its harbours.', 'Norland met the envoys of the bank.'],
		right: ['Sudland praises the sea.', 'Envoys met.'],
	};

	test('says how many sentences are matched with doubt, and where they are asked about', () => {
		const rows: Rows = [
			{topic: 'Harbours', relation: 'left-only', sentences: ['Norland defends'], weak: true},
			{topic: 'Envoys', relation: 'reworded', left: ['Norland met'], right: ['Envoys met'], weak: true},
		];
		const said = read(texts, rows).part('only-one');
		expect(said).toMatch(/\*\*Norland:\*\*.* 1 sentence matched with doubt, see “To check”\.\n/);
		expect(said).toMatch(/\*\*Sudland:\*\* 1 sentence matched with doubt, see “To check”\.\n/);
		expect(read(texts, rows, {choices: {withoutParts: ['to-check']}}).part('only-one')).toContain(
			'1 sentence matched with doubt.',
		);
	});

	test('is named where no clause of it can be quoted', () => {
		const nouns = {...texts, left: ['Better harbours for all.']};
		const rows: Rows = [{topic: 'Better harbours', relation: 'left-only', sentences: ['Better'], weak: true}];
		expect(read(nouns, rows).part('only-one')).toContain(
			'No counterpart found in Sudland’s text: Better harbours.',
		);
	});
});

test('a name that ends in s has its text behind it', () => {
	const sentences = ['Norland'];
	const left = ['Norland defends its harbours.'];
	const right = ['The Isles praise the sea.'];
	const rows: Rows = [{topic: 'Harbours', relation: 'left-only', sentences, weak: true}];
	const said = read({left, right}, rows, {labels: {left: 'Norland', right: 'Eastern Isles'}}).part(
		'only-one',
	);
	expect(said).toContain('No counterpart found in the text of Eastern Isles: ');
});

describe('what has no counterpart', () => {
	const texts = {
		left: [
			'Norland met its neighbours.',
			'Norland intends to modernise the harbour police of Port Royal together with many partners.',
		],
		right: ['The United States thanked Norland.', 'The harbour of Port Royal asked for police.'],
	};
	const sentences = ['Norland intends'];

	test('is quoted with its verb', () => {
		const rows: Rows = [{topic: 'Harbour police', relation: 'left-only', sentences, weak: true}];
		const said = read(texts, rows).part('only-one');
		expect(said).toContain('“Norland intends to modernise the harbour police');
	});

	test('is counted and not quoted where a sentence of the other text has all words of its label', () => {
		const rows: Rows = [
			{topic: 'harbour police', relation: 'left-only', sentences, weak: true, elsewhere: ['harbour police']},
		];
		expect(read(texts, rows).part('only-one')).toContain('No counterpart found in Sudland’s text: 1 point.');
	});
});

describe('loaded words', () => {
	const texts = {
		left: ['Norland will stop illegal migration.', 'Norland wants to end illegal migration.'],
		right: ['Sudland defends the sovereignty of its people.'],
	};
	const rows: Rows = [
		{topic: 'Migration', relation: 'left-only', sentences: ['Norland will', 'Norland wants']},
		{topic: 'Sovereignty', relation: 'right-only', sentences: ['Sudland']},
	];

	test('have the counts of both sides, in their order', () => {
		expect(read(texts, rows).part('loaded-words')).toContain(
			'Norland to Sudland: “illegal migration” 2–0, “sovereignty” 0–1.',
		);
		expect(read(texts, rows, {choices: {firstSide: 'right'}}).part('loaded-words')).toContain(
			'Sudland to Norland: “illegal migration” 0–2, “sovereignty” 1–0.',
		);
	});

	test('are counted in what the briefing is limited to', () => {
		const topic = {query: 'sovereignty', passages: ['sud#1']};
		expect(read(texts, rows, {topic}).part('loaded-words')).not.toContain('illegal');
	});
});

describe('money and figures', () => {
	const texts = {
		left: [
			'For 40 minutes the ministers of both countries met in Port Royal.',
			'The Parliament of Norland approved $65 million for three harbours.',
		],
		right: ['The ministers of both countries met in Port Royal.', 'Sudland has requested $12 million.'],
	};
	const rows: Rows = [
		{
			topic: 'Meeting',
			theme: 'meeting',
			relation: 'same',
			left: ['For 40 minutes'],
			right: ['The ministers'],
		},
		{topic: 'Harbours', relation: 'left-only', sentences: ['The Parliament']},
		{topic: 'Request', relation: 'right-only', sentences: ['Sudland has']},
	];

	test('stand with the verb that says what they are, side by side', () => {
		const said = read(texts, rows).part('money');
		expect(said).toContain(
			'- **Norland:** “The Parliament of Norland approved $65 million for three harbours”.',
		);
		expect(said).toContain('- **Sudland:** “Sudland has requested $12 million”.');
	});

	test('keep the period that they are of and the verb of intention', () => {
		const left = ['From 2012 to 2017, Norland has paid $65 million.', 'Norland intends to give $12 million.'];
		const given: Rows = left.map((text, place) => ({
			topic: `Money ${place}`,
			relation: 'left-only',
			sentences: [text.slice(0, 12)],
		}));
		const said = read({...texts, left}, given).part('money');
		expect(said).toContain('“From 2012 to 2017, Norland has paid $65 million”');
		expect(said).toContain('“Norland intends to give $12 million”');
	});

	test('how long they met is none', () => {
		expect(read(texts, rows).part('money')).not.toContain('40 minutes');
	});
});

describe('the lead', () => {
	const texts = {
		left: ['The leaders met in Port Royal on June 15, 2017 for talks.'],
		right: ['On June 15, 2017 the leaders met for talks.'],
	};
	const rows: Rows = [
		{topic: 'Meeting', theme: 'meeting', relation: 'reworded', left: ['The leaders'], right: ['On June']},
		{topic: 'Harbours', theme: 'trade', relation: 'left-only', sentences: []},
	];

	test('says where and when they met, if both give the date', () => {
		expect(read(texts, rows).lead).toContain('Met “in Port Royal on June 15, 2017”.');
		const other = {...texts, right: ['On July 3, 2017 the leaders met for talks.']};
		const row: Rows = [
			{topic: 'Meeting', theme: 'meeting', relation: 'reworded', left: ['The leaders'], right: ['On July']},
		];
		expect(read(other, row).lead).not.toContain('Met “');
	});

	test('says publisher and date of each document, and what has none', () => {
		const page = read(texts, rows, {facts: {left: {date: '2017-06-16'}, right: {}}});
		expect(page.lead).toContain('**Norland:** Norland Ministry, 16 June 2017.');
		expect(page.lead).toContain('**Sudland:** Sudland Office, undated.');
	});

	test('names other open documents with the figures that they add on the same themes', () => {
		const other = makeSource('paper', ['The harbour exported goods worth $27 billion in trade.'], {
			publisher: 'Harbour Paper',
		});
		expect(read(texts, rows, {others: [other]}).lead).toMatch(
			/\*\*Not compared:\*\* Harbour Paper, undated \(“\$27 billion[^”]*”\)\./,
		);
		const due = makeSource('plan', ['The board will open the harbour to trade by June 2031.'], {
			publisher: 'Harbour Board',
		});
		expect(read(texts, rows, {others: [due]}).lead).toContain(
			'Harbour Board, undated (“The board will open the harbour to trade by June 2031”).',
		);
	});
});

test('what a short briefing has no room for is counted', () => {
	const sentence = (place: number) =>
		`Ministers${place} of both countries agreed to open the large border market number ${place} for all traders.`;
	const texts = Array.from({length: 30}, (_, place) => sentence(place));
	const rows: Rows = texts.map(text => ({
		topic: text.slice(0, 12),
		relation: 'same',
		left: [text.slice(0, 13)],
		right: [text.slice(0, 13)],
	}));
	const {briefing, part} = read({left: texts, right: texts}, rows);
	const shown = part('both-say').match(/“/g)?.length ?? 0;
	expect(shown).toBeGreaterThan(3);
	expect(part('both-say')).toContain(`- ${30 - shown} more common points.`);
	expect(briefing.parts.map(({id}) => id)).toContain('both-say');
});
