/** Finds the manifest of a folder and reads it. */
import {errorCode} from '../base/errors.ts';
import type {Mistake} from '../text/placed-yaml.ts';
import {type Manifest, noManifest, type ParsedManifest, parseManifest} from './manifest.ts';
import {type ReadProblem, reasonOf} from './problem.ts';
import {readBytes, stampOf} from './read-file.ts';
import {joinPath, type SystemPath, shownPath} from './read-path.ts';
import type {DatePatterns} from './stated-date.ts';

/** In this order the first that is there. */
export const manifestNames = ['manifest.yaml', 'manifest.yml'] as const;

export type FoundManifest = {
	readonly manifest: Manifest;
	/** A problem with what it says of a file; null where no manifest was found. */
	readonly problemOf: ((file: string, message: string) => ReadProblem) | null;
};

/** The manifest in a folder, or one that says nothing; what is wrong with it is put to the problems. */
export async function readManifest(
	folder: SystemPath,
	dates: DatePatterns,
	problems: ReadProblem[],
): Promise<FoundManifest> {
	for (const name of manifestNames) {
		const path = joinPath(folder, name);
		const problem = ({line, column, message, isSlight}: Mistake): ReadProblem => ({
			file: `${shownPath(path)}:${line}:${column}`,
			message,
			// The documents themselves are there.
			isMissing: false,
			...(isSlight !== true && {isUnheeded: true}),
		});
		let parsed: ParsedManifest;
		try {
			const {size} = await stampOf(path);
			parsed = parseManifest(new TextDecoder().decode(await readBytes(path, size)), dates);
		} catch (error) {
			if (errorCode(error) === 'ENOENT') continue;
			problems.push({file: shownPath(path), message: reasonOf(error), isMissing: false});
			return {manifest: noManifest, problemOf: null};
		}
		const {manifest, mistakes, placeOf} = parsed;
		for (const mistake of mistakes) problems.push(problem(mistake));
		return {manifest, problemOf: (file, message) => problem(placeOf(file, message))};
	}
	return {manifest: noManifest, problemOf: null};
}
