/** Stands in for `string-width` in the bundle, where Ink measures every row of every frame with it. */
import stringWidth, {type Options} from 'string-width';
import {textWidth} from '../../app/text-width.ts';
import {Recent} from '../../base/recent.ts';
import {styleSequence} from './style-sequence.ts';

const widths = new Recent<number>();

function measure(text: string): number {
	return textWidth(text.includes('\u001b') ? text.replace(styleSequence, '') : text);
}

/** The same number as `string-width` gives. */
export default function fastStringWidth(text: string, options?: Options): number {
	if (typeof text !== 'string' || options !== undefined) return stringWidth(text, options);
	return widths.get(text, measure);
}
