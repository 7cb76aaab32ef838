import {expect, test} from 'vitest';
import {parseDocument} from '../../source/documents/parse-document.ts';
import {readText} from '../../source/documents/readers/text.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {readSpeech} from '../../source/documents/statements.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

/** Headings, and passages by whether they state something. */
function sorted(...blocks: readonly string[]) {
	const file = readText(Buffer.from(blocks.join('\n\n')));
	const {body} = parseDocument('blocks' in file ? file.blocks : [], rules);
	const texts = (wanted: (part: (typeof body)[number]) => boolean) =>
		body.filter(wanted).map(({text}) => text);
	return {
		headings: texts(part => part.kind === 'heading'),
		stated: texts(part => part.kind === 'passage' && part.isStatement),
		unstated: texts(part => part.kind === 'passage' && !part.isStatement),
	};
}

test('what journalists ask in a transcript is no statement, and the names of speakers are no headings', () => {
	expect(
		sorted(
			'Doorstop at the Dairy Fair',
			'MINISTER:',
			'The milk price rises by two cents.',
			'REPORTER:',
			'Why so little? Farmers wanted ten.',
			'Are you not ashamed?',
			'MINISTER:',
			'Two cents is what the budget gives.',
			'It will rise again in May.',
			'REPORTER: And the cheese?',
			'SECRETARY HOLT (through interpreter): The cheese stays as it is.',
		),
	).toEqual({
		headings: [],
		stated: [
			'The milk price rises by two cents.',
			'Two cents is what the budget gives.',
			'It will rise again in May.',
			'SECRETARY HOLT (through interpreter): The cheese stays as it is.',
		],
		unstated: [
			'MINISTER:',
			'REPORTER:',
			'Why so little? Farmers wanted ten.',
			'Are you not ashamed?',
			'MINISTER:',
			'REPORTER: And the cheese?',
		],
	});
});

test.each([
	['names with small letters', 'Question:', 'Minister Holt:'],
	['a letter for each', 'Q:', 'A:'],
	['numbered journalists', 'JOURNALIST 2:', 'MINISTER HOLT:'],
	['a question without a colon', 'Q', 'MR. HOLT:'],
	['a host', 'HOST:', 'HOLT:'],
])('questions are told by %s', (_, asking, answering) => {
	const blocks = [
		`${asking} Will milk cost more?`,
		`${answering} It will cost two cents more.`,
		`${asking} From when on?`,
		`${answering} From the first of May.`,
	];
	const {stated} = sorted('On milk', ...blocks);
	expect(stated).toEqual([blocks[1], blocks[3]]);
});

test('what a statement itself asks is its own', () => {
	const asked = 'Why does milk matter? Because every school serves it.';
	expect(sorted('On milk', asked, 'We will serve it in every school.').stated).toContain(asked);
});

test('items headed by names are no transcript where nobody asks', () => {
	const items = [
		'Norland: ten dairies will be built.',
		'Sudland: five dairies will close.',
		'Total: five dairies more.',
	];
	expect(sorted('On dairies', ...items).unstated).toEqual([]);
});

test('a section is headed as before where no name comes back', () => {
	const {headings} = sorted(
		'On dairies',
		'BACKGROUND:',
		'Ten dairies closed.',
		'GOALS:',
		'Ten will open.',
		'MEANS:',
		'A fund pays for them.',
	);
	expect(headings).toEqual(['BACKGROUND:', 'GOALS:', 'MEANS:']);
});

test.each(['(Applause.)', '[As delivered]', '(a)', '3.', '(iv)', 'IV.'])('%s is no statement', line => {
	const said = 'The ministers will build ten dairies.';
	const {stated, unstated} = sorted('On dairies', 'The ministers met. They spoke about milk.', said, line);
	expect([stated.at(-1), unstated]).toEqual([said, [line]]);
});

test.each(['14 May 2019', 'Tuesday, May 14, 2019'])('%s below the text is the day of the document', line => {
	const said = 'The ministers will build ten dairies.';
	const {stated, unstated} = sorted('On dairies', 'The ministers met. They spoke about milk.', said, line);
	expect([stated.at(-1), unstated]).toEqual([said, []]);
});

