import {describe, expect, it} from 'vitest';
import {findCommitments} from '../../../source/compare/findings/commitments.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {compared} from '../samples.ts';

const commitments = (...passages: string[]) => {
	const {corpus, comparison} = compared({left: passages, right: []});
	return findCommitments(corpus, comparison, createReader(english));
};

const inShort = (text: string) => commitments(text).map(({actor, verb, firmness}) => [actor, verb, firmness]);

describe('the ladder of firmness', () => {
	it.each([
		['Mexico has approved USD 53.76 million for three projects.', 'Mexico', 'has approved', 'done'],
		[
			'The United States has committed roughly $3.7 billion in security assistance.',
			'The United States',
			'has committed',
			'done',
		],
		[
			'In addition, the United States announced technical assistance.',
			'the United States',
			'announced',
			'done',
		],
		[
			'The United States will continue to work with the governments.',
			'The United States',
			'will continue to work',
			'will',
		],
		['The parties shall exchange notes.', 'The parties', 'shall exchange', 'will'],
		[
			'Regional governments also agreed to training programs.',
			'Regional governments',
			'agreed to',
			'intends',
		],
		[
			'The nations of the region agreed to identify the priority areas.',
			'The nations of the region',
			'agreed to identify',
			'intends',
		],
		[
			'Northern Triangle governments committed to enact reforms.',
			'Northern Triangle governments',
			'committed to enact',
			'intends',
		],
		[
			'The United States is committed to continue to improve the delivery of aid.',
			'The United States',
			'is committed to continue to improve',
			'intends',
		],
		[
			'The United States intends to obligate more than $713 million.',
			'The United States',
			'intends to obligate',
			'intends',
		],
		['Mexico offered technical assistance to Honduras.', 'Mexico', 'offered', 'intends'],
		[
			"Therefore, Mexico's commitment to Central America is to contribute to development.",
			'Mexico',
			'commitment to Central America is to contribute',
			'intends',
		],
		[
			'The participating governments expressed their desire to continue their efforts.',
			'The participating governments',
			'expressed',
			'aims',
		],
		[
			'Regional governments agreed to explore enhancements to border security.',
			'Regional governments',
			'agreed to explore',
			'explores',
		],
		['Leaders committed to work toward a treaty.', 'Leaders', 'committed to work toward', 'explores'],
		['Both governments will consider further steps.', 'Both governments', 'will consider', 'explores'],
		[
			'The Mexican government reaffirms its commitment to training.',
			'The Mexican government',
			'reaffirms',
			'restates',
		],
		['We welcome the agreement for the Americas Business Dialogue.', 'We', 'welcome', 'restates'],
		[
			'The United States also recognizes its responsibility to address demand.',
			'The United States',
			'recognizes',
			'restates',
		],
		['The ministers urged all parties to end hostilities.', 'The ministers', 'urged', 'urges'],
		['We must tackle the structural causes of this issue.', 'We', 'must tackle', 'aims'],
		['Both sides should act.', 'Both sides', 'should act', 'aims'],
		['All countries must report spills.', '', 'must report', 'urges'],
		['Norland and Sudland commit to enacting a law.', 'Norland and Sudland', 'commit to enacting', 'intends'],
		[
			'Norland, Vestland and Sudland pledge to dredge.',
			'Norland, Vestland and Sudland',
			'pledge to dredge',
			'intends',
		],
		['The Union is to put in place a register.', 'The Union', 'is to put', 'will'],
		['Norland agreed in principle to fund the pier.', 'Norland', 'agreed in principle to fund', 'aims'],
		['It was agreed in principle to fund the pier.', '', 'agreed in principle to fund', 'aims'],
		['Norland is committed to international law.', 'Norland', 'is committed to', 'intends'],
		['We commit to open sharing of charts.', 'We', 'commit to', 'intends'],
		[
			'The two states are committed to working closely on it.',
			'The two states',
			'are committed to working',
			'intends',
		],
		['The leaders called on Russia to withdraw.', 'The leaders', 'called on', 'urges'],
		['Norland stands ready to help.', 'Norland', 'stands ready to help', 'intends'],
		['Norland is fully prepared to host the talks.', 'Norland', 'is fully prepared to host', 'intends'],
		['Norland is contributing 40 million kroner.', 'Norland', 'is contributing', 'done'],
		['Norland has provided NOK 40 million.', 'Norland', 'has provided', 'done'],
		['We are pleased to announce a fund.', 'We', 'are pleased to announce', 'done'],
		['The ministers resolved to dredge the strait.', 'The ministers', 'resolved to dredge', 'intends'],
		['The ministers tasked officials to draft rules.', 'The ministers', 'tasked', 'done'],
	])('%s', (text, actor, verb, firmness) => {
		expect(inShort(text)).toEqual([[actor, verb, firmness]]);
	});

	it.each([
		['a state that is denied', 'Norland was not ready to host the talks.'],
		['what somebody is who acts otherwise', 'Companies ready to invest met in the port.'],
		['a participle beside the verb', 'The Norlanders, contributing $5 million, joined the fund.'],
		['a passive that says not how much', 'Norland was provided with maps.'],
		['a direction', 'The ministers directed attention at the border.'],
		['what has happened', 'Collaboration to address violence has already reduced crime rates.'],
		['what was discussed', 'Conference participants discussed policies to promote investment.'],
		['a condition', 'If confirmed, Ambassador Brink will lead our mission in Ukraine.'],
		['a negation', 'The United States will not send troops.'],
		['a wish in the conditional', 'The ministers would welcome a meeting.'],
		['a forecast of what a measure does', 'These changes will help companies expand their businesses.'],
		['a forecast of what assistance does', 'This assistance will also help NATO Allies.'],
		['an opportunity', 'For Mexico, the meeting will be an opportunity to learn.'],
		['a description', 'The MP is the regional integration mechanism.'],
		['praise', 'They noted that the bravery of Ukrainians inspires us all.'],
		[
			'efforts of others',
			'The United States also recognizes the efforts of the Northern Triangle countries.',
		],
		['what a relative clause tells', 'They met in a hall in which the two states will hold talks.'],
		['a hope', 'They set up a fund with the hope that Norland will catalyze investment.'],
		['what is meant to follow', 'They closed the port so that Norland will invest.'],
		['a notice', 'The President will announce that the harbour is open.'],
		['a courtesy', 'She offered her deep condolences to the families.'],
		['how something is done', 'The ministers discussed how Norland will pay.'],
		['a forecast of a thing', 'Discussion will focus on the reef.'],
		['what it is foretold to be', 'It will be achieved at sea.'],
		['what a relative clause tells of a decision', 'They spoke of a strategy which was announced in May.'],
		['plans of others', 'The sides discussed the Commission’s plans to establish a framework.'],
		['an aim in general', 'The United States seeks to strengthen institutions in the region.'],
		['what an engagement aims at', 'U.S. engagement aims to destroy criminal organizations.'],
		['a noun that looks like a verb', 'Their plan and the offer of support were discussed.'],
	])('leaves out %s', (_, text) => {
		expect(inShort(text)).toEqual([]);
	});
});

