/** Puts our faster modules in the place of four that Ink spends its time in, when the program is bundled. */
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const replacements = [
	{filter: /^\.\/output\.js$/, importer: /[/\\]ink[/\\]build[/\\]renderer\.js$/, by: 'fast-output.ts'},
	{
		filter: /^\.\/line-update\.js$/,
		importer: /[/\\]ink[/\\]build[/\\]log-update\.js$/,
		by: 'fast-line-update.ts',
	},
	{
		filter: /^\.\/sanitize-ansi\.js$/,
		importer: /[/\\]ink[/\\]build[/\\]squash-text-nodes\.js$/,
		by: 'fast-sanitise-ansi.ts',
	},
	{filter: /^string-width$/, importer: /[/\\]node_modules[/\\]/, by: 'fast-string-width.ts'},
] as const;

export const bundleFastInk: Plugin = {
	name: 'fast-ink',
	setup(build) {
		for (const {filter, importer, by} of replacements) {
			const path = fileURLToPath(new URL(by, import.meta.url));
			build.onResolve({filter}, args => (importer.test(args.importer) ? {path} : undefined));
		}
	},
};
