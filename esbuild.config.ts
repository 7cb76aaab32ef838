/** Bundles the executable into one ESM file with no runtime dependencies. */
import {chmod, copyFile, readdir, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {cacheShapes} from './cache-shapes.ts';
import {bundleFastInk} from './source/views/fast-ink/bundle-fast-ink.ts';
import {thirdPartyNotices} from './third-party-notices.ts';

const shapes = Object.fromEntries(
	Object.entries(await cacheShapes()).map(([name, hash]) => [name, JSON.stringify(hash)]),
);

const {metafile} = await build({
	entryPoints: {
		briefing: 'source/cli.tsx',
		'interrupt-thread': 'source/views/keyboard/interrupt-thread.ts',
	},
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	format: 'esm',
	// What is imported when it is asked for is a file of its own, so that nobody waits for what is not used.
	splitting: true,
	target: 'node20',
	minify: true,
	// The notices of all that is bundled are shipped beside it.
	legalComments: 'none',
	metafile: true,
	// Nothing is fetched: a library that only asks whether it could would load a whole HTTP client.
	define: {'process.env.NODE_ENV': '"production"', fetch: 'undefined', ...shapes},
	// Ink looks for the developer tools of React only when DEV is set; they are no part of the product.
	alias: {'react-devtools-core': './source/views/fast-ink/no-devtools.ts'},
	plugins: [bundleFastInk],
	// What modules in the older format find around them.
	banner: {
		js: [
			'#!/usr/bin/env node',
			"import {createRequire as __createRequire} from 'node:module';",
			'const require = __createRequire(import.meta.url);',
		].join('\n'),
	},
});
// Chunks are named after what they hold: those of an earlier build would stay and be shipped.
const built = new Set(Object.keys(metafile.outputs).map(path => basename(path)));
for (const name of await readdir('dist'))
	if (name.endsWith('.js') && !built.has(name)) await rm(join('dist', name), {force: true});
await chmod('dist/briefing.js', 0o755);
// Read from beside the bundle when a comparison first asks for them.
await copyFile('source/languages/en/word-vectors.bin', 'dist/word-vectors.bin');
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(Object.keys(metafile.inputs)));
