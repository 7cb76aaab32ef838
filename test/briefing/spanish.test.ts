/** Briefings in Spanish, as the command writes them. */
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, describe, expect, test} from 'vitest';
import {runBriefing, runWordsHere} from '../commands/run-briefing.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-spanish-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const documents = {
	seeds: ['seeds'],
	conference: [
		join('seeds', '001_3cdf6637f3757408.txt'),
		join('test', 'fixtures', 'spanish', 'conference-miami.txt'),
	],
};

async function exported(paths: readonly string[], ...options: string[]): Promise<string> {
	const day = ['--date', '2026-01-15', '-o', '-'];
	const {out, err} = await runWordsHere(['export', ...paths, '--language', 'es', ...day, ...options]);
	expect(err).toBe('');
	return out;
}

describe.each(['seeds', 'conference'] as const)('%s', name => {
	test.each(['short', 'standard'] as const)('reads as it should at %s length', async length => {
		const markdown = await exported(documents[name], '--length', length);
		await expect(markdown).toMatchFileSnapshot(`golden/${name}-${length}-es.md`);
	});
});

test('words of a text keep their language, and the page says which they are in', async () => {
	const page = await exported(documents.conference, '--format', 'html');
	expect(page).toContain('<html lang="es-MX">');
	expect(page).toMatch(/<span lang="en">“[^<]*(?:They also|committed to explore)/);
	expect(page).not.toContain('lang="es"');
	expect(page).toContain('<h4 lang="en">“Business climates”</h4>');
	const english = (await runWordsHere(['export', ...documents.conference, '--format', 'html', '-o', '-']))
		.out;
	expect(english).toContain('<html lang="en-GB">');
	expect(english).toContain('<span lang="es">“');
	expect(english).not.toContain('lang="en"');
});

test('so do those of a Word document', async () => {
	const path = join(folder, 'nota.docx');
	await runWordsHere(['export', ...documents.conference, '--language', 'es', '-o', path]);
	const files = unzipSync(readFileSync(path));
	const xml = (name: string) => new TextDecoder().decode(files[`word/${name}.xml`]);
	expect(xml('styles')).toContain('w:lang w:val="es-MX"');
	expect(xml('document')).toMatch(/<w:lang w:val="en"\/><\/w:rPr><w:t[^>]*>“/);
});

test('JSON names the language of the briefing and of words in another', async () => {
	const briefing = JSON.parse(await exported(documents.conference, '--format', 'json'));
	expect(briefing.language).toBe('es');
	expect(briefing.parts.map(({id}: {id: string}) => id)).toContain('they-differ');
	expect(JSON.stringify(briefing)).toContain('"language":"en"');
});

test('it is found to be current in its own language, without being told', async () => {
	const path = join(folder, 'old.md');
	await runWordsHere(['export', 'seeds', '--language', 'es', '-o', path]);
	const checked = await runWordsHere(['export', 'seeds', '--check', path]);
	expect(checked).toMatchObject({code: 0, out: expect.stringContaining('would say the same')});
	const inSpanish = await runWordsHere(['export', 'seeds', '--check', path, '--language', 'es']);
	expect(inSpanish).toMatchObject({code: 0, out: expect.stringContaining('diría lo mismo')});
});

test('its file is called so', async () => {
	const {out} = await runBriefing(['export', resolve('seeds'), '--language', 'es', '--date', '2026-01-15'], {
		cwd: folder,
	});
	expect(out.trim()).toMatch(/nota-informativa-conference-on-prosperity-.*-2026-01-15\.md$/);
	expect(readdirSync(folder).filter(name => name.startsWith('nota-informativa'))).toHaveLength(1);
});

test('one figure in two languages is one row, and so is one body', async () => {
	const pair = mkdtempSync(join(tmpdir(), 'briefing-pair-'));
	const left = join(pair, 'readout.txt');
	const right = join(pair, 'comunicado.txt');
	writeFileSync(
		left,
		'Readout of the Meeting\n\nThe United States and Mexico agreed to invest $740 million in ports of entry. ' +
			'The Department of Homeland Security will hire 1,200 inspectors. They meet again on May 3, 2026.\n',
	);
	writeFileSync(
		right,
		'Comunicado sobre la reunión\n\nLas partes acordaron invertir 740 mdd en los puertos de entrada. ' +
			'El Departamento de Seguridad Nacional contratará a mil 200 inspectores. Ambas se reunirán de nuevo en mayo.\n',
	);
	const {out} = await runWordsHere(['export', left, right, '--length', 'full', '-o', '-']);
	rmSync(pair, {recursive: true});
	expect(out).toMatch(/^\| \*\*\\\$740 million in ports\*\* \| [^|,]+, [^|,]+ \|/m);
	expect(out).toMatch(/^\| \*\*1,200 inspectors\*\* \| [^|,]+, [^|,]+ \|/m);
	expect(out).not.toContain('740 mdd**');
	expect(out).not.toMatch(/Named only by [^\n]*(?:Homeland|Seguridad Nacional)/);
});

