/** Bundles the executable and its program into scripts with no runtime dependencies. */
import {createHash} from 'node:crypto';
import {chmod, copyFile, cp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {cacheShapes} from './cache-shapes.ts';
import {leanReadability} from './lean-readability.ts';
import {shippedInk} from './source/views/fast-ink/shipped-ink.ts';
import {thirdPartyNotices} from './third-party-notices.ts';

const shapes = Object.fromEntries(
	Object.entries(await cacheShapes()).map(([name, hash]) => [name, JSON.stringify(hash)]),
);

const leaveOutWhatIsAskedFor: Plugin = {
	name: 'leave-out-what-is-asked-for',
	setup({onResolve}) {
		onResolve({filter: /./}, ({kind, path}) =>
			kind === 'dynamic-import' ? {path, external: true} : undefined,
		);
	},
};

const common = {
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	// Of one script the compiled code can be kept from start to start. What is imported when it is asked for runs then.
	format: 'cjs',
	supported: {'dynamic-import': false},
	target: 'node20',
	minify: true,
	// The notices of all that is bundled are shipped beside it.
	legalComments: 'none',
	banner: {js: "const __meta = {url: require('node:url').pathToFileURL(__filename).href};"},
} as const satisfies BuildOptions;

const {metafile} = await build({
	...common,
	entryPoints: {
		program: 'source/program.ts',
		'interrupt-thread': 'source/views/keyboard/interrupt-thread.ts',
		'pdf-thread': 'source/documents/readers/pdf/pdf-thread.ts',
	},
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		// Nothing is fetched: a library that only asks whether it could would load a whole HTTP client.
		fetch: 'undefined',
		'import.meta': '__meta',
		...shapes,
	},
	plugins: [...shippedInk, leanReadability],
});
// What it answers itself needs nothing that is loaded when it is asked for.
await build({
	...common,
	entryPoints: {briefing: 'source/cli.ts'},
	define: {'import.meta': '__meta'},
	plugins: [leaveOutWhatIsAskedFor],
});
// Those of an earlier build would be shipped.
const built = new Set(['briefing.js', ...Object.keys(metafile.outputs).map(path => basename(path))]);
for (const name of await readdir('dist'))
	if (name.endsWith('.js') && !built.has(name)) await rm(join('dist', name), {force: true});
await writeFile('dist/program.js', keepable(await readFile('dist/program.js', 'utf8')));
await writeFile('dist/package.json', '{"type": "commonjs"}\n');
await chmod('dist/briefing.js', 0o755);
// Read from beside the bundle when a comparison first asks for them.
await copyFile('source/languages/en/word-vectors.bin', 'dist/word-vectors.bin');
// Read by the reader of PDF files for fonts that are coded in the older ways of China, Japan and Korea.
await cp('node_modules/pdfjs-dist/cmaps', 'dist/cmaps', {recursive: true});
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(Object.keys(metafile.inputs)));

/** A script as `runKept` takes it. What is left of other letters stands in patterns, where an escape means the same. */
function keepable(script: string): string {
	const ascii = script.replace(
		/[^\n -~\t\r]/g,
		unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `// ${createHash('sha256').update(ascii).digest('hex')}\n${ascii}`;
}
