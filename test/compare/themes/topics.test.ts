import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {nameTopics} from '../../../source/compare/themes/topics.ts';
import type {Corpus} from '../../../source/documents/source.ts';
import {english} from '../../../source/languages/en/english.ts';

const corpus: Corpus = {
	sources: [],
	sideNames: new Map(),
	event: 'Conference on Prosperity and Security in Central America',
};

const row = (
	key: string,
	left: readonly string[],
	right: readonly string[] = [],
	heading: string | null = null,
) => ({
	key,
	left,
	right,
	heading,
	theme: 'other' as const,
});

const seedRows = [
	row(
		'Early warning protocols',
		[
			'They also committed to explore the creation of early warning protocols regarding the movement of drugs, weapons, money, and other illicit goods.',
		],
		[
			'It was also agreed to explore the creation of early warning protocols for trafficking in drugs, weapons, money and other illicit goods, to reduce the operational capabilities of the criminal groups in the region.',
		],
	),
	row(
		'Training programs and equipment delivery',
		[
			'Regional governments also agreed to training programs and equipment delivery for targeting transnational criminal organizations.',
		],
		[
			'The regional governments agreed to training programs and equipment delivery for targeting transnational criminal organizations, in order to strengthen the capabilities of the governments of the Northern Triangle nations.',
		],
	),
	row(
		'Follow-up on conference commitments',
		[
			'The United States, Mexican, and Northern Triangle governments agreed to use existing mechanisms to review and follow up on the conference commitments.',
		],
		[
			'The Mexican, United States and Northern Triangle governments agreed to use existing mechanisms to review and follow up on the conference commitments.',
		],
	),
	row(
		'Americas Business Dialogue',
		[
			'The United States welcomes the agreement for the Americas Business Dialogue to establish a working group to address these issues in the Northern Triangle countries.',
		],
		[
			'We welcome the agreement for the Americas Business Dialogue to establish a working group to address these issues with the Northern Triangle countries.',
		],
	),
	row(
		'Facilitation of trade',
		[
			'The United States, Mexican, and Northern Triangle governments reaffirmed the importance of trade between our countries and identified obstacles preventing the facilitation of trade and the ease of doing business.',
		],
		[
			'Regarding economic integration, the Mexican, United States and Northern Triangle governments reaffirmed the importance of trade between our countries and the need to make progress eliminating non-tariff barriers and other obstacles preventing the facilitation of trade and the ease of doing business.',
		],
	),
	row('Migration observatory', [
		'Northern Triangle leaders committed to support a migration observatory supported by the United States to study and share information on regional migration flows.',
	]),
	row(
		'Electronic invoicing',
		[],
		[
			'In fiscal matters, Mexico offered technical assistance to Honduras to explore implementation of electronic invoicing.',
		],
	),
	row(
		'Hosts and participants',
		[
			'U.S. Vice President Mike Pence co-hosted the Conference on Prosperity and Security in Central America, attended by President Jimmy Morales of Guatemala.',
		],
		[
			'Foreign Secretary Luis Videgaray Caso co-hosted the Conference on Prosperity and Security in Central America, attended by President Jimmy Morales of Guatemala.',
		],
	),
];

