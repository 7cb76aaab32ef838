/** A step of bundling that changes the text of modules of others, and fails where there is nothing to change. */
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

export type Edit = {
	/** The file, from its package on. */
	readonly module: string;
	/** What is replaced wherever it stands, and by what. */
	readonly replace: readonly (readonly [pattern: RegExp, by: string])[];
};

export function editModules(edits: readonly Edit[]): Plugin {
	return {
		name: 'edit-modules',
		setup(build) {
			const unused = new Set<string>();
			build.onStart(() => {
				for (const {module} of edits) unused.add(module);
			});
			for (const {module, replace} of edits) {
				const filter = new RegExp(`/node_modules/${module.replaceAll('.', '\\.')}$`);
				build.onLoad({filter}, async ({path}) => {
					unused.delete(module);
					let contents = await readFile(path, 'utf8');
					const errors: {text: string}[] = [];
					for (const [pattern, by] of replace) {
						const edited = contents.replace(pattern, by);
						if (edited === contents) errors.push({text: `${module} holds no ${pattern}: nothing was edited`});
						contents = edited;
					}
					return {contents, errors};
				});
			}
			build.onEnd(({errors}) =>
				errors.length > 0
					? undefined
					: {errors: [...unused].map(module => ({text: `${module} is not bundled: nothing was edited`}))},
			);
		},
	};
}
