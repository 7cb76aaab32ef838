/** The briefing as JSON, in the shape of `briefing.schema.json`. */
import {locatorJson} from '../../documents/locator.ts';
import type {Briefing} from '../briefing.ts';
import {provenanceVersion} from '../provenance.ts';
import type {FormatWriter} from './format-writer.ts';

export const json = {
	write: formatJson,
	linesOf: (text: string): readonly string[] =>
		text
			.split('\n')
			.map(line => line.replace(/^\s*"(?:reference|number)": \d+,?$/, '').trim())
			.filter(line => line !== ''),
} satisfies FormatWriter;

/** All that `--check` needs stands among its fields. */
export function formatJson(briefing: Briefing): string {
	const references = briefing.references.map(({url, locator, ...reference}) => {
		return {...reference, ...locatorJson(locator), url};
	});
	return `${JSON.stringify({version: provenanceVersion, ...briefing, references}, null, 2)}\n`;
}
