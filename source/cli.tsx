/** The executable: hands the process to main, or a thread of it to what works on a library; nothing else. */
import {parentPort, workerData} from 'node:worker_threads';
import {libraryMain} from './library-main.ts';
import {main} from './main.tsx';

if (parentPort === null) process.exit(await main(process, new URL(import.meta.url)));
else await libraryMain(parentPort, workerData);
