import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mapSides} from '../../../source/base/sides.ts';
import type {Difference} from '../../../source/compare/comparison.ts';
import {inBrief} from '../../../source/compare/differences/attendance.ts';
import {findDifferences} from '../../../source/compare/differences/differences.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {sentences} from '../samples.ts';

const differences = (left: string, right: string): Difference[] =>
	findDifferences(sentences(left, 'l#1'), sentences(right, 'r#1'), createReader(english));

describe('a person whom one side does not name in a row', () => {
	const said = (named: string[]) =>
		findDifferences(
			sentences('Prime Minister Okoro thanked Minister Lindqvist for the sanctuary in Solna.', 'l#1'),
			sentences('The Prime Minister was grateful for the sanctuary in Solna.', 'r#1'),
			createReader(english),
			{named: {left: new Set(), right: new Set(named)}, before: {left: [], right: []}},
		)
			.filter(({kind}) => kind === 'name')
			.map(({left}) => left);

	it('is a difference', () => {
		expect(said([])).toEqual(['Prime Minister Okoro', 'Minister Lindqvist']);
	});

	it('is none where that side names them at the top', () => {
		expect(said(['okoro'])).toEqual(['Minister Lindqvist']);
	});
});

describe('verbs', () => {
	it.each([
		[
			'The two sides announced that a working group on ports will be established.',
			'The two delegations announced the establishment of a working group on ports.',
		],
		[
			'They approved the plan by which a laboratory for vaccines will be built.',
			'They approved the building of a laboratory for vaccines.',
		],
	])('are none that differ where both tell the same deed: %s', (left, right) => {
		expect(differences(left, right).filter(({kind}) => kind === 'verb' || kind === 'actor')).toEqual([]);
		expect(differences(right, left).filter(({kind}) => kind === 'verb' || kind === 'actor')).toEqual([]);
	});

	it('differ where one announced what the other will announce', () => {
		expect(
			differences(
				'The two sides will announce a fund for the ports.',
				'The two sides announced a fund for the ports.',
			),
		).toMatchObject([{kind: 'verb', left: 'will announce', right: 'announced'}]);
	});
});

const conflicts = (left: string, right: string) =>
	differences(left, right)
		.filter(({conflict}) => conflict)
		.map(({kind, left: a, right: b}) => [kind, a, b]);

