/** Makes anew what is made from the program's tables: parts of the README, its pictures, completions, manual page. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {ansiToSvg, looks} from './ansi-to-svg.ts';
import {generatedFiles, generatedParts, withParts} from './generated.ts';

const size = {columns: 120, rows: 36};

const pictures = [
	['dark', 'test/readme/compare.svg'],
	['light', 'test/readme/compare-light.svg'],
] as const;

async function main(): Promise<void> {
	const readme = readFileSync('README.md', 'utf8');
	writeFileSync('README.md', withParts(readme, await generatedParts()));
	for (const [path, text] of generatedFiles()) {
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, text);
	}
	for (const [theme, path] of pictures) {
		const title = `Two statements compared in the terminal, on ${theme} ground`;
		writeFileSync(path, ansiToSvg(await photograph(theme), size.columns, title, looks[theme]));
	}
}

/** The screen of both texts with the row on early warning protocols chosen, as tmux captures it. */
async function photograph(theme: 'dark' | 'light'): Promise<string> {
	const home = mkdtempSync(join(tmpdir(), 'briefing-readme-'));
	mkdirSync(join(home, 'briefing'));
	writeFileSync(join(home, 'briefing', 'settings.yaml'), `theme: ${theme}\n`);
	const tmux = (...argv: string[]) =>
		execFileSync('tmux', ['-L', 'briefing-readme', ...argv], {encoding: 'utf8'});
	const screen = () => tmux('capture-pane', '-p', '-t', 'main');
	const until = async (text: string) => {
		for (let tries = 0; !screen().includes(text); tries++) {
			if (tries > 600) throw new Error(`The screen never showed ${text}.`);
			await wait(100);
		}
	};
	try {
		tmux(
			'new-session',
			'-d',
			'-s',
			'main',
			'-x',
			String(size.columns),
			'-y',
			String(size.rows),
			`XDG_CONFIG_HOME=${home} XDG_STATE_HOME=${home} XDG_CACHE_HOME=${home} COLORTERM=truecolor node dist/briefing.js`,
		);
		await until('Mexico');
		tmux('send-keys', '-t', 'main', 'c');
		await until(' rows ');
		for (let tries = 0; !screen().includes('› Early warning protocols'); tries++) {
			if (tries > 150) throw new Error('The row on early warning protocols was never reached.');
			tmux('send-keys', '-t', 'main', 'j');
			await wait(200);
		}
		return tmux('capture-pane', '-e', '-p', '-t', 'main');
	} finally {
		tmux('kill-server');
		rmSync(home, {recursive: true, force: true});
	}
}

await main();
