/** What English documents are called in their titles. */

/** What follows the kind in a title; a headline goes on with a verb: `Agreement reached`. */
const followed = String.raw`(?=\s*(?:$|[:;,.()–—]|(?:of|on|by|between|from|to|regarding|concerning|following|at|for|with|after|in|and|marking|issued|made|adopted|delivered)\b))`;

/** Nouns as patterns, each with the name of the kind where it is another. */
const nouns: readonly (readonly [noun: string, kind?: string])[] = [
	['fact ?sheet', 'fact sheet'],
	['action plan'],
	['statement'],
	['communiqu[eé]', 'communiqué'],
	['declaration'],
	['(?:press|media|news) (?:release|note)', 'press release'],
	['(?:press|media) conference|doorstop', 'press conference'],
	['read-?out', 'readout'],
	['transcript'],
	['remarks'],
	['speech|address', 'speech'],
	['interview'],
	['letter'],
	['resolution'],
	['conclusions'],
	['memorandum of understanding|mou', 'memorandum'],
	['memorandum'],
	['agreement'],
	['treaty'],
	['protocol'],
	['convention'],
	['report'],
	['minutes'],
	['summary'],
	['manifesto'],
	['road ?map', 'roadmap'],
];

/** What a kind is more closely; names of those who speak may stand between: `Joint Leaders’ Statement`. */
const qualifiers: readonly (readonly [qualifier: string, name: string])[] = [
	['draft (?:joint )?', 'draft '],
	[String.raw`joint (?:[\p{L}’'.]+ ){0,2}`, 'joint '],
	['', ''],
];

export const documentKinds: readonly (readonly [RegExp, string])[] = qualifiers.flatMap(([qualifier, name]) =>
	nouns.map(([noun, kind = noun]): readonly [RegExp, string] => [
		new RegExp(String.raw`\b${qualifier}(?:${noun})${followed}`, 'iu'),
		`${name}${kind}`,
	]),
);