describe('conflicts', () => {
	it('are found where one promise has another figure and another deadline within the year', () => {
		expect(
			conflicts(
				'Poland agreed to deliver 500 armoured vehicles to Ukraine by June 2024.',
				'It was agreed to provide 450 armoured vehicles to Ukraine by July 2024.',
			),
		).toEqual([
			['number', '500 armoured vehicles', '450 armoured vehicles'],
			['date', 'by June 2024', 'by July 2024'],
		]);
	});

	it('are not claimed between targets for other years', () => {
		expect(
			conflicts(
				'Poland agreed to train 500 armoured crews in Ukraine by 2024.',
				'It was agreed to train 900 armoured crews in Ukraine by 2026.',
			),
		).toEqual([]);
	});

	it('are found in two drafts of one promise, each with its own value and deadline', () => {
		expect(
			conflicts(
				'Ministers agreed to reduce the catch of hake by 15 percent by 2027.',
				'Ministers agreed to reduce the catch of hake by 10 percent by 2028.',
			),
		).toEqual([
			['number', '15 percent', '10 percent'],
			['date', 'by 2027', 'by 2028'],
		]);
	});

	it.each([
		[
			'two counts',
			'The mission trained 3,204 officials.',
			'The mission trained 3,402 officials.',
			['number', '3,204 officials', '3,402 officials'],
		],
		[
			'millions for billions',
			'The fund holds $3.7 million in grants.',
			'The fund holds $3.7 billion in grants.',
			['number', '$3.7 million in grants', '$3.7 billion in grants'],
		],
		[
			'a count and a lower bound',
			'The task force has leaders from 21 federal agencies.',
			'The task force has leaders from more than 25 federal agencies.',
			['number', '21 federal agencies', 'more than 25 federal agencies'],
		],
		[
			'two shares',
			'Inflation fell to 3.5% in May 2023.',
			'Inflation fell to 4 percent in May 2023.',
			['number', '3.5%', '4 percent'],
		],
		[
			'amounts with spaces',
			'Norland pays ECU 6 700 000 in two instalments.',
			'Sudland pays ECU 1 700 000 in two instalments.',
			['number', 'ECU 6 700 000', 'ECU 1 700 000'],
		],
		[
			'one amount a year',
			'The bank will lend $5 billion a year to the ports.',
			'The bank will lend $4 billion a year to the ports.',
			['number', '$5 billion', '$4 billion'],
		],
		[
			'a least amount and a smaller one',
			'They gave at least 265 million doses to the region.',
			'They gave 257 million doses to the region.',
			['number', 'at least 265 million doses', '257 million doses'],
		],
		[
			'one of two amounts',
			'The U.S. pledged $100 million for health and $50 million for education.',
			'The U.S. pledged $50 million for education and $120 million for health.',
			['number', '$100 million for health', '$120 million for health'],
		],
		[
			'two deadlines',
			'They agreed to meet by April 2018 in Washington.',
			'They agreed to meet by May 2018 in Washington.',
			['date', 'by April 2018', 'by May 2018'],
		],
		[
			'two days',
			'The summit will be held on 3 March 2024 in Geneva.',
			'The summit will be held on 4 March 2024 in Geneva.',
			['date', '3 March 2024', '4 March 2024'],
		],
		[
			'two days of a signing',
			'The agreement on fisheries was signed at Lima on 17 October 2022.',
			'The agreement on fisheries was signed at Lima on 18 October 2022.',
			['date', '17 October 2022', '18 October 2022'],
		],
		[
			'two spellings',
			'The meeting was led by Secretary of Finance José Antonio Meade Kuribeña.',
			'The meeting was led by Finance Secretary José Antonio Meade Kuribreña.',
			['name', 'José Antonio Meade Kuribeña', 'José Antonio Meade Kuribreña'],
		],
		[
			'how often',
			'The working group will report to ministers twice a year.',
			'The group is to start soon and report to ministers every two years.',
			['number', 'twice a year', 'every two years'],
		],
		[
			'two offices',
			'Secretary of State John Kerry met the minister.',
			'Secretary of Defense John Kerry met the minister.',
			['name', 'Secretary of State John Kerry', 'Secretary of Defense John Kerry'],
		],
		[
			'a host who is a guest to the other side',
			'Vice President Mike Pence and Secretary of Treasury Steven Mnuchin co-hosted the conference, attended by President Jimmy Morales.',
			'Vice President Mike Pence co-hosted the conference, attended by President Jimmy Morales and Treasury Secretary Steven Mnuchin.',
			[
				'actor',
				'Secretary of Treasury Steven Mnuchin co-hosted',
				'attended by President Jimmy Morales and Treasury Secretary Steven Mnuchin',
			],
		],
	])('%s', (_, left, right, expected) => {
		expect(conflicts(left, right)).toEqual([expected]);
		const [kind, a, b] = expected;
		expect(conflicts(right, left)).toEqual([[kind, b, a]]);
	});
});

describe('values of several holders', () => {
	it.each([
		[
			'subjects in front',
			'Norland gets 40 boats and Sudland gets 30 boats in the zone.',
			'Norland gets 30 boats and Sudland gets 20 boats in the zone.',
			['30 boats | 20 boats', '40 boats | 30 boats'],
		],
		[
			'subjects in another order',
			'Norland gets 40 boats and Sudland gets 30 boats in the zone.',
			'Sudland gets 20 boats and Norland gets 30 boats in the zone.',
			['30 boats | 20 boats', '40 boats | 30 boats'],
		],
		[
			'sources behind',
			'The fleet has 40 boats from Norland and 30 from Sudland.',
			'The fleet has 30 boats from Norland and 20 from Sudland.',
			['30 | 20', '40 boats | 30 boats'],
		],
		[
			'names alone',
			'The boats go to Norland 40, Sudland 30.',
			'The boats go to Norland 30, Sudland 20.',
			['30 | 20', '40 | 30'],
		],
		[
			'names in turn',
			'Norland and Sudland get 40 and 30 boats, respectively.',
			'Sudland and Norland get 20 and 30 boats, respectively.',
			['30 boats | 20', '40 | 30 boats'],
		],
		[
			'new values and old ones',
			'The bank will buy sand bonds at a pace of $30 billion a month rather than $35 billion a month, and reef bonds at a pace of $35 billion a month rather than $40 billion a month.',
			'The bank will buy sand bonds at a pace of $25 billion a month rather than $30 billion a month, and reef bonds at a pace of $30 billion a month rather than $35 billion a month.',
			['$30 billion | $25 billion', '$35 billion | $30 billion'],
		],
	])('%s', (_, left, right, expected) => {
		const read = (pairs: readonly (readonly string[])[]) => pairs.map(([, a, b]) => `${a} | ${b}`).sort();
		expect(read(conflicts(left, right))).toEqual(expected);
		expect(read(conflicts(right, left).map(([kind, a, b]) => [kind ?? '', b ?? '', a ?? '']))).toEqual(
			expected,
		);
	});
});

