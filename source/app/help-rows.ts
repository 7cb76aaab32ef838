/** What the help lists: the keys that work here, what marks and words mean, all other keys, the search line. */
import {rememberFor, rememberLast} from '../base/remember.ts';
import {findHelp, type HelpEntry} from './find-help.ts';
import {type GlossaryEntry, glossary} from './glossary.ts';
import {keyName} from './key-names.ts';
import {type KeysInWords, keyTable, withKeys} from './key-table.ts';
import type {KeyBinding} from './keys/key-bindings.ts';
import type {HelpState} from './view-states.ts';
import type {ScreenWords} from './wording/screen-words.ts';

export type HelpRow =
	| {readonly kind: 'section'; readonly title: string}
	| {readonly kind: 'blank'}
	| HelpEntry;

/** Where the help was asked for. */
type Here = Pick<HelpState, 'here' | 'mode'>;

type HelpSection = {readonly title: string; readonly entries: readonly HelpEntry[]};

const said: Pick<HelpEntry, 'kind' | 'keys' | 'note' | 'runs'> = {
	kind: 'entry',
	keys: [],
	note: '',
	runs: null,
};

/** The keys that have a meaning where the help was asked for; those that cannot be pressed now last. */
function sectionOfHere({mode, here}: Here, {keys: bindings, words}: KeysInWords): HelpSection {
	const entries = here.flatMap(({id, keys, reason}): HelpEntry[] => {
		const binding = bindings.find(one => one.id === id);
		if (binding === undefined) return [];
		const names = keys.map(key => keyName(key, words.keys.names));
		return [
			{
				kind: 'entry',
				sign: names.join('  '),
				keys: names,
				tone: 'key',
				meaning: words.keys.labels[binding.id],
				note: reason ?? '',
				runs: id,
			},
		];
	});
	return {title: words.help.here(words.keys.places[mode]), entries};
}

function sectionsOfOthers({here}: Here, {keys: bindings, words}: KeysInWords): HelpSection[] {
	const ids = new Set(here.map(({id}) => id));
	const others = bindings.filter(({id}) => !ids.has(id));
	return keyTable(words, others).map(({section, entries}) => ({
		title: words.keys.sections[section],
		entries: entries.map(({keys, label, where}): HelpEntry => {
			return {
				...said,
				sign: keys.join('  '),
				keys,
				tone: 'key',
				meaning: label,
				note: where ?? '',
			};
		}),
	}));
}

function sectionsOf(view: Here, own: KeysInWords): readonly HelpSection[] {
	const meant = ({sign, tone, meaning}: GlossaryEntry): HelpEntry => {
		return {...said, sign, tone, meaning: withKeys(meaning, own)};
	};
	const {heads, search, openings, languages} = own.words.help;
	return [
		sectionOfHere(view, own),
		{title: heads.glossary, entries: glossary(own.words.help).map(meant)},
		...sectionsOfOthers(view, own),
		{
			title: heads.search,
			entries: search.map(([sign, meaning]): HelpEntry => ({...said, sign, tone: 'key', meaning})),
		},
		{
			title: heads.openings,
			entries: openings.map(([sign, meaning]): HelpEntry => {
				return {...said, sign, tone: 'key', meaning: withKeys(meaning, own)};
			}),
		},
		{
			title: heads.language,
			entries: languages.map(([sign, meaning]): HelpEntry => ({...said, sign, tone: 'key', meaning})),
		},
	];
}

/** All sections, each under its title. */
function listOf(sections: readonly HelpSection[]): readonly HelpRow[] {
	return sections.flatMap(({title, entries}, index): HelpRow[] => [
		...(index > 0 ? [{kind: 'blank'} as const] : []),
		{kind: 'section', title},
		...entries,
	]);
}

const allOf = rememberLast(
	(
		here: Here['here'],
		mode: Here['mode'],
		keys: readonly KeyBinding[],
		words: ScreenWords,
	): readonly HelpRow[] => listOf(sectionsOf({here, mode}, {keys, words})),
);

const entriesOf = rememberFor((rows: readonly HelpRow[]): readonly HelpEntry[] =>
	rows.flatMap(row => (row.kind === 'entry' ? [row] : [])),
);

const foundIn = rememberLast((rows: readonly HelpRow[], typed: string): readonly HelpRow[] =>
	findHelp(typed, entriesOf(rows)),
);

/** What is listed: everything in sections, or what answers to what is typed, the best first. */
export function helpRows({keys, words}: KeysInWords, {here, mode, field}: HelpState): readonly HelpRow[] {
	const rows = allOf(here, mode, keys, words);
	const typed = field.text.trim();
	return typed === '' ? rows : foundIn(rows, typed);
}

/** The places of the entries among the rows: where the cursor can be. */
export function entryPlaces(rows: readonly HelpRow[]): readonly number[] {
	return rows.flatMap(({kind}, index) => (kind === 'entry' ? [index] : []));
}

/** The entry under the cursor; null where nothing is found. */
export function chosenHelp(state: KeysInWords, view: HelpState): HelpEntry | null {
	const row = helpRows(state, view)[view.list.cursor];
	return row?.kind === 'entry' ? row : null;
}
