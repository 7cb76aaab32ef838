/** Reads messages (.eml): the text of the message itself, its subject, day and sender; attachments are named. */

import {timeBehindDay} from '../../../languages/mail-words.ts';
import {sanitiseLine} from '../../../text/sanitise.ts';
import type {WrittenFacts} from '../../facts.ts';
import {publisherOfAddress, sideOfAddress, webAddress} from '../../origins.ts';
import type {UnreadReason} from '../../unread-reasons.ts';
import {addBehind, type DocumentBlock, isAllFurniture} from '../blocks.ts';
import {decodeAsIs, safeText} from '../decode.ts';
import type {Guess} from '../encodings.ts';
import type {ReadFile} from '../reader.ts';
import {type Aside, readHtml} from '../web/web-page.ts';
import type {Head} from './forwarded.ts';
import {headerOf, type MimePart, parameterOf, parseMime} from './mime.ts';
import {isSentOn, partMessage, plainSubject, quoted, withoutListName} from './parting.ts';
import {blocksOfPlainBody} from './plain-body.ts';

/** How mail programs mark what a message is signed with, and what it answers to. */
const signature: Aside = ['.moz-signature, .gmail_signature, #Signature', 'signature'];
const answeredMessage: Aside = [
	'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix, #appendonsend, #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *',
	quoted,
];

export async function readMessage(bytes: Uint8Array, guess: Guess | null = null): Promise<ReadFile> {
	const message = await parseMime(bytes);
	const {head} = message;
	const subject = head.subject ?? '';
	const isReply = headerOf(head, 'in-reply-to') !== undefined && !isSentOn(subject);
	const own: DocumentBlock[] = [];
	for (const part of bodiesOf(message)) addBehind(own, blocksOf(part, guess, isReply));
	const parted = partMessage(own, subject);
	const facts = parted.head === null ? factsOf(message) : factsOfForwarded(parted.head, factsOf(message));
	const blocks: DocumentBlock[] = [];
	addBehind(blocks, parted.head === null ? sender(message) : letterheadOf(parted.head.from ?? ''));
	addBehind(blocks, parted.blocks);
	const names = attachmentsOf(message);
	const remark: UnreadReason | null =
		names.length === 0 ? null : `has attachments, which are not read: ${names.join(', ')}`;
	if (isAllFurniture(blocks))
		return {refused: remark ?? 'holds no text to read; choose a message with text in it'};
	return {blocks, ...facts, remark: remark === null ? null : `${remark}; save them beside it`};
}

type MessageFacts = {readonly stated: WrittenFacts; readonly otherwise: WrittenFacts};

function factsOf({head}: MimePart): MessageFacts {
	const subject = withoutListName(head.subject ?? '');
	const title = plainSubject(subject);
	return {
		stated: {
			...(title !== '' && {title}),
			// As it was where it was sent: what the library makes of it is the day in Greenwich.
			date: dayOf(headerOf(head, 'date')),
		},
		// Whoever sends something on did not issue it.
		otherwise: issuerOf(isSentOn(subject) ? '' : (head.from?.address ?? '')),
	};
}

/** What the message that was sent on says of itself goes before what that says which sends it on. */
function factsOfForwarded({from, date, subject}: Head, {stated}: MessageFacts): MessageFacts {
	const title = plainSubject(subject ?? '');
	return {
		stated: {title: title === '' ? stated.title : title, date: dayOf(date ?? undefined)},
		otherwise: issuerOf(/[\w.+-]+@[\w.-]+\w/.exec(from ?? '')?.[0] ?? ''),
	};
}

/** A day without its time. */
function dayOf(date: string | undefined): string | undefined {
	return date?.replace(timeBehindDay, '');
}

function issuerOf(mailAddress: string): WrittenFacts {
	const domain = /@([\w.-]+)\s*$/.exec(mailAddress)?.[1];
	const address = domain === undefined ? null : webAddress(`https://${domain}`);
	return {publisher: address && publisherOfAddress(address), side: address && sideOfAddress(address)};
}

/** The name of the sender, which may be that of an office. */
function sender({head}: MimePart): DocumentBlock[] {
	return isSentOn(head.subject ?? '') ? [] : letterheadOf(head.from?.name ?? '');
}

/** @param from A name, before its address where it has one: `Ministry of Ports <press@ports.example>`. */
function letterheadOf(from: string): DocumentBlock[] {
	const text = sanitiseLine(from.replace(/\s*[<[(].*$/s, '').replace(/^["']|["']$/g, '')).trim();
	if (text === '' || text.includes('@')) return [];
	const locator = {kind: 'paragraph', paragraph: 1} as const;
	return [{text, locator, marker: null, run: 0, role: {kind: 'letterhead'}}];
}

/** The parts that are displayed as the message; of two versions the one with more to it. */
function bodiesOf(part: MimePart): MimePart[] {
	if (part.isAttached) return [];
	if (part.parts.length === 0) return isBody(part) ? [part] : [];
	const bodies = part.parts.map(bodiesOf).filter(found => found.length > 0);
	if (part.type === 'multipart/related') return bodies[0] ?? [];
	if (part.type !== 'multipart/alternative') return bodies.flat();
	return bodies.find(found => found.some(({type}) => type === 'text/html')) ?? bodies[0] ?? [];
}

function blocksOf(part: MimePart, guess: Guess | null, isReply: boolean): readonly DocumentBlock[] {
	const decoded = decodeAsIs(part.content(), {
		declared: part.charset,
		guess: guess ?? {encoding: 'windows-1252', isSure: false},
	});
	if ('refused' in decoded) return [];
	if (part.type === 'text/html') {
		const read = readHtml(decoded.text, {asides: isReply ? [signature, answeredMessage] : [signature]});
		return 'refused' in read ? [] : read.blocks;
	}
	const type = headerOf(part.head, 'content-type') ?? '';
	return blocksOfPlainBody(safeText(decoded.text), parameterOf(type, 'format')?.toLowerCase() === 'flowed');
}

/** More names than these nobody would read. */
const mostNames = 5;

/** Files that were sent along; pictures that are part of a page are none. */
function attachmentsOf(message: MimePart): string[] {
	const found: string[] = [];
	let others = 0;
	const visit = (part: MimePart): void => {
		for (const each of part.parts) visit(each);
		if (part.parts.length > 0 || !isFile(part)) return;
		if (found.length < mostNames) found.push(sanitiseLine(part.name ?? part.type).slice(0, 80));
		else others++;
	};
	visit(message);
	return others === 0 ? found : [...found, `${others} more`];
}

function isBody({type}: MimePart): boolean {
	return type === 'text/html' || type === 'text/plain';
}

function isFile(part: MimePart): boolean {
	const {isAttached, type, name, head} = part;
	if (isAttached) return true;
	return (
		!isBody(part) &&
		headerOf(head, 'content-id') === undefined &&
		(name !== null || !type.startsWith('text/'))
	);
}
