/** A briefing of the example with a block of every kind, written by hand so that frames hold still. */
import type {Briefing, Reference} from '../../source/briefing/briefing.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {corpus, sides} from './example.ts';

const [north, south] = corpus.sources;

function reference(number: number, side: 'North' | 'South', line: number, text: string): Reference {
	const source = side === 'North' ? north : south;
	return {
		number,
		text,
		source: source?.id ?? '',
		label: side,
		section: 'Security',
		passage: `${source?.id}#${line}`,
		place: line,
		locator: linesAt(line),
		url: `https://example.org/${side.toLowerCase()}#:~:text=boats`,
	};
}

const boats = 'The North will spend $3.7 billion on patrol boats by April 2018.';

export const exampleBriefing: Briefing = {
	title: 'Conference on the River',
	lead: [
		[{kind: 'text', text: 'Briefing of 18 June 2017.'}],
		[
			{kind: 'strong', text: 'North:'},
			{kind: 'text', text: ' '},
			{kind: 'link', text: 'Ministry of the North', url: 'https://example.org/north'},
			{kind: 'text', text: ', 16 June 2017.'},
		],
	],
	event: 'Conference on the River',
	topic: null,
	query: null,
	pinned: false,
	sides: {left: sides.left.sources, right: sides.right.sources},
	date: '2017-06-18',
	length: 'standard',
	parts: [
		{
			id: 'both-say',
			title: 'Both say',
			blocks: [
				{kind: 'heading', content: [{kind: 'text', text: 'Defense'}]},
				{
					kind: 'framings',
					topic: 'Patrol boats',
					framings: [
						{
							side: 'left',
							label: 'North',
							content: [{kind: 'quotation', text: boats, reference: 1, marks: [{start: 21, end: 33}]}],
						},
						{
							side: 'right',
							label: 'South',
							content: [
								{
									kind: 'quotation',
									text: 'The North will spend $3.4 billion on patrol boats.',
									reference: 2,
								},
							],
						},
					],
					remarks: [[{kind: 'remark', text: 'The figures are in conflict.'}]],
				},
				{
					kind: 'table',
					columns: [
						{title: 'Figure', width: 1},
						{title: 'North', width: 1, side: 'left'},
						{title: 'South', width: 1, side: 'right'},
					],
					rows: [
						[
							[{kind: 'strong', text: 'On patrol boats'}],
							[
								{kind: 'text', text: '$3.7 billion '},
								{kind: 'reference', reference: 1},
							],
							[
								{kind: 'text', text: '$3.4 billion '},
								{kind: 'reference', reference: 2},
							],
						],
						[
							[{kind: 'strong', text: 'Ministers'}],
							[{kind: 'text', text: 'nine countries'}],
							[{kind: 'remark', text: 'Not mentioned'}],
						],
					],
				},
				{
					kind: 'list',
					items: [
						[
							{
								kind: 'text',
								text: 'One point of a list, which goes on for so long that it takes more than a line.',
							},
						],
						[{kind: 'code', text: 'north.md'}],
					],
				},
				{kind: 'note', about: 'Patrol boats', text: 'Ask which year is meant.'},
			],
		},
		{
			id: 'method',
			title: 'Method',
			blocks: [{kind: 'paragraph', content: [{kind: 'text', text: 'Words were compared.'}]}],
		},
	],
	references: [
		reference(1, 'North', 9, boats),
		reference(2, 'South', 11, 'The North will spend $3.4 billion on patrol boats.'),
	],
	sources: [],
};
