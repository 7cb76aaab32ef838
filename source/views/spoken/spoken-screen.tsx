/**
 * The whole screen for a screen reader: plain lines of words, the terminal's cursor on what is chosen.
 *
 * Readers speak what is written anew and follow the cursor. So only the rows that change are written, in places that
 * stay; no row has a sign that is drawn and none is cut; and the number of an item is said with it, where it is chosen.
 */

import {titleOf} from '../../app/focus.ts';
import {keyName} from '../../app/key-names.ts';
import {type Hint, hintsFor} from '../../app/keymap.ts';
import type {Need} from '../../app/keys/key-binding.ts';
import {isTooSmall} from '../../app/layout.ts';
import {lineText, own, span} from '../../app/line.ts';
import {pinnedInWords} from '../../app/pins-here.ts';
import {isKnownWhat, translatedTexts} from '../../app/rough-translation.ts';
import type {State} from '../../app/state.ts';
import {textWidth} from '../../app/text-width.ts';
import {activeQuery} from '../../app/topic-in-force.ts';
import type {ScreenWords} from '../../app/wording/screen-words.ts';
import {beginningOf, wrapLines} from '../../app/wrap.ts';
import {type DrawScreen, TooSmall} from '../app.tsx';
import type {Cell} from '../cursor-place.ts';
import {cursorOf, type FieldRow, fieldRowLine} from '../field-line.ts';
import {closing, messageLines, promptField} from '../footer.tsx';
import {paint} from '../paint.ts';
import {Pane} from '../rows.tsx';
import {createTheme} from '../theme.ts';
import {inWords, messageInWords, phrase, type Spoken, type SpokenList, spokenKey} from './spoken.ts';
import {spokenView} from './spoken-views.ts';

/** Words alone. */
const plain = createTheme(0);

/** Rows that a line above the list may take. */
const mostRows = 6;
const mostKeyRows = 2;

/** Where one is, and what is open. */
function title(state: State): string {
	const {corpus, sides, words} = state;
	const {frame, spoken} = words;
	// In the search it stands in the field, and would be said at every letter.
	const query = state.view.kind === 'search' ? null : activeQuery(state);
	return phrase(
		[
			`briefing, ${titleOf(state)}`,
			query === null ? null : frame.about(query),
			sides === null ? null : spoken.screen.sides(sides.left.label, sides.right.label),
			frame.sources(corpus.sources.length),
			pinnedInWords(state),
		],
		'. ',
	);
}

/** What is being worked out; without how far it is, which would be said again and again. */
function workInWords({busy, words: {spoken}}: State): string {
	const {reading, comparing, writing, working} = spoken.screen;
	const works = [
		busy.reading === null ? null : reading,
		busy.comparison ? comparing : null,
		busy.export ? writing : null,
	];
	const words = phrase(works);
	return words === '' ? '' : working(words);
}

/** What is said to the user, else what is going on. */
function saying(state: State): string {
	const {message, count: times, words} = state;
	if (times !== null) return inWords(lineText(messageLines(state)[0] ?? []), words);
	if (message === null) return phrase([workInWords(state), translationInWords(state)], '. ');
	return message.kind === 'error'
		? words.spoken.screen.error(message.text)
		: messageInWords(message.text, words);
}

/** What is looked at in the user's language, roughly, where they asked for that. */
function translationInWords(state: State): string {
	const {translating, translation} = state.words.spoken.screen;
	const texts = state.translation.isShown && isKnownWhat(state) ? translatedTexts(state) : [];
	if (texts === null) return translating;
	return texts.length === 0 ? '' : translation(texts.join(' '));
}

/** What one item of a list has and the next has not. */
const needsOfItem: readonly Need[] = ['doubtful-row', 'one-sided-row', 'page', 'made-row'];

/** The hints but for those of one item: with them all would be read again at every step. Help has them. */
function steadyHints(state: State): readonly Hint[] {
	return hintsFor(state).filter(({needs}) => !needs.some(need => needsOfItem.includes(need)));
}

/** The most useful keys, as many as there is room for before those that stand at the end of every screen. */
function keyRows(state: State, width: number): readonly string[] {
	const {words} = state;
	const hints = steadyHints(state);
	const said = (some: typeof hints) =>
		some.map(({key, words: hint}) => {
			return `${spokenKey(keyName(key, words.keys.names), words)} ${inWords(hint, words)}`;
		});
	const [others, last] = [
		hints.filter(({rank}) => rank < closing),
		hints.filter(({rank}) => rank >= closing),
	];
	for (let most = others.length; ; most--) {
		const keys = [...said(others.slice(0, most)), ...said(last)].join(', ');
		const rows = wrapLines(words.spoken.screen.keys(keys), width);
		if (rows.length <= mostKeyRows || most === 0) return rows.slice(0, mostKeyRows);
	}
}

