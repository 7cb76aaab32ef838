/** Comparison of statements in two languages. */
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {makeSides} from '../../source/base/sides.ts';
import {analyse} from '../../source/compare/analyse.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import type {Comparison, Deliverable} from '../../source/compare/comparison.ts';
import {differencesOf} from '../../source/compare/comparison.ts';
import {findDifferences} from '../../source/compare/differences/differences.ts';
import {markWording} from '../../source/compare/differences/wording.ts';
import {createReader} from '../../source/compare/reading/reader.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {english} from '../../source/languages/en/english.ts';
import {documentLanguages, loadLanguages} from '../../source/languages/languages.ts';

await loadLanguages(['es']);

const files = {
	left: join('seeds', '001_3cdf6637f3757408.txt'),
	right: join('test', 'fixtures', 'spanish', 'conference-miami.txt'),
};
const {corpus: seedsCorpus} = await readCorpus([files.left, files.right], documentLanguages);
const seedsAcross = compareFiles();

function compareFiles(): Comparison {
	const chosen = chooseSides(seedsCorpus, files);
	if ('problem' in chosen) throw new Error(chosen.problem);
	return compare(seedsCorpus, chosen.sides);
}

describe('the United States in English against a Spanish statement on the same conference', () => {
	const comparison = seedsAcross;

	const rowOf = (spanish: string): Deliverable | undefined =>
		comparison.deliverables.find(({pairs}) =>
			pairs.some(({right}) => right.some(({text}) => text.includes(spanish))),
		);
	const leftOf = (row: Deliverable | undefined): string =>
		row?.pairs.flatMap(({left}) => left.map(({text}) => text)).join(' ') ?? '';

	test('both are compared', () => {
		expect(comparison.notComparable).toEqual([]);
		expect(comparison.language).toBe('en');
	});

	test.each([
		['coorganizada', 'co-hosted the Conference'],
		['intercambio de información', 'information sharing and local capacity building'],
		['datos biométricos', 'biometric data'],
		['alerta temprana', 'early warning protocols'],
		['seguridad fronteriza', 'border security'],
		['puertos de entrada', 'ports of entry'],
		['programas de capacitación', 'training programs and equipment delivery'],
		['demanda de drogas', 'demand for illegal drugs'],
		['hoja de ruta', 'roadmap'],
		['cruces fronterizos', 'border crossings'],
		['Interconexión Eléctrica', 'Central American Electrical Interconnection System'],
		['reunión ministerial', 'Ministerial meeting by April 2018'],
		['estabilidad macroeconómica', 'macroeconomic stability'],
		['655 millones', '$655 million'],
		['Alianza para la Prosperidad', 'Plan of the Alliance for Prosperity'],
		['Diálogo Empresarial', 'Americas Business Dialogue'],
		['dar seguimiento', 'follow up on the conference commitments'],
	])('%s is in one row with its English, as certain', (spanish, words) => {
		const row = rowOf(spanish);
		expect(leftOf(row)).toContain(words);
		expect(row).toMatchObject({kind: 'shared', certainty: 'strong'});
	});

	test('what only one of them says is in no certain row with the other', () => {
		for (const words of ['migration observatory', 'business climates']) {
			const row = comparison.deliverables.find(each => leftOf(each).includes(words));
			expect(row?.kind).toBe('left-only');
		}
		expect(rowOf('causas estructurales')?.certainty).toBe('weak');
	});

	test('nothing is in conflict but a name that they spell in two ways', () => {
		const conflicts = comparison.deliverables.flatMap(differencesOf).filter(({conflict}) => conflict);
		expect(conflicts).toEqual([
			{
				kind: 'name',
				left: 'José Antonio Meade Kuribeña',
				right: 'José Antonio Meade Kuribreña',
				conflict: true,
			},
		]);
	});

	test('words are not counted on one side against the other', () => {
		const {emphasis} = analyse(seedsCorpus, comparison);
		expect(emphasis).toMatchObject({words: [], loaded: [], framings: []});
		expect(emphasis.topics.length).toBe(comparison.deliverables.length);
	});

	test('rows with English are called by a phrase of it', () => {
		const labels = comparison.deliverables.filter(row => leftOf(row) !== '').map(({topic}) => topic);
		expect(labels.filter(label => /[áéíóúñ]|\b(?:de|la|los|el)\b/.test(label))).toEqual([]);
	});
});

