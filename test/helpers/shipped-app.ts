/** The terminal program as it ships: with the modules that the bundle puts in the place of Ink's. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {shippedInk} from '../../source/views/fast-ink/shipped-ink.ts';
import type {runApp} from '../../source/views/run-app.tsx';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles `runApp` and loads the bundle. */
export async function loadShippedApp(): Promise<typeof runApp> {
	const directory = await mkdtemp(path.join(tmpdir(), 'briefing-bundle-'));
	try {
		const outfile = path.join(directory, 'run-app.mjs');
		await build({
			absWorkingDir: root,
			entryPoints: ['source/views/run-app.tsx'],
			outfile,
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			logLevel: 'error',
			define: {'process.env.NODE_ENV': '"production"'},
			plugins: shippedInk,
			banner: {
				js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
			},
		});
		const module: {runApp: typeof runApp} = await import(pathToFileURL(outfile).href);
		return module.runApp;
	} finally {
		await rm(directory, {recursive: true, force: true});
	}
}
