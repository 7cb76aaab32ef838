/** Where the user's own files of this program lie. */
import envPaths, {type Paths} from 'env-paths';

/** The folders of the user for settings, caches and kept state, as the system has them. */
export function userFolders(): Paths {
	return envPaths('briefing', {suffix: ''});
}
