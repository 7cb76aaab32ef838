/** A step of bundling that puts modules in the place of others, and says so where it finds nothing to replace. */
import {fileURLToPath} from 'node:url';
import type {PartialMessage, Plugin} from 'esbuild';

export type Replacement = {
	/** What is imported, as the importers spell it. */
	readonly module: string;
	/** The files of packages in which it is replaced. */
	readonly importers: readonly string[];
	/** What takes its place. */
	readonly by: URL;
};

/** A file in a package, without where the package is. */
function inPackage(path: string): string {
	return path.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
}

function inVain({module, by}: Replacement, importer: string): PartialMessage {
	const file = by.pathname.split('/').at(-1);
	return {text: `${importer} does not import ${module}: ${file} would replace nothing`};
}

/** The build fails when one of the importers does not import what is to be replaced in it. */
export function replaceModules(replacements: readonly Replacement[]): Plugin {
	return {
		name: 'replace-modules',
		setup(build) {
			const missing = new Map<Replacement, Set<string>>();
			build.onStart(() => {
				for (const replacement of replacements) missing.set(replacement, new Set(replacement.importers));
			});
			for (const replacement of replacements) {
				const {module, importers, by} = replacement;
				const path = fileURLToPath(by);
				build.onResolve({filter: new RegExp(`^${module.replaceAll('.', '\\.')}$`)}, ({importer}) => {
					const file = inPackage(importer);
					if (!importers.includes(file)) return undefined;
					missing.get(replacement)?.delete(file);
					return {path};
				});
			}
			build.onEnd(({errors}) => {
				if (errors.length > 0) return undefined;
				return {
					errors: [...missing].flatMap(([replacement, files]) =>
						[...files].map(file => inVain(replacement, file)),
					),
				};
			});
		},
	};
}
