import {describe, expect, it, test} from 'vitest';
import {findLoaded} from '../../../source/compare/reading/loaded.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {splitSentences} from '../../../source/compare/reading/sentences.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import {spanish} from '../../../source/languages/es/spanish.ts';
import {loadLanguages} from '../../../source/languages/languages.ts';

await loadLanguages(['es']);
const reader = createReader(spanish);

const read = (text: string) => reader.read({text});

const split = (text: string): string[] =>
	splitSentences({id: 'p', text, heading: null, locator: linesAt(1), isStatement: true}, spanish).map(
		sentence => sentence.text,
	);

describe('a full stop ends no sentence', () => {
	it.each([
		'El Sr. García y la Dra. Peña visitaron EE. UU. y Canadá.',
		'La Profa. Díaz, el Excmo. Sr. Luna y el Emb. Sol firmaron.',
		'Según el art. 5 y los arts. 7 y 8, núm. 3, se aprobó el plan.',
		'La reunión comenzó a las 9 a. m. en punto.',
		'Asistió J. Morales, ministro del S. C. de la región.',
		'El 1.º de diciembre y el 1o. de enero abrirá la oficina.',
		'Será el 1er. Encuentro de la región, según la cláusula 3.ª Bis.',
	])('in %s', text => {
		expect(split(text)).toEqual([text]);
	});
});

test('sentences end before an opening mark or a capital', () => {
	expect(
		split('Se firmó el acuerdo con EE. UU. El presidente lo celebró. ¿Qué sigue? «Seguir», dijo.'),
	).toEqual([
		'Se firmó el acuerdo con EE. UU.',
		'El presidente lo celebró.',
		'¿Qué sigue?',
		'«Seguir», dijo.',
	]);
});

describe('figures', () => {
	it.each([
		['20 mil toneladas', 20_000, ''],
		['12 mil 500 visas', 12_500, ''],
		['mil 500 agentes aduanales', 1500, ''],
		['mil 50 vacunas', 1050, ''],
		['mil 500 millones de pesos', 1_500_000_000, 'peso'],
		['mil millones de pesos', 1_000_000_000, 'peso'],
		['mil becas', 1000, ''],
		['dos mil 500 becas', 2500, ''],
		['129.7 millones de dólares', 129.7e6, 'USD'],
		['129,7 millones de dólares', 129.7e6, 'USD'],
		['1 200 millones de euros', 1.2e9, 'EUR'],
		['4.700 millones de dólares', 4.7e9, 'USD'],
		['1,300 millones de pesos mexicanos', 1.3e9, 'MXN'],
		['3 mil millones de pesos', 3e9, 'peso'],
		['20 mdd', 20e6, 'USD'],
		['1,300 MDP', 1.3e9, 'MXN'],
		['2 mil mdp', 2e9, 'MXN'],
		['3.5 mmdd', 3.5e9, 'USD'],
		['40 M€', 40e6, 'EUR'],
		['1.250.000 personas', 1.25e6, ''],
		['un millón y medio de vacunas', 1.5e6, ''],
		['treinta y cinco empresas', 35, ''],
		['quinientos mil empleos', 500_000, ''],
		['dos millones de personas', 2e6, ''],
	])('%s', (text, value, unit) => {
		const [figure, ...others] = read(`El programa llegará a ${text}.`).figures;
		expect({value: figure?.value, unit: figure?.unit, others}).toEqual({value, unit, others: []});
	});

	it.each([
		['15 %', 15],
		['7,5 por ciento', 7.5],
		['la tercera parte de los autobuses', 100 / 3],
		['la mitad de los fondos', 50],
	])('%s is a share', (text, value) => {
		const [figure] = read(`Se reducirá ${text}.`).figures;
		expect(figure?.kind).toBe('percent');
		expect(figure?.value).toBeCloseTo(value, 3);
	});

	it.each([
		'el artículo 5 del tratado',
		'el 1.er acuerdo',
		'la Agenda 2030',
		'un acuerdo',
		'el 16 de junio',
		'a las 10 horas',
	])('%s is none', text => {
		expect(read(`Se trata de ${text}.`).figures).toEqual([]);
	});

	it.each([
		['más de 300 empresas', 300, Number.POSITIVE_INFINITY],
		['hasta 300 empresas', 0, 300],
	])('%s has bounds', (text, low, high) => {
		expect(read(`Participan ${text}.`).figures).toMatchObject([{low, high}]);
	});
});

