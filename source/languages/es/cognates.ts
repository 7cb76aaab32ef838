/** What a Spanish word would be in English if both come from one Latin or Greek word and changed as words regularly do. */

/** Words that look like an English one and mean another; folded, in the singular. */
export const falseFriends: ReadonlySet<string> = new Set(
	`actual actualidad actualizar actualizacion aplicacion apuntar argumento arena asistir asistente atender balance bizarro campo carta casual
	casualidad colegio colorado come comodidad compromiso concreto conductor conferencista constipado consistente contestar corriente cuestion curso
	decepcion delito desgracia dice diversion efectivo embarazada emotivo equipo eventual eventualmente excitante exito fabrica fastidioso fin
	fracaso gracioso grosero humor ignorar injuria insulto intimar introducir jornada largo lectura libreria lujuria mas mayor minorista molestar
	notorio ordenar pan parada parcial pariente patron pena pie plata plazo policia politico preservativo pretender procurar prospecto quitar rato
	realizar realizacion receta recipiente recordar red relativo remover resumir retirar rollo ropa sale salvo sano sensible sentencia simpatico
	solo soportar suceder suceso tabla tarde tenor tramite trampa unica vaso versatil vino voluble sin son sale ten once pues cada sea era ante`
		.split(/\s+/)
		.filter(Boolean),
);

/** Endings with those that answer them in English, the longer ones first. */
const endings: readonly (readonly [spanish: string, english: readonly string[]])[] = [
	['ificacion', ['ification']],
	['izacion', ['ization']],
	['accion', ['action']],
	['uccion', ['uction']],
	['cion', ['tion', 'ction']],
	['sion', ['sion', 'ssion']],
	['xion', ['xion', 'ction']],
	['ividad', ['ivity']],
	['bilidad', ['bility']],
	['idad', ['ity', 'ness']],
	['dad', ['ty']],
	['tad', ['ty']],
	['tud', ['tude']],
	['logia', ['logy']],
	['grafia', ['graphy']],
	['encia', ['ence', 'ency']],
	['ancia', ['ance', 'ancy']],
	['miento', ['ment']],
	['mento', ['ment']],
	['ificar', ['ify', 'ificate']],
	['izar', ['ize']],
	['ismo', ['ism']],
	['ista', ['ist']],
	['ologo', ['ologist']],
	['ivo', ['ive']],
	['iva', ['ive']],
	['oso', ['ous', 'ose']],
	['osa', ['ous']],
	['ario', ['ary', 'arian', 'ar']],
	['aria', ['ary']],
	['orio', ['ory', 'orium']],
	['ico', ['ic', 'ical', 'ics']],
	['ica', ['ic', 'ical', 'ics']],
	['ente', ['ent', 'ing']],
	['ante', ['ant', 'ating', 'ate']],
	['able', ['able']],
	['ible', ['ible', 'able']],
	['ador', ['ator', 'er', 'or']],
	['dor', ['tor', 'der', 'dor']],
	['ura', ['ure']],
	['ado', ['ate', 'ated', 'ed']],
	['ada', ['ate', 'ated', 'ed']],
	['ido', ['id', 'ed', 'ite', 'ited']],
	['ida', ['id', 'ed', 'ite', 'ited']],
	['cia', ['ce', 'cy', 'tia']],
	['gia', ['gy', 'gia']],
	['fia', ['phy']],
	['ia', ['y', 'ia', 'e']],
	['io', ['y', 'ium', 'io', 'e', 'ious']],
	['eo', ['eous', 'ean', 'eum']],
	['ear', ['ate', 'eate', 'e']],
	['uir', ['ute', 'uct']],
	['ar', ['ate', 'e', '', 'ar']],
	['er', ['', 'e', 'er']],
	['ir', ['', 'e', 'ite', 'ish']],
	['a', ['a', '', 'e']],
	['o', ['', 'e', 'us', 'o']],
	['e', ['', 'e']],
	['', ['']],
];

/** Letters that stand for others of English; one such change a word. */
const letters: readonly (readonly [pattern: RegExp, english: string])[] = [
	[/^es(?=[cpqtmn])/, 's'],
	[/f/, 'ph'],
	[/f/, 'ff'],
	[/t/, 'th'],
	[/cu(?=[aeo])/, 'qu'],
	[/c(?=[aeo])/, 'ch'],
	[/i(?=[mnpst])/, 'y'],
	[/nm/, 'mm'],
	[/(?<=[aeiou])c(?=[oue])/, 'cc'],
	[/(?<=[aeiou])m(?=[aeiou])/, 'mm'],
	[/(?<=[aeiou])n(?=[aeiou])/, 'nn'],
	[/(?<=[aeiou])p(?=[aeiourl])/, 'pp'],
	[/(?<=[aeiou])s(?=[aeiou])/, 'ss'],
	[/(?<=[aeiou])l(?=[aeiou])/, 'll'],
	[/(?<=[aeiou])t(?=[aeiour])/, 'tt'],
	[/(?<=[aeiou])g(?=[aeiourl])/, 'gg'],
	[/(?<=^[aei])d(?=[aeiou])/, 'dd'],
	[/ue/, 'o'],
	[/ie/, 'e'],
	[/rr/, 'r'],
	[/j/, 'x'],
	[/z/, 'c'],
	[/^tran?s/, 'trans'],
];

/** The shortest word of which this is asked: shorter ones are alike by chance. */
const shortestCognate = 4;

/** Endings that no name has by chance. */
const longEnding = 3;

/**
 * English words that a folded word in the singular could be, the likeliest first; most of them are no words. Of a name
 * only what its ending tells.
 */
export function* cognatesOf(word: string, isName: boolean): Generator<string> {
	if (word.length < shortestCognate) return;
	const adverb = word.length > 8 && word.endsWith('mente');
	const spellings = spellingsOf(adverb ? word.slice(0, -'mente'.length) : word);
	for (const spelled of spellings) {
		for (const [spanish, english] of endings) {
			if (!spelled.endsWith(spanish) || (isName && spanish.length < longEnding)) continue;
			const root = spelled.slice(0, spelled.length - spanish.length);
			if (root.length < 2) continue;
			for (const ending of english) yield adverb ? adverbOf(`${root}${ending}`) : `${root}${ending}`;
		}
	}
}

function spellingsOf(word: string): string[] {
	const others = letters.flatMap(([pattern, english]) => {
		const changed = word.replace(pattern, english);
		return changed === word ? [] : [changed];
	});
	return [word, ...others];
}

function adverbOf(adjective: string): string {
	if (adjective.endsWith('ic')) return `${adjective}ally`;
	if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`;
	return adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
}
