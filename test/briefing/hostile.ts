/** Document text that tries to become something else in an exported file. */
import type {Briefing} from '../../source/briefing/briefing.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {makeSource, visitInput} from './samples.ts';

export const hostileTexts: readonly string[] = [
	'`````` backticks ``` and `code`',
	'[x](javascript:alert(1)) and [y]: javascript:alert(2)',
	'![image](https://evil.example/pixel.png) ![][1]',
	'<script>alert(1)</script> and <img src=x onerror=alert(1)>',
	'<!-- comment --> <![CDATA[x]]> <?php ?> </td></table>',
	'a | b || c \\| d',
	'# heading',
	'> quote',
	'- item',
	'1. item',
	'---',
	'--- title: front matter ---',
	'[^1] and [^1]: a note, ^[inline]',
	'[link]: https://evil.example/ "title"',
	'&lt;b&gt; &#60;i&#62; &amp; &copy; AT&T',
	'*star* **strong** _under_ __score__ ~~gone~~ H~2~O x^2^ ==mark==',
	'$x$ and $$y$$ costs $5 and US$ 6, $1.3 billion or $655 million',
	'\\textbf{tex} \\begin{x} \\ \\\\ \\$ \\[',
	'@citekey [@doe99] user@example.org mailto:a@b.example',
	'https://evil.example/?q=a|b www.evil.example ftp://evil.example <https://evil.example>',
	':smile: :+1: 10:30:45',
	'{.class #id} [span]{.x} ::: div',
	'(@) example (1) one a) b) i. ii.',
	'| a | b | |---|---| | c | d |',
	'"straight" ‘single’ “double” […] […](x)',
	'‹U+202E› ^[ ^G',
	'Ünïcödé 👩‍👩‍👧 ｆｕｌｌ ́mark',
	'~~~ ``` +++ ***',
	'Term : definition = === ===',
	'[ ] task [x] done',
	'javascript:alert(1) data:text/html,x vbscript:x',
];

/** A briefing on one document in which the text stands everywhere that text can; its address tries to open an element. */
export function briefingWith(text: string, element: string): Briefing {
	const source = makeSource('s', [`## ${text}`, text], {
		title: text,
		publisher: text,
		file: `${text}.txt`,
		url: `https://ok.example/"><${element}>`,
	});
	return makeBriefing({
		...visitInput,
		corpus: {sources: [source], sideNames: new Map(), event: text},
		comparison: null,
		commitments: [],
		choices: {...visitInput.choices, notes: [{target: {kind: 'passage', passage: 's#1'}, text}]},
	});
}