describe('dates', () => {
	it.each([
		['16 de junio de 2017', [2017, 6, 16], [2017, 6, 16]],
		['15 y 16 de junio de 2017', [2017, 6, 15], [2017, 6, 16]],
		['30 de abril al 2 de mayo de 2018', [2018, 4, 30], [2018, 5, 2]],
		['1º de enero del 2020', [2020, 1, 1], [2020, 1, 1]],
		['2017-06-16', [2017, 6, 16], [2017, 6, 16]],
		['1.º de diciembre de 2025', [2025, 12, 1], [2025, 12, 1]],
		['1ro de diciembre', [null, 12, 1], [null, 12, 1]],
		['1er. de diciembre', [null, 12, 1], [null, 12, 1]],
		['1o. de diciembre de 2025', [2025, 12, 1], [2025, 12, 1]],
		['primero de diciembre', [null, 12, 1], [null, 12, 1]],
		['primero al cinco de mayo', [null, 5, 1], [null, 5, 5]],
		['treinta y uno de agosto de 2024', [2024, 8, 31], [2024, 8, 31]],
		['cinco días del mes de mayo de 2020', [2020, 5, 5], [2020, 5, 5]],
	])('%s', (text, [year, month, day], [lastYear, lastMonth, lastDay]) => {
		expect(read(`Se firmó el ${text} en Lima.`).dates).toMatchObject([
			{from: {year, month, day}, to: {year: lastYear, month: lastMonth, day: lastDay}},
		]);
	});

	it.each([
		['a más tardar en abril de 2018', 'deadline'],
		['antes de 2030', 'deadline'],
		['antes de que concluya 2025', 'deadline'],
		['antes de que termine el año 2025', 'deadline'],
		['a más tardar a finales de 2025', 'deadline'],
		['antes del cierre de 2025', 'deadline'],
		['hacia el 2030', 'deadline'],
		['desde 2014', 'since'],
		['en diciembre de 2026', 'none'],
		['en el 2022', 'none'],
	])('%s is bound as %s', (text, bound) => {
		expect(read(`Se hará ${text}.`).dates).toMatchObject([{bound, text: expect.stringMatching(/\d$/)}]);
	});

	test('a year in front of a small word is one, in front of what is counted none', () => {
		expect(read('En 2022 los gobiernos firmaron.').dates).toMatchObject([{from: {year: 2022}}]);
		expect(read('Hay clases en 2000 escuelas.').dates).toEqual([]);
	});

	test('a quarter with its year is one date', () => {
		expect(read('Se hará en el primer trimestre de 2026.').dates.map(({text}) => text)).toEqual([
			'el primer trimestre de 2026',
		]);
	});
});

