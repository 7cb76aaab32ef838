#!/usr/bin/env node
/** The executable: answers what needs no program, or runs the program. */
import {parentPort} from 'node:worker_threads';
import {exitCodes} from './commands/output.ts';
import {plainAnswer} from './plain-answer.ts';
import {outputOf} from './process-output.ts';
import {runKept} from './run-kept.ts';

const answer = parentPort === null ? plainAnswer(process.argv.slice(2)) : null;
if (answer === null) runKept(new URL('./program.js', import.meta.url), new URL(import.meta.url));
else
	outputOf(process)
		.data(answer)
		.then(() => process.exit(exitCodes.done));
