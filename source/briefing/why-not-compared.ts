/** Says why a source that was asked for is not compared. */
import type {WhyNotComparable} from '../compare/comparison.ts';
import type {Wording} from './wording/wording.ts';

export function whyNotCompared(reason: WhyNotComparable, {code, parts: {sources}}: Wording): string {
	if (reason.kind === 'no-text') return sources.noText;
	const names = new Intl.DisplayNames(code, {type: 'language', fallback: 'code'});
	const [own, main] = [reason.own, reason.main].map(language => names.of(language) ?? language);
	return sources[reason.kind](own ?? '', main ?? '');
}
