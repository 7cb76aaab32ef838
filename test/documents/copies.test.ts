import {expect, test} from 'vitest';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {copiesIn} from '../../source/documents/copies.ts';
import {linesAt} from '../../source/documents/locator.ts';
import type {Corpus, Source} from '../../source/documents/source.ts';
import {bareSource} from '../helpers/source.ts';

function source(id: string, side: string | null, texts: readonly string[]): Source {
	const passages = texts.map((text, index) => ({
		id: `${id}#${index + 1}`,
		heading: null,
		text,
		locator: linesAt(index + 1),
		isStatement: true,
	}));
	return {...bareSource(id, passages), side};
}

const release = [
	'The ministers of ports of Norland and Sudland met in Vey today and agreed on a common register of pilots, “a first step”.',
	'Norland will pay for the first year of the register, and Sudland for the second one.',
	'They will meet again in Orm in the autumn of next year, when their deputies will have looked into the lights.',
];
/** As another format has it: parted elsewhere, with other marks. */
const asPdf = [release[0]?.replaceAll(/[“”]/g, '"') ?? '', `${release[1]} ${release[2]}`];
const readout = [
	'The minister of ports of Sudland received her colleague from Norland and spoke with him about a register of pilots.',
	'Sudland stressed that the lights along the strait have to be repaired before the register opens in January.',
	'Both sides will go on with their talks, and their deputies meet in Orm before the end of the coming winter.',
];
const news = release.map(text => text.replace('Vey', 'the port of Vey').replace('They', 'The two ministers'));

const corpusOf = (...sources: Source[]): Corpus => ({sources, sideNames: new Map(), event: null});
const sidesOf = (corpus: Corpus, wanted = {}) => {
	const chosen = chooseSides(corpus, wanted);
	return 'problem' in chosen ? chosen.problem : [chosen.sides.left.sources, chosen.sides.right.sources];
};

const page = source('page', 'no', release);
const pdf = source('pdf', 'no', asPdf);
const other = source('other', 'se', readout);

test('a text in another format is a copy of the first', () => {
	expect([...copiesIn([page, other, pdf])]).toEqual([[pdf, page]]);
});

test('of three copies two name the first', () => {
	const again = source('again', null, release);
	expect([...copiesIn([page, pdf, again])]).toEqual([
		[pdf, page],
		[again, page],
	]);
});

test('a text that says more, or the same in other words, is none', () => {
	const longer = source('longer', 'no', [...release, ...readout.slice(0, 1)]);
	expect(copiesIn([page, other, longer]).size).toBe(0);
});

test('a form with another day, another sum, or of somebody else is none', () => {
	const form = ['A sum of', ...release].map((text, index) =>
		index === 0 ? `${text} $40 million was given.` : text,
	);
	const first = {...source('a', 'no', form), date: '2021-05-02', title: 'Grant to Vey'};
	const copies = (changes: Partial<Source>) => copiesIn([first, {...first, id: 'b', ...changes}]).size;
	expect(copies({})).toBe(1);
	expect(copies({date: '2021-05-03'})).toBe(0);
	expect(copies({title: 'Grant to Orm'})).toBe(0);
	const more = source(
		'b',
		'no',
		form.map(text => text.replace('$40', '$50')),
	).passages;
	expect(copies({passages: more})).toBe(0);
	const about = (what: string) =>
		source('b', 'no', [...release, ...release, `Of ${what}, ${what} and ${what} more was said.`]);
	expect(copiesIn([about('tin'), about('lead')]).size).toBe(0);
});

test('short texts are alike by chance', () => {
	const short = ['The ministers met.'];
	expect(copiesIn([source('a', null, short), source('b', null, short)]).size).toBe(0);
});

test('copies are never chosen as the two sides, nor both for one', () => {
	expect(sidesOf(corpusOf(page, pdf, other))).toEqual([['page'], ['other']]);
	expect(sidesOf(corpusOf(page, pdf, other), {left: 'no'})).toEqual([['page'], ['other']]);
	expect(sidesOf(corpusOf(page, pdf, other), {left: 'pdf'})).toEqual([['pdf'], ['other']]);
	expect(sidesOf(corpusOf(page, pdf))).toMatch(/^All documents hold one text; /);
});

test('they are where the user names them, or two sides published one text', () => {
	expect(sidesOf(corpusOf(page, pdf), {left: 'page', right: 'pdf'})).toEqual([['page'], ['pdf']]);
	expect(sidesOf(corpusOf(page, source('theirs', 'se', release)))).toEqual([['page'], ['theirs']]);
});

test('no third party is chosen over two governments', () => {
	const agency = source('agency', null, news);
	const foreign = {...source('foreign', 'mx', ['Los ministros hablaron en la ciudad.']), language: 'es'};
	expect(sidesOf(corpusOf(page, agency, other))).toEqual([['page'], ['other']]);
	expect(sidesOf(corpusOf(page, agency, foreign))).toEqual([['page'], ['foreign']]);
	expect(sidesOf(corpusOf(page, agency, foreign), {left: 'page'})).toEqual([['page'], ['foreign']]);
	expect(sidesOf(corpusOf(page, agency))).toEqual([['page'], ['agency']]);
});

test('a copy may have another title, another letterhead and nobody who signs it', () => {
	const first = {...source('a', 'no', release), title: 'Norland and Sudland agree on pilots'};
	const titled = (title: string) => ({...source('b', 'no', release), title});
	expect(copiesIn([first, titled('Directorate for Lights')]).size).toBe(1);
	expect(copiesIn([first, titled('Norland and Sudland agree on pilots in Vey')]).size).toBe(1);
	expect(copiesIn([first, titled('Norland and Sudland agree on lights')]).size).toBe(0);
	const signed = source('b', 'no', [...release, 'Ada Lund', 'Minister of Ports, room 112']);
	const passages = signed.passages.map((passage, index) => ({
		...passage,
		isStatement: index < release.length,
	}));
	expect(copiesIn([first, {...signed, passages}]).size).toBe(1);
});
