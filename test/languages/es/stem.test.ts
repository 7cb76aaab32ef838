import fc from 'fast-check';
import {expect, test} from 'vitest';
import {singular, stem, stemsOf} from '../../../source/languages/es/stem.ts';

test.each([
	['países', 'país'],
	['acuerdos', 'acuerdo'],
	['impulsar impulsará impulsarán impulsaron impulsó impulsando impulsado impulsarlos', 'impulsar'],
	['establecer establecieron establecerá establezcan establecida', 'establecer'],
	['sostener sostuvo sostuvieron sostendrá', 'sostener'],
	['proponer propuso propusieron propondrán propuesta', 'proponer'],
	['buscar busquen buscó', 'buscar'],
	['dirigir dirijan dirigió', 'dirigir'],
])('%s have one stem', (forms, form) => {
	const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
	expect(new Set(forms.split(' ').map(word => stem(folded(word))))).toEqual(new Set([stem(folded(form))]));
});

test.each([
	['seguridad', 'seguro'],
	['cooperacion', 'cooperar'],
	['comercio', 'comer'],
])('%s has another stem than %s', (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});

test.each([
	['paises', 'pais'],
	['leyes', 'ley'],
	['luces', 'luz'],
	['acuerdos', 'acuerdo'],
	['crisis', 'crisi'],
])('the singular of %s is %s', (plural, one) => {
	expect(singular(plural)).toBe(one);
});

test('the stem of any word is a part of it or of an irregular verb, and never empty', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,16}$/), word => {
			expect(stem(word).length).toBeGreaterThan(0);
			expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
		}),
	);
});

test('of a form that two verbs may have, the longer stem stands first', () => {
	expect(stemsOf('espera').slice(0, 1)).toEqual(['esper']);
	expect(stemsOf('espera')).toContain('esp');
});