type ScreenSays = ScreenWords['spoken']['screen'];

/** A text in rows, marked where it goes on. */
function rowsOf(text: string, width: number, most = mostRows): readonly string[] {
	const all = wrapLines(beginningOf(text, width * (most + 1)), width);
	if (all.length <= most) return all;
	const last = all[most - 1] ?? '';
	return [...all.slice(0, most - 1), textWidth(last) < width ? `${last}…` : `${last.slice(0, -1)}…`];
}

/**
 * Every item leaves room for what is said of the chosen one, so that choosing another moves nothing: a reader would
 * read all of it again.
 */
function itemRows(
	list: SpokenList,
	index: number,
	{chosen}: ScreenSays,
	width: number,
	height: number,
): readonly string[] {
	const {item, cursor, isText, count} = list;
	const {number, all} = list.place ?? {number: cursor + 1, all: count};
	if (isText === true) return rowsOf(item(index), width, height);
	const room = chosen(all, all).length - 1;
	const [first = '', ...others] = rowsOf(`${'_'.repeat(room)} ${item(index)}`, width, height);
	const place = index === cursor ? chosen(number, all) : '';
	return [place + first.slice(room + 1), ...others];
}

type Shown = {readonly rows: readonly string[]; readonly cursor: Cell};

/** Items of one row each that have room on the largest screen: pages are counted out from every so many items on. */
const chapter = 100;

/**
 * The page that holds the chosen item: whole items, the same ones wherever one comes from, so that nothing is written
 * anew until the page is turned.
 */
function shownPage(list: SpokenList, says: ScreenSays, width: number, height: number): Shown {
	const {cursor, count: all} = list;
	const rows: string[] = [];
	let y = 0;
	for (let index = cursor - (cursor % chapter); index < all; index++) {
		const item = itemRows(list, index, says, width, height);
		if (rows.length > 0 && rows.length + item.length > height) {
			if (index > cursor) break;
			rows.length = 0;
		}
		if (index === cursor) y = rows.length;
		for (const row of item) rows.push(row);
	}
	return {rows: rows.slice(0, height), cursor: {x: Math.min(width - 1, textWidth(list.before ?? '')), y}};
}

/** A page in the rows that are left of those it was made for; the row of the cursor among them. */
function leftOf({rows, cursor}: Shown, height: number): Shown {
	const from = Math.max(0, Math.min(cursor.y, rows.length - height));
	return {rows: rows.slice(from, from + height), cursor: {x: cursor.x, y: cursor.y - from}};
}

/** The field at another row. */
const at = (field: FieldRow, y: number): FieldRow => ({...field, y});

export const drawSpoken: DrawScreen = (state, {spelled, spelledOwn}) => {
	const {columns: width, rows: height} = state.size;
	if (isTooSmall(state.size)) return {frame: <TooSmall state={state} theme={plain} />, cursor: {x: 0, y: 0}};
	const spoken: Spoken = spokenView(state, state.view);
	const above = [title(state), ...spoken.head].flatMap(text => rowsOf(text, width));
	const fieldRow = spoken.field === undefined ? null : at(spoken.field, above.length);
	if (fieldRow !== null) above.push(lineText(fieldRowLine(fieldRow)));
	const keys = keyRows(state, width);
	const {prompt} = state;
	const said = rowsOf(prompt === null ? saying(state) : '', width);
	const below = [...said, ...keys];
	const room = Math.max(1, height - above.length - below.length);
	// A long message, or fewer keys, turn no page.
	const usual = Math.max(1, room + said.length + keys.length - 1 - mostKeyRows);
	const {rows, cursor} = leftOf(shownPage(spoken.list, state.words.spoken.screen, width, usual), room);
	const promptRow = prompt === null ? null : at(promptField(state, prompt), height - below.length);
	if (promptRow !== null) below[0] = lineText(fieldRowLine(promptRow));
	const blanks = Math.max(0, height - above.length - rows.length - below.length);
	const ownLines = (texts: readonly string[]) => texts.map(text => own([span(text)]));
	const lines = [
		...ownLines(above),
		...rows.map(text => [span(text)]),
		...Array.from({length: blanks}, () => []),
		...ownLines(below),
	].slice(0, height);
	const words = {...plain, spelled, spelledOwn};
	const inList = {x: cursor.x, y: Math.min(height - 1, above.length + cursor.y)};
	const writing = promptRow ?? (spoken.isWriting === true ? fieldRow : null);
	return {
		frame: <Pane area={{width, height}} rows={lines.map(line => paint(words, line, width))} />,
		cursor: writing === null ? inList : cursorOf(writing),
	};
};