it('says that what is promised and what is done differ', () => {
	expect(
		differences(
			'Since the start of the invasion the United States has committed roughly $3.7 billion in security assistance.',
			'The $ 3.4 billion in defense support already provided by the United States is the largest contribution.',
		),
	).toContainEqual({
		kind: 'number',
		left: 'roughly $3.7 billion in security assistance',
		right: '$ 3.4 billion in defense support',
		conflict: false,
	});
});

it('nothing is told of a date and a season that may well be one', () => {
	const dates = differences(
		'Norland will send two coast guard vessels to joint patrols in September 2030.',
		'Norland will deploy two coast guard vessels to joint patrols from the autumn of 2030.',
	).filter(({kind}) => kind === 'date');
	expect(dates).toEqual([]);
});

describe('no conflict', () => {
	it.each([
		[
			'another thing whose word stems alike',
			'The access roads serve 300 people in winter.',
			'The accession talks involve 500 people in all.',
		],
		[
			'another currency sign',
			'The United States will provide $3.7bn in aid.',
			'The United States will provide USD 3.7 billion in aid.',
		],
		['an approximation', 'Nearly 52,000 children made the journey.', '51,800 children made the journey.'],
		[
			'rounding',
			'The EU has provided €18 billion in assistance.',
			'The EU has provided 18.1 billion euros in assistance.',
		],
		['a lower bound', 'More than 3,000 troops were deployed.', 'Over 3,500 troops were deployed.'],
		[
			'an upper bound',
			'Up to 500 visas will be issued to students.',
			'450 visas will be issued to students.',
		],
		[
			'what each country promises for itself',
			'France will train 2,000 soldiers.',
			'Poland will train 1,500 soldiers.',
		],
		[
			'other places',
			'Three projects in Honduras received funding.',
			'Two projects in El Salvador received funding.',
		],
		[
			'other years',
			'In FY 2017 Congress included $655 million for Central America.',
			'In FY 2018 Congress included $460 million for Central America.',
		],
		[
			'other purposes',
			'The bank approved $5 million for roads.',
			'The bank approved $7 million for hospitals.',
		],
		[
			'a part of a total',
			'The package is worth $713 million.',
			'The package includes $650 million in military funding.',
		],
		['another measure', 'The loan is worth €2bn.', 'The loan is worth $2bn.'],
		['other resolutions', 'Resolution 1325 was adopted in 2000.', 'Resolution 2231 was adopted in 2015.'],
		[
			'dates of other events',
			'He arrived on 3 March 2024 for talks on trade.',
			'The ceasefire began on 5 March 2024 in the north.',
		],
		[
			'a month and a day in it',
			'The conference took place in June 2017.',
			'The conference took place on June 15-16, 2017.',
		],
		[
			'middle initials',
			'Secretary Antony J. Blinken visited Kyiv.',
			'Secretary Antony Blinken visited Kyiv.',
		],
		['accents', 'President Enrique Peña Nieto spoke.', 'President Enrique Pena Nieto spoke.'],
		['other people', 'Secretary John Kelly attended.', 'Secretary John Kerry attended.'],
		[
			'one office in other words',
			'Secretary of Treasury Steven Mnuchin spoke.',
			'U.S. Treasury Secretary Steven Mnuchin spoke.',
		],
		[
			'other groups of people',
			'16.4 percent of rural people fall below the poverty line.',
			'22.1 percent of Black people fall below the poverty line.',
		],
		[
			'a part of a group',
			'Almost 2.2 million people were locked out of coverage.',
			'Almost 1.3 million people of color were locked out of coverage.',
		],
		[
			'other named groups',
			'The plan helps 730,000 Latino people save money.',
			'The plan helps 197,000 AAPI people save money.',
		],
		[
			'other groups behind',
			'Almost 2.2 million people living in rural counties were locked out of coverage.',
			'Almost 1.3 million people of color were locked out of coverage.',
		],
		[
			'other donors',
			'The ministers welcomed €5 billion in aid from Germany.',
			'The ministers welcomed €6 billion in aid from France.',
		],
		[
			'other orders',
			'He extended the emergency declared in E.O. 13959 of November 12, 2020.',
			'He extended the emergency declared in E.O. 13219 of June 26, 2001.',
		],
		[
			'hours and people',
			'The two leaders met for three hours.',
			'The talks of the two leaders lasted three hours.',
		],
		[
			'agreements that are known by their dates',
			'They met under the Agreement on Fisheries signed at Lima on 17 October 1972.',
			'They met under the Agreement on Fisheries signed at Lima on 17 October 1979.',
		],
		[
			'what is promised and what is done',
			'The United States has committed roughly $3.7 billion in security assistance since February.',
			'The $ 3.4 billion in defense support already provided by the United States is the largest.',
		],
		[
			'what is asked for and what is granted',
			'The ministry requested $460 million for the ports.',
			'Congress approved $400 million for the ports.',
		],
		[
			'one year and all years',
			'Norland will give €5 million a year to the fund.',
			'Norland will give €25 million to the fund.',
		],
		[
			'a value and what was before',
			'The bank lowered its rate to 3 percent from 4 percent.',
			'The bank lowered its rate to 3 percent, down from 4.5 percent.',
		],
		['a range and a value in it', 'Prices will rise by 10-15 per cent.', 'Prices will rise by 12 percent.'],
		['a number of times in other words', 'They will meet twice a year.', 'They will meet every six months.'],
		[
			'how long it takes',
			'Norland will give $5 million over three years.',
			'Norland will give $5 million in three years.',
		],
		['how often of another act', 'They will meet twice a year.', 'They will report annually.'],
		['a rough number', 'Hundreds of billions of dollars were lost.', '$300 billion was lost.'],
	])('%s', (_, left, right) => {
		expect(conflicts(left, right)).toEqual([]);
		expect(conflicts(right, left)).toEqual([]);
	});
});

