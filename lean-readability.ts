/** What the bundle does to Readability: it asks for nothing of a page that nobody reads, and finds the same. */
import {editModules} from './source/views/fast-ink/edit-modules.ts';

export const leanReadability = editModules([
	{
		module: '@mozilla/readability/Readability.js',
		replace: [
			// A message to whoever mends the library, written out of the whole article whether anybody reads it or not.
			[/this\.log\("Grabbed: " \+ articleContent\.innerHTML\);/, ''],
			// The text of every element of the page, before it is known whether the element names an author at all.
			[
				/var bylineLength = node\.textContent\.trim\(\)\.length;\s+return \(\s+(\(rel === [\s\S]{0,200}?\.test\(matchString\)\)) &&\s+!!bylineLength &&\s+bylineLength < 100\s+\);/,
				'if (!$1) return false; var bylineLength = node.textContent.trim().length; return !!bylineLength && bylineLength < 100;',
			],
		],
	},
]);
