/** Says how much each word of some rows tells one from another. */
import type {Reader} from '../reading/reader.ts';
import {readTopicText, type TopicText} from './texts.ts';
import type {ThemesTuning} from './tuning.ts';

/** How much each word tells, and in how many rows of all it stands. */
export type WordWorth = {
	readonly tells: (stem: string) => number;
	readonly isSpread: (stem: string) => boolean;
	/** Whether a title has it. */
	readonly isOfTitle: (stem: string) => boolean;
};

/** A word tells by its rarity in general English and among the rows, and less where a title has it. */
export function wordWorth(
	rows: readonly (readonly TopicText[])[],
	titles: readonly string[],
	reader: Reader,
	tuning: ThemesTuning,
): WordWorth {
	const titleStems = stemsIn(titles, reader);
	const spread = rowsPerStem(rows);
	const known = new Map<string, number>();
	const tells = (word: string): number => {
		const among = rows.length < 3 ? 1 : 1 - Math.log(spread.get(word) ?? 1) / Math.log(rows.length + 1);
		const {rarityShare, amongRowsShare, leastTold, titleWorth} = tuning;
		const told = rarityShare * reader.language.words.rarity(word) + amongRowsShare * among + leastTold;
		return told * (titleStems.has(word) ? titleWorth : 1);
	};
	return {
		tells: word => {
			const before = known.get(word);
			if (before !== undefined) return before;
			const made = tells(word);
			known.set(word, made);
			return made;
		},
		isSpread: word => (spread.get(word) ?? 0) > tuning.counts.spreadRows,
		isOfTitle: word => titleStems.has(word),
	};
}

const stemsIn = (texts: readonly string[], reader: Reader): ReadonlySet<string> =>
	new Set(
		texts.flatMap(text =>
			readTopicText(text, reader)
				.classes.filter(word => !word.isGrammatical)
				.map(({stem}) => stem),
		),
	);

function rowsPerStem(rows: readonly (readonly TopicText[])[]): ReadonlyMap<string, number> {
	const spread = new Map<string, number>();
	const seen = new Set<string>();
	for (const texts of rows) {
		seen.clear();
		for (const {classes} of texts) for (const word of classes) if (!word.isGrammatical) seen.add(word.stem);
		for (const word of seen) spread.set(word, (spread.get(word) ?? 0) + 1);
	}
	return spread;
}