describe('the same value written differently', () => {
	it.each([
		[
			'The United States will provide $3.7bn in aid.',
			'The United States will provide USD 3.7 billion in aid.',
		],
		['The meeting took place on June 15-16.', 'The meeting took place on 15 and 16 June 2017.'],
		['Exports rose by 5 percent.', 'Exports rose by 5%.'],
		['It was signed on 2017-06-16.', 'It was signed on 16 June 2017.'],
		['The “Peña Nieto” plan was signed.', 'The "Pena Nieto" plan was signed.'],
	])('%s', (left, right) => {
		expect(differences(left, right)).toEqual([]);
	});
});

describe('what differs', () => {
	const early = {
		left: 'They also committed to explore the creation of early warning protocols regarding the movement of drugs, weapons, money, and other illicit goods.',
		right:
			'It was also agreed to explore the creation of early warning protocols for trafficking in drugs, weapons, money and other illicit goods, to reduce the operational capabilities of the criminal groups in the region.',
	};

	it('names who acts, the verb and the wording, in this order', () => {
		expect(differences(early.left, early.right)).toEqual([
			{kind: 'actor', left: 'They', right: '', conflict: false},
			{kind: 'verb', left: 'committed to explore', right: 'agreed to explore', conflict: false},
			{kind: 'wording', left: 'regarding the movement of', right: 'for trafficking in', conflict: false},
			{
				kind: 'wording',
				left: '',
				right: 'to reduce the operational capabilities of the criminal groups in the region',
				conflict: false,
			},
		]);
	});

	it.each([
		[
			'The United States will expand training.',
			'The United States seeks to expand training.',
			'will expand',
			'seeks to expand',
		],
		[
			'U.S. engagement in Central America aims to destroy transnational criminal organizations.',
			'We want to contribute to domestic efforts to dismantle transnational criminal organizations.',
			'aims to destroy',
			'contribute to domestic efforts to dismantle',
		],
	])('sets verb against verb: %s', (left, right, a, b) => {
		expect(differences(left, right)).toContainEqual({kind: 'verb', left: a, right: b, conflict: false});
	});

	it.each([
		[
			'The IDB announced it will organize a meeting.',
			'The Inter-American Development Bank (IDB) announced it will organize a meeting.',
		],
		[
			'The United States, Mexican, and Northern Triangle governments agreed to use existing mechanisms.',
			'The Mexican, United States and Northern Triangle governments agreed to use existing mechanisms.',
		],
		[
			'Both sides agreed to establish a joint register of boats.',
			'Both governments agreed to establish a joint register of boats.',
		],
		['The working group will report to ministers.', 'The group will report to ministers.'],
		[
			'The delegations agreed to establish a joint register of boats.',
			'Norland and Sudland agreed to establish a joint register of boats.',
		],
	])('holds the same actors for the same: %s', (left, right) => {
		expect(differences(left, right).filter(({kind}) => kind === 'actor')).toEqual([]);
	});

	it('says who welcomes', () => {
		expect(
			differences(
				'The United States welcomes the agreement for the Dialogue.',
				'We welcome the agreement for the Dialogue.',
			),
		).toEqual([{kind: 'actor', left: 'The United States', right: 'We', conflict: false}]);
	});

	it('lists who stands on one side alone', () => {
		const found = differences(
			'Secretary Blinken met President Volodymyr Zelenskyy, Foreign Minister Dmytro Kuleba and Ambassador Oksana Markarova.',
			'President Volodymyr Zelenskyy met Secretary of State Antony Blinken.',
		).filter(({kind}) => kind === 'name');
		expect(found.map(({left, right}) => [left, right])).toEqual([
			['Foreign Minister Dmytro Kuleba', ''],
			['Ambassador Oksana Markarova', ''],
		]);
	});

	it('lists the country that one list lacks', () => {
		expect(
			differences(
				'Guatemala, Honduras, El Salvador and Mexico attended.',
				'Guatemala, Honduras and El Salvador attended.',
			),
		).toEqual([{kind: 'name', left: 'Mexico', right: '', conflict: false}]);
	});

	it('puts conflicts before everything else', () => {
		const found = differences(
			'They committed to a new fund of $2 million in research grants, Secretary John Smithson said.',
			'They agreed on a new fund of $3 million in research grants, Secretary John Smitheson said.',
		);
		expect(found.map(({conflict}) => conflict)).toEqual(
			[...found.map(({conflict}) => conflict)].sort((a, b) => Number(b) - Number(a)),
		);
		expect(found[0]?.kind).toBe('number');
		expect(found[1]?.kind).toBe('name');
	});
});