describe('who acts', () => {
	it('is not the day', () => {
		const found = inShort('Today, the United States and ASEAN will inaugurate a new era.');
		expect(found.map(([actor]) => actor)).toEqual(['the United States and ASEAN']);
	});

	it.each([
		'Second, we will take measures.',
		'Consistent with our national authorities, we will impose sanctions.',
		'Through the Task Force we will continue working to diversify supply.',
	])('is we: %s', text => {
		expect(inShort(text).map(([actor]) => actor)).toEqual(['we']);
	});

	it('takes a pronoun back to the one actor before', () => {
		const found = commitments(
			'Northern Triangle leaders committed to support a migration observatory. They also committed to explore the creation of early warning protocols.',
		);
		expect(found.map(({actor}) => actor)).toEqual(['Northern Triangle leaders', 'Northern Triangle leaders']);
		expect(found[1]?.sentence.text).toContain('They also committed');
	});

	it('keeps the pronoun where two could be meant', () => {
		const found = commitments(
			'Canada agreed to train police and Norway will fund schools. They also committed to explore more.',
		);
		expect(found.at(-1)?.actor).toBe('They');
	});

	it.each([
		['one person', 'The President agreed to train police.', 'They'],
		['one country with a name in the plural', 'The United States agreed to train police.', 'They'],
		['one body that two fields name', 'The Ministry of Trade and Industry agreed to train pilots.', 'They'],
		[
			'two by name',
			'Minister Berg and Minister Holm agreed to train police.',
			'Minister Berg and Minister Holm',
		],
		['those who said nothing of a promise', 'The two leaders launched a fund.', 'The two leaders'],
		[
			'the last of them, whoever acted alone since',
			'The two leaders launched a fund. The President will fund schools.',
			'The two leaders',
		],
		['who is meant by the pronoun before', 'The ministers met. They discussed trade.', 'The ministers'],
		[
			'nobody where it was open before',
			'The ministers will meet, and the delegations will dine. They talked.',
			'They',
		],
	])('takes “they” for %s', (_, before, actor) => {
		const found = commitments(`${before} They also committed to explore more.`);
		expect(found.at(-1)?.actor).toBe(actor);
	});

	it.each([
		['Minister Berg agreed to train police and both sides will fund schools.', 'Minister Berg'],
		['The ministers agreed to train police.', 'He'],
	])('takes “he” for the only one: %s', (before, actor) => {
		expect(commitments(`${before} He also committed to explore more.`).at(-1)?.actor).toBe(actor);
	});

	it('never looks into another passage', () => {
		const found = commitments('Canada agreed to train police.', 'They also committed to explore more.');
		expect(found.at(-1)?.actor).toBe('They');
	});

	it('is empty where the text does not say', () => {
		expect(inShort('It was also agreed to explore the creation of early warning protocols.')).toEqual([
			['', 'agreed to explore', 'explores'],
		]);
	});

	it('is the agent of a passive', () => {
		expect(inShort('Financing was confirmed by participating governments.')).toEqual([
			['participating governments', 'was confirmed', 'done'],
		]);
	});

	it.each([
		[
			'The IDB also announced it will organize a Ministerial meeting by April 2018.',
			'The IDB',
			'announced it will organize',
		],
		[
			'To further integrate energy markets, participating governments that require national transmission upgrades confirmed financing.',
			'participating governments',
			'confirmed',
		],
		[
			'Secretary Austin also informed the Government of Ukraine that the U.S. Department of Defense will expand military training.',
			'the U.S. Department of Defense',
			'will expand',
		],
		[
			'And he underscored that, along with our Allies and partners, the United States will continue to coordinate the shipment of weapons.',
			'the United States',
			'will continue to coordinate',
		],
		[
			'The United States, Mexican, and Northern Triangle governments agreed to use existing mechanisms.',
			'The United States, Mexican, and Northern Triangle governments',
			'agreed to use',
		],
		[
			'In partnership with the United States, the Northern Triangle governments agreed to expand support.',
			'the Northern Triangle governments',
			'agreed to expand',
		],
		[
			'To further integrate markets, participating governments, which require upgrades, confirmed financing for lines.',
			'participating governments',
			'confirmed',
		],
		[
			'In a statement, in Miami, which hosted the talks, the ministers agreed to meet again.',
			'the ministers',
			'agreed to meet',
		],
	])('is found in %s', (text, actor, verb) => {
		expect(commitments(text).map(found => [found.actor, found.verb])).toEqual([[actor, verb]]);
	});
});

