/** Whether the colours can be read and told apart is worked out, for every ground and every way of seeing colours. */
import {describe, expect, it} from 'vitest';
import type {Ground} from '../../source/views/ground.ts';
import {type Hue, hues, palettes} from '../../source/views/palettes.ts';
import {createTheme, type Level} from '../../source/views/theme.ts';

type Rgb = readonly [number, number, number];

/** What terminals are set to: black, and the grounds of themes that are in wide use. */
const grounds: Readonly<Record<Ground, readonly string[]>> = {
	dark: ['#000000', '#1e1e1e', '#282c34', '#002b36'],
	light: ['#ffffff', '#f5f5f5', '#fdf6e3'],
	unknown: ['#000000', '#ffffff'],
};

/** The least contrast of text (WCAG 2.2, 1.4.3); what must do on black and on white alike cannot reach much more. */
const leastContrast: Readonly<Record<Ground, number>> = {dark: 4.5, light: 4.5, unknown: 3.8};

function rgbOf(hex: string): Rgb {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
	return [red, green, blue];
}

const linear = (value: number) => {
	const share = value / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance([red, green, blue]: Rgb): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Rgb, other: Rgb): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1. */
const sights = {
	'all colours': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const;

type Sight = keyof typeof sights;

/** CIE L*a*b* of a colour as it is seen, under D65. */
function seen(rgb: Rgb, sight: Sight): Rgb {
	const light = rgb.map(linear);
	const [red = 0, green = 0, blue = 0] = sights[sight].map(row =>
		Math.min(
			1,
			Math.max(
				0,
				row.reduce<number>((sum, share, index) => sum + share * (light[index] ?? 0), 0),
			),
		),
	);
	const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
	const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
	const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
	const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function apart(one: Rgb, other: Rgb, sight: Sight): number {
	const [a, b] = [seen(one, sight), seen(other, sight)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The 256 colours that xterm numbers, of which a user can change the first sixteen only. */
function indexed(code: number): Rgb {
	if (code >= 232) return [8 + (code - 232) * 10, 8 + (code - 232) * 10, 8 + (code - 232) * 10];
	const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
	const place = code - 16;
	return [level(Math.floor(place / 36)), level(Math.floor(place / 6) % 6), level(place % 6)];
}

/** xterm's own sixteen. */
const sixteen = [
	'#000000',
	'#cd0000',
	'#00cd00',
	'#cdcd00',
	'#0000ee',
	'#cd00cd',
	'#00cdcd',
	'#e5e5e5',
	'#7f7f7f',
	'#ff0000',
	'#00ff00',
	'#ffff00',
	'#5c5cff',
	'#ff00ff',
	'#00ffff',
	'#ffffff',
];

const tones = {
	left: 'left',
	right: 'right',
	agrees: 'agrees',
	conflict: 'conflict',
	weak: 'weak',
	moved: 'moved',
	pin: 'pin',
	note: 'note',
	quiet: 'quiet',
} as const satisfies Record<Hue, string>;

/** The colour in which a terminal of so many colours shows it; null for that of its text. */
function shown(hue: Hue, ground: Ground, level: Level): Rgb | null {
	const painted = createTheme(level, {ground}).tones[tones[hue]]('x');
	const [, full] = /\u001b\[38;2;(\d+;\d+;\d+)m/.exec(painted) ?? [];
	if (full !== undefined) {
		const [red = 0, green = 0, blue = 0] = full.split(';').map(Number);
		return [red, green, blue];
	}
	const [, code] = /\u001b\[38;5;(\d+)m/.exec(painted) ?? [];
	if (code !== undefined) return indexed(Number(code));
	const [, named] = /\u001b\[(3[0-7]|9[0-7])m/.exec(painted) ?? [];
	if (named === undefined) return null;
	return rgbOf(sixteen[Number(named) >= 90 ? Number(named) - 82 : Number(named) - 30] ?? '');
}

const every = (['dark', 'light', 'unknown'] as const).flatMap(ground =>
	([2, 3] as const).map(level => ({ground, level})),
);

describe.each(every)('on a $ground ground with colours of level $level', ({ground, level}) => {
	it.each(hues)('%s can be read', hue => {
		const colour = shown(hue, ground, level);
		if (colour === null) throw new Error('It has a colour');
		for (const on of grounds[ground])
			expect(contrast(colour, rgbOf(on)), on).toBeGreaterThanOrEqual(leastContrast[ground]);
	});

	it.each(Object.keys(sights).filter((name): name is Sight => name in sights))(
		'the sides, and what agrees, conflicts or is in doubt, are told apart with %s',
		sight => {
			const of = (hue: Hue) => shown(hue, ground, level) ?? [0, 0, 0];
			expect(apart(of('left'), of('right'), sight)).toBeGreaterThan(40);
			for (const [one, other] of [
				['agrees', 'conflict'],
				['agrees', 'weak'],
				['conflict', 'weak'],
			] as const)
				expect(apart(of(one), of(other), sight), `${one}, ${other}`).toBeGreaterThan(12);
		},
	);
});

describe.each(['dark', 'light', 'unknown'] as const)('with sixteen colours on a %s ground', ground => {
	it('can be read where nobody has changed them', () => {
		const on = ground === 'unknown' ? ['#000000', '#ffffff'] : ground === 'dark' ? ['#000000'] : ['#ffffff'];
		for (const hue of hues) {
			const colour = shown(hue, ground, 1);
			if (colour !== null)
				for (const each of on) expect(contrast(colour, rgbOf(each)), hue).toBeGreaterThan(3);
		}
	});

	it('the sides are told apart', () => {
		const text: Rgb = ground === 'dark' ? [229, 229, 229] : [0, 0, 0];
		const of = (hue: Hue) => shown(hue, ground, 1) ?? text;
		for (const sight of ['all colours', 'protanopia', 'deuteranopia', 'tritanopia'] as const)
			expect(apart(of('left'), of('right'), sight)).toBeGreaterThan(20);
	});
});

it('has a palette for every ground', () => {
	expect(Object.keys(palettes).sort()).toEqual(Object.keys(grounds).sort());
});
