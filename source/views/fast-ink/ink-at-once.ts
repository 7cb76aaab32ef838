/**
 * Makes Ink and Yoga ready as soon as their modules have run: they wait at the top level, for developer tools that are
 * no part of the product and for WebAssembly, and a script in the older format, of which compiled code can be kept on
 * every version of Node.js, cannot wait.
 */
import {editModules} from './edit-modules.ts';

export const inkAtOnce = editModules([
	{module: 'ink/build/reconciler.js', replace: [[/process\.env\['DEV'\] === 'true'/g, 'false']]},
	{
		module: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
		replace: [
			[/^/, 'export let wasm;\n'],
			[/"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/, '"";wasm=Buffer.from("$1","base64")'],
		],
	},
	{
		module: 'yoga-layout/dist/src/index.js',
		replace: [
			[/import loadYoga from/, 'import loadYoga, {wasm} from'],
			[/await loadYoga\(\)/, 'loadAtOnce()'],
			[
				/$/,
				[
					'',
					'function loadAtOnce() {',
					'	const yoga = {',
					'		instantiateWasm(imports, done) {',
					'			const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);',
					'			done(instance);',
					'			return instance.exports;',
					'		},',
					'	};',
					'	loadYoga(yoga);',
					'	return yoga;',
					'}',
				].join('\n'),
			],
		],
	},
]);
