/** Draws a captured terminal screen as SVG: text stays text, so that the picture is sharp and can be searched. */

type Style = {
	readonly color: string | null;
	readonly background: string | null;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
	readonly struck: boolean;
};

type Span = {readonly text: string; readonly column: number; readonly style: Style};

const plain: Style = {
	color: null,
	background: null,
	bold: false,
	dim: false,
	italic: false,
	underline: false,
	inverse: false,
	struck: false,
};

/** The ground of a terminal, what it writes in where nothing else is said, and its sixteen named colours. */
type Look = {readonly ground: string; readonly ink: string; readonly palette: readonly string[]};

export const looks = {
	dark: {
		ground: '#1c1f26',
		ink: '#d7dae0',
		palette: (
			'#3b4048 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #d7dae0 ' +
			'#7f848e #ff7b86 #a9d68c #f0d08e #74bdfb #d68dea #66c8d4 #ffffff'
		).split(' '),
	},
	light: {
		ground: '#fafafa',
		ink: '#2b2f38',
		palette: (
			'#2b2f38 #b3261e #2f7d32 #8a6100 #1f5fbf #8a2f9e #0b7280 #6b7280 ' +
			'#4b5563 #c8372d #3a8f3e #9c7000 #2b6fd6 #9c3fb2 #12808f #2b2f38'
		).split(' '),
	},
} as const satisfies Readonly<Record<string, Look>>;

const cell = {width: 8.4, height: 18, size: 14};

/** An SVG of the screen; `screen` is what `tmux capture-pane -e -p` prints, `title` what it shows in words. */
export function ansiToSvg(screen: string, columns: number, title: string, look: Look): string {
	const lines = screen.replace(/\n+$/, '').split('\n');
	const width = Math.ceil(columns * cell.width) + 24;
	const height = lines.length * cell.height + 24;
	const rows = lines.map((line, row) => drawLine(line, row, look)).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${cell.size}">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${look.ground}"/>
${rows}</svg>
`;
}

function drawLine(line: string, row: number, look: Look): string {
	const {ground, ink} = look;
	const top = 12 + row * cell.height;
	return spansOf(line, look)
		.map(({text, column, style}) => {
			const x = (12 + column * cell.width).toFixed(1);
			const length = ([...text].length * cell.width).toFixed(1);
			const front = style.inverse ? (style.background ?? ground) : (style.color ?? ink);
			const back = style.inverse ? (style.color ?? ink) : style.background;
			const box =
				back === null
					? ''
					: `<rect x="${x}" y="${top}" width="${length}" height="${cell.height}" fill="${back}"/>`;
			if (text.trim() === '') return box && `${box}\n`;
			const decoration = [style.underline && 'underline', style.struck && 'line-through']
				.filter(Boolean)
				.join(' ');
			const attributes = [
				`x="${x}"`,
				`y="${top + 13.5}"`,
				`textLength="${length}"`,
				`fill="${front}"`,
				style.bold && 'font-weight="bold"',
				style.italic && 'font-style="italic"',
				style.dim && 'opacity="0.6"',
				decoration && `text-decoration="${decoration}"`,
			].filter(Boolean);
			return `${box}<text ${attributes.join(' ')} xml:space="preserve">${escapeXml(text)}</text>\n`;
		})
		.join('');
}

function spansOf(line: string, look: Look): Span[] {
	const spans: Span[] = [];
	let style = plain;
	let column = 0;
	for (const part of line.split(/(\u001b\[[\d;:]*m)/)) {
		const codes = /^\u001b\[([\d;:]*)m$/.exec(part)?.[1];
		if (codes !== undefined) style = applyCodes(style, codes, look);
		else if (part !== '') {
			spans.push({text: part, column, style});
			column += [...part].length;
		}
	}
	return spans;
}

function applyCodes(style: Style, codes: string, look: Look): Style {
	const numbers = codes.split(/[;:]/).map(Number);
	let next = style;
	for (let at = 0; at < numbers.length; at++) {
		const code = numbers[at] ?? 0;
		if (code === 38 || code === 48) {
			const isIndexed = numbers[at + 1] === 5;
			const value = isIndexed ? indexed(numbers[at + 2] ?? 7, look) : rgb(numbers.slice(at + 2, at + 5));
			next = {...next, [code === 38 ? 'color' : 'background']: value};
			at += isIndexed ? 2 : 4;
		} else next = applyCode(next, code, look);
	}
	return next;
}

function applyCode(style: Style, code: number, {palette, ink, ground}: Look): Style {
	if (code === 0) return plain;
	if (code === 1) return {...style, bold: true};
	if (code === 2) return {...style, dim: true};
	if (code === 3) return {...style, italic: true};
	if (code === 4) return {...style, underline: true};
	if (code === 7) return {...style, inverse: true};
	if (code === 9) return {...style, struck: true};
	if (code === 22) return {...style, bold: false, dim: false};
	if (code === 23) return {...style, italic: false};
	if (code === 24) return {...style, underline: false};
	if (code === 27) return {...style, inverse: false};
	if (code === 29) return {...style, struck: false};
	if (code >= 30 && code <= 37) return {...style, color: palette[code - 30] ?? ink};
	if (code === 39) return {...style, color: null};
	if (code >= 40 && code <= 47) return {...style, background: palette[code - 40] ?? ground};
	if (code === 49) return {...style, background: null};
	if (code >= 90 && code <= 97) return {...style, color: palette[code - 82] ?? ink};
	if (code >= 100 && code <= 107) return {...style, background: palette[code - 92] ?? ground};
	return style;
}

/** The colour of the 256 that terminals number: 16 named, a cube of 216, 24 greys. */
function indexed(code: number, {palette, ink}: Look): string {
	if (code < 16) return palette[code] ?? ink;
	if (code >= 232) return rgb(Array(3).fill(8 + (code - 232) * 10));
	const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
	const place = code - 16;
	return rgb([level(Math.floor(place / 36)), level(Math.floor(place / 6) % 6), level(place % 6)]);
}

function rgb(levels: readonly number[]): string {
	return `rgb(${levels.join(',')})`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
