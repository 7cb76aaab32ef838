/** Every mark and word of the screen that is not plain English, with what it claims. */
import type {Tone} from './line.ts';

export type GlossaryEntry = {
	readonly sign: string;
	/** As it looks where it stands. */
	readonly tone: Tone;
	/** `{id}` stands for the key of that binding. */
	readonly meaning: string;
};

/** The marks: in the gutter between the texts, in margins, before rows. */
const marks: readonly GlossaryEntry[] = [
	{sign: '=', tone: 'agrees', meaning: 'Both sides use the same wording'},
	{sign: '≈', tone: 'agrees', meaning: 'Both sides say it, in other words or not all of it'},
	{
		sign: '?',
		tone: 'weak',
		meaning:
			'In doubt: it may not be the same point. {compare.confirm} confirms the match, {compare.reject} rejects it; until then no briefing states it, a full one shows it marked. Before a sentence of a row that is certain, that sentence alone is in doubt',
	},
	{sign: '~', tone: 'quiet', meaning: 'The same topic, but another point; claimed of neither side'},
	{sign: '│', tone: 'quiet', meaning: 'One side alone says this, or the text above goes on'},
	{
		sign: '↑ ↓',
		tone: 'moved',
		meaning: 'In the text of the right side this stands earlier, or later, than shown here',
	},
	{sign: '¶', tone: 'quiet', meaning: 'Paragraph: ¶3 is the third passage of its document'},
	{sign: '–', tone: 'quiet', meaning: 'This side has no words of its own here'},
	{
		sign: '›',
		tone: 'strong',
		meaning: 'The cursor; before a side’s name, the side that {compare.open} opens',
	},
	{sign: '▌', tone: 'left', meaning: 'The text that {compare.open} opens in its source'},
	{sign: '●', tone: 'pin', meaning: 'Pinned: once there are pins, the briefing holds them alone'},
	{sign: '✎', tone: 'note', meaning: 'Has a note of yours, which stands in the briefing'},
	{sign: '▸', tone: 'quiet', meaning: 'A theme whose rows are folded; {compare.fold} unfolds it'},
	{sign: '+', tone: 'key', meaning: 'Marked, to be taken together with another'},
	{sign: '◆', tone: 'pin', meaning: 'In a scroll bar: here is a hit'},
	{
		sign: '5j',
		tone: 'key',
		meaning:
			'A number before a move makes it so many times. Where a digit shows a tab, 0 begins the number: 05j. Esc drops it',
	},
	{sign: '…', tone: 'quiet', meaning: 'Cut for want of room; a wider window shows more'},
];

/** The words: how the texts of a row relate, how sure that is, and what is said of a silence. */
const words: readonly GlossaryEntry[] = [
	{sign: 'same wording', tone: 'agrees', meaning: 'Both sides say this in the same words'},
	{sign: 'reworded', tone: 'agrees', meaning: 'Both sides say the same, each in its own words'},
	{
		sign: 'partly the same',
		tone: 'agrees',
		meaning: 'One side says part of what the other says; what it adds is shown. Also “partly same”',
	},
	{
		sign: 'same topic, other point',
		tone: 'quiet',
		meaning: 'Both touch the topic, each with another point. Also “other point”',
	},
	{sign: 'only …', tone: 'plain', meaning: 'Only the side that is named says this'},
	{
		sign: 'Not mentioned',
		tone: 'quiet',
		meaning:
			'The words that carry the point, their forms and equivalents stand nowhere in the other side’s texts',
	},
	{
		sign: 'No counterpart found',
		tone: 'quiet',
		meaning:
			'Nothing on the other side matches, but some of its words stand there: it may be said in other words. {compare.match} matches it by hand',
	},
	{
		sign: 'moved',
		tone: 'moved',
		meaning: 'The same point stands at another place in the order of the two texts',
	},
	{
		sign: 'conflict',
		tone: 'conflict',
		meaning:
			'Both give a value for the same measure of the same thing, and both cannot be right. {compare.conflict} goes to the next',
	},
	{
		sign: 'certain',
		tone: 'plain',
		meaning: 'What bears no question mark: the match is sure enough to be printed as a fact',
	},
	{
		sign: 'doubtful',
		tone: 'weak',
		meaning: 'What bears a question mark: a weak match, for you to confirm or reject',
	},
	{
		sign: 'in part?',
		tone: 'weak',
		meaning:
			'The row is certain, but one of its sentences is matched in doubt; {compare.confirm} confirms that sentence, {compare.reject} rejects it',
	},
	{sign: 'by hand', tone: 'note', meaning: 'You matched or joined this row'},
	{sign: 'nobody named', tone: 'plain', meaning: 'The text does not say who acts, and no one is guessed'},
	{
		sign: 'looked for',
		tone: 'quiet',
		meaning: 'The words that carry the point, and how often each stands in the other side’s texts',
	},
];

export const glossary: readonly GlossaryEntry[] = [...marks, ...words];
