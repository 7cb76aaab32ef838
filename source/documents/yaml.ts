/** Reads the YAML of manifests and of front matter. */
import {parse} from 'yaml';
import {errorMessage} from '../base/errors.ts';
import {sanitiseLine} from '../text/sanitise.ts';

/** The value that a text states, all scalars as they are written. Throws an Error with one line for the user. */
export function parseYaml(text: string): unknown {
	try {
		// The core schema would turn dates and numbers into other types.
		return parse(text, {schema: 'failsafe', logLevel: 'error'});
	} catch (error) {
		throw new Error(`is not valid YAML (${firstLine(error)})`);
	}
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstLine(error: unknown): string {
	return sanitiseLine(errorMessage(error).split('\n')[0] ?? '').replace(/:$/, '');
}
