/** Names as they are compared: folded words with one space between them. */
import {fold} from '../../text/words.ts';

/** `Ministry for Europe & Foreign Affairs` is `ministry for europe foreign affairs`. */
export function plainName(name: string): string {
	return fold(name)
		.replace(/[’']s\b/gu, 's')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
