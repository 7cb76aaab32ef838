/** What is said of what the user did, in English; `{id}` stands for the key of that binding. */
import {counted} from '../../../text/counted.ts';

export const messages = {
	undoes: '{mark.undo} undoes it',
	pins: {
		pinned: (briefing: string) => `Pinned: ${briefing}`,
		unpinned: (briefing: string) => `Unpinned: ${briefing}`,
		aboutEverything: 'the briefing is about everything again',
		onlyPins: (count: number) => `the briefing holds only what is pinned, ${count} so far`,
		noRow: (name: string, more: number) =>
			more === 0
				? `${name} is pinned, but is no row here`
				: `${name} and ${more} more are pinned, but are no rows here`,
	},
	topics: {
		everything: 'The briefing is about everything again',
		only: (count: number) =>
			`The briefing is about ${count === 1 ? 'this topic' : `${count} topics`} only; {compare.topic} lifts it`,
	},
	/** Names are in quotation marks. */
	corrections: {
		apart: (name: string, undoes: string) => `${name} is taken apart; ${undoes}`,
		rejected: (name: string, undoes: string) => `${name} is no longer matched; ${undoes}`,
		confirmed: (name: string, undoes: string) => `${name} is confirmed; ${undoes}`,
		doubtIn: (name: string) => `What is doubtful in ${name}`,
		toBeJoined: 'go to the row that belongs to it and press {compare.join} again, {move.back} leaves it',
		nothingJoined: 'Nothing was joined',
		matched: (one: string, other: string, undoes: string) => `${one} and ${other} are matched; ${undoes}`,
		joined: (one: string, other: string, undoes: string) => `${one} and ${other} are joined; ${undoes}`,
		byHand: (name: string, undoes: string) => `${name} is matched by hand; ${undoes}`,
		isNow: (name: string, relation: string) => `${name} is now ${relation}`,
		moreRows: (count: number) => `and ${counted(count, 'more row')}`,
		partOf: (name: string, whole: string) => `${name} is part of ${whole}`,
		noCandidate: 'There is nothing to match it with',
	},
	notes: {none: 'No note', kept: 'The note is kept, and stands in the briefing'},
	renamed: {
		first: 'The topic has its first name again',
		now: (name: string) => `The topic is called “${name}” now`,
	},
	/** What is the case again; names are in quotation marks. */
	undone: {
		undone: (again: string) => `Undone: ${again}`,
		redone: (again: string) => `Redone: ${again}`,
		ofPair: (again: string, pair: string) => `${again}, of ${pair}`,
		pinned: (name: string) => `${name} is pinned again`,
		unpinned: (name: string) => `${name} is no longer pinned`,
		pinMoved: (name: string) => `the pin on ${name} is in its other place again`,
		noteGone: (name: string) => `the note on ${name} is gone`,
		note: (name: string, note: string) => `the note on ${name} is ${note} again`,
		firstName: (name: string) => `${name} has its first name again`,
		called: (name: string, topic: string) => `${name} is called ${topic} again`,
		made: {
			reject: (rows: string) => `the match of ${rows} is rejected again`,
			match: (rows: string) => `the match by hand of ${rows} is there again`,
			join: (rows: string) => `${rows} are joined again`,
			confirm: (rows: string) => `the match of ${rows} is confirmed again`,
		},
		unmade: {
			reject: (rows: string) => `the match of ${rows} is there again`,
			match: (rows: string) => `the match by hand of ${rows} is gone`,
			join: (rows: string) => `${rows} is taken apart again`,
			confirm: (rows: string) => `the match of ${rows} is no longer confirmed`,
		},
		putBack: (text: string) => `${text} is part of the text again`,
		takenOut: (text: string) => `${text} is taken out again`,
		allTopics: 'the briefing is about all topics again',
		topics: (names: string) => `the briefing is about ${names} again`,
		firstSide: (name: string) => `${name} stands first again`,
		length: (length: string) => `the length is ${length} again`,
		partIn: (part: string) => `the part “${part}” is in again`,
		partOut: (part: string) => `the part “${part}” is left out again`,
	},
	/** Stand where a name would. */
	unnamed: {
		passage: 'A passage',
		/** Behind other words. */
		inside: {passage: 'a passage', row: 'a row'},
		row: 'A row',
		correction: 'A correction',
		sides: {left: 'the left side', right: 'the right side'},
	},
	rows: {
		showing: (filter: string) => `Showing only: ${filter}`,
		showingAll: 'Showing all rows',
		order: (order: string) => `Order of the rows: ${order}`,
		conflict: (topic: string) => `Conflict: ${topic}`,
		noConflict: 'No conflict among these rows; {compare.filter} shows others',
		noneAbout: (query: string) => `No row is about “${query}”`,
		noOther: 'No other row of this topic',
		onNeitherSide: 'That passage stands on neither of the sides compared',
		allAgain: 'All rows again',
		noCounterpart: (side: string) => `${side} has no counterpart to this`,
		noSentence: 'There is no sentence here to select',
	},
	sides: {
		tooMany: 'So many documents: pick the two sides to compare',
		noneFound: 'No side or source has these words',
		same: 'The two sides must be different sources',
	},
	search: {
		fromLastHit: 'From the last hit to the first',
		fromFirstHit: 'From the first hit to the last',
		onlyHit: 'This is the only hit here',
		fromLastSource: (source: string) => `From the last source to the first: ${source}`,
		fromFirstSource: (source: string) => `From the first source to the last: ${source}`,
		onTo: (source: string) => `On to: ${source}`,
		noEarlier: 'No earlier searches yet',
		writeQuery: 'Write what you are looking for',
		nothing: (query: string) => `Nothing found for “${query}”`,
		notHere: (query: string) => `“${query}” is not in this source`,
		pasteFirst: 'Press {search.show} first to search for what you paste',
		sortedBy: (order: string) => `Sorted by ${order}`,
	},
	export: {
		aboutOnly: (query: string) =>
			`The briefing is about “${query}” only; {export.change} on the first line makes it about everything`,
		noSubject:
			'So many documents are hardly one event: pick two sides ({picker.show}), search ({search.show}) or pin passages ({mark.pin}) first',
		writing: 'Writing the briefing …',
		written: (file: string) => `The briefing is in ${file}`,
		pickThatPair: 'pick that pair ({picker.show}) to export them',
		listThem: '{export.show} lists them, {export.change} there takes one out',
		nothingMatches: (query: string) => `Nothing matches “${query}”: change the query first.`,
		goToPin: 'Go to a pin to move it',
	},
	copy: {
		withReferences: (quotations: number) =>
			quotations > 1 ? `${quotations} quotations, each with its reference` : 'with its reference',
		copied: (references: string) => `Copied, ${references}`,
		sent: (references: string) => `Sent to the terminal to be copied, ${references}`,
		heldBack: (remedy: string) =>
			`tmux keeps it from the terminal’s clipboard: “${remedy}” in ~/.tmux.conf lets it through`,
	},
	page: {
		none: 'No web address of this is known',
		sent: (host: string) => `Sent to the browser: ${host}`,
	},
	text: {
		nothingTakenOut: 'Nothing was taken out of this text',
		takenOut: (count: number) => `${counted(count, 'piece')} taken out`,
		edits: '{reader.edit-text} puts a piece back, or takes a passage out',
		headingStays: 'A heading stays: go to a passage, or to what was taken out',
		takenOutNow: (pins: number, undoes: string) => {
			const waiting = `, and ${counted(pins, 'pin')} on it ${pins === 1 ? 'waits' : 'wait'}`;
			return `Taken out: it is not searched, compared or cited any more${pins === 0 ? '' : waiting}; ${undoes}`;
		},
		putBack: (undoes: string) => `Put back: it is a passage now, and searched, compared and cited; ${undoes}`,
	},
	disk: {
		changed: (count: number) => `${counted(count, 'file')} changed`,
		added: (count: number) => `${count} new`,
		gone: (count: number) => `${count} gone`,
		onDisk: (changes: string) => `${changes} on disk: {documents.read-again} reads it again`,
		outdated: (changes: string) =>
			`${changes} on disk since this was read: {documents.read-again} reads it again`,
		unchanged: 'No file has changed on disk',
		readAgain: (count: number) => `Read again: ${counted(count, 'source')}`,
		waits: (name: string, more: number) =>
			more === 0
				? `${name} waits until its text is back`
				: `${name} and ${more} more wait until their text is back`,
		isBack: (name: string, more: number) =>
			more === 0 ? `${name} is back` : `${name} and ${more} more are back`,
		pairWaits: (pair: string) => `${pair} waits until all its documents are back`,
		pairIsBack: (pair: string) => `${pair} is compared again`,
		stops: 'Reading stops …',
		notReadAgain: 'These documents are not read again: start briefing again.',
		noneLeft: 'None of these documents can be read any more: what is open stays as it was read.',
	},
	opening: {
		/** Where that key works, and elsewhere. */
		list: {here: '{problems.show} lists', elsewhere: '{sources.show} and then {problems.show} list'},
		problems: (count: number, list: string) => `; ${counted(count, 'problem')}, which ${list}`,
		moreProblems: (count: number, list: string) => `; ${count} more, which ${list}`,
		compares: (key: string, left: string, right: string) =>
			`${key} compares the two sides, ${left} and ${right}`,
		searches: (key: string) => `${key} searches all sources`,
		helps: (key: string) => `${key} shows what else can be done`,
		lastGone: 'What you read last is not here any more',
		nameGone: (name: string) => `“${name}”, which you read last, is not here any more`,
		sidesGone: (names: string, count: number) =>
			`${names}, which you compared last, ${count === 1 ? 'is' : 'are'} not here any more: the two sides are chosen anew`,
	},
	mouse: {
		on: 'The mouse is on: the wheel scrolls, a click chooses, a double click opens. Shift-drag, on a Mac Option-drag, selects text; {program.mouse} turns it off',
		off: 'The mouse is off: dragging selects text as elsewhere',
	},
	help: {
		nothing: 'Nothing is called so',
		explains: 'This only explains',
		worksIn: (places: string) => `This key works in: ${places}`,
	},
	/** What programs beside this one did. */
	outside: {
		editorMissing: (command: string, reason: string) => `The editor does not start (${command}): ${reason}`,
		editorFailed: (command: string) => `The editor ended with an error (${command}); the note is as it was`,
		noScreen: 'There is no screen for a browser here: y copies the words with the link',
		noBrowser: 'No browser was found here: y copies the words with the link',
		noPair: (from: string, to: string) => `No rough translation from ${from} to ${to}`,
		otherLines: 'Apertium answered with other lines than it was given: no rough translation',
		tooLong: (seconds: number) => `Apertium took longer than ${seconds} seconds: no rough translation`,
		notTranslated: (reason: string) => `Apertium could not translate: ${reason}`,
		endedWith: (code: number) => `it ended with ${code}`,
		installApertium: (pair: string, packaged: string) =>
			`A rough translation needs the program Apertium with its pair ${pair}: on Debian, apt install apertium ${packaged}`,
	},
};
