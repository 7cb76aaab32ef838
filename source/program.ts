/** The program: the part of it that the process or its thread asks for. */
import {parentPort, workerData} from 'node:worker_threads';
import {libraryMain} from './library-main.ts';
import {main} from './main.tsx';

/**
 * @param executable What a thread of the program's own is started with.
 * @param keepCode Keeps what has been compiled so far, unless that was done.
 */
export async function run(executable: URL, keepCode: () => Promise<void>): Promise<void> {
	if (parentPort !== null) return libraryMain(parentPort, workerData);
	const code = await main(process, executable);
	await keepCode();
	process.exit(code);
}
