/** What a search says of its answer, as a language gives it, and the English words. */

/** Filters by their names; what is said of one is behind its name and a colon. */
export type SearchWords = {
	readonly onlyFirst: (most: number) => string;
	readonly filterNeedsName: (filter: string, example: string) => string;
	readonly filterNeedsDay: (filter: string, example: string) => string;
	readonly filterTakesFields: string;
	/** `filters`: their names, one behind the other. */
	readonly noFilter: (name: string, filters: string) => string;
	readonly standsBehind: (filter: string) => string;
	readonly undated: (count: number, all: number) => string;
	readonly noSides: string;
	readonly noSuchSide: (sides: string) => string;
	readonly respelt: string;
	readonly translated: string;
	readonly onlyFirstYet: string;
	readonly spellingsLater: string;
	readonly mostOfIt: string;
	/** `isFirst`: of the first of several kinds of hits; the words are in quotation marks. */
	readonly mostWithout: (missing: readonly string[], isFirst: boolean) => string;
	readonly apart: (phrases: readonly string[]) => string;
	/** Of titles and headings, beside other hits and alone. */
	readonly alsoSimilar: string;
	readonly onlySimilar: string;
	readonly nowhere: (word: string) => string;
	readonly nowhereBut: (word: string, similar: readonly string[]) => string;
	/** Ends a list of which so many more are not given. */
	readonly more: (count: number) => string;
};

const listed = (all: readonly string[], last: 'and' | 'or'): string =>
	all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;

export const englishSearch: SearchWords = {
	onlyFirst: most => `Only the first ${most} words are searched for.`,
	filterNeedsName: (filter, example) => `${filter}: needs a name, such as ${example}.`,
	filterNeedsDay: (filter, example) => `${filter}: needs a year, a month or a day, such as ${example}.`,
	filterTakesFields: 'in: takes title, heading or text.',
	noFilter: (name, filters) => `${name}: is no filter and was searched as a word; filters are ${filters}`,
	standsBehind: filter => `What ${filter}: is about stands straight behind it, without a space.`,
	undated: (count, all) => `${count} of ${all} sources state no date and are left out.`,
	noSides: 'No source has a side.',
	noSuchSide: sides => `No such side; there are ${sides}.`,
	respelt: 'Nothing has all of these words as typed; similar spellings are shown.',
	translated: '≈ marks what says it in another language.',
	onlyFirstYet: 'Still reading: only the first hits are shown.',
	spellingsLater: 'Still reading: other spellings are found soon.',
	mostOfIt: 'No passage has all of it; these have most.',
	mostWithout: (missing, isFirst) =>
		`No passage has all of it; these have most: ${isFirst ? 'the first ' : ''}without ${listed(missing, 'and')}.`,
	apart(phrases) {
		const [stand, their] = phrases.length > 1 ? ['stand', 'their'] : ['stands', 'its'];
		return `${listed(phrases, 'and')} ${stand} nowhere word for word; these passages have ${their} words apart or in other forms.`;
	},
	alsoSimilar: 'Titles and headings that look similar are shown too.',
	onlySimilar: 'Nothing has all of these words; these titles and headings look similar.',
	nowhere: word => `${word} occurs nowhere.`,
	nowhereBut: (word, similar) => `${word} occurs nowhere; did you mean ${listed(similar, 'or')}?`,
	more: count => `${count} more`,
};
