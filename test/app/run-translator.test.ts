/** Rough translations by Apertium, as it answered once, and where it cannot. */
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {type Direction, isTranslatable, translateRoughly} from '../../source/app/run-translator.ts';
import {messages} from '../../source/app/wording/en/messages.ts';
import {recordedApertium} from '../helpers/apertium.ts';

const toEnglish = {from: 'es', to: 'en'};

const translate = (texts: readonly string[], direction: Direction) =>
	translateRoughly(texts, direction, messages.outside);

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(path.join(tmpdir(), 'briefing-apertium-'));
	vi.stubEnv('PATH', `${directory}:/usr/bin:/bin`);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(directory, {recursive: true, force: true});
});

function provide(script: string): void {
	const file = path.join(directory, 'apertium');
	writeFileSync(file, `#!/bin/sh\n${script}\n`);
	chmodSync(file, 0o755);
}

it('each sentence comes back in its place, with its stop', async () => {
	provide(recordedApertium);
	const said = await translate(
		[
			'Se acordaron asimismo programas de capacitación y la entrega de equipo.',
			'Estados Unidos reconoció su responsabilidad de atender la demanda de drogas ilícitas.',
		],
		toEnglish,
	);
	expect(said).toEqual([
		'They agreed likewise programs of enabling and the delivery of squad.',
		'United States recognised his responsibility to attend the demand of illicit drugs.',
	]);
});

it('sentences reach it a line each, ended, in plain quotation marks', async () => {
	provide('sed "s/^/>/"');
	expect(await translate(['Uno\n  «dos»', 'Tres, “cuatro”.', '¿Cinco?'], toEnglish)).toEqual([
		'>Uno "dos"',
		'>Tres, "cuatro".',
		'>¿Cinco?',
	]);
});

it('what it answers is made safe to show', async () => {
	provide('cat >/dev/null; printf "a\\033[31mb\\n"');
	expect(await translate(['rojo'], toEnglish)).toEqual(['a^[[31mb']);
});

const isMissing = /needs the program Apertium with its pair spa-eng: on Debian, apt install apertium/;

it.each([
	['has no such pair', 'echo "Error: Mode spa-eng does not exist. Try one of:" >&2; exit 1', isMissing],
	['is there in name only', 'exit 127', isMissing],
	['fails', 'echo "no memory\nand more" >&2; exit 3', /^Apertium could not translate: no memory$/],
	['fails without a word', 'exit 3', /^Apertium could not translate: it ended with 3$/],
	['loses a line', 'tail -n +2', /other lines than it was given/],
])('one line says so where it %s', async (_, script, message) => {
	provide(script);
	await expect(translate(['uno', 'dos'], toEnglish)).rejects.toThrow(message);
});

it('one line says how to get it where it is not installed', async () => {
	vi.stubEnv('PATH', directory);
	await expect(translate(['uno'], toEnglish)).rejects.toThrow(isMissing);
});

it('nothing is translated into its own language, nor from one without a pair', async () => {
	expect(isTranslatable({from: 'en', to: 'en'})).toBe(false);
	expect(isTranslatable({from: 'en', to: 'es'})).toBe(true);
	await expect(translate(['eins'], {from: 'de', to: 'en'})).rejects.toThrow(
		'No rough translation from de to en',
	);
});
