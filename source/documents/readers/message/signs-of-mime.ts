/** Recognises messages and pages in one file by their heads. */

/** Whatever a head begins with, the end of it is no farther. */
const longestHead = 64 * 1024;
const longestName = 60;

/** Whether bytes begin as a message does: with a head that says of itself which standard it follows, or who sent it. */
export function isMessage(bytes: Uint8Array): boolean {
	const head = headIn(bytes);
	return head !== null && /^(?:mime-version|message-id|received):/im.test(head);
}

/** Whether bytes are those of a web page that a browser saved into one file. */
export function isPageArchive(bytes: Uint8Array): boolean {
	const head = headIn(bytes);
	if (head === null) return false;
	return (
		/^snapshot-content-location:/im.test(head) ||
		(/^content-type:\s*multipart\/related/im.test(head) && !/^(?:received|message-id):/im.test(head))
	);
}

/** What stands above the first empty line, where that is a head. */
function headIn(bytes: Uint8Array): string | null {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, longestName));
	if (!/^[!-9;-~]+:/.test(start) || /^https?:/i.test(start)) return null;
	return new TextDecoder('latin1').decode(bytes.subarray(0, longestHead)).split(/\r?\n\r?\n/, 1)[0] ?? null;
}
