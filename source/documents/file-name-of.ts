/** What a source's file is called. */
import type {Source} from './source.ts';

/** Without the folder: where it lies on one computer is nobody else's business. */
export function fileNameOf({file}: Pick<Source, 'file'>): string {
	return file.split(/[/\\]/).at(-1) || file;
}