test('one number of three things is three rows, also where it does not stand beside what it counts', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-figures-'));
	const file = join(folder, 'statement.txt');
	writeFileSync(
		file,
		'Statement on the Plan\n\nIn 2026 and 2027 they will train 240 and 350 agents. They will build 240 and 350 schools. ' +
			'They will open 240 and 350 clinics.\n',
	);
	const {out} = await runWordsHere(['export', file, '--length', 'full', '-o', '-']);
	rmSync(folder, {recursive: true});
	expect(out.match(/^\| \*\*240\*\* \|.*$/gm)).toHaveLength(3);
});

describe('the commands speak it too', () => {
	const said = async (...words: string[]) => runWordsHere([...words, '--language', 'es']);

	test('compare', async () => {
		const {out} = await said('compare', 'seeds');
		expect(out).toMatch(/^Encuentro y participantes$/m);
		expect(out).toMatch(/^1\. Anfitriones y participantes \(/m);
		expect(out).toMatch(/ \(con otras palabras(?:; en otro lugar del texto)?\)$/m);
		expect(out).toMatch(/ \(solo Estados Unidos\)$/m);
		expect(out).toContain('  Contradicción (nombre): José Antonio Meade Kuribeña | ');
		expect(out).toMatch(/^ {2}Se buscó: “/m);
	});

	test('sources', async () => {
		const {out} = await said('sources', 'seeds');
		expect(out).toContain('Estados Unidos · U.S. Department of Homeland Security · 2017-06-16');
		expect(out).toContain('México · Secretaría de Relaciones Exteriores (Mexico) · sin fecha');
		expect(out).toContain('1133 palabras en 16 pasajes');
	});

	test('search', async () => {
		const {err} = await said('search', 'zzzzq', 'seeds');
		expect(err).toContain('Nada coincide con “zzzzq”: pruebe con menos palabras o con otras.');
	});

	test('init, and what is not read', async () => {
		const made = mkdtempSync(join(tmpdir(), 'briefing-nota-'));
		const path = (name: string) => join(made, name);
		writeFileSync(path('a.txt'), 'Los ministros se reunieron en Lima y acordaron volver a reunirse.\n');
		writeFileSync(path('b.txt'), '');
		writeFileSync(path('foto.jpg'), '');
		writeFileSync(path('plan.xyz'), 'x');
		const first = await said('init', made);
		expect(first.err).toContain(
			'briefing: 1 documento; no se encontró: título (title) de 1, emisor (publisher) de 1',
		);
		expect(first.err).toContain(`${path('b.txt')} está vacío; elija un archivo con texto`);
		expect(first.err).toContain(
			`${path('foto.jpg')} es una imagen; escriba en un documento el texto que muestra`,
		);
		expect(first.err).toContain(`${path('plan.xyz')} es de un tipo desconocido (.xyz); llámelo .txt`);
		expect((await said('init', made)).err).toContain(`${path('manifest.yaml')} ya existe: corríjalo`);
		const listed = await said('sources', made, '--json');
		expect(listed.out).toContain('is empty; choose a file with text in it');
		expect((await said('sources', path('c.txt'))).err).toContain(
			`${path('c.txt')} no existe; revise la ruta`,
		);
		rmSync(made, {recursive: true});
	});

	test('export, where it cannot', async () => {
		const path = join(folder, 'kept.md');
		writeFileSync(path, 'x');
		const {code, err} = await said('export', 'seeds', '-o', path);
		expect([code, err]).toEqual([
			2,
			`briefing: ${path} ya existe: elija otro nombre, o reemplácelo con --force.\n`,
		]);
		expect((await said('export', 'seeds', '-o', folder)).err).toContain(
			`${folder} es una carpeta: indique un archivo`,
		);
		expect((await said('export', 'seeds', '--check', path)).err).toContain(
			`${path} no es una nota, o es de una versión`,
		);
		const none = await said('export', 'seeds', '--check', join(folder, 'none.md'));
		expect(none.err).toContain('no existe; revise la ruta');
	});

	test('copies', async () => {
		const made = mkdtempSync(join(tmpdir(), 'briefing-nota-'));
		for (const name of ['a.txt', 'b.txt']) copyFileSync('seeds/001_3cdf6637f3757408.txt', join(made, name));
		const {err} = await said('sources', made);
		expect(err).toContain(
			`${join(made, 'b.txt')} contiene el mismo texto que ${join(made, 'a.txt')}; no se cotejan`,
		);
		const english = await runWordsHere(['sources', made]);
		expect(english.err).toContain(
			`${join(made, 'b.txt')} has the same text as ${join(made, 'a.txt')}; they are not`,
		);
		rmSync(made, {recursive: true});
	});
});

test('a language that nobody has given is refused in one line', async () => {
	const {code, err} = await runWordsHere(['compare', 'seeds', '--language', 'fr']);
	expect(code).toBe(2);
	expect(err.trim().split('\n')).toHaveLength(1);
	expect(err).toMatch(/--language.*en, es; not fr/);
});
