/** The help in English; `{id}` stands for the key of that binding. */
import {countedInGroups} from '../../../text/in-groups.ts';
import type {GlossaryWords} from '../../glossary.ts';

export const help = {
	label: 'Find',
	placeholder: 'a key, a mark, or what you want to do',
	entries: (count: number) => countedInGroups(count, 'entry', 'entries'),
	nothing: 'Nothing is called so; {picker.clear} shows everything again',
	here: (place: string) => `Here: ${place}`,
	heads: {
		glossary: 'Marks and words',
		search: 'Search line',
		openings: 'Where you left off',
		language: 'Language',
	},
	marks: {
		'=': 'Both sides use the same wording',
		'≈': 'Both sides say it, in other words or not all of it',
		'?': 'In doubt: it may not be the same point. {compare.confirm} confirms the match, {compare.reject} rejects it; until then no briefing states it, a full one shows it marked. Before a sentence of a row that is certain, that sentence alone is in doubt',
		'~': 'The same topic, but another point; claimed of neither side',
		'│': 'One side alone says this, or the text above goes on',
		'↑ ↓': 'In the text of the right side this stands earlier, or later, than shown here',
		'¶': 'Paragraph: ¶3 is the third passage of its document',
		'–': 'This side has no words of its own here',
		'›': 'The cursor; before a side’s name, the side that {compare.open} opens',
		'▌': 'The text that {compare.open} opens in its source',
		'●': 'Pinned: once there are pins, the briefing holds them alone',
		'✎': 'Has a note of yours, which stands in the briefing',
		'◉': 'Pinned, and has a note of yours',
		'▸': 'A theme whose rows are folded; {compare.fold} unfolds it',
		'+': 'Marked, to be taken together with another',
		'◆': 'In a scroll bar: here is a hit',
		'5j': 'A number before a move makes it so many times. Where a digit shows a tab, 0 begins the number: 05j. Esc drops it',
		'…': 'Cut for want of room; a wider window shows more',
	} satisfies GlossaryWords['marks'],
	/** What stands on the screen, and what it claims. */
	words: {
		same: ['same wording', 'Both sides say this in the same words'],
		reworded: ['reworded', 'Both sides say the same, each in its own words'],
		partial: [
			'partly the same',
			'One side says part of what the other says; what it adds is shown. Also “partly same”',
		],
		related: ['same topic, other point', 'Both touch the topic, each with another point. Also “other point”'],
		only: ['only …', 'Only the side that is named says this'],
		'not-mentioned': [
			'Not mentioned',
			'The words that carry the point, their forms and equivalents stand nowhere in the other side’s texts',
		],
		'no-counterpart': [
			'No counterpart found',
			'Nothing on the other side matches, but some of its words stand there: it may be said in other words. {compare.match} matches it by hand',
		],
		moved: ['moved', 'The same point stands at another place in the order of the two texts'],
		conflict: [
			'conflict',
			'Both give a value for the same measure of the same thing, and both cannot be right. {compare.conflict} goes to the next',
		],
		certain: ['certain', 'What bears no question mark: the match is sure enough to be printed as a fact'],
		doubtful: ['doubtful', 'What bears a question mark: a match in doubt, for you to confirm or reject'],
		'in-part': [
			'in part?',
			'The row is certain, but one of its sentences is matched in doubt; {compare.confirm} confirms that sentence, {compare.reject} rejects it',
		],
		'by-hand': ['by hand', 'You matched or joined this row'],
		nobody: ['nobody named', 'The text does not say who acts, and no one is guessed'],
		'looked-for': [
			'looked for',
			'The words that carry the point, and how often each stands in the other side’s texts',
		],
	} satisfies GlossaryWords['words'],
	/** What can be written where one searches, and what counts as the same there. */
	search: [
		['aid border', 'Both words, in any order, the last unfinished or not'],
		['"aid to border"', 'These words next to each other, as they are'],
		['-aid', 'Texts without the word'],
		['side:mx  in:title', 'Also publisher:  before:2018  after:2017-06'],
		['cross-border', 'Also cross border, crossborder; in quotes too'],
		['United States', 'Also U.S., US, and the reverse; not in quotes'],
		['NTI', 'Also the name that a text gives before “(NTI)”'],
	] satisfies readonly Entry[],
	/** How the program opens, and how to have it begin anew. */
	openings: [
		[
			'last place',
			'Documents open where you left them; {sources.show} shows the list of sources, to begin anew',
		],
		['start: sources', 'In the settings (briefing --config): they open with the list, always'],
		['places.json', 'Beside pins and notes (see the README): take it away, and all places are forgotten'],
	] satisfies readonly Entry[],
	/** How the program is made to speak another language. */
	languages: [
		[
			'--language es',
			'Where the program is started, as in briefing --language es: this time in Spanish, screens and briefings',
		],
		['language: es', 'In the settings (briefing --config): in Spanish, always'],
	] satisfies readonly Entry[],
};

type Entry = readonly [sign: string, meaning: string];
