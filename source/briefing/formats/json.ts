/** The briefing as JSON, in the shape of `briefing.schema.json`. */
import {locatorJson} from '../../documents/locator.ts';
import type {Briefing} from '../briefing.ts';

/** Changes when the shape does; readers of an older shape are not broken silently. */
const version = 1;

export function formatJson(briefing: Briefing): string {
	const references = briefing.references.map(({url, locator, ...reference}) => {
		return {...reference, ...locatorJson(locator), url};
	});
	return `${JSON.stringify({version, ...briefing, references}, null, 2)}\n`;
}
