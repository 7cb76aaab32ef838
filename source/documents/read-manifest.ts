/** Finds the manifest of a folder and reads it. */
import {errorCode, errorMessage} from '../base/errors.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {type Manifest, noManifest, parseManifest} from './manifest.ts';
import {type ReadProblem, reasonOf} from './problem.ts';
import {readBytes, stampOf} from './read-file.ts';
import {joinPath, type SystemPath, shownPath} from './read-path.ts';
import type {DatePatterns} from './stated-date.ts';

const names = ['manifest.yaml', 'manifest.yml'];

/** The manifest in a folder, or one that says nothing; what is wrong with it is put to the problems. */
export async function readManifest(
	folder: SystemPath,
	dates: DatePatterns,
	problems: ReadProblem[],
): Promise<Manifest> {
	for (const name of names) {
		const path = joinPath(folder, name);
		try {
			const {size} = await stampOf(path);
			return parseManifest(new TextDecoder().decode(await readBytes(path, size)), dates);
		} catch (error) {
			const code = errorCode(error);
			if (code === 'ENOENT') continue;
			const message = code === null ? sanitiseLine(errorMessage(error)) : reasonOf(error);
			problems.push({file: shownPath(path), message, isMissing: true});
		}
	}
	return noManifest;
}
