import {expect, test} from 'vitest';
import {documentRules} from '../../source/documents/rules.ts';
import {dateBesidePlace} from '../../source/documents/stated-date.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

test.each([
	['Ciudad de México, a 16 de junio de 2017', '2017-06-16'],
	['San José de las Flores, 3 de mayo del 2024', '2024-05-03'],
	['Bogotá, 14 de marzo de 2024', '2024-03-14'],
	['Geneva, 14 September 2021 (Ports)', '2021-09-14'],
	['Se reunieron en Lima, a 16 de junio de 2017', null],
])('%s', (line, date) => {
	expect(dateBesidePlace(line, rules.dates)).toBe(date);
});

test.each([
	['isHeadLine', 'Comunicado de prensa No. 123/2024'],
	['isLinksHeading', 'Documentos relacionados'],
	['isHeadLine', 'Comunicado núm. SRE/2024/0123'],
	['isInstitution', 'Secretaría de Relaciones Exteriores'],
	['isState', 'REINO DE NORLANDIA'],
	['isState', 'República Federal de Norlandia'],
	['isUpdateLine', 'Última actualización: 3 de mayo de 2024'],
	['isPointer', 'Descarga el documento'],
	['isQuestioner', 'PERIODISTA'],
] as const)('%s: %s', (kind, line) => {
	expect(rules[kind](line)).toBe(true);
});

test.each(['isHeadLine', 'isLinksHeading', 'isInstitution', 'isUpdateLine', 'isPointer'] as const)(
	'what a statement says is not %s',
	kind => {
		expect(rules[kind]('Los gobiernos acordaron fortalecer la cooperación entre sus secretarías.')).toBe(
			false,
		);
	},
);

test.each([
	['es', 'Los gobiernos de ambos países acordaron fortalecer la cooperación y las relaciones con el sur.'],
	['en', 'The governments of both countries agreed to strengthen cooperation and relations with the south.'],
	[
		null,
		'Os governos de ambos os países acordaram fortalecer a cooperação e as relações com o sul da região.',
	],
	[
		null,
		'Els governs dels dos països van acordar reforçar la cooperació i les relacions amb el sud del país.',
	],
	[null, 'I governi dei due paesi hanno concordato di rafforzare la cooperazione e le relazioni con il sud.'],
	[
		null,
		'Os gobernos dos dous países acordaron fortalecer a cooperación e as relacións co sur e con outros.',
	],
	[
		null,
		'Les gouvernements des deux pays sont convenus de renforcer la coopération et les relations avec le sud.',
	],
])('a text is plainly in %s', (language, text) => {
	expect(rules.languageOf(text)).toBe(language);
});