describe('nameTopics', () => {
	const names = nameTopics(seedRows, corpus, createReader(english));

	it.each(seedRows.map(({key}) => [key]))('%s', key => {
		expect(names.get(key)).toBe(key);
	});

	it.each([
		[
			'Visit and meetings',
			'Secretary of State Antony J. Blinken and Secretary of Defense Lloyd J. Austin III visited Kyiv.',
			'President of Ukraine Volodymyr Zelenskyy met with US Secretary of State Antony Blinken and US Secretary of Defense Lloyd Austin.',
		],
		[
			'Border security',
			'Regional governments agreed to explore enhancements to border security.',
			'The participating governments agreed to explore opportunities to enhance border security.',
		],
		[
			'Biometric data and investigative files',
			'Specific efforts to share biometric data and investigative files will improve matters.',
			'',
		],
		[
			'Sanctions policy',
			'Particular attention was paid to the sanctions policy, which should be further strengthened.',
			'',
		],
		[
			'Discussions: investment growth and citizen security',
			'They discussed ways to promote investment growth, improve citizen security and support their states.',
			'They also discussed investment growth and how to improve citizen security.',
		],
		[
			'Citizen security: priority areas',
			'The governments agreed to identify the priority areas that require strengthening.',
			'In order to improve citizen security, the nations agreed to identify the priority areas that require strengthening.',
		],
		[
			'Business climates',
			'The governments committed to enact reforms to improve their business climates, including eliminating red tape.',
			'',
		],
		['Situation in Haiti', 'The President also raised the situation in Haiti.', ''],
		[
			'Plan of the Alliance for Prosperity',
			'They reaffirmed their support for the Plan of the Alliance for Prosperity, an initiative of three countries.',
			'',
		],
		[
			'Transnational Crime Roundtable',
			'The United States will work to support the commitments made through the U.S.-Northern Triangle Transnational Crime Roundtable.',
			'',
		],
		[
			'Open channels',
			'They will further deepen efforts to sustain open channels, reducing risks of war.',
			'',
		],
		[
			'COVID-19 boosters',
			'The United States will provide COVID-19 boosters to countries of greatest need.',
			'',
		],
		[
			'Security assistance',
			'The United States has committed roughly $3.7 billion in security assistance.',
			'The $3.4 billion in security assistance is the largest contribution to date.',
		],
		['Call', 'President Hale spoke today with President Dumas of France.', ''],
	])('says %s', (label, left, right) => {
		const one = row('a', [left], right === '' ? [] : [right]);
		expect(nameTopics([one, ...seedRows], corpus, createReader(english)).get('a')).toBe(label);
	});

	it.each([
		['half a word', 'Steven Mnuchin co-hosted it.', 'Steven Mnuchin'],
		['half a word', 'The ministers discussed co-operation in Europe.', 'Co-operation in Europe'],
		['a participle', 'They will stop the flow of illicit drugs crossing our borders.', 'Illicit drugs'],
		['an adverb', 'Fifty children made the dangerous journey alone.', 'Dangerous journey'],
		['a verb in front of an amount', 'Water hyacinth covers up to a fifth of the gulf.', 'Water hyacinth'],
		['a verb behind its country', 'Norway offers clear proposals for the reef.', 'Proposals for the reef'],
		[
			'a verb at the end',
			'They are not left behind as the network architectures evolve.',
			'Network architectures',
		],
		[
			'a verb and its object',
			'They will begin negotiations on the fishing zone.',
			'Negotiations on the fishing zone',
		],
		[
			'a gerund in front of its object',
			'They reaffirmed their commitment to supporting capacity building for ports.',
			'Capacity building',
		],
		[
			'the rest of a compound',
			'They will advance high integrity carbon markets.',
			'High integrity carbon markets',
		],
		['one side’s judgement', 'She raised their unfair trade policies.', 'Trade policies'],
	])('names no row by %s: %s', (_, text, label) => {
		expect(nameTopics([row('a', [text])], corpus, createReader(english)).get('a')).toBe(label);
	});

	it('names no row by a forum that the titles name, where anything else is said', () => {
		const text = 'The Coral Forum is committed to clean harbours.';
		const titled = {...corpus, event: 'Statement of the Coral Forum'};
		expect(nameTopics([row('a', [text])], titled, createReader(english)).get('a')).toBe('Clean harbours');
	});

	it('takes no line with a date for the heading of a row', () => {
		const text = 'It will go on.';
		const names = nameTopics([row('a', [text], [], '20 May 2023, Oslo')], corpus, createReader(english));
		expect(names.get('a')).not.toBe('20 May 2023, Oslo');
	});

	it('tells two rows on one thing apart', () => {
		const text = 'The ministers agreed to expand maritime surveillance.';
		const twice = nameTopics(
			[row('a', [text], [], 'Security'), row('b', [text], [], 'Follow-up')],
			corpus,
			createReader(english),
		);
		expect(twice.get('a')).toBe('Maritime surveillance');
		expect(twice.get('b')).not.toBe('Maritime surveillance');
	});

	it('names a place where all sentences of a row come back to it and no other row does', () => {
		const korea = [
			'We condemn what North Korea has launched.',
			'We urge North Korea to return to talks.',
			'North Korea must meet its duties.',
		];
		expect(nameTopics([row('a', korea), ...seedRows], corpus, createReader(english)).get('a')).toBe(
			'North Korea',
		);
	});

	it.each([
		['energy', 'The road map for the centre of natural gas was touched on.', 'Centre of natural gas'],
		['trade', 'Its tea will gain from the trade pact.', 'Trade pact'],
	] as const)('finds a label inside the theme of the row: %s', (theme, text, label) => {
		const named = nameTopics([{...row('a', [text]), theme}], corpus, createReader(english));
		expect(named.get('a')).toBe(label);
	});

	it.each([
		[
			'a noun and what it is about',
			'Guatemala will create a task force against human smuggling.',
			'Task force against human smuggling',
		],
		[
			'the whole of a name',
			'They will work with the UN Office on Drugs and Crime.',
			'UN Office on Drugs and Crime',
		],
		[
			'a name behind its owner',
			'We talked about the next Annual Leaders’ Meeting.',
			'Annual Leaders’ Meeting',
		],
		[
			'a word and the weak one in front of it',
			'The presidents agreed to continue personal contacts.',
			'Personal contacts',
		],
		['not by a season', 'The next conference will be held in the spring of next year.', 'Next conference'],
		[
			'not by an adjective',
			'They had pragmatic, candid and constructive exchanges.',
			'Constructive exchanges',
		],
		['not by who speaks', 'That will help prevent the spread of panic, said Mary Hale.', 'Spread of panic'],
		['not by a verb', 'Under the treaty they will talk when a threat arises.', 'Treaty'],
		['its first words, where it holds no noun', 'Well we don’t know that.', '“Well we don’t know that”'],
		[
			'its first words, where it holds a wide one',
			'The leaders agreed to remain in touch.',
			'“The leaders agreed to remain in touch”',
		],
	])('names a row by %s', (_, text, label) => {
		expect(nameTopics([row('a', [text])], corpus, createReader(english)).get('a')).toBe(label);
	});

	it.each([
		[
			'two members of a list',
			'They spoke on ties in trade, investment, harbours and security levels.',
			/harbours and security/i,
		],
		[
			'the beginning of a name',
			'She led the Bureau of European and Eurasian Affairs.',
			/Bureau of European$/,
		],
		['the end of a name', 'They joined the Comprehensive and Progressive Agreement.', /^Progressive/],
		['who is where', 'The call was joined by Mexican and Central American institutions.', /^Mexican and/],
		['a verb in ing', 'They spoke of the forces surrounding the port.', /surrounding/],
		['when it will be', 'They will speak on the ferry in the coming weeks and months.', /weeks/],
		['a judgement', 'They condemned the unjustifiable war.', /unjustifiable/i],
		['one of two adjectives', 'They spoke of social and economic development aid.', /^Economic/],
	])('names no row by %s', (_, text, label) => {
		expect(nameTopics([row('a', [text])], corpus, createReader(english)).get('a')).not.toMatch(label);
	});

	it('takes the loaded word out of a longer phrase', () => {
		const rows = [
			row('a', ['They recognise their responsibility to address the causes of illegal migration.']),
			row('b', [], ['They spoke on migration.']),
		];
		expect(nameTopics(rows, corpus, createReader(english)).get('a')).toBe('Causes of migration');
	});

	it('leaves in what is against the law whoever speaks', () => {
		const rows = [
			row('a', ['They recognise their responsibility to address the demand for illegal drugs.']),
			row('b', [], ['They spoke on drugs.']),
		];
		expect(nameTopics(rows, corpus, createReader(english)).get('a')).toBe('Demand for illegal drugs');
	});

	it.each([
		['meeting', 'The minister met Mr Lund today to discuss the harbour.', 'Meetings'],
		['meeting', 'The minister received a phone call from Mr Lund.', 'Call'],
		['next-steps', 'They looked forward to seeing each other in Lund.', 'Next meeting'],
		['next-steps', 'She invited the minister to visit Norland.', 'Invitation'],
		['next-steps', 'They agreed to stay in close touch.', 'Further contact'],
		['next-steps', 'They will continue their discussions.', 'Further talks'],
		['next-steps', 'They will meet again at the Norland Energy Summit.', 'Norland Energy Summit'],
		['culture', 'Mr Lund began the call by praising the Norland Museum.', 'Norland Museum'],
	] as const)('names a row of the theme %s: %s', (theme, text, label) => {
		const rows = [{...row('a', [text]), theme}];
		expect(nameTopics(rows, corpus, createReader(english)).get('a')).toBe(label);
	});

	it('names only one row by who met', () => {
		const rows = ['The minister met Mr Lund today.', 'The minister met Ms Berg on the new ferry.'].map(
			(text, n) => ({...row(String(n), [text]), theme: 'meeting' as const}),
		);
		const labels = [...nameTopics(rows, corpus, createReader(english)).values()];
		expect(labels).toContain('Meetings');
		expect(labels.filter(label => label.startsWith('Meetings'))).toHaveLength(1);
	});

	it('keeps the field of an archive out of labels', () => {
		const rows = ['a', 'b'].map(key => row(key, ['But by how much?'], [], 'Subjects: visas'));
		const labels = [...nameTopics(rows, corpus, createReader(english)).values()];
		expect(labels).toEqual(['“But by how much”', '“But by how much” (2)']);
	});

	it.each([
		[
			'one of two uses',
			'They announced actions against irregular migration.',
			'They spoke on migration.',
			/^Migration$/,
		],
		[
			'both use',
			'They will reduce irregular migration.',
			'They will reduce irregular migration.',
			/^Irregular migration$/,
		],
		[
			'stands for a right',
			'They reaffirmed Norland’s sovereignty.',
			'They spoke of Norland.',
			/^Sovereignty$/,
		],
	])('of loaded words knows that which %s', (_, left, right, label) => {
		expect(nameTopics([row('a', [left], [right])], corpus, createReader(english)).get('a')).toMatch(label);
	});

	it('leaves the loaded word out where the other side says the same elsewhere without it', () => {
		const rows = [
			row('a', ['They will deter illegal migration.']),
			row('b', [], ['They spoke on migration.']),
		];
		const names = nameTopics(rows, corpus, createReader(english));
		expect(names.get('a')).not.toMatch(/illegal/i);
	});

	it('prefers the heading to one wide word', () => {
		const named = nameTopics(
			[row('a', ['We must improve.', 'This is a commitment.'], [], 'Trade')],
			corpus,
			createReader(english),
		);
		expect(named.get('a')).toBe('Trade');
	});

	it('names a row in which there is no phrase', () => {
		expect(nameTopics([row('a', ['We will.'])], corpus, createReader(english)).get('a')).toBeTruthy();
		expect(nameTopics([row('a', ['They met.'], ['They met.'])], corpus, createReader(english)).get('a')).toBe(
			'“They met”',
		);
		expect(nameTopics([row('a', ['']), row('b', [''])], corpus, createReader(english)).size).toBe(2);
	});

	it('gives every row a label of its own that begins with no function word', () => {
		const word = fc.constantFrom(
			...'the of and to will agreed trade border security Mexico training programs protocols support early warning. citizens,'.split(
				' ',
			),
		);
		const text = fc.array(word, {maxLength: 25}).map(list => list.join(' '));
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), {maxLength: 12}), pairs => {
				const rows = pairs.map(([left, right], index) => row(String(index), [left], [right]));
				const labels = [...nameTopics(rows, corpus, createReader(english)).values()];
				expect(labels).toHaveLength(rows.length);
				expect(new Set(labels.map(label => label.toLowerCase())).size).toBe(labels.length);
				for (const label of labels) expect(label).not.toBe('');
			}),
		);
	});
});
