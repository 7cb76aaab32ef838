/** Every constant that decides how a row is named, with its meaning. */

/**
 * Set on the seeds, whose rows were named by hand, and on the cases of `test/compare/themes/topics.test.ts`.
 * Worths are factors, 1 where nothing speaks for or against a phrase.
 */
export const themesTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Texts of one side that are read for its name, and those whose phrases may be it. */
		mostTexts: 6,
		mostNaming: 5,
		/** Phrases looked at in one text: a row is named by how it begins. */
		mostPhrases: 14,
		/** Content words of a label, and of the end of a long phrase that may stand alone. */
		mostWords: 5,
		/** Of one that is longer than its phrase, because that says too little alone. */
		mostWidened: 6,
		longestEnd: 3,
		/** A word of more rows than this tells none of them from the others. */
		spreadRows: 3,
		/** Texts beyond the first that come back to a phrase and count. */
		mostReturns: 2,
		/** Characters of a heading that may stand for a label, and of what may stand before a colon. */
		longestHeading: 40,
		longestTheme: 32,
		/** Characters between `follow up on` and its phrase. */
		followGap: 12,
	},

	/** A word tells by its rarity in general English, by how few rows have it, and a little in any case … */
	rarityShare: 0.3,
	amongRowsShare: 0.7,
	leastTold: 0.1,
	/** … and less where a title has it. */
	titleWorth: 0.85,

	/** Worth of a label by its number of content words. */
	lengthWorth: [0.4, 1, 1.1, 1.02, 0.88],
	/** A place that the sentences of a side come back to. */
	placeThemeWorth: 0.8,
	/** For each further text that comes back to the phrase. */
	returnWorth: 0.15,
	/** The other side has it word for word (several words, one word), in other words, or only its words apart, or not. */
	sharedWorth: 2.2,
	sharedWordWorth: 1,
	equivalentWorth: 1.8,
	scatteredWorth: 1.2,
	unsharedWorth: 0.5,
	/** Two phrases joined that the other side does not join; where there is no other side, long ones and short ones. */
	joinedWorth: 0.5,
	/** The same where both are members of a longer list. */
	listedWorth: 0.5,
	joinedLongWorth: 1.02,
	joinedShortWorth: 0.92,
	/** Its part in the sentence. */
	objectWorth: 1.3,
	subjectWorth: 0.9,
	actorWorth: 0.6,
	tailWorth: 0.6,
	secondWorth: 0.75,
	/** What it loses with each phrase, and each text, in front of it. */
	placeLoss: 0.06,
	textLoss: 0.2,

	/** `prosperous United States` is a place, `Northern Triangle countries` no more than one. */
	placeHeadWorth: 0.3,
	/** `free and open Indo-Pacific` is what is wished for it. */
	describedPlaceWorth: 0.8,
	hollowPlaceWorth: 0.1,
	/** A name in front of a head that is hollow alone, and that head alone. */
	namedHollowWorth: 0.6,
	hollowAloneWorth: 0.2,
	/** A phrase with a hollow head by its number of words. */
	hollowWorth: [0.12, 0.45, 0.75],
	agentHeadWorth: 0.6,
	titledNameWorth: 0.05,
	/** `Integration and Development Project` is one name. */
	joinedNameWorth: 1.15,
	/** A form in `ing` at the end or the beginning is mostly a verb: `supporting capacity`. */
	gerundHeadWorth: 0.2,
	gerundFirstWorth: 0.5,
	/** Names alone: of a place, of one word with and without an abbreviation, of a body, of anything else. */
	placeNameWorth: 0.04,
	abbreviationWorth: 0.8,
	oneNameWorth: 0.35,
	bodyWorth: 0.85,
	otherNameWorth: 0.3,
	/** A name that the titles have: it is what all of it is about. */
	titleNameWorth: 0.3,
	/** Who says it. */
	speakerWorth: 0.03,

	/** A phrase with a term of the row's theme, and a single word without one of any theme. */
	themeTermWorth: 1.15,
	loneWordWorth: 0.4,

	/** Names where a row says who met: they tell where. */
	meetingNameWorth: 0.3,

	/** A phrase made longer: by what it is of, to the whole of a name, by a weak word in front. */
	complementWorth: 0.8,
	/** The phrase itself that would be better longer. */
	wideWorth: 0.55,
	wholeNameWorth: 1.4,
	frontWorth: 0.45,
	/** With only the second of two adjectives. */
	halfWorth: 0.8,
	/** The rest of a name that goes on, and what stands in front of what it owns. */
	cutNameWorth: 0.2,

	/** A label in words that carry a view and that one of two sides uses; what is left without these words. */
	loadedWorth: 0.12,
	unloadedWorth: 0.9,

	/** Share of capitalised words from which a sentence on a meeting says little but who met. */
	mostlyNames: 0.55,
	/** Share of the best phrase's score at which another may be the label, or the theme of a hollow one. */
	choiceShare: 0.55,
	themeShare: 0.3,
	/** Share of the score of a single word at which a longer phrase with it is better. */
	widerShare: 0.25,
};

export type ThemesTuning = Readonly<typeof themesTuning>;

/**
 * Every constant that decides which policy area a row belongs to. Set by hand on every other labelled pair of
 * `test/evaluate/pairs`; the rest of them and the readouts score it.
 */
export const areaTuning = {
	/** Weight of a term by how clear it is, and what one of several words has more. */
	clearness: {clear: 3, likely: 1.5, slight: 0.5},
	longTermWorth: 1.2,
	/** A term behind the point of its sentence. */
	tailWorth: 0.6,
	/** A country or a place that is named, for affairs between states. */
	placeWeight: 0.5,

	/** What speaks vaguely for affairs between states, beside a clear term of another area. */
	vagueWorth: 0.4,

	/** What tells who met, in the opening sentence of a source and later. */
	openingWorth: 3,
	laterMeetingWorth: 0.7,
	/** What tells how it goes on, from this share of a source on, and before. */
	lastShare: 0.6,
	endWorth: 1.2,
	earlyEndWorth: 0.8,

	/** What the sentence beside it in its passage, and in the next one, the whole source and the heading are about. */
	besideWorth: 0.25,
	nextPassageWorth: 0.12,
	sourceWorth: 0.2,
	headingWorth: 0.4,
	/** What its title is clearly about. */
	titleWorth: 0.4,
	/** With a score like this nothing of the title is added. */
	titleReach: 4,
	/** A sentence with a score like this says itself what it is about; what stands around it counts so much less. */
	sureScore: 3,
	sureAroundWorth: 0.3,
};

export type AreaTuning = Readonly<typeof areaTuning>;
