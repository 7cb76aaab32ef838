/** Runs the program from its file, with what was compiled of it at an earlier start. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {isMainThread} from 'node:worker_threads';
import {userFolders} from './base/read-user-folders.ts';
import {makeDirectory} from './base/write-directory.ts';
import {replaceFile} from './base/write-whole.ts';

/** What the file of the program exports. */
type Program = typeof import('./program.ts');

/** Milliseconds after which a program that goes on has shown its first screen. */
const settled = 2000;

/**
 * Node.js compiles a program anew at every start, which takes as long as the start of Node.js itself. Its own cache
 * of compiled code came with version 22, and is kept for each file.
 *
 * @param file One script in the older format, ASCII only; its first line is another for every other content.
 */
export function runKept(file: URL, executable: URL): void {
	const path = fileURLToPath(file);
	const source = readFileSync(path, 'latin1');
	const id = source.slice(0, source.indexOf('\n'));
	const keptIn = join(userFolders().cache, 'code', keptName());
	const kept = readKept(keptIn, id);
	const script = new Script(`(function (module, require, __filename) {${source}\n})`, {
		filename: path,
		...(kept === undefined ? {} : {cachedData: kept}),
	});
	const program: {exports: Partial<Program>} = {exports: {}};
	const define: unknown = script.runInThisContext();
	if (typeof define === 'function') define(program, createRequire(file), path);

	let isKept = kept !== undefined && script.cachedDataRejected !== true;
	const keepCode = async () => {
		if (isKept) return;
		isKept = true;
		try {
			await makeDirectory(dirname(keptIn));
			const compiled = script.createCachedData();
			await replaceFile(keptIn, Buffer.concat([headOf(compiled, id), compiled]), {isExpendable: true});
		} catch {
			// A folder that cannot be written is no mistake: everything is compiled as before.
		}
	};
	setTimeout(keepCode, settled).unref();
	void program.exports.run?.(executable, keepCode);
}

/** What a command, the terminal program and its thread compile are different parts. */
function keptName(): string {
	const part = isMainThread ? (process.stdout.isTTY ? 'terminal' : 'command') : 'thread';
	return `${process.version}-${process.arch}-${part}`;
}

/** What was kept of the program with this first line, if anything was. */
function readKept(path: string, id: string): Buffer | undefined {
	try {
		const kept = readFileSync(path);
		const compiled = kept.subarray(headLength(id));
		return headOf(compiled, id).equals(kept.subarray(0, headLength(id))) ? compiled : undefined;
	} catch {
		return undefined;
	}
}

/** What stands before compiled code: of which program it is, and a digest, because V8 dies of what was damaged. */
function headOf(compiled: Uint8Array, id: string): Buffer {
	return Buffer.concat([Buffer.from(id), createHash('sha256').update(compiled).digest()]);
}

function headLength(id: string): number {
	return id.length + 32;
}
