/** A step of bundling that lets modules run when their function is first called, and not when the program starts. */
import type {Plugin} from 'esbuild';

const namespace = 'late-module';

/** The only export of each of the modules that is used is its default one, a function. */
export function lateModules(modules: readonly string[]): Plugin {
	return {
		name: 'late-modules',
		setup(build) {
			const pattern = modules.map(module => module.replaceAll('.', '\\.')).join('|');
			build.onResolve({filter: new RegExp(`^(?:${pattern})$`)}, ({path, kind, resolveDir}) =>
				kind === 'import-statement' ? {path, namespace, pluginData: resolveDir} : undefined,
			);
			build.onLoad({filter: /.*/, namespace}, ({path, pluginData: resolveDir}) => ({
				contents: [
					'let called;',
					`export default (...values) => (called ??= require(${JSON.stringify(path)}).default)(...values);`,
				].join('\n'),
				resolveDir,
			}));
		},
	};
}
