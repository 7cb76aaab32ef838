/** Where the settings file is. */
import {join} from 'node:path';
import {userFolders} from '../../base/read-user-folders.ts';

export function settingsFile(): string {
	return join(userFolders().config, 'settings.yaml');
}
