/** The formats that a briefing is written in, a row each; what a format needs is loaded when it is asked for. */
import type {FormatWriter} from './format-writer.ts';

type FormatRow = {
	readonly label: string;
	/** Endings of names that ask for it, the one that a new file gets first. */
	readonly endings: readonly [string, ...string[]];
	readonly load: () => Promise<FormatWriter>;
};

const rows = {
	markdown: {
		label: 'Markdown',
		endings: ['md', 'markdown', 'txt'],
		load: async () => (await import('./markdown.ts')).markdown,
	},
	html: {
		label: 'HTML',
		endings: ['html', 'htm'],
		load: async () => (await import('./html.ts')).html,
	},
	json: {
		label: 'JSON',
		endings: ['json'],
		load: async () => (await import('./json.ts')).json,
	},
} as const satisfies Readonly<Record<string, FormatRow>>;

export type Format = keyof typeof rows;

export const formats: readonly Format[] = Object.keys(rows).filter(isFormat);

function isFormat(name: string): name is Format {
	return Object.hasOwn(rows, name);
}

export function labelOfFormat(format: Format): string {
	return rows[format].label;
}

/** Without a dot. */
export function endingOf(format: Format): string {
	return rows[format].endings[0];
}

/** The format that a file's name asks for, or null. */
export function formatOfName(name: string): Format | null {
	const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
	return formats.find(format => rows[format].endings.some(known => known === ending)) ?? null;
}

export function loadFormat(format: Format): Promise<FormatWriter> {
	return rows[format].load();
}
