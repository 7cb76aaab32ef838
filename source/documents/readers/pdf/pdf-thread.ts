/** The thread that reads PDF files, one after the other. */
import {parentPort} from 'node:worker_threads';
import {readPdf} from './pdf.ts';

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readPdf(bytes)));
