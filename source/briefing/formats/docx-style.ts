/** How the exported Word document looks: the page, the styles, and the measures that the writer shares with them. */
import {AlignmentType, type IStylesOptions, LevelFormat, LineRuleType} from 'docx';
import type {Sides} from '../../base/sides.ts';
import type {Length} from '../choices/lengths.ts';

/** All lengths are twips, twentieths of a point; sizes of type are half points. */
const a4 = {width: 11_906, height: 16_838};
const margin = {top: 740, bottom: 740, left: 800, right: 800, footer: 360};

/** One page has less white above and below. */
export function pageFor(length: Length) {
	return {size: a4, margin: length === 'short' ? {...margin, top: 850, bottom: 850} : margin};
}

/** What stands between the margins. */
export const textWidth = a4.width - margin.left - margin.right;

export const colours = {ink: '1B1B1B', quiet: '5A5A5A', rule: 'C9C9C9', link: '1A4B8C'};

/** Of the heads of the sides' columns. */
export const sideColours: Sides<string> = {left: '1F5FA8', right: 'A04A12'};

/** The names under which the writer asks for a style. */
export const styleIds = {
	lead: 'BriefingLead',
	cell: 'BriefingCell',
	columnHead: 'BriefingColumnHead',
	gap: 'BriefingGap',
	note: 'BriefingNote',
	reference: 'BriefingReference',
	footer: 'BriefingFooter',
} as const;

export const bullets = 'briefing-bullets';

/** Word knows one name and no others in its place: these two every office program has, or has measured alike. */
const serif = 'Times New Roman';
export const sans = 'Arial';

/** Sizes of type and the space around it, of a briefing of several pages and of one that has to be one page. */
type Measures = {
	readonly body: number;
	readonly title: number;
	readonly heading: number;
	readonly small: number;
	readonly cell: number;
	readonly reference: number;
	readonly referenceLine: number;
	readonly line: number;
	readonly afterBody: number;
	readonly aroundHeading: {readonly before: number; readonly after: number};
};

const roomy: Measures = {
	body: 18,
	title: 30,
	heading: 22,
	small: 17,
	cell: 17,
	reference: 15,
	referenceLine: 184,
	line: 242,
	afterBody: 40,
	aroundHeading: {before: 120, after: 40},
};

const dense: Measures = {
	body: 18,
	title: 28,
	heading: 20,
	small: 16,
	cell: 17,
	reference: 13,
	referenceLine: 152,
	line: 240,
	afterBody: 20,
	aroundHeading: {before: 100, after: 30},
};

/** `language`: that of the text, by BCP 47, for whoever checks its spelling. */
export function stylesFor(length: Length, language: string): IStylesOptions {
	return stylesOf(length === 'short' ? dense : roomy, language);
}

const stylesOf = (measures: Measures, language: string): IStylesOptions => ({
	default: {
		document: {
			run: {font: serif, size: measures.body, color: colours.ink, language: {value: language}},
			paragraph: {spacing: {after: measures.afterBody, line: measures.line, lineRule: LineRuleType.AUTO}},
		},
		title: {
			run: {font: sans, size: measures.title, bold: true, color: colours.ink},
			paragraph: {spacing: {after: measures.afterBody, line: measures.line}, keepNext: true},
		},
		heading1: {
			run: {font: sans, size: measures.heading, bold: true, color: colours.ink},
			paragraph: {
				spacing: measures.aroundHeading,
				keepNext: true,
				border: {bottom: {style: 'single', size: 8, color: colours.ink, space: 2}},
			},
		},
		heading2: {
			run: {font: sans, size: 19, bold: true, color: colours.ink},
			paragraph: {spacing: {before: 100, after: 20}, keepNext: true},
		},
		heading3: {
			run: {font: serif, size: 18, bold: true, color: colours.ink},
			paragraph: {spacing: {before: 40, after: 10}, keepNext: true},
		},
	},
	paragraphStyles: [
		{
			id: styleIds.lead,
			name: 'Briefing Lead',
			basedOn: 'Normal',
			run: {font: sans, size: measures.small, color: colours.quiet},
			paragraph: {spacing: {after: 20}},
		},
		{
			id: styleIds.cell,
			name: 'Briefing Cell',
			basedOn: 'Normal',
			run: {size: measures.cell},
			paragraph: {spacing: {after: 0, line: measures.line - 14}},
		},
		{
			id: styleIds.columnHead,
			name: 'Briefing Column Head',
			basedOn: 'Normal',
			run: {font: sans, size: 16, bold: true},
			paragraph: {spacing: {after: 0}, keepNext: true},
		},
		{
			id: styleIds.gap,
			name: 'Briefing Gap',
			basedOn: 'Normal',
			run: {size: 4},
			paragraph: {spacing: {after: 0, line: 40, lineRule: LineRuleType.EXACT}},
		},
		{
			id: styleIds.note,
			name: 'Briefing Note',
			basedOn: 'Normal',
			paragraph: {
				spacing: {after: 40},
				indent: {left: 160},
				border: {left: {style: 'single', size: 24, color: colours.rule, space: 8}},
			},
		},
		{
			id: styleIds.reference,
			name: 'Briefing Reference',
			basedOn: 'Normal',
			run: {size: measures.reference, color: colours.quiet},
			paragraph: {spacing: {after: 10, line: measures.referenceLine, lineRule: LineRuleType.EXACT}},
		},
		{
			id: styleIds.footer,
			name: 'Briefing Footer',
			basedOn: 'Normal',
			run: {font: sans, size: 15, color: colours.quiet},
			paragraph: {spacing: {after: 0}, alignment: AlignmentType.CENTER},
		},
	],
});

export const numbering = {
	config: [
		{
			reference: bullets,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '•',
					style: {paragraph: {indent: {left: 340, hanging: 240}}},
				},
			],
		},
	],
};
