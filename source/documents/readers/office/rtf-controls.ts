/** What the control words of RTF do, a row each. */
import {textsOf} from './flow.ts';
import {plainParagraph, plainText, type RtfWalk} from './rtf-walk.ts';

type Control = (walk: RtfWalk, value: number | null) => void;

/** Signs that are written as words. */
export const signs: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['line', '\n'],
	['page', '\n'],
	['column', '\n'],
	['emdash', '—'],
	['endash', '–'],
	['lquote', '‘'],
	['rquote', '’'],
	['ldblquote', '“'],
	['rdblquote', '”'],
	['bullet', '•'],
	['emspace', ' '],
	['enspace', ' '],
	['qmspace', ' '],
	['zwj', '\u200d'],
	['zwnj', '\u200c'],
	['~', '\u00a0'],
	['_', '-'],
	['-', '\u00ad'],
	['\\', '\\'],
	['{', '{'],
	['}', '}'],
]);

/** Groups that hold settings, pictures, instructions or comments. */
const silentGroups = (
	'filetbl revtbl rsidtbl listtable listoverridetable pgptbl themedata colorschememapping datastore ' +
	'latentstyles xmlnstbl mmathPr generator template private comment pict nonshppict shprslt sp objdata objclass ' +
	'objname objalias objsect fldinst datafield formfield xe rxe txe tc tcn bkmkstart bkmkend annotation atnid ' +
	'atnauthor atntime atndate atnref atnicn atnparent atrfstart atrfend ftnsep ftnsepc ftncn aftnsep aftnsepc ' +
	'aftncn nonesttables pn pnseclvl docvar falt panose fname fontemb userprops'
).split(' ');

const headers = 'header headerl headerr headerf'.split(' ');
const footers = 'footer footerl footerr footerf'.split(' ');

const isOn = (value: number | null) => value !== 0;

const silence: Control = walk => walk.set({destination: 'silent', around: walk.look.destination});

const edge =
	(place: 'headers' | 'footers'): Control =>
	walk =>
		walk.enter(paragraphs => {
			for (const text of textsOf(paragraphs)) walk.edges[place].push(text);
		});

const label: Control = walk => {
	if (walk.look.destination === 'text') walk.set({destination: 'label'});
};

export const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
	...silentGroups.map((name): [string, Control] => [name, silence]),
	...headers.map((name): [string, Control] => [name, edge('headers')]),
	...footers.map((name): [string, Control] => [name, edge('footers')]),
	// Of a text in two encodings that in Unicode, which stands in a group within.
	['upr', silence],
	['ud', walk => walk.set({destination: walk.look.around})],
	['mac', walk => walk.encoding.setPage(10_000)],
	['pc', walk => walk.encoding.setPage(437)],
	['pca', walk => walk.encoding.setPage(850)],
	['ansicpg', (walk, value) => walk.encoding.setPage(value || 1252)],
	['fonttbl', walk => walk.set({destination: 'fonts'})],
	['fcharset', (walk, value) => walk.encoding.setFont(walk.described, value ?? 0)],
	[
		'f',
		(walk, value) => {
			if (walk.look.destination === 'fonts') walk.described = value ?? 0;
			else walk.set({font: value});
		},
	],
	[
		'stylesheet',
		walk => {
			walk.described = 0;
			walk.set({destination: 'styles'});
		},
	],
	[
		's',
		(walk, value) => {
			if (walk.look.destination === 'styles') walk.described = value ?? 0;
			else walk.set({style: value ?? 0});
		},
	],
	[
		'outlinelevel',
		(walk, value) => {
			if (walk.look.destination === 'styles') walk.describeLevel(value ?? 0);
			else walk.set({level: value});
		},
	],
	['colortbl', walk => walk.set({destination: 'colours'})],
	...(['red', 'green', 'blue'] as const).map((part): [string, Control] => [
		part,
		(walk, value) => walk.colours.mix(part, value ?? 0),
	]),
	['cf', (walk, value) => walk.set({colour: value})],
	...['cb', 'chcbpat', 'highlight'].map((name): [string, Control] => [
		name,
		(walk, value) => walk.set({ground: value}),
	]),
	['cbpat', (walk, value) => walk.set({shade: value})],
	[
		'background',
		walk => {
			walk.colours.hasBackground = true;
			silence(walk, null);
		},
	],
	['info', walk => walk.set({destination: 'info'})],
	[
		'title',
		walk => {
			if (walk.look.destination === 'info') walk.set({destination: 'title'});
		},
	],
	['listtext', label],
	['pntext', label],
	['pard', walk => walk.set(plainParagraph)],
	['plain', walk => walk.set({...plainText, font: null})],
	['intbl', walk => walk.set({inTable: true})],
	['b', (walk, value) => walk.set({isBold: isOn(value)})],
	['v', (walk, value) => walk.set({isHidden: isOn(value)})],
	['strike', (walk, value) => walk.set({isStruck: isOn(value)})],
	['striked', (walk, value) => walk.set({isStruck: isOn(value)})],
	['super', (walk, value) => walk.set({isRaised: isOn(value)})],
	['up', (walk, value) => walk.set({isRaised: isOn(value)})],
	['nosupersub', walk => walk.set({isRaised: false})],
	['sub', walk => walk.set({isRaised: false})],
	['fs', (walk, value) => walk.set({size: value ?? plainText.size})],
	['deleted', (walk, value) => walk.set({isDeleted: isOn(value)})],
	// Moved from here to elsewhere.
	['mvf', (walk, value) => walk.set({isDeleted: isOn(value)})],
	['uc', (walk, value) => walk.set({substitutes: Math.max(0, value ?? 1)})],
	['par', walk => walk.endParagraph()],
	['sect', walk => walk.endParagraph()],
	['\n', walk => walk.endParagraph()],
	['\r', walk => walk.endParagraph()],
	['cell', walk => walk.endCell()],
	['nestcell', walk => walk.endParagraph()],
	['row', walk => walk.endRow()],
	['footnote', walk => walk.enterNote()],
	[
		'chftn',
		walk => {
			walk.isMarked = true;
		},
	],
	[
		'shptxt',
		walk => {
			const {boxes} = walk.output;
			walk.enter(paragraphs => {
				for (const paragraph of paragraphs) boxes.push(paragraph);
			});
			walk.set({inBox: true});
		},
	],
]);

/** Groups that those who do not know them are told to pass over, and that hold text. */
export const knownGroups: ReadonlySet<string> = new Set([
	...['footnote', 'shppict', 'shpinst', 'ud', 'pntext'],
	...headers,
	...footers,
]);
