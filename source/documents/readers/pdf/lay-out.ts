/** Turns what stands on the pages of a document into blocks in the order in which they are read. */

import {addToGroup} from '../../../base/groups.ts';
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import type {BlockRole, DocumentBlock} from '../blocks.ts';
import {withoutMarker} from '../list-markers.ts';
import {partsInOrder, type Strip} from './columns.ts';
import {tableOfContents} from './contents.ts';
import type {Draft} from './draft.ts';
import type {Fragment, PageText} from './fragment.ts';
import {findFurniture} from './furniture.ts';
import {withHeadParted} from './head.ts';
import {headingRoles} from './headings.ts';
import {joinLines, type Lexicon} from './hyphens.ts';
import {lexiconOfDocument} from './lexicon-of-document.ts';
import {linesOf, type PdfLine} from './lines.ts';
import {markOfNote, notesOf, withoutMarks, withPlainMark} from './notes.ts';
import {
	continues,
	type Paragraph,
	paragraphsOf,
	type Setting,
	settingOf,
	withoutRaised,
} from './paragraphs.ts';

/** All text of the pages; what is no part of the document's own text is boilerplate. */
export async function layOut(pages: readonly PageText[]): Promise<DocumentBlock[]> {
	const sorted = sortOut(pages);
	const furniture = findFurniture(sorted.map(({page}) => page));
	const gutters: Strip[] = [];
	const parts = furniture.map(({text}, index) => {
		const page = partsInOrder(text, gutters);
		for (const gutter of page.gutters) gutters.push(gutter);
		return page.parts.map((part, place) => {
			const lines = linesOf(part, pages[index]?.number ?? 1, sorted[index]?.unseen);
			return index === 0 && place === 0 ? withHeadParted(lines) : lines;
		});
	});
	const setting = settingOf(parts.flat());
	const drafts: Draft[] = [];
	for (const [index, {heads, feet}] of furniture.entries()) {
		const aside = ([line, reason]: readonly [PdfLine, AsideReason]) => asideDraft(line.page, [line], reason);
		for (const head of heads) drafts.push(aside(head));
		addParts(drafts, parts[index] ?? [], setting);
		for (const foot of feet) drafts.push(aside(foot));
		for (const each of sorted[index]?.asides ?? []) drafts.push(each);
	}
	const lexicon = await lexiconOfDocument(parts.flat(2).map(({text}) => withoutRaised(text)));
	return blocksOf(drafts, setting, lexicon);
}

type SortedPage = {
	/** What is seen, upright, and part of the page. */
	readonly page: PageText;
	/** What stands among it and is not seen. */
	readonly unseen: readonly Fragment[];
	readonly asides: readonly Draft[];
};

/** Of all letters: where more are marked to be no part of the text, the marks say nothing. */
const mostArtifacts = 0.3;

/** Of the height of the first page: above this a mark may stand on a letterhead. */
const letterhead = 0.25;

/** Parts what is seen on each page from what is hidden, written aslant, or marked to be no part of the text. */
function sortOut(pages: readonly PageText[]): SortedPage[] {
	const lettersWhere = (test: (fragment: Fragment) => boolean) =>
		pages.reduce(
			(sum, {fragments}) => sum + fragments.filter(test).reduce((all, {text}) => all + text.length, 0),
			0,
		);
	const trustsMarks = lettersWhere(({isArtifact}) => isArtifact) < lettersWhere(() => true) * mostArtifacts;
	const [first] = pages;
	const reasonOf = (page: PageText, {hidden, angle, isArtifact, baseline}: Fragment): AsideReason | null => {
		if (hidden !== null) return hidden;
		if (angle !== 0) return 'written aslant';
		if (!isArtifact || !trustsMarks) return null;
		if (page === first && baseline < page.height * letterhead) return null;
		return baseline < page.height / 2 ? 'running head' : 'running foot';
	};
	return pages.map(page => {
		const kept: Fragment[] = [];
		const taken = new Map<AsideReason, Fragment[]>();
		for (const fragment of page.fragments) {
			const reason = reasonOf(page, fragment);
			if (reason === null) kept.push(fragment);
			else addToGroup(taken, reason, fragment);
		}
		const asides = [...taken].map(([reason, fragments]) =>
			reason === 'written aslant'
				? asideText(page.number, fragments.map(({text}) => text).join(' '), reason)
				: asideDraft(page.number, linesOf(fragments, page.number), reason),
		);
		const unseen = page.fragments.filter(({hidden}) => hidden !== null);
		return {page: {...page, fragments: kept}, unseen, asides};
	});
}

