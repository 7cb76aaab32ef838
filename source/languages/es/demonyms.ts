/** Adjectives of countries as they stand behind the names of their offices: `Cancillería mexicana`. */

/** By ISO 3166 code, in lower case, masculine; the feminine ends with `a` instead of `o`, or behind the consonant. */
const masculine: Readonly<Record<string, string>> = {
	...{AR: 'argentino', BO: 'boliviano', BR: 'brasileño', CA: 'canadiense', CL: 'chileno', CO: 'colombiano'},
	...{CR: 'costarricense', CU: 'cubano', DE: 'alemán', DO: 'dominicano', EC: 'ecuatoriano', ES: 'español'},
	...{FR: 'francés', GB: 'británico', GT: 'guatemalteco', HN: 'hondureño', HT: 'haitiano', IT: 'italiano'},
	...{JP: 'japonés', MX: 'mexicano', NI: 'nicaragüense', PA: 'panameño', PE: 'peruano', PT: 'portugués'},
	...{PY: 'paraguayo', RU: 'ruso', SV: 'salvadoreño', US: 'estadounidense', UY: 'uruguayo', VE: 'venezolano'},
	...{CN: 'chino', MA: 'marroquí', NO: 'noruego', SE: 'sueco', UA: 'ucraniano', TR: 'turco', PL: 'polaco'},
};

export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(masculine).map(([code, form]) => [code, `${form}, ${feminine(form)}`]),
);

function feminine(form: string): string {
	if (form.endsWith('o')) return `${form.slice(0, -1)}a`;
	return /[lns]$/.test(form) ? `${form}a` : form;
}
