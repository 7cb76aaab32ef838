/** Hashes the code that shapes what is kept between runs, so that a cache is never read by another code than wrote it. */
import {createHash} from 'node:crypto';
import {build, type Plugin} from 'esbuild';

/** The modules through which each cache's content is made; what they import is found from them. */
const makers = {
	DOCUMENTS_SHAPE: [
		'source/documents/read-corpus.ts',
		// No other module imports what runs in a thread of its own.
		'source/documents/readers/pdf/pdf-thread.ts',
		'source/languages/languages.ts',
	],
	INDEX_SHAPE: [
		'source/search/build-index.ts',
		'source/search/index-file.ts',
		'source/languages/languages.ts',
	],
} as const;

export type CacheShapes = {readonly [Name in keyof typeof makers]: string};

/** The names that `source/base/cache-shapes.ts` declares, each with its hash. */
export async function cacheShapes(plugins: readonly Plugin[] = []): Promise<CacheShapes> {
	const [DOCUMENTS_SHAPE, INDEX_SHAPE] = await Promise.all([
		hashOf(makers.DOCUMENTS_SHAPE, plugins),
		hashOf(makers.INDEX_SHAPE, plugins),
	]);
	return {DOCUMENTS_SHAPE, INDEX_SHAPE};
}

/** Of all code that the modules need, libraries included, without comments. */
async function hashOf(modules: readonly string[], plugins: readonly Plugin[]): Promise<string> {
	const {outputFiles} = await build({
		stdin: {
			contents: modules.map(path => `export * from './${path}';`).join('\n'),
			resolveDir: import.meta.dirname,
		},
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		minify: true,
		write: false,
		plugins: [...plugins],
	});
	const hash = createHash('sha256');
	for (const {contents} of outputFiles) hash.update(contents);
	return hash.digest('hex').slice(0, 16);
}
