/** What a sentence does, and how it hangs on the one before. */
import {describe, expect, it} from 'vitest';
import {readStructure, shareOfActs} from '../../../source/compare/reading/structure.ts';
import {english} from '../../../source/languages/en/english.ts';
import {spanish} from '../../../source/languages/es/spanish.ts';

const read = (text: string) => readStructure(text, english);

describe('the acts of a sentence', () => {
	it.each([
		['President Berg met with Minister Holm in Harbour.', ['met']],
		['She thanked the people of Sudland for their hospitality.', ['thanked']],
		['He extended his condolences to the families.', ['congratulated']],
		['Norland condemned the raid.', ['condemned']],
		['The ministers commended the crews.', ['welcomed']],
		['They decided to dredge the channel.', ['agreed']],
		['He outlined a plan for the ports.', ['announced']],
		['She called on all coastal states to report spills.', ['called on']],
		['They reiterated their view.', ['recalled']],
		['The two reviewed the state of the reef.', ['discussed']],
		['They stand with the fishermen.', ['supported']],
		['He underlined the worth of the reef.', ['stressed']],
		['Berg invited Holm to Norland.', ['invited']],
		['They will stay in touch.', ['looked forward']],
		['The harbour lies in the north.', []],
	])('%s', (text, acts) => {
		expect([...read(text).acts]).toEqual(acts);
	});

	it('are all that a sentence does', () => {
		expect([...read('He thanked Holm for the call and agreed to build a pier.').acts]).toEqual([
			'met',
			'thanked',
			'agreed',
		]);
	});

	it('are shared as far as the sentence with fewer has them', () => {
		const one = read('They agreed on a pier.');
		const both = read('They agreed on a pier and thanked the crews.');
		const other = read('Norland condemned the raid.');
		expect(shareOfActs(one, both)).toBe(1);
		expect(shareOfActs(both, one)).toBe(1);
		expect(shareOfActs(both, read('She thanked Holm and condemned the raid.'))).toBe(0.5);
		expect(shareOfActs(one, other)).toBe(0);
		expect(shareOfActs(read('The harbour lies in the north.'), one)).toBe(0);
	});
});

it.each([
	['This will help the ports.', true],
	['He welcomed the plan.', true],
	['The ministers also signed a charter.', true],
	['In this regard, Norland will help.', true],
	['The ministers signed a charter.', false],
	['Norland, which has been a good neighbour to Sudland for two centuries, also signed.', false],
])('whether it goes on from the one before: %s', (text, continues) => {
	expect(read(text).continues).toBe(continues);
});

it.each([
	['They spoke of the ties between Norland and Sudland.', true],
	['They spoke of their bilateral co-operation.', true],
	['They spoke of the price of coal.', false],
])('whether it is on how the parties stand to each other: %s', (text, isOnRelations) => {
	expect(read(text).isOnRelations).toBe(isOnRelations);
});

const leer = (text: string) => readStructure(text, spanish);

it.each([
	['El presidente mantuvo un diálogo con su par de Sudlandia.', ['met']],
	['El ministro ha mantenido una reunión con su homólogo.', ['met']],
	['Ha recibido a la alcaldesa del puerto.', ['met']],
	['Ha dado las gracias a los pescadores.', ['thanked']],
	['Ponderó la labor de los marineros.', ['welcomed']],
	['Han acordado dragar el canal.', ['agreed']],
	['Ha dado a conocer un plan para los puertos.', ['announced']],
	['Han llamado a cuidar el arrecife.', ['called on']],
	['Ambos han tratado el estado del arrecife.', ['discussed']],
	['Ha incidido en el valor del arrecife.', ['stressed']],
	['Puso el acento en los puertos.', ['stressed']],
	['Un llamado a la calma.', ['called on']],
	['El puerto queda en el norte.', []],
])('the acts of a Spanish sentence in whatever past: %s', (text, acts) => {
	expect([...leer(text).acts]).toEqual(acts);
});

it.each([
	['Acordaron dragar el canal.', true],
	['Destacó el valor del arrecife.', true],
	['Han firmado una carta.', true],
	['Se convino un plan.', true],
	['Los ministros firmaron una carta.', false],
	['Norlandia dragará el canal.', false],
])(
	'whether a Spanish sentence, which may name nobody, goes on from the one before: %s',
	(text, continues) => {
		expect(leer(text).continues).toBe(continues);
	},
);
