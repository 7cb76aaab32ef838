import {expect, test} from 'vitest';
import {participleOf} from '../../../source/languages/es/participles.ts';

test.each([
	['acordar', 'acordado'],
	['convenir', 'convenido'],
	['proponer', 'propuesto'],
	['rehacer', 'rehecho'],
	['suscribir', 'suscrito'],
	['reabrir', 'reabierto'],
	['prever', 'previsto'],
	['promover', 'promovido'],
	['resolver', 'resuelto'],
	['volver', 'vuelto'],
])('the participle of %s is %s', (infinitive, participle) => {
	expect(participleOf(infinitive)).toBe(participle);
});
