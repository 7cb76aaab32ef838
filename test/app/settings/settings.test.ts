/** The settings file: what it may say, and that a mistake is said with its place while the rest is heeded. */
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {keyName, keyOfName} from '../../../source/app/key-names.ts';
import {withKeys} from '../../../source/app/key-table.ts';
import {worksIn} from '../../../source/app/keys/key-binding.ts';
import {keyBindings} from '../../../source/app/keys/key-bindings.ts';
import {modes} from '../../../source/app/mode.ts';
import {parseSettings} from '../../../source/app/settings/parse-settings.ts';
import {readSettings} from '../../../source/app/settings/read-settings.ts';
import {defaultSettings} from '../../../source/app/settings/settings.ts';
import {settingsText} from '../../../source/app/settings/settings-text.ts';
import {initialState} from '../../../source/app/state.ts';
import {englishScreen} from '../../../source/app/wording/en.ts';
import {spanishScreen} from '../../../source/app/wording/es.ts';
import {corpus} from '../../helpers/example.ts';
import {startProgram} from '../../helpers/program.ts';

/** `line:column message` of every mistake. */
function mistakesIn(text: string): string[] {
	return parseSettings(text).mistakes.map(({line, column, message}) => `${line}:${column} ${message}`);
}

function keysOf(text: string, id: string): readonly string[] | undefined {
	return parseSettings(text).settings.keys.find(binding => binding.id === id)?.keys;
}

describe('what it says', () => {
	it.each([
		['', {}],
		['# nothing\n', {}],
		['theme: light\n', {theme: 'light'}],
		['theme: both\nstart: compare\nmouse: on\n', {theme: 'both', start: 'compare', mouse: true}],
		['mouse: "Off"\n', {mouse: false}],
		['language: es\n', {language: 'es'}],
		['screen-reader: on\n', {screenReader: true}],
		['keys:\n', {}],
	])('%j is heeded', (text, expected) => {
		expect(parseSettings(text)).toEqual({settings: {...defaultSettings, ...expected}, mistakes: []});
	});

	it.each([
		['mark.pin: w', ['w']],
		['mark.pin: [w, Ctrl-P]', ['w', 'ctrl-p']],
		['mark.pin: []', []],
		["mark.pin: '%'", ['%']],
		['mark.pin: PgDn', null],
		['mark.pin: Space', ['space']],
	])('the key %j', (line, expected) => {
		const own = keyBindings.find(({id}) => id === 'mark.pin')?.keys;
		expect(keysOf(`keys:\n  ${line}\n`, 'mark.pin')).toEqual(expected ?? own);
	});

	it('two keys change places', () => {
		const text = 'keys:\n  mark.undo: a\n  mark.note: u\n';
		expect(mistakesIn(text)).toEqual([]);
		expect(keysOf(text, 'mark.note')).toEqual(['u']);
	});
});

it.each([
	['theme: dakr', '1:8 theme es uno de estos valores: auto, dark, light, both; no “dakr”'],
	['mouse: maybe', '1:8 mouse es on u off, no “maybe”'],
	['thema: dark', '1:1 no existe el ajuste “thema”; ¿quiso decir theme?'],
	['keys:\n  mark.pn: x', '2:3 ninguna tecla se llama “mark.pn”; ¿quiso decir mark.pin?'],
	['keys:\n  mark.pin: e', '2:13 mark.pin no puede ser “e”: es export.write-here en Exportar'],
	['keys:\n  text.clear: x', '2:15 text.clear no puede ser “x”: es texto en Campo de búsqueda'],
	['theme: *x', '1:8 *x no nombra nada que esté más arriba'],
])('in Spanish: %j', (text, expected) => {
	const [mistake] = parseSettings(text, spanishScreen).mistakes;
	expect(`${mistake?.line}:${mistake?.column} ${mistake?.message}`).toBe(expected);
});

it('mistakes are told in the language that the file sets, or that is asked for', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'briefing-settings-'));
	const file = join(folder, 'settings.yaml');
	await writeFile(file, 'language: es\nmouse: maybe\n');
	const told = async (asked: 'en' | 'es' | null) =>
		(await readSettings(asked, file)).problems.map(({message}) => message);
	expect(await told(null)).toEqual(['mouse es on u off, no “maybe”']);
	expect(await told('en')).toEqual(['mouse is on or off, not “maybe”']);
	await rm(folder, {recursive: true});
});