describe('differences', () => {
	const differences = (left: string, right: string) => {
		const sentences = makeSides(side => {
			const text = side === 'left' ? left : right;
			return [{id: `${side}.1`, passage: side, text, start: 0, end: text.length}];
		});
		return findDifferences(sentences.left, sentences.right, createReader(english));
	};

	test.each([
		['The United States will provide $25 million.', 'Estados Unidos aportará 25 millones de dólares.'],
		['They pledged 20,000 additional visas.', 'Se comprometieron a otorgar 20 mil visas adicionales.'],
		['The fund will hold $1.3 billion by 2030.', 'El fondo tendrá 1 300 millones de dólares antes de 2030.'],
		['The leaders met on June 16, 2017.', 'Los líderes se reunieron el 16 de junio de 2017.'],
		['Both governments agreed to open two offices.', 'Los gobiernos acordaron abrir dos oficinas.'],
		['They sent two hundred instructors.', 'Enviaron a doscientos instructores.'],
		['Secretary John Kelly announced a plan.', 'El secretario John Kelly anunció un plan.'],
		['It happened this week.', 'Ocurrió esta semana.'],
		['The Water Treaty of 1944 remains in force.', 'El Tratado de Aguas de 1944 sigue vigente.'],
		['Both reaffirmed the 1944 Water Treaty.', 'Ambos reafirmaron el Tratado de Aguas de 1944.'],
		['The plant will open by the end of 2025.', 'La planta abrirá antes de que concluya 2025.'],
		['The plant will open by 2026.', 'La planta abrirá para 2026.'],
		['The office will open on December 1.', 'La oficina abrirá el 1.º de diciembre.'],
		['Exports grew in 2022.', 'Las exportaciones crecieron en el 2022.'],
		['They will meet in the first quarter of 2026.', 'Se reunirán en el primer trimestre de 2026.'],
	])('%s says the same as %s', (left, right) => {
		expect(differences(left, right)).toEqual([]);
	});

	test('another value for the same thing is a conflict', () => {
		expect(
			differences(
				'The United States will provide $25 million for the training of prosecutors.',
				'Estados Unidos aportará 35 millones de dólares para la capacitación de fiscales.',
			),
		).toEqual([
			{
				kind: 'number',
				left: '$25 million for the training',
				right: '35 millones de dólares para la capacitación',
				conflict: true,
			},
		]);
	});

	test.each([
		['by the end of 2027', 'antes de que concluya 2028'],
		['on 2 December', 'el 1.º de diciembre'],
		['on 2 December', 'el 1ro de diciembre'],
		['on 2 December', 'el primero de diciembre'],
	])('%s is in conflict with %s', (left, right) => {
		const found = differences(`The office will open ${left}.`, `La oficina abrirá ${right}.`);
		expect(found).toMatchObject([{kind: 'date', conflict: true}]);
	});

	test.each([
		['450 Mexican customs officers', '380 agentes aduanales mexicanos'],
		['450 Mexican customs officers', '380 agentes de aduanas mexicanos'],
		['120 new federal judges', '150 nuevos jueces federales'],
		['60 solar water pumps', '75 bombas de agua solares'],
		['5,000 temporary work visas', '4 500 visas temporales de trabajo'],
		['20,000 metric tons of rice each year', '18 mil toneladas métricas de arroz al año'],
	])('%s are in conflict with %s, whole', (left, right) => {
		const found = differences(
			`Both countries will prepare ${left} for the valley.`,
			`Ambos países prepararán ${right} para el valle.`,
		).filter(({kind}) => kind === 'number');
		expect(found).toMatchObject([{conflict: true}]);
		expect(left).toContain(found[0]?.left);
		expect(right).toContain(found[0]?.right);
	});

	test.each([
		['5,000 temporary work visas', '4 500 visas de estudio'],
		['300 rural schools', '250 escuelas urbanas'],
		['900 direct jobs', '1,200 empleos indirectos'],
		['5,000 electric cars', '6 mil automóviles de gas'],
	])('%s are of another kind than %s', (left, right) => {
		const found = differences(
			`Both countries will prepare ${left} for the valley.`,
			`Ambos países prepararán ${right} para el valle.`,
		);
		expect(found.filter(({conflict}) => conflict)).toEqual([]);
	});

	test.each([
		['Estados Unidos enviará inspectores a los puertos.', 'EE. UU. enviará inspectores a los puertos.'],
		['Ambos países firmarán el acuerdo.', 'Ambos países suscribirán el acuerdo.'],
	])('%s has no other actor or verb than %s', (left, right) => {
		const kinds = differences(left, right).map(({kind}) => kind);
		expect(kinds.filter(kind => kind === 'actor' || kind === 'verb')).toEqual([]);
	});

	test('another firmness is a difference of verbs', () => {
		const found = differences(
			'The governments agreed to build a bridge over the river.',
			'Los gobiernos construirán un puente sobre el río.',
		);
		expect(found).toEqual([{kind: 'verb', left: 'agreed to build', right: 'construirán', conflict: false}]);
	});

	test.each([
		['explore opening', 'abrirán'],
		['consider whether to open', 'abrirán'],
		['seek to open', 'abrirán'],
		['open', 'analizarán la posibilidad de abrir'],
		['open', 'evaluarán la conveniencia de abrir'],
		['open', 'analizaron la posibilidad de abrir'],
		['open', 'tienen la intención de abrir'],
		['open', 'trabajarán con miras a abrir'],
		['open', 'buscarán abrir'],
		['open', 'podrán abrir'],
	])('will %s and %s are not as firm', (left, right) => {
		const found = differences(
			`The ministers will ${left} a joint consulate in the harbour.`,
			`Los ministros ${right} un consulado conjunto en el puerto.`,
		);
		expect(found).toMatchObject([{kind: 'verb', conflict: false}]);
	});

	test.each([
		['will seek to open', 'buscarán abrir'],
		['will explore opening', 'explorarán la posibilidad de abrir'],
		['intend to open', 'tienen la intención de abrir'],
		['will work to open', 'trabajarán para abrir'],
		['may open', 'podrán abrir'],
		['will open', 'abrirán'],
	])('%s is as firm as %s', (left, right) => {
		const found = differences(
			`The ministers ${left} a joint consulate in the harbour.`,
			`Los ministros ${right} un consulado conjunto en el puerto.`,
		);
		expect(found).toEqual([]);
	});

	test.each([
		[
			'Mexico will deploy agents and the United States will fund equipment for the agents at the border.',
			'México desplegará agentes y Estados Unidos financiará equipo para los agentes en la frontera.',
		],
		[
			'Norway will open a training centre and Colombia will send two hundred instructors.',
			'Colombia enviará doscientos instructores y Noruega abrirá un centro de capacitación.',
		],
		[
			'The United States will train pilots, while Mexico will provide the aircraft to the pilots.',
			'Estados Unidos capacitará a pilotos, en tanto que México proporcionará las aeronaves a los pilotos.',
		],
		[
			'Mexico will send radios to the ports and Canada will send vehicles to the ports.',
			'Canadá enviará vehículos a los puertos y México enviará radios a los puertos.',
		],
		[
			'The United States will provide $20 million for clinics and Mexico pledged to train nurses for the clinics.',
			'Estados Unidos aportará 20 millones de dólares para clínicas y México se comprometió a capacitar enfermeras para las clínicas.',
		],
	])('two who act by turns: %s', (left, right) => {
		expect(differences(left, right)).toEqual([]);
		expect(differences(right, left)).toEqual([]);
	});

	test('who acts is told apart verb by verb', () => {
		const found = differences(
			'Canada will finance the laboratory and Peru will train the pilots.',
			'Perú financiará el laboratorio y Canadá capacitará a los pilotos.',
		);
		expect(found.map(({kind, left, right}) => [kind, left, right])).toEqual([
			['actor', 'Canada', 'Perú'],
			['actor', 'Peru', 'Canadá'],
		]);
	});

	test('another country that acts is a difference of actors', () => {
		const found = differences(
			'The United States will open two offices in the southern region for asylum seekers.',
			'México abrirá dos oficinas en la región sur para solicitantes de asilo.',
		);
		expect(found).toContainEqual({
			kind: 'actor',
			left: 'The United States',
			right: 'México',
			conflict: false,
		});
	});

	describe('limits of one promise', () => {
		test.each([
			[
				'The agencies announced that a working group on ports, co-chaired by the Department of Homeland Security, will be established by December 2.',
				'Las agencias anunciaron la instalación, a más tardar el 1.º de diciembre, de un grupo de trabajo sobre puertos, que será copresidido por el Departamento de Seguridad Nacional.',
				[['date', 'by December 2', 'a más tardar el 1.º de diciembre', true]],
			],
			[
				'The two countries will open the laboratory for vaccines by May 3.',
				'Los dos países abrirán el laboratorio de vacunas a más tardar el 5 de mayo.',
				[['date', 'by May 3', 'a más tardar el 5 de mayo', true]],
			],
			[
				'The two countries will open the laboratory for vaccines by May 3.',
				'Los dos países abrirán el laboratorio de vacunas a más tardar el 3 de mayo.',
				[],
			],
		])('%s', (left, right, expected) => {
			const found = differences(left, right);
			expect(found.map(({kind, left: one, right: other, conflict}) => [kind, one, other, conflict])).toEqual(
				expected,
			);
		});

		test('limits of two promises are in no conflict', () => {
			const found = differences(
				'The two countries will open the laboratory for vaccines by May 3.',
				'Los dos países entregarán los radios a más tardar el 5 de mayo.',
			);
			expect(found.filter(({conflict}) => conflict)).toEqual([]);
		});
	});
});

test('the words of one name are marked alike', () => {
	const [left, right] = ['The United States will open a park.', 'Estados Unidos cerrará un museo.'];
	const marks = markWording(left, right, english);
	const shared = marks.right.filter(({kind}) => kind === 'shared');
	expect(shared.map(({start, end}) => right.slice(start, end))).toEqual(['Estados Unidos']);
});

test('marks tell which phrase answers which, wherever it stands', () => {
	const left = 'They agreed to cut emissions of methane by 15 percent.';
	const right = 'Las emisiones de metano disminuirán 15 % y se plantarán árboles.';
	const marks = markWording(left, right, english);
	const shared = (text: string, list: (typeof marks)['left']) =>
		list.filter(({kind}) => kind === 'shared').map(({start, end}) => text.slice(start, end));
	expect(shared(left, marks.left)).toEqual(['cut emissions of methane by 15']);
	expect(shared(right, marks.right)).toEqual(['emisiones de metano disminuirán 15']);
});
