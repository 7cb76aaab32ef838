/** The formats that a briefing is written in, a row each; what a format needs is loaded when it is asked for. */
import type {FileData, FormatWriter} from './format-writer.ts';

type FormatRow = {
	readonly label: string;
	/** Endings of names that ask for it, the one that a new file gets first. */
	readonly endings: readonly [string, ...string[]];
	readonly load: () => Promise<FormatWriter>;
	/** How its files begin where they are no text. */
	readonly signature?: string;
	readonly isForPrograms?: true;
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
	docx: {
		label: 'Word',
		endings: ['docx'],
		load: async () => (await import('./docx.ts')).docx,
		signature: 'PK',
	},
	json: {
		label: 'JSON',
		endings: ['json'],
		load: async () => (await import('./json.ts')).json,
		isForPrograms: true,
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

/** Whether its files are read by programs, not drawn for people. */
export function isForPrograms(format: Format): boolean {
	const row: FormatRow = rows[format];
	return row.isForPrograms === true;
}

function signatureOf(format: Format): string | undefined {
	const row: FormatRow = rows[format];
	return row.signature;
}

/** What the file of a briefing says, whatever its format. */
export async function textOfFile(data: FileData): Promise<string> {
	if (typeof data === 'string') return data;
	const text = new TextDecoder().decode(data);
	const format = formats.find(name => text.startsWith(signatureOf(name) ?? '\0'));
	const writer = format && (await loadFormat(format));
	return writer?.textOf?.(data) ?? text;
}