describe('a mistake is one line with its place, and the rest is heeded', () => {
	it.each([
		['theme: dakr', '1:8 theme is one of auto, dark, light, both; not “dakr”'],
		['theme:\n  - dark', '2:3 theme is one of auto, dark, light, both; not a list'],
		['\nmouse: maybe', '2:8 mouse is on or off, not “maybe”'],
		['language: fr', '1:11 language is one of en, es; not “fr”'],
		['screen-reader: 2', '1:16 screen-reader is on or off, not “2”'],
		['thema: dark', '1:1 there is no setting “thema”; did you mean theme?'],
		['colour: blue', '1:1 there is no setting “colour”'],
		['keys:\n  mark.pn: x', '2:3 no key is called “mark.pn”; did you mean mark.pin?'],
		['keys:\n  __proto__: x', '2:3 no key is called “__proto__”'],
		['keys: x', '1:7 keys must be a list such as “mark.pin: space”'],
		[
			'keys:\n  mark.pin: [w, hyper-x]',
			'2:17 mark.pin: “hyper-x” is no key; keys are written x, X, ctrl-x, space, enter, pageup …',
		],
		[
			'keys:\n  mark.pin: ctrl-m',
			'2:13 mark.pin: “ctrl-m” is no key; keys are written x, X, ctrl-x, space, enter, pageup …',
		],
		['keys:\n  mark.pin: e', '2:13 mark.pin cannot be “e”: it is export.write-here in Export'],
		['keys:\n  program.interrupt: q', '2:22 program.interrupt cannot be given other keys'],
		['keys:\n  text.clear: x', '2:15 text.clear cannot be “x”: it is text in Search field'],
		['- theme', '1:1 must be a list of settings such as “theme: auto”'],
		[
			'theme: [dark',
			'1:13 is no valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
		],
		['theme: dark\ntheme: light', '2:1 is no valid YAML: Map keys must be unique'],
		['theme: \u001b[31m\u202e', '1:8 theme is one of auto, dark, light, both; not “^[[31m‹U+202E›”'],
	])('%j', (text, expected) => {
		const mistakes = mistakesIn(text);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]?.slice(0, expected.length)).toBe(expected);
		expect(mistakes[0]).not.toMatch(/\n/);
	});

	it('each of them, in the order of the text', () => {
		const text = 'mouse: x\nkeys:\n  mark.pin: w\n  nothing: w\nstart: compare\n';
		expect(mistakesIn(text).map(line => line.split(' ')[0])).toEqual(['1:8', '4:3']);
		expect(parseSettings(text).settings).toMatchObject({start: 'compare', mouse: false});
		expect(keysOf(text, 'mark.pin')).toEqual(['w']);
	});

	it('never throws, whatever stands there', () => {
		const piece = fc.constantFrom(
			'theme',
			'keys',
			':',
			' ',
			'\n',
			'- ',
			'[',
			']',
			'{',
			'}',
			'&a',
			'*a',
			'? ',
			'|',
			'"',
			"'",
			'#',
			'\t',
			'mark.pin',
			'x',
			'!!binary',
			'\u0000',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), pieces => {
				const {mistakes} = parseSettings(pieces.join(''));
				for (const {line, column, message} of mistakes) {
					expect(Math.min(line, column)).toBeGreaterThan(0);
					expect(message).not.toMatch(/[\n\u0000-\u001f]/);
				}
			}),
		);
	});
});

test('every key of the program can be written as it is shown', () => {
	for (const key of keyBindings.flatMap(({keys}) => keys)) {
		expect(keyOfName(key), key).toBe(key);
		expect(keyOfName(keyName(key, englishScreen.keys.names)), key).toBe(key);
	}
});

