/** What the variables of the environment say of where the program runs. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable is one that is not set. */
export function isSet(value: string | undefined): value is string {
	return value !== undefined && value !== '';
}

/** Whether it runs on another machine than the one that its user sits at. */
export function isRemote({SSH_CONNECTION, SSH_TTY}: Environment): boolean {
	return isSet(SSH_CONNECTION) || isSet(SSH_TTY);
}

/** Whether the locale is one that knows nothing but ASCII; where it is not set, terminals know more. */
export function isAsciiLocale({LC_ALL, LC_CTYPE, LANG}: Environment): boolean {
	const locale = [LC_ALL, LC_CTYPE, LANG].find(isSet);
	return locale === 'C' || locale === 'POSIX';
}
