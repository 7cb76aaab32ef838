/** Why a PDF cannot be read, in words for the reader. */
import type {UnreadReason} from '../../unread-reasons.ts';
import type {PageText} from './fragment.ts';

/** What is told of the errors of pdf.js, by their names. */
const errors: Readonly<Record<string, UnreadReason>> = {
	PasswordException: 'is a PDF that is locked with a password; open it and print it to a new PDF first',
	InvalidPDFException: 'is no whole PDF, it is damaged or cut off; get it again',
};

export function refusalOfError(error: unknown): UnreadReason {
	const name = error instanceof Error ? error.name : '';
	return errors[name] ?? 'is a PDF that cannot be read; save its text first';
}

/** Of the characters of a document: with more that are no letters, its letters stand for others. */
const mostUnreadable = 0.1;

const unreadable = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu;

/** Why pages hold no text that can be read, or null. */
export function refusalOfPages(pages: readonly PageText[]): UnreadReason | null {
	if (pages.length === 0) return 'is a PDF without pages; get it again';
	let length = 0;
	let strange = 0;
	for (const {fragments} of pages) {
		const text = fragments.map(each => (each.hidden === null ? each.text : '')).join('');
		length += text.length;
		strange += text.match(unreadable)?.length ?? 0;
	}
	if (length === 0)
		return 'is a PDF of pictures, with no text in it; run a text recognition (OCR) over it first';
	if (strange > length * mostUnreadable)
		return 'is a PDF whose letters stand for others, so that its text cannot be read; run a text recognition (OCR) over it first';
	return null;
}
