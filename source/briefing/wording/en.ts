/** The program's own words in English. */
import {englishSides} from '../../compare/side-words.ts';
import {sayLocator} from '../../documents/locator.ts';
import {phrases} from '../../languages/en/phrases.ts';
import {themeNames} from '../../languages/en/themes.ts';
import {formatDate} from '../../languages/format-date.ts';
import {englishSearch} from '../../search/search-words.ts';
import {commands} from './en/commands.ts';
import {differenceKinds} from './en/difference-kinds.ts';
import {editsOfText, parts} from './en/parts.ts';
import type {Wording} from './wording.ts';

const withArticle =
	/^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European (?:Union|Commission|Council)|(?:Netherlands|Philippines|Holy See|White House|Kremlin)$|.* of .*|(?:Prime )?(?:Minister|President)$|.*\b(?:Republic|Kingdom|Federation|Union|Emirates|Ministry|Department|Office|Government|Group|Committee|Commission|Council|Agency|Service|Bureau|Bank|Secretariat|Embassy)$)/;

const pinsOrTopics = (count: number): string => (count === 1 ? 'A pin or topic' : `${count} pins or topics`);

/** A theme may hold an “and” itself, and then a comma tells it from the others. */
function onThemes(themes: readonly string[]): string {
	const named = themes.map(name => name.toLowerCase());
	const last = named.at(-1);
	const others = named.slice(0, -1);
	if (last === undefined) return ': their statements compared';
	if (others.length === 0) return ` on ${last}`;
	const comma = others.length > 1 || named.some(name => name.includes(' and ')) ? ',' : '';
	return ` on ${others.join(', ')}${comma} and ${last}`;
}

export const english: Wording = {
	code: 'en',
	tag: 'en-GB',
	date: formatDate,
	undated: 'undated',
	themes: themeNames,
	sides: englishSides,
	search: englishSearch,
	names: {
		inText: label => (withArticle.test(label) ? `the ${label}` : label),
		textOf: name => (name.endsWith('s') ? `the text of ${name}` : `${name}’s text`),
		nobody: 'nobody named',
	},
	rowNames: {
		made: new Map(),
		talks: phrases.labels.talks,
		followUp: subject => `${phrases.labels.followUp.label} ${subject}`,
	},
	title: {
		noDocuments: 'No documents',
		andMore: (name, count) => `${name} and ${count} more`,
		both: names => names.join(' and '),
		twoTexts: 'Two texts',
		statementsOf: (both, day) => `${both}: statements of ${day}`,
		people: (names, on) => `${names}: two texts${on}`,
		onThemes,
	},
	lead: {
		kind: {
			short: day => `Short briefing of ${day}.`,
			standard: day => `Briefing of ${day}.`,
			full: day => `Full briefing of ${day}.`,
		},
		met: 'Met ',
		notCompared: 'Not compared: ',
		takenOut: places => `by hand: ${[...editsOfText(places.length, 0), ...places].join(', ')}`,
		holdsPins: 'Holds the passages that were pinned, in that order.',
		limitedTo: (topic, kin) =>
			`Limited to what the texts say on “${topic}”${kin.length === 0 ? '' : ` (and ${kin.join(', ')})`}.`,
		limitedToChosen: 'Limited to the topics that were chosen.',
	},
	partTitles: {
		'both-say': 'Both say',
		'they-differ': 'They differ',
		'only-one': 'Only one side says',
		'loaded-words': 'Loaded words',
		money: 'Money and figures',
		'to-check': 'To check',
		pinned: 'Pinned',
		'side-by-side': 'Theme by theme',
		'key-passages': 'Key passages',
		'other-sources': 'In other sources',
		commitments: 'Commitments',
		figures: 'Figures and dates',
		parties: 'People and bodies',
		emphasis: 'Word choice and emphasis',
		notes: 'Notes',
		sources: 'Sources',
		method: 'Method',
	},
	withoutPart: {
		withPins: 'not with pins',
		atLength: {short: 'not when short', standard: 'not when standard', full: 'not when full'},
	},
	differenceKinds,
	firmness: {
		done: 'Done or decided',
		will: 'Firm',
		intends: 'Intended',
		explores: 'To be explored',
		aims: 'Own aim',
		restates: 'Restated',
		urges: 'Urged on others',
	},
	silence: {
		claim: {strong: 'Not mentioned', weak: 'No counterpart found'},
		term: (term, elsewhere, alike) => `“${term}” ${elsewhere}${alike === null ? '' : ` (but “${alike}”)`}`,
		nearest: '; nearest',
	},
	parts,
	references: {
		title: 'References',
		section: name => `section “${name}”`,
		passage: place => `passage ${place}`,
		locator: sayLocator,
		open: 'Open at these words',
		noteOn: about => `On ${about}:`,
	},
	files: {
		briefing: 'briefing',
		documents: 'documents',
		description: 'Set side by side from the cited documents; every quotation is verbatim.',
		notWritten: {
			exists: path => `${path} is there already: choose another name, or replace it with --force.`,
			isFolder: (path, example) => `${path} is a folder: give a file name, such as ${example}.`,
			isNoFile: path => `${path} is no regular file and is left alone: choose another name.`,
			isLink: path => `${path} is a symbolic link and is left alone: choose another name.`,
			refused: (folder, reason) =>
				`The briefing could not be written to ${folder} (${reason}): choose another folder.`,
		},
	},
	leftAside: {
		elsewhere: (count, pairs, remedy) =>
			`${pinsOrTopics(count)} of ${pairs} ${count === 1 ? 'is' : 'are'} not in it: ${remedy}`,
		otherPairs: count => `${count} other pairs of sides`,
		gone: (count, remedy) =>
			`${pinsOrTopics(count)} ${count === 1 ? 'has' : 'have'} no row or passage any more: ${remedy}`,
	},
	nothingInIt: 'Nothing would stand in the briefing: take a part in again, or open documents with more text.',
	commands,
	unread: reason => reason,
};
