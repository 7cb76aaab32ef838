/** Takes apart what is made of parts with heads: messages, and web pages that were saved into one file. */
import PostalMime, {type Email} from 'postal-mime';
import {least} from '../../../base/extremes.ts';
import {UserError} from '../../problem.ts';

export type MimePart = {
	/** With its encoded words decoded. */
	readonly head: Email;
	/** `text/html`, in small letters. */
	readonly type: string;
	/** The encoding that it states of itself. */
	readonly charset: string | undefined;
	/** What it calls itself as a file. */
	readonly name: string | null;
	readonly isAttached: boolean;
	/** Its content as it was before it was sent. */
	readonly content: () => Buffer;
	/** The parts that it is made of, none where it is one itself. */
	readonly parts: readonly MimePart[];
};

const largestHead = 256 * 1024;
const deepest = 20;
const mostParts = 2000;

const tooMuch = 'has more parts than any message; save its text alone';

/**
 * The whole of a file, as its first part.
 *
 * The library reads the heads alone: given a message of 27 MB it takes minutes, and one of 40 MB fills the memory.
 */
export async function parseMime(bytes: Uint8Array): Promise<MimePart> {
	let count = 0;
	const parse = async (part: Buffer, depth: number): Promise<MimePart> => {
		count++;
		if (count > mostParts || depth > deepest) throw new UserError(tooMuch);
		const end = endOfHead(part);
		if (end > largestHead) throw new UserError('begins with more than any message does; save its text alone');
		const head = await PostalMime.parse(Buffer.concat([part.subarray(0, end), Buffer.from('\r\n\r\n')]));
		const body = part.subarray(end);
		const type = headerOf(head, 'content-type') ?? 'text/plain';
		const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
		const boundary = kind.startsWith('multipart/') ? parameterOf(type, 'boundary') : undefined;
		const parts: MimePart[] = [];
		if (boundary !== undefined)
			for (const section of sectionsOf(body, boundary)) parts.push(await parse(section, depth + 1));
		const disposition = headerOf(head, 'content-disposition') ?? '';
		return {
			head,
			type: kind,
			charset: parameterOf(type, 'charset'),
			name: head.attachments[0]?.filename ?? null,
			isAttached: /^\s*attachment/i.test(disposition),
			content: () => decoded(body, headerOf(head, 'content-transfer-encoding') ?? ''),
			parts,
		};
	};
	return parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0);
}

/** The first value of a header, as it was written. */
export function headerOf({headers}: Email, name: string): string | undefined {
	return headers.find(({key}) => key === name)?.value;
}

/** A value that stands behind a semicolon: `text/html; charset="utf-8"`. */
export function parameterOf(header: string, name: string): string | undefined {
	const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
	return found?.[1] ?? found?.[2];
}

/** Where the first empty line ends. */
function endOfHead(part: Buffer): number {
	if (/^\r?\n/.test(part.toString('latin1', 0, 2))) return 0;
	const ends = ['\n\r\n', '\n\n'].flatMap(empty => {
		const at = part.indexOf(empty);
		return at === -1 ? [] : [at + empty.length];
	});
	return Math.min(part.length, least(ends));
}

/** What stands between the lines that part a body. */
function sectionsOf(body: Buffer, boundary: string): Buffer[] {
	const mark = Buffer.from(`--${boundary}`, 'latin1');
	const sections: Buffer[] = [];
	let start = -1;
	for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
		if (at > 0 && body[at - 1] !== 0x0a) continue;
		if (start !== -1) sections.push(body.subarray(start, at));
		const lineEnd = body.indexOf('\n', at);
		const isLast = body.toString('latin1', at + mark.length, at + mark.length + 2) === '--';
		start = isLast || lineEnd === -1 ? -1 : lineEnd + 1;
		if (isLast || sections.length > mostParts) break;
	}
	// Of a file that was cut the last part is there as far as it goes.
	if (start !== -1) sections.push(body.subarray(start));
	return sections;
}

function decoded(body: Buffer, encoding: string): Buffer {
	switch (encoding.trim().toLowerCase()) {
		case 'base64':
			return Buffer.from(body.toString('latin1'), 'base64');
		case 'quoted-printable':
			return Buffer.from(
				body
					.toString('latin1')
					.replace(/[ \t]+(?=\r?\n)/g, '')
					.replace(/=\r?\n/g, '')
					.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
				'latin1',
			);
		default:
			return body;
	}
}