describe('keys that are set', () => {
	const anyKey = fc.constantFrom('b', 'e', 'x', 'space', 'enter', 'tab', 'escape', 'ctrl-o', '%', 'j', 'up');
	const wanted = fc.dictionary(
		fc.constantFrom(...keyBindings.map(({id}) => id)),
		fc.array(anyKey, {maxLength: 2}),
		{maxKeys: 8},
	);

	/** Two bindings that share a key in a mode, where they do not do so from the start. */
	function clashes(keys: typeof keyBindings): string[] {
		return keys.flatMap((one, index) =>
			keys.slice(index + 1).flatMap((other, further) => {
				if (!modes.some(mode => worksIn(one, mode) && worksIn(other, mode))) return [];
				const [before, after] = [keyBindings[index], keyBindings[index + 1 + further]];
				return one.keys
					.filter(key => other.keys.includes(key))
					.filter(key => !(before?.keys.includes(key) && after?.keys.includes(key)))
					.map(key => `${key}: ${one.id}, ${other.id}`);
			}),
		);
	}

	it('never mean two things in one place, and those that cannot be heeded are said', () => {
		fc.assert(
			fc.property(wanted, keys => {
				const lines = Object.entries(keys).map(
					([id, names]) => `  ${id}: [${names.map(name => `'${name}'`).join(', ')}]`,
				);
				const {settings, mistakes} = parseSettings(`keys:\n${lines.join('\n')}\n`);
				expect(clashes(settings.keys)).toEqual([]);
				const refused = new Set(mistakes.map(({message}) => message.split(' ')[0]));
				for (const [id, names] of Object.entries(keys)) {
					const given = settings.keys.find(binding => binding.id === id)?.keys;
					const own = keyBindings.find(binding => binding.id === id)?.keys;
					expect(given).toEqual(refused.has(id) ? own : names);
				}
			}),
		);
	});

	it('are what the program heeds, hints at and lists', () => {
		const {settings} = parseSettings('keys:\n  compare.show: w\n  help.show: [ctrl-g]\n');
		const program = startProgram({
			...initialState({corpus, keys: settings.keys, size: {columns: 80, rows: 24}}),
		});
		program.press('c');
		expect(program.state().view.kind).toBe('sources');
		program.press('w');
		expect(program.state().view.kind).toBe('compare');
		program.press('escape', 'ctrl-g');
		expect(program.state().view.kind).toBe('help');
		program.type('compare the two');
		program.press('enter');
		expect(program.state().view.kind).toBe('compare');
	});
});

test('what is said names the keys that are set', () => {
	const {settings} = parseSettings('keys:\n  mark.undo: U\n  compare.reject: X\n  search.show: w\n');
	const program = startProgram({
		...initialState({corpus, keys: settings.keys, size: {columns: 80, rows: 24}}),
	});
	program.dispatch({type: 'pasted', text: 'x'});
	expect(program.state().message?.text).toBe('Press w first to search for what you paste');
	program.press('c', '2', 'M');
	expect(program.state().message?.text).toContain('X first parts what is matched');
	program.press('X');
	const told = program.state().message?.text ?? '';
	expect(told).toMatch(/; U undoes it$/);
});

test('what is said names keys that there are', () => {
	for (const {id} of keyBindings) {
		const keys = keyBindings.map(binding => (binding.id === id ? {...binding, keys: ['Ω']} : binding));
		expect(withKeys(`{${id}}`, {keys, words: englishScreen})).toBe('Ω');
	}
	const named = ['source/app', 'source/views']
		.flatMap(folder =>
			readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => `${folder}/${path}`),
		)
		.filter(path => /\.tsx?$/.test(path))
		.flatMap(path => [...readFileSync(path, 'utf8').matchAll(/(?<![$=])\{([a-z-]+\.[a-z-]+)\}/g)])
		.map(([, id]) => id);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter(id => !keyBindings.some(binding => binding.id === id))).toEqual([]);
});

describe('the file that is written', () => {
	it('says what is so without it', () => {
		expect(parseSettings(settingsText())).toEqual({settings: defaultSettings, mistakes: []});
	});

	it('has every key in it, which can be taken as it stands', () => {
		const all = settingsText().replaceAll(/^#( {2}[a-z-]+\.)/gm, '$1');
		const {settings, mistakes} = parseSettings(all);
		expect(mistakes.map(({message}) => message)).toEqual(['program.interrupt cannot be given other keys']);
		expect(settings.keys.map(({id, keys}) => [id, keys])).toEqual(
			keyBindings.map(({id, keys}) => [id, keys]),
		);
	});
});
