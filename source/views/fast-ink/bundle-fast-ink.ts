/**
 * Puts our modules in the place of those that Ink spends its time in, when the program is bundled.
 *
 * After an update of Ink that has them elsewhere, the program would be slow, or lose its place on the screen,
 * without a word: then the build fails.
 */
import {replaceModules} from './replace-modules.ts';

const beside = (file: string) => new URL(file, import.meta.url);

export const bundleFastInk = replaceModules([
	{module: './output.js', importers: ['ink/build/renderer.js'], by: beside('fast-output.ts')},
	{module: './log-update.js', importers: ['ink/build/ink.js'], by: beside('fast-log-update.ts')},
	{
		module: './sanitize-ansi.js',
		importers: ['ink/build/squash-text-nodes.js'],
		by: beside('fast-sanitise-ansi.ts'),
	},
	{
		module: 'string-width',
		importers: ['ink/build/output.js', 'cli-truncate/index.js', 'widest-line/index.js', 'wrap-ansi/index.js'],
		by: beside('fast-string-width.ts'),
	},
]);
