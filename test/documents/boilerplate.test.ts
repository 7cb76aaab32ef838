import {describe, expect, test} from 'vitest';
import {furnitureRuns} from '../../source/documents/boilerplate.ts';
import {splitBlocks} from '../../source/documents/readers/blocks.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);
const reasonOf = rules.furnitureReason;

describe('furniture of government sites', () => {
	test.each([
		['Cookies on GOV.UK', 'cookie notice'],
		['We use some essential cookies to make this website work.', 'cookie notice'],
		['Reject additional cookies', 'cookie notice'],
		[
			'You have accepted additional cookies. You can change your cookie settings at any time.',
			'cookie notice',
		],
		['Navigation menu', 'navigation'],
		['Get emails about this page', 'sign-up form'],
		['Is this page useful?', 'feedback form'],
		['No this page is not useful', 'feedback form'],
		['Report a problem with this page', 'feedback form'],
		[
			'All content is available under the Open Government Licence v3.0, except where otherwise stated',
			'site footer',
		],
		['An official website of the European Union', 'site footer'],
		['Imprime la página completa', 'navigation'],
		['Comparte', 'sharing links'],
		['Print friendly pdf', 'sharing links'],
		['Aviso de privacidad', 'site footer'],
		['Aller au contenu principal', 'navigation'],
		['Partager sur Facebook', 'sharing links'],
		['Mentions légales', 'site footer'],
		['Version for people with visual impairment', 'site footer'],
		[
			'All materials of the site are available under license Creative Commons Attribution 4.0 International',
			'site footer',
		],
	])('%s', (text, reason) => {
		expect(reasonOf(text)).toBe(reason);
	});
});

describe('what a statement says is no furniture', () => {
	test.each([
		['The two sides will share information on cargo.'],
		['Share the burden of hosting refugees'],
		['We use the best available science.'],
		['Help us improve the lives of those who fled, the minister said.'],
		['All materials of the commission are available to both parties.'],
		['Accept all refugees who apply'],
		['Compartir la responsabilidad de la región'],
		['Open the border crossing'],
		['Report a problem to the commission within ten days.'],
		['Print money'],
		['Share this burden with the neighbours of Syria'],
		['Share on equal terms what the river gives'],
		['Subscribe to the principles of the Charter'],
		['Sign up to the agreement on fish'],
	])('%s', text => {
		expect(reasonOf(text)).toBeNull();
	});
});

describe('a list below a word that pages use for their links', () => {
	const runsOf = (text: string) => [...furnitureRuns(splitBlocks(text), () => false, rules).keys()];

	test('is furniture at the foot of the page', () => {
		expect(runsOf('The ministers met.\n\nTopics\n\nTrade\n\nMigration')).toEqual([1, 2, 3]);
	});

	test('is what the statement says where it goes on below', () => {
		expect(runsOf('Resources\n\n$5 million for the grid\n\nThe ministers thanked the hosts.')).toEqual([]);
	});
});
