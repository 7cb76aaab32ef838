/** The briefing as JSON, in the shape of `briefing.schema.json`. */
import type {Briefing} from '../briefing.ts';

/** Changes when the shape does; readers of an older shape are not broken silently. */
const version = 1;

export function formatJson(briefing: Briefing): string {
	return `${JSON.stringify({version, ...briefing}, null, 2)}\n`;
}