describe('any texts', () => {
	const word = fc.constantFrom(
		...'the of and to will agreed committed explore President Secretary Juan Pérez Mexico U.S. $3 million $3.5 billion 15 June 2017 78% two projects early warning protocols, security assistance. region;'.split(
			' ',
		),
	);
	const text = fc.array(word, {maxLength: 40}).map(list => list.join(' '));

	it('have no differences from themselves', () => {
		fc.assert(
			fc.property(text, one => {
				expect(differences(one, one)).toEqual([]);
			}),
		);
	});

	it('are quoted verbatim', () => {
		fc.assert(
			fc.property(text, text, (left, right) => {
				for (const difference of differences(left, right)) {
					expect(left).toContain(difference.left);
					expect(right).toContain(difference.right);
					expect(difference.left + difference.right).not.toBe('');
				}
			}),
		);
	});

	it('of any characters do no harm', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), (left, right) => {
				for (const difference of differences(left, right)) {
					expect(left).toContain(difference.left);
					expect(right).toContain(difference.right);
				}
			}),
		);
	});
});

describe('a conflict over who hosted and who attended', () => {
	const attendances = (left: string, right: string) =>
		differences(left, right).filter(({attendance}) => attendance !== undefined);

	it('names the person and the verb of each side', () => {
		const [found, ...others] = attendances(
			'Vice President Mike Pence and Secretary of Treasury Steven Mnuchin co-hosted the conference, attended by President Jimmy Morales.',
			'Vice President Mike Pence co-hosted the conference, attended by President Jimmy Morales of Guatemala and U.S. Treasury Secretary Steven Mnuchin.',
		);
		expect(others).toEqual([]);
		const said = mapSides({left: found?.left ?? '', right: found?.right ?? ''}, (text, side) => {
			const {who, verb} = found?.attendance?.[side] ?? {who: '', verb: {start: 0, end: 0}};
			return [who, text.slice(verb.start, verb.end)];
		});
		expect(said).toEqual({left: ['Steven Mnuchin', 'co-hosted'], right: ['Steven Mnuchin', 'attended by']});
		expect(found && inBrief(found)).toEqual({
			left: 'co-hosted (Steven Mnuchin)',
			right: 'attended by (Steven Mnuchin)',
		});
	});

	it('keeps to each side’s spelling', () => {
		const [found] = attendances(
			'The forum was co-hosted in Miami with Finance Secretary José Antonio Meade Kuribeña.',
			'The forum was hosted in Miami, attended by Finance Secretary José Antonio Meade Kuribreña.',
		);
		expect(found && inBrief(found)).toEqual({
			left: 'co-hosted (Finance Secretary José Antonio Meade Kuribeña)',
			right: 'attended by (Finance Secretary José Antonio Meade Kuribreña)',
		});
	});

	it('is none where both have a person in one capacity, and brief texts are then the texts', () => {
		const found = differences(
			'Secretary Steven Mnuchin hosted 30 investors.',
			'Secretary Steven Mnuchin hosted 40 investors.',
		);
		expect(found.filter(({attendance}) => attendance !== undefined)).toEqual([]);
		expect(found.map(inBrief)).toEqual(found.map(({left, right}) => ({left, right})));
		expect(found.length).toBeGreaterThan(0);
	});
});

