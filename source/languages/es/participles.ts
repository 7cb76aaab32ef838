/** Participles behind a form of `haber`, where they can only be of a verb: `ha tratado`, which is no treaty. */

/** The forms behind which statements tell what was done; folded. */
export const perfectForms: readonly string[] = 'ha han he hemos habia habian haya hayan haber habiendo'.split(
	' ',
);

/** Participles that are not made from their infinitive by rule; a prefix may stand before both. */
const irregular: readonly (readonly [ending: string, participle: string])[] = [
	['poner', 'puesto'],
	['hacer', 'hecho'],
	['decir', 'dicho'],
	['scribir', 'scrito'],
	['abrir', 'abierto'],
	['cubrir', 'cubierto'],
	['solver', 'suelto'],
	['volver', 'vuelto'],
	['morir', 'muerto'],
	['romper', 'roto'],
];

/** `ver` and what is made of it, unlike `mover`. */
const ofSeeing = /^(?:entre|pre|re)?ver$/;

/** The participle of a folded infinitive, in the masculine. */
export function participleOf(infinitive: string): string {
	if (ofSeeing.test(infinitive)) return infinitive.replace(/ver$/, 'visto');
	const found = irregular.find(([ending]) => infinitive.endsWith(ending));
	if (found !== undefined) return `${infinitive.slice(0, -found[0].length)}${found[1]}`;
	return `${infinitive.slice(0, -2)}${infinitive.endsWith('ar') ? 'ado' : 'ido'}`;
}