test.each(['14 May 2019', 'Tuesday, May 14, 2019'])('%s among items is no statement', line => {
	const said = 'The ministers will build ten dairies.';
	const {unstated} = sorted(
		'On dairies',
		'The ministers met. They spoke about milk.',
		said,
		`- ${line}`,
		'- Milk',
	);
	expect(unstated).toEqual([line]);
});

test('what brackets hold is a stage direction in what was spoken, and a sentence in what was written', () => {
	const aside = '(The two ministers cut the ribbon.)';
	expect(sorted('On dairies', 'Thank you all. (Laughter.) We open it.', aside).unstated).toEqual([aside]);
	expect(sorted('On dairies', 'The dairy is open. It is large.', aside).unstated).toEqual([]);
});

test.each([
	['whom to ask', 'Media contact: Anna Holt, 0400 123 456'],
	['a number to call', 'For further information contact the press office on 0400 123 456.'],
	['a telephone', 'Tel: +47 22 24 90 90'],
	['that errors are excepted', 'E&OE'],
	['a menu', 'News Room | Interviews 2001 | Your Minister'],
])('%s is no statement', (_, text) => {
	const parts = [{kind: 'passage', text, index: 0}] as const;
	expect(readSpeech(parts, new Map(), rules).unstated).toEqual(new Set([0]));
});

test('a row of figures is a statement, and so is what was agreed on contacts', () => {
	const texts = ['Norland | $3 billion | 2024', 'Contacts between the two armies will go on.'];
	expect(sorted('On dairies', 'The dairy is open.', ...texts).unstated).toEqual([]);
});

test('one question between blank lines is no heading and no statement, though nothing else is spoken by turns', () => {
	expect(
		sorted(
			'Opening of the Harbour',
			'The harbour opens in May, the minister says.',
			'QUESTION: Minister, what of the harbour?',
			'It will be dredged by the end of the year.',
			'Host: Norland and its ports.',
		),
	).toMatchObject({
		headings: [],
		unstated: ['QUESTION: Minister, what of the harbour?'],
	});
});

test('a row of names and figures states nothing by itself, one with a sentence does', () => {
	const rows = ['Town | Price in crowns', 'Holt | 12', 'Holt | The town will pay for its own milk'];
	expect(sorted('Milk prices', 'The dairies met in Holt today and agreed.', ...rows)).toMatchObject({
		stated: ['The dairies met in Holt today and agreed.', rows[2]],
		unstated: rows.slice(0, 2),
	});
});

const marked = [
	'Norland and Sudland meet in Vey',
	'The ministers met in Vey and talked for three hours about the harbour.[1]',
	'Norland will build nine quays along the western shore.[2]',
	'Sudland lowers the duty on cheese by four percent.¹',
	'It opens the ferry line in May.',
];

test('a sentence that ends in the mark of a note is no heading', () => {
	const [, ...text] = marked;
	expect(sorted(...marked)).toEqual({headings: [], stated: text, unstated: []});
});

test('typed notes state nothing, where the text above has their mark', () => {
	const notes = ['[1] The council was founded in 1962.\n[2] The state pays for the quays.', '¹ As of June.'];
	const [, ...text] = marked;
	expect(sorted(...marked, ...notes)).toEqual({
		headings: [],
		stated: text,
		unstated: ['[1] The council was founded in 1962.', '[2] The state pays for the quays.', '¹ As of June.'],
	});
});

test('points with numbers in brackets are no notes', () => {
	const points = ['[1] Norland builds nine quays.', '[2] Sudland lowers the duty, as in [1].'];
	expect(sorted('Norland and Sudland meet in Vey', ...points).stated).toEqual(points);
});

test.each([
	['For the Ministry of Ports', 'Dr. Ada Lund', 'Spokesperson'],
	['Por la Secretaría Federal de Puertos', 'Dra. Ada Lund', 'Portavoz'],
])('%s: who signs without a closing states nothing, below notes to editors as well', (...lines) => {
	const text = ['Norland builds nine quays in Vey.[1] The first of them opens in May.'];
	const note = '[1] The state pays for them.';
	expect(sorted('Norland and Sudland meet', ...text, ...lines, note)).toEqual({
		headings: [],
		stated: text,
		unstated: [...lines, note],
	});
	const editors = ['Notes to editors:', 'The harbour of Vey has nine quays.'];
	expect(sorted('Norland and Sudland meet', ...text, ...editors, ...lines).unstated).toEqual(lines);
});
