/** Stands in for Ink's `build/sanitize-ansi.js` in the bundle, where Ink reads every text of every frame with it. */
import sanitizeAnsi from '../../../node_modules/ink/build/sanitize-ansi.js';
import {isSimple} from '../../app/text-width.ts';
import {Recent} from '../../base/recent.ts';
import {styleSequence} from './style-sequence.ts';

const sanitised = new Recent<string>();

function sanitise(text: string): string {
	return isSimple(text.replace(styleSequence, '')) ? text : sanitizeAnsi(text);
}

/** The same text as Ink's own gives: styles, links and simple characters are what it lets through as they are. */
export default function fastSanitiseAnsi(text: string): string {
	return sanitised.get(text, sanitise);
}
