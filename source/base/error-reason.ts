/** Says in words why the file system refused something. */
import {errorCode, errorMessage} from './errors.ts';

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission',
	EPERM: 'not permitted',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'your quota is used up',
	ENOENT: 'no such folder',
	ENOTDIR: 'part of the path is not a folder',
	EISDIR: 'it is a folder',
	ENAMETOOLONG: 'the name is too long',
	ELOOP: 'its symbolic links lead round in a circle',
	EMFILE: 'too many files are open',
	EIO: 'the disk reports an error',
};

/** A few plain words; the system's own message when the code is not a known one. */
export function reasonOf(error: unknown): string {
	const known = reasons[errorCode(error) ?? ''];
	return known ?? errorMessage(error);
}