function asideDraft(page: number, lines: readonly PdfLine[], reason: AsideReason): Draft {
	return asideText(page, lines.map(({text}) => text).join(' '), reason);
}

function asideText(page: number, written: string, reason: AsideReason): Draft {
	return {kind: 'aside', page, lines: [], written, reason, isSetApart: true};
}

/** Adds the paragraphs of a page; what goes on from the part before is added to that. */
function addParts(drafts: Draft[], parts: readonly (readonly PdfLine[])[], setting: Setting): void {
	for (const lines of parts) {
		const paragraphs = paragraphsOf(lines, setting);
		const notes = notesOf(paragraphs, setting);
		for (const [index, paragraph] of paragraphs.entries()) {
			const isNote = notes.has(index);
			const last = drafts.findLast(({kind}) => kind === 'text' || kind === 'row');
			if (index === 0 && !isNote && last?.kind === 'text' && continues(paragraph, asParagraph(last))) {
				for (const line of paragraph.lines) last.lines.push(line);
				continue;
			}
			drafts.push({
				kind: isNote ? 'note' : paragraph.row === null ? 'text' : 'row',
				page: paragraph.lines[0]?.page ?? 1,
				lines: [...paragraph.lines],
				written: paragraph.row,
				reason: isNote ? 'footnote' : null,
				isSetApart: paragraph.isSetApart,
			});
		}
	}
}

function asParagraph({lines, isSetApart, written}: Draft): Paragraph {
	return {lines, isSetApart, row: written};
}

function blocksOf(drafts: readonly Draft[], setting: Setting, lexicon: Lexicon): DocumentBlock[] {
	const notes = new Set(
		drafts.flatMap(({kind, lines}) => (kind === 'note' ? [markOfNote(lines[0]?.text ?? '')] : [])),
	);
	const marks = new Set([...notes].filter(mark => mark !== null));
	const texts = drafts.map(({kind, lines, written}) => {
		const text = withBullet(
			written ??
				joinLines(
					lines.map(line => line.text),
					lexicon,
				),
			lines[0],
		);
		return kind === 'note' ? withoutMarks(withPlainMark(text), new Set()) : withoutMarks(text, marks);
	});
	const roles = headingRoles(drafts, texts, setting);
	const contents = tableOfContents(drafts, texts);
	let run = 0;
	return drafts.flatMap(({kind, page, reason, isSetApart}, index): DocumentBlock[] => {
		const text = texts[index] ?? '';
		if (isSetApart) run++;
		if (text === '') return [];
		const {role: heading, prominence} = roles[index] ?? {role: null, prominence: 1};
		const role: BlockRole | null = contents.has(index)
			? {kind: 'boilerplate', reason: 'table of contents'}
			: reason !== null
				? {kind: 'boilerplate', reason}
				: kind === 'row'
					? {kind: 'passage'}
					: heading;
		const {marker, text: rest} = role === null ? withoutMarker(text) : {marker: null, text};
		return [{text: rest, locator: {kind: 'page', page}, marker, run, prominence, ...(role && {role})}];
	});
}

/** Signs of fonts that have nothing but signs, and an `o` that stands apart, are the marks of lists. */
function withBullet(text: string, first: PdfLine | undefined): string {
	const marked = text.replace(/^[\ue000-\ue0ef\ue0f2-\uf8ff]+\s*(?=\S)/u, '• ');
	return first?.hasMark === true ? marked.replace(/^o (?=\S)/, '• ') : marked;
}