describe('who is bound', () => {
	it.each([
		['Norland and Sudland commit to convening a panel.', 'Norland and Sudland', 'Norland and Sudland'],
		['Both sides will dredge the channel.', 'Both sides', 'Both sides'],
		['It was agreed to dredge the channel.', '', ''],
		['Nets will be confiscated by June.', '', ''],
		['Nets will be confiscated by both governments.', 'both governments', 'both governments'],
		['The ministers urged shipping companies to slow down.', 'The ministers', 'shipping companies'],
		[
			'The leaders called on the states of the region to ratify it.',
			'The leaders',
			'the states of the region',
		],
		['Norland called for calm.', 'Norland', ''],
		['They stressed that it must remain open.', '', ''],
		['We emphasized that all countries must report spills.', '', 'all countries'],
		['Minister Okoro thanked Norland and called for calm.', 'Minister Okoro', ''],
	])('%s', (text, actor, binds) => {
		expect(commitments(text)).toMatchObject([{actor, binds}]);
	});

	const under = (heading: string, ...items: string[]) => {
		const {corpus, comparison} = compared({left: items, right: []});
		const sources = corpus.sources.map(source => ({
			...source,
			passages: source.passages.map(passage => ({...passage, heading})),
		}));
		return findCommitments({...corpus, sources}, comparison, createReader(english));
	};

	it('is told by the heading of a list', () => {
		const heading = 'Over the next year, both sides will do the following:';
		const found = under(heading, 'Train 40 pilots.', 'Publish a chart of the reef.', 'Ports and piers.');
		expect(
			found.map(({binds, firmness, action, deadline, introduction}) => [
				binds,
				firmness,
				action,
				deadline,
				introduction,
			]),
		).toEqual([
			['both sides', 'will', 'Train 40 pilots', 'Over the next year', heading],
			['both sides', 'will', 'Publish a chart of the reef', 'Over the next year', heading],
		]);
	});

	it('is told by the end of the passage above a list', () => {
		const found = commitments(
			'The ministers met. Both sides agreed to:',
			'Expand the patrols.',
			'Reduce the fees.',
			'The ministers dined.',
			'Expand your mind.',
		);
		expect(found.map(({binds, action}) => [binds, action])).toEqual([
			['Both sides', 'Expand the patrols'],
			['Both sides', 'Reduce the fees'],
		]);
	});

	it('is nobody under a heading without a promise', () => {
		expect(under('The programme:', 'Train 40 pilots.')).toEqual([]);
	});
});

