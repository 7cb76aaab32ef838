/**
 * Stands in for Ink's `build/line-update.js` in the bundle: what to write where a row of the screen changed.
 *
 * Ink looks for the longest beginning that can stay, grapheme by grapheme, which costs more than writing
 * the row. Here only an unstyled beginning of simple characters stays.
 */
import {isSimple} from '../../app/text-width.ts';

const toColumn = (column: number) => `\u001b[${column + 1}G`;
const eraseToEnd = '\u001b[K';

export default function fastLineUpdate(previous: string, next: string, columns: number | undefined): string {
	let same = 0;
	while (
		same < next.length &&
		same < previous.length &&
		next[same] === previous[same] &&
		next[same] !== '\u001b'
	)
		same++;
	// A mark on the last character that is the same would be cut from it.
	const isSafe =
		isSimple(next.slice(0, same + 1)) || (next[same] === '\u001b' && isSimple(next.slice(0, same)));
	const keeps = isSafe && columns !== undefined && same < columns ? same : 0;
	return toColumn(keeps) + eraseToEnd + next.slice(keeps);
}
