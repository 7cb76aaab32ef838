/** What is wrong in a manifest, in Spanish, as it follows its place. */

type Faults = readonly (readonly [english: RegExp, spanish: string])[];

/** Each with the names that it holds marked `$1`, `$2`. */
const faults: Faults = [
	[/^must be a YAML mapping with a list named "sources"$/u, 'debe ser YAML con una lista llamada "sources"'],
	[/^"event" must be plain text$/u, '"event" debe ser un texto'],
	[/^"sides" must map a side such as us to its name$/u, '"sides" debe dar a cada parte, como us, su nombre'],
	[/^the side (.*) must have a name$/su, 'la parte $1 debe tener un nombre'],
	[
		/^"sources" must be a list of entries with a "file"$/u,
		'"sources" debe ser una lista de entradas con un "file"',
	],
	[/^entry (\d+) under "sources" has no "file"$/u, 'a la entrada $1 de "sources" le falta "file"'],
	[/^(.*) has an entry already$/su, '$1 ya tiene una entrada'],
	[/^"(\w+)" of (.*) must be plain text$/su, '"$1" de $2 debe ser un texto'],
	[/^the date of (.*) must be written YYYY-MM-DD$/su, 'la fecha de $1 debe escribirse AAAA-MM-DD'],
	[
		/^the url of (.*) must begin with https:\/\/ or http:\/\/$/su,
		'la dirección (url) de $1 debe empezar con https:// o http://',
	],
	[
		/^the language of (.*) must be a code such as en or es$/su,
		'el idioma (language) de $1 debe ser un código, como en o es',
	],
	[/^“(.*)” is not known here$/su, '“$1” no se conoce aquí'],
	[/^the side “(.*)” of (.*) is not under "sides"$/su, 'la parte “$1” de $2 no está en "sides"'],
	[/^(.*) is not in the folder$/su, '$1 no está en la carpeta'],
	[/^is no valid YAML: (.*)$/su, 'no es YAML válido: $1'],
	[/^\*(.*) names nothing that stands above$/su, '*$1 no nombra nada que esté más arriba'],
	[/^what stands before a colon must be a word$/u, 'lo que va antes de dos puntos debe ser una palabra'],
];

/** What stands behind a fault: what was meant, or what there is. */
const hints: Faults = [
	[/; did you mean ([^;]*)\?$/su, '; ¿quiso decir $1?'],
	[/; there are ([^;]*)$/su, '; hay $1'],
	[/; name it there$/u, '; póngale allí su nombre'],
	[/; it is taken for ([^;]*)$/su, '; se toma por $1'],
];

/** Null where it is no fault of a manifest. */
export function manifestFault(english: string): string | null {
	const hint = hints.find(([pattern]) => pattern.test(english));
	const [behind = ''] = hint?.[0].exec(english) ?? [];
	const fault = english.slice(0, english.length - behind.length);
	const [pattern, spanish] = faults.find(([each]) => each.test(fault)) ?? [];
	if (pattern === undefined || spanish === undefined) return null;
	return fault.replace(pattern, spanish) + (hint === undefined ? '' : behind.replace(...hint));
}
