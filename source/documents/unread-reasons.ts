/** Why a file was not read, or not as its format would have it: what programs read, and English says behind its name. */

/** What a file is that is not read. */
export type UnreadKind =
	| 'a picture'
	| 'an archive'
	| 'a sound or a film'
	| 'a spreadsheet'
	| 'a presentation'
	| 'a web page in one file of Safari'
	| 'a document of a word processor that is not known'
	| 'a message of Outlook'
	| 'an e-book'
	| 'data'
	| 'part of a program'
	| 'a note of where a page is'
	| 'a download that was not finished';

/** What can be done about it. */
export type UnreadRemedy =
	| 'save it as text, Markdown or HTML first'
	| 'put the text that it shows into a document'
	| 'unpack it first'
	| 'write down what is said'
	| 'save it as HTML first'
	| 'save that page and put it here'
	| 'download it again';

export type PlainUnreadReason =
	// The file system
	| 'does not exist; check the path'
	| 'does not exist; a part of the path is a file'
	| 'cannot be read; give yourself permission to read it'
	| 'cannot be read; the disk reports an error'
	| 'cannot be opened; too many files are open'
	| 'does not answer; give a text file'
	| 'has a name that is too long; rename it'
	| 'is a folder; give a text file'
	| 'is a link to a folder, which is not followed; give that folder as well'
	| 'is a link to something that is not there; give the file itself'
	| 'is a loop of links; give the file itself'
	| 'is larger than 64 MB; split it or give a smaller file'
	| 'is not a regular file; give a text file'
	| 'is the name of several files; rename them, or give their folder'
	| 'is an address, and nothing is fetched; save the page in your browser (Ctrl-S) and give that file'
	// Text
	| 'is empty; choose a file with text in it'
	| 'is not a text file; save the document as text or Markdown first'
	| 'holds only blank lines; choose a file with text in it'
	| 'has no ending that says what it is; call it .txt if it holds text'
	| 'is not all in UTF-8; what is not is shown as \ufffd'
	| 'is too long, or too deeply nested, to be read as Markdown; it was read as plain text'
	// Web pages
	| 'has too many elements for its text to be told from what is around it; all of it was read'
	| 'is nested too deep to be read; save its text alone'
	| 'is too long for a web page; save its text alone'
	| 'holds no text to read; choose a page with text in it'
	| 'holds no web page; save the page as HTML'
	// Messages
	| 'holds no text to read; choose a message with text in it'
	| 'has more parts than any message; save its text alone'
	| 'begins with more than any message does; save its text alone'
	| 'is a message of Outlook; save it as .eml or as text'
	// Word processors
	| 'is protected by a password; save it without one'
	| 'is in the old format of Word; open it and save it as .docx'
	| 'is in an old format of Office; open it and save it as .docx'
	| 'has letters in a code page that is not known; some may be wrong. Save it as .docx'
	| 'holds no text to read; choose a document with text in it'
	| 'holds no OpenDocument text; open it and save it as .odt'
	| 'ends too soon; what there is of it was read'
	| 'holds no text of Word; open it and save it as .docx'
	| 'is damaged or was not downloaded whole; open it in its program and save it again'
	| 'holds more than anybody writes; save its text alone'
	| 'is nested too deep to be read, or has too many parts; save its text alone'
	// PDF
	| 'is a PDF that is locked with a password; open it and print it to a new PDF first'
	| 'is no whole PDF, it is damaged or cut off; get it again'
	| 'is a PDF that cannot be read; save its text first'
	| 'is a PDF without pages; get it again'
	| 'is a PDF of pictures, with no text in it; run a text recognition (OCR) over it first'
	| 'is a PDF whose letters stand for others, so that its text cannot be read; run a text recognition (OCR) over it first'
	| 'is a PDF that takes too long to read; print it to a new PDF, or save its text'
	| 'is a PDF that needs too much memory to be read; print it to a new PDF, or save its text';

export type UnreadReason =
	| PlainUnreadReason
	| `is ${UnreadKind}; ${UnreadRemedy}`
	| `is of an unknown kind (${string}); call it .txt if it holds text`
	| `is not all in ${string}, as it says; what is not is shown as \ufffd`
	| `does not say how its letters are encoded; it was read as ${string}, which may be wrong. Save it as UTF-8`
	| `has attachments, which are not read: ${string}`
	| `holds no documents; put ${string} files into it`
	| `Reading was stopped: ${number} of ${number} files were not read`
	| `cannot be read (${string})`;
