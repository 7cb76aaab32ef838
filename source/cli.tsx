/** The executable: answers what needs no program, or loads the part that the process or its thread asks for. */
import {parentPort, workerData} from 'node:worker_threads';
import {exitCodes} from './commands/output.ts';
import {keepCompiledCode} from './compiled-code.ts';
import {plainAnswer} from './plain-answer.ts';
import {outputOf} from './process-output.ts';

const answer = parentPort === null ? plainAnswer(process.argv.slice(2)) : null;
if (answer !== null) {
	await outputOf(process).data(answer);
	process.exit(exitCodes.done);
}
keepCompiledCode();
if (parentPort === null) {
	const {main} = await import('./main.tsx');
	process.exit(await main(process, new URL(import.meta.url)));
}
const {libraryMain} = await import('./library-main.ts');
await libraryMain(parentPort, workerData);