describe('promises', () => {
	it.each([
		['Ambos gobiernos se comprometieron a ampliar el programa.', 'intends', 'Ambos gobiernos'],
		['Los ministros acordaron explorar nuevos mecanismos.', 'explores', 'Los ministros'],
		['Los cancilleres coincidieron en la necesidad de actuar.', 'aims', 'Los cancilleres'],
		['México y Estados Unidos impulsarán proyectos en la frontera.', 'will', 'México y Estados Unidos'],
		['El presidente celebró el acuerdo alcanzado.', 'restates', 'El presidente'],
		['El grupo de trabajo se reunirá en Oslo.', 'will', 'El grupo de trabajo'],
		['Noruega está dispuesta a sumar esfuerzos.', 'intends', 'Noruega'],
		['El secretario reiteró el compromiso de México.', 'restates', 'El secretario'],
		['El Gobierno ha anunciado la entrega de ayuda.', 'done', 'El Gobierno'],
		[
			'La Oficina de Aduanas de EE. UU. capacitará a los agentes.',
			'will',
			'La Oficina de Aduanas de EE. UU.',
		],
		['México y EE. UU. acordaron ampliar las visas.', 'intends', 'México y EE. UU.'],
		['De igual manera, Noruega capacitará a los agentes.', 'will', 'Noruega'],
		['Ambos países buscarán abrir un consulado.', 'explores', 'Ambos países'],
		['Noruega tiene la intención de abrir un consulado.', 'intends', 'Noruega'],
		['Noruega tiene previsto abrir un consulado.', 'intends', 'Noruega'],
		['Los ministros trabajarán con miras a abrir un consulado.', 'explores', 'Los ministros'],
		['Los ministros trabajarán para abrir un consulado.', 'will', 'Los ministros'],
		['Los ministros esperan abrir un consulado.', 'aims', 'Los ministros'],
		['Hubo una reunión en la que México y Perú acordaron abrir un consulado.', 'intends', 'México y Perú'],
		['La sequía preocupa, para lo cual Noruega creará un consejo.', 'will', 'Noruega'],
		['La presidenta instó a las partes a dialogar.', 'urges', 'La presidenta'],
		['Los países deben atender las causas.', 'urges', 'Los países'],
	])('%s', (text, firmness, who) => {
		const [pledge, ...others] = read(text).pledges;
		const actor = pledge?.actor ?? pledge?.pressed;
		expect(pledge?.firmness).toBe(firmness);
		expect(text.slice(actor?.start, actor?.end)).toBe(who);
		expect(others).toEqual([]);
	});

	it.each([
		['México desplegará agentes y Estados Unidos financiará equipo.', ['México', 'Estados Unidos']],
		['Noruega enviará radios a Oslo y Bergen y Perú enviará barcos.', ['Noruega', 'Perú']],
		['Noruega abrirá clínicas y Perú y Chile abrirán escuelas.', ['Noruega', 'Perú y Chile']],
		[
			'Noruega abrirá clínicas y los gobiernos de Perú y Chile abrirán escuelas.',
			['Noruega', 'los gobiernos de Perú y Chile'],
		],
		['Noruega abrirá clínicas, mientras que Perú abrirá escuelas.', ['Noruega', 'Perú']],
	])('%s has its own subjects', (text, expected) => {
		const actors = read(text).pledges.map(({actor}) => text.slice(actor?.start, actor?.end));
		expect(actors).toEqual(expected);
	});

	test('what is agreed in a clause behind the statement is agreed', () => {
		const text =
			'Los ministros coincidieron en la urgencia de frenar la pesca, para lo cual se acordó establecer un registro.';
		const [pledge, ...others] = read(text).pledges;
		expect(text.slice(pledge?.verb.start, pledge?.verb.end)).toBe('se acordó establecer');
		expect(pledge).toMatchObject({firmness: 'intends', actor: null});
		expect(others).toEqual([]);
	});

	test('what follows by itself binds nobody named before', () => {
		const text = 'Los ministros acordaron un arancel, por lo que aumentarán los precios.';
		expect(read(text).pledges.map(({verb}) => text.slice(verb.start, verb.end))).toEqual(['acordaron']);
	});

	test('who agrees in such a clause without being named spoke before', () => {
		const text = 'Los ministros destacaron la sequía, para lo cual acordaron crear un consejo.';
		const [pledge] = read(text).pledges;
		expect(text.slice(pledge?.actor?.start, pledge?.actor?.end)).toBe('Los ministros');
	});

	test('a relative clause that tells what a thing does promises nothing', () => {
		expect(read('Se presentó un programa mediante el cual se capacitará a maestros.').pledges).toEqual([]);
	});

	test('a second subject behind an abbreviation is its own', () => {
		const text = 'México destinará mil pesos al muelle, en tanto que EE. UU. aportará dos dragas.';
		const actors = read(text).pledges.map(({actor}) => text.slice(actor?.start, actor?.end));
		expect(actors).toEqual(['México', 'EE. UU.']);
	});

	it.each(['Se acordó crear un grupo de trabajo.', 'Se modernizarán seis cruces fronterizos.'])(
		'%s names nobody',
		text => {
			expect(read(text).pledges).toMatchObject([{actor: null, pressed: null, passive: true}]);
		},
	);

	it.each([
		'Los participantes no firmarán el acuerdo.',
		'México podría aportar recursos.',
		'La reunión será en Lima.',
		'El anuncio de ayer fue bien recibido.',
		'Si hay recursos, el país ampliará el programa.',
		'Esto permitirá reducir los costos.',
	])('%s promises nothing', text => {
		expect(read(text).pledges).toEqual([]);
	});
});