describe('what, for whom, by when, how much', () => {
	it.each([
		[
			'The IDB announced it will organize a Ministerial meeting by April 2018.',
			{action: 'a Ministerial meeting by April 2018', deadline: 'by April 2018', amount: null},
		],
		[
			'Mexico offered technical assistance to Honduras to explore electronic invoicing.',
			{beneficiary: 'Honduras', deadline: null, amount: null},
		],
		[
			'The United States has allocated $1.3 billion to Central America.',
			{action: '$1.3 billion to Central America', beneficiary: 'Central America', amount: '$1.3 billion'},
		],
		[
			'The United States intends to obligate more than $713 million in Foreign Military Financing for Ukraine.',
			{beneficiary: 'Ukraine', amount: 'more than $713 million'},
		],
		[
			'USD 129.7 million has been earmarked for 16 projects.',
			{action: 'USD 129.7 million has been earmarked for 16 projects', amount: 'USD 129.7 million'},
		],
		[
			'U.S. diplomats will be returning to Ukraine this week.',
			{beneficiary: 'Ukraine', deadline: 'this week'},
		],
		[
			'The United States agreed to support regional governments in combatting crime.',
			{beneficiary: 'regional governments'},
		],
		['Canada agreed to cut emissions to net zero no later than 2050.', {deadline: 'no later than 2050'}],
		[
			'The ministers agreed to finish the review by no later than the end of 2025.',
			{deadline: 'by no later than the end of 2025'},
		],
		['Mexico will send a list within 90 days.', {deadline: 'within 90 days'}],
		['The leaders agreed to publish a plan before the next summit.', {deadline: 'before the next summit'}],
		[
			'The United States will invest $1 billion over the next five years.',
			{deadline: 'over the next five years', amount: '$1 billion'},
		],
		[
			'Over the next five years, the United States will invest $1 billion.',
			{deadline: 'Over the next five years'},
		],
		['By the end of the decade, Canada will end it.', {deadline: 'By the end of the decade'}],
		['Mexico has approved three projects within 90 days.', {deadline: null}],
		['The leaders agreed to meet at the next summit.', {deadline: null}],
		['Canada will fund schools, and over the next five years, pupils go there free.', {deadline: null}],
		['As it has over the past five years, Canada will fund schools.', {deadline: null}],
		['In 2017, Congress included $655 million in Fiscal Year 2017.', {deadline: null}],
	])('%s', (text, expected) => {
		expect(commitments(text)).toMatchObject([expected]);
	});

	it('quotes everything verbatim from the passage', () => {
		const text =
			'Regional governments agreed to explore enhancements to border security – both maritime and terrestrial. They also agreed to provide $5 million to Honduras by June 2019, and committed to review it.';
		const found = commitments(text);
		expect(found).toHaveLength(3);
		for (const {actor, verb, action, beneficiary, deadline, amount} of found) {
			for (const quoted of [actor, verb, action, beneficiary, deadline, amount]) {
				if (quoted !== null) expect(text).toContain(quoted);
			}
		}
	});
});
