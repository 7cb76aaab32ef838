/** What the commands print for people in English. */
import {counted} from '../../../text/counted.ts';
import type {CommandWords} from '../command-words.ts';

export const commands: CommandWords = {
	notes: {
		copy: (copy, original) =>
			`${copy} has the same text as ${original}; they are not compared with each other unless you name them`,
		moreCopies: count => `${count} more files are copies of others; briefing sources --json names them`,
		moreUnread: count => `${count} more files were not read; briefing sources --json lists them`,
	},
	init: {
		oneFolder: 'init takes one folder: name that in which the documents are',
		isThere: file => `${file} is there already: mend it, or add --force to write it anew with what it states`,
		notWritten: (file, reason) =>
			`${file} could not be written (${reason}): give yourself permission to write there`,
		summary(documents, missing) {
			const all = counted(documents, 'document');
			const facts = missing.map(([fact, count]) => `${fact} of ${count}`).join(', ');
			return facts === ''
				? `${all}, everything found: check it`
				: `${all}; not found: ${facts}. Fill them in, and check the others`;
		},
	},
	compare: {
		relation: {
			same: 'the same',
			reworded: 'reworded',
			partial: 'one says part of what the other says',
			related: 'same topic, another point',
		},
		only: name => `only ${name}`,
		moved: 'moved',
		weak: 'weak match, check it',
		partlyWeak: 'in part a weak match, check what is marked ?',
		differs: (kind, isConflict) => `${isConflict ? 'Conflict' : 'Differs'} (${kind}): `,
		adds: name => `${name} adds: `,
		answers: 'Matched: ',
		lookedFor: 'Looked for: ',
		nearest: 'Nearest: ',
	},
	sources: {
		noDate: 'no date stated',
		noTitle: '(no title stated)',
		size: (words, passages) => `${counted(words, 'word')} in ${counted(passages, 'passage')}`,
		sameText: original => `the same text as ${original}`,
	},
	search: {
		nothing: query => `Nothing matches ${query}: try fewer or other words.`,
		onlyInPart: query =>
			`No passage has all of ${query}: try fewer words; briefing search shows those that have most of it.`,
	},
	export: {
		otherEnding: (file, format) =>
			`${file} is written as ${format}, though its name ends otherwise; leave --format out, or name it so.`,
		checkedAgainstShipped:
			'No documents were named: it is checked against those that come with the program. Name those that it was written from.',
		noSuchFormat: (ending, endings) =>
			`no ${ending} is written: give a name that ends in ${endings}, or say --format`,
		notForTerminals: (format, ending) =>
			`${format} is no text that a terminal can show: name a file, such as -o briefing.${ending}.`,
		nameThePair: 'name that pair with --left and --right.',
		listThem: 'open briefing on these documents, E lists them.',
		nothingPinned:
			'Nothing is pinned, noted or corrected for these documents: the briefing is about everything. Open briefing on them, Space pins.',
	},
	check: {
		isNone: file =>
			`${file} is no briefing, or one of an earlier version: give one that briefing export wrote.`,
		isCurrent: 'The sources are unchanged; a new briefing would say the same.',
		changed: 'changed: ',
		missing: 'not open: ',
		added: 'new: ',
	},
};