describe('people', () => {
	it.each([
		['el canciller Luis Videgaray Caso', 'Luis Videgaray Caso', 'canciller'],
		['el secretario de Estado, Rex Tillerson, y su equipo', 'Rex Tillerson', 'secretario de Estado'],
		['la presidenta de la República, Elena Robles,', 'Elena Robles', 'presidenta de la República'],
		['el Presidente Jimmy Morales', 'Jimmy Morales', 'Presidente'],
		['el canciller Juan Ramón de la Fuente', 'Juan Ramón de la Fuente', 'canciller'],
		['la subsecretaria Ana Díaz del Valle', 'Ana Díaz del Valle', 'subsecretaria'],
		['el presidente Jimmy Morales de Guatemala', 'Jimmy Morales', 'presidente'],
		['la embajadora Elena Robles de los Estados Unidos', 'Elena Robles', 'embajadora'],
	])('%s', (text, name, role) => {
		const people = read(`Asistió ${text} a la cita.`).names.filter(({kind}) => kind === 'person');
		expect(people).toMatchObject([{name, role}]);
	});

	it('a place or a body behind a title is no person', () => {
		const {names} = read(
			'El presidente, en Madrid, saludó al secretario de la Organización de los Estados Americanos.',
		);
		expect(names.filter(({kind}) => kind === 'person')).toEqual([]);
	});
});

test.each([
	['la Secretaría de Seguridad y Protección Ciudadana', 'Secretaría de Seguridad y Protección Ciudadana'],
	[
		'la Secretaría de Medio Ambiente y Recursos Naturales',
		'Secretaría de Medio Ambiente y Recursos Naturales',
	],
	['el Ministerio de Defensa y la oposición', 'Ministerio de Defensa'],
	['la SUBSECRETARÍA DE EDUCACIÓN', 'SUBSECRETARÍA DE EDUCACIÓN'],
])('%s is a body, and not who heads it', (text, name) => {
	expect(read(`Lo firmó ${text}.`).names).toMatchObject([{kind: 'body', name}]);
});

test('a given name that is short in English is so in Spanish', () => {
	const [short] = read('Asistió el presidente Joe Fields a la cita.').names;
	expect(short).toMatchObject({name: 'Joe Fields', parts: ['joseph', 'fields']});
});

test.each([
	['Se hará sin que ello implique compromisos.', []],
	['No lo harán ellos, sino los estados.', ['sino']],
	['Trabajan sin demora.', ['sin demora']],
])('of small words only those that are listed carry a view: %s', (text, expected) => {
	const {tokens, classes} = reader.cut(text);
	const found = findLoaded({tokens, classes: classes()}, spanish);
	expect(
		found.map(({from, to}) =>
			tokens
				.slice(from, to)
				.map(token => token.text)
				.join(' '),
		),
	).toEqual(expected);
});
