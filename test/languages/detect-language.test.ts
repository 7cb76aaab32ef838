import {expect, test} from 'vitest';
import {detectLanguage} from '../../source/languages/detect-language.ts';

test.each([
	['cs', 'Předseda vlády přijal v Praze ministra obrany a projednal s ním podporu sousedů.'],
	['sk', 'Obe strany sa dohodli, že ľudia z oboch brehov budú môcť cez most prechádzať aj v noci.'],
	['pl', 'Obie strony uzgodniły wspólne działania, a kolejne spotkanie odbędzie się w maju.'],
	['hu', 'A két fél megállapodott a közös lépésekről, és májusban újra találkozik.'],
	['ro', 'Cele două părți au convenit asupra unor pași comuni și se vor întâlni din nou în mai.'],
	['de', 'Die Ministerin hat heute in Wien mit ihrem Amtskollegen über die Zusammenarbeit gesprochen.'],
	// Of these a short text could as well be in a language beside it.
	[null, 'Ministar vanjskih poslova danas je u Zagrebu razgovarao sa svojim kolegom o suradnji.'],
	[null, 'Strani sta se dogovorili o skupnih ukrepih. Naslednje srečanje bo maja v Mariboru.'],
	[null, 'Minister zahraničných vecí dnes rokoval so svojím partnerom o spolupráci v energetike.'],
	['uk', 'Міністри зустрілися в Києві та домовилися про спільний реєстр лоцманів у портах.'],
])('a short text is in %s, or nobody can tell', (code, text) => {
	expect(detectLanguage(text)).toBe(code);
});
