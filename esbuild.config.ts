/** Bundles the executable into one ESM file with no runtime dependencies. */
import {chmod} from 'node:fs/promises';
import {build} from 'esbuild';

await build({
	entryPoints: ['source/cli.tsx'],
	outfile: 'dist/briefing.js',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	minify: true,
	legalComments: 'none',
	define: {'process.env.NODE_ENV': '"production"'},
	// Ink looks for the developer tools of React only when DEV is set; they are no part of the product.
	alias: {'react-devtools-core': './source/views/no-devtools.ts'},
	banner: {
		js: "#!/usr/bin/env node\nimport {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
	},
});
await chmod('dist/briefing.js', 0o755);
