/**
 * What to write where a row of the screen changed, from its first column on.
 *
 * Looking for the longest beginning that can stay, grapheme by grapheme, costs more than writing the row:
 * only an unstyled beginning of simple characters stays.
 */
import {isSimple} from '../../app/text-width.ts';

const eraseToEnd = '\u001b[K';

export function lineUpdate(previous: string, next: string, columns: number): string {
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
	const keeps = isSafe && same < columns ? same : 0;
	const forward = keeps === 0 ? '' : `\u001b[${keeps}C`;
	return forward + eraseToEnd + next.slice(keeps);
}
