/** Recognises the files of old Office programs, which are not read, and says what each is. */
import type {UnreadReason} from '../unread-reasons.ts';

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of parts, each with what a file that has one is and what can be done about it. */
const kinds: readonly (readonly [part: string, refusal: UnreadReason])[] = [
	['EncryptedPackage', 'is protected by a password; save it without one'],
	['WordDocument', 'is in the old format of Word; open it and save it as .docx'],
	['__properties_version', 'is a message of Outlook; save it as .eml or as text'],
];

export function isCompoundFile(bytes: Uint8Array): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Why such a file is not read. */
export function refuseCompoundFile(bytes: Uint8Array): {readonly refused: UnreadReason} {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const kind = kinds.find(([part]) => all.includes(part, 0, 'utf16le'));
	return {refused: kind?.[1] ?? 'is in an old format of Office; open it and save it as .docx'};
}