describe('who is bound', () => {
	const actors = (left: string, right: string, beforeLeft = '') =>
		findDifferences(sentences(left, 'l#1'), sentences(right, 'r#1'), createReader(english), {
			named: {left: new Set(), right: new Set()},
			before: {left: beforeLeft === '' ? [] : sentences(beforeLeft, 'l#0'), right: []},
		})
			.filter(({kind}) => kind === 'actor')
			.map(difference => [difference.left, difference.right]);
	const passive = 'It was also agreed to explore a joint register of fishing boats.';

	it.each([
		[
			'Norland leaders committed to explore a joint register of fishing boats.',
			passive,
			'Norland leaders',
			'',
		],
		[
			passive,
			'Both coastal states agreed to explore a joint register of fishing boats.',
			'',
			'Both coastal states',
		],
		[
			'Regional governments agreed to train harbour pilots.',
			'Participating governments agreed to train harbour pilots.',
			'Regional governments',
			'Participating governments',
		],
		[
			'The costs of the laboratory will be shared equally by Norland and Sudland.',
			'Norland will cover the costs of the laboratory.',
			'Norland and Sudland',
			'Norland',
		],
		[
			'All coastal states must report oil spills quickly.',
			'Oil spills should be reported quickly.',
			'All coastal states',
			'',
		],
	])('differs: %s | %s', (left, right, one, other) => {
		expect(actors(left, right)).toEqual([[one, other]]);
	});

	it.each([
		['The two leaders agreed to train harbour pilots.', 'Both leaders agreed to train harbour pilots.'],
		['They agreed to train harbour pilots.', 'The two leaders agreed to train harbour pilots.'],
		[
			'Japan will finance a new port in Mwanza.',
			'A new port in Mwanza will be financed with a Japanese loan.',
		],
		['Norland will pay for the language fund.', 'Minister Fortin welcomed the Norland language fund.'],
		[passive, 'It was agreed to explore a joint register of fishing boats.'],
	])('is no difference: %s | %s', (left, right) => {
		expect(actors(left, right)).toEqual([]);
	});

	it('looks for whom a pronoun means in the sentence before', () => {
		const before = 'Norland leaders committed to dredge the channel.';
		expect(
			actors('They also committed to explore a joint register of fishing boats.', passive, before),
		).toEqual([['Norland leaders', '']]);
	});
});

describe('the verb', () => {
	const verbs = (left: string, right: string) =>
		differences(left, right)
			.filter(({kind}) => kind === 'verb')
			.map(difference => [difference.left, difference.right]);

	it.each([
		[
			'Norland agreed in principle to fund the new harbour pier.',
			'Norland committed to fund the new harbour pier.',
			'agreed in principle to fund',
			'committed to fund',
		],
		[
			'They spoke of a plan to develop a regional market design.',
			'They met to learn about the progress made on a regional market design.',
			'develop',
			'learn about the progress made on',
		],
		[
			'Norland wants to destroy smuggling networks.',
			'They will contribute to domestic efforts to dismantle smuggling networks.',
			'destroy',
			'contribute to domestic efforts to dismantle',
		],
	])('differs: %s | %s', (left, right, one, other) => {
		expect(verbs(left, right)).toEqual([[one, other]]);
	});

	it('of a promise is not set against that of a welcome', () => {
		expect(verbs('Norland will fund the harbour pier.', 'Sudland welcomed the harbour pier.')).toEqual([]);
	});
});
