/**
 * Has sentences translated by Apertium, a program of rules that some have installed: roughly, on this machine, without
 * a network. Its manual page: apertium(1).
 */
import {spawn} from 'node:child_process';
import {text as readText} from 'node:stream/consumers';
import {errorCode} from '../base/errors.ts';
import {sanitise} from '../text/sanitise.ts';
import type {OutsideWords} from './wording/screen-words.ts';

/** From one language to another, by ISO 639-1. */
export type Direction = {readonly from: string; readonly to: string};

type Pair = Direction & {
	/** What Apertium calls it. */
	readonly name: string;
	/** What Debian and Ubuntu call its data. */
	readonly packaged: string;
};

/** Between the languages that this program reads well enough to compare, and speaks. */
const pairs: readonly Pair[] = [
	{from: 'es', to: 'en', name: 'spa-eng', packaged: 'apertium-eng-spa'},
	{from: 'en', to: 'es', name: 'eng-spa', packaged: 'apertium-eng-spa'},
];

/** Milliseconds that it has, of which a document takes two thousand. */
const patience = 60_000;

/** Characters of its own reason that are shown. */
const mostOfReason = 100;

function pairFor({from, to}: Direction): Pair | null {
	return pairs.find(pair => pair.from === from && pair.to === to) ?? null;
}

/** Whether there is a pair for it at all, installed or not. */
export function isTranslatable(direction: Direction): boolean {
	return pairFor(direction) !== null;
}

/** Each text in the other language. Rejects with one line for the user where that cannot be had. */
export async function translateRoughly(
	texts: readonly string[],
	direction: Direction,
	words: OutsideWords,
): Promise<readonly string[]> {
	const pair = pairFor(direction);
	if (pair === null) throw new Error(words.noPair(direction.from, direction.to));
	const input = texts.map(text => `${asInput(text)}\n`).join('');
	const said = await runApertium(pair, input, words);
	const lines = said.replace(/\n$/, '').split('\n');
	if (lines.length !== texts.length) throw new Error(words.otherLines);
	return texts.map((text, index) =>
		withItsEnd(
			text,
			sanitise(lines[index] ?? '')
				.replace(/\s+/gu, ' ')
				.trim(),
		),
	);
}

/** What ends a sentence, with the marks that close after it. */
const end = /([.?!…])["')\]]*$/u;

/**
 * On one line, with the quotation marks that Apertium's dictionaries know; words of two lines without a stop between
 * them would be moved from one to the other.
 */
function asInput(text: string): string {
	const line = text
		.replace(/\s+/gu, ' ')
		.replace(/[“”„«»]/gu, '"')
		.replace(/[‘’]/gu, "'")
		.trim();
	return end.test(line) ? line : `${line}.`;
}

/** With the last stop of the text alone: line by line, Apertium leaves some out. */
function withItsEnd(text: string, translated: string): string {
	const stop = end.exec(text.trim())?.[1] ?? '';
	if (stop === '') return translated.replace(/\.$/u, '');
	return end.test(translated) ? translated : `${translated}${stop}`;
}

/** It opens its input by name, which the socket that a child process is given cannot be: a shell passes it on. */
const passedOn = 'cat | apertium -u -f line "$1"';

/** What a shell answers where there is no such program. */
const notThere = 127;

async function runApertium(pair: Pair, input: string, words: OutsideWords): Promise<string> {
	const notInstalled = () => new Error(words.installApertium(pair.name, pair.packaged));
	const child = spawn('sh', ['-c', passedOn, 'sh', pair.name], {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: {...process.env, LC_ALL: 'C.UTF-8'},
		timeout: patience,
	});
	// One that ends early has said why.
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	const [code, said, complaint] = await Promise.all([
		ended,
		readText(child.stdout),
		readText(child.stderr),
	]).catch(error => Promise.reject(errorCode(error) === 'ENOENT' ? notInstalled() : error));
	const [reason = ''] = sanitise(complaint).trim().split('\n');
	if (code === notThere || /\bmode\b.*\bdoes not exist\b/i.test(reason)) throw notInstalled();
	if (code === null) throw new Error(words.tooLong(patience / 1000));
	if (code !== 0)
		throw new Error(words.notTranslated(reason.slice(0, mostOfReason) || words.endedWith(code)));
	return said;
}
