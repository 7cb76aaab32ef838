/** The shape of what is read of a page before its lines are joined. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import type {PdfLine} from './lines.ts';

/** A block before its lines are joined. */
export type Draft = {
	readonly kind: 'text' | 'row' | 'note' | 'aside';
	readonly page: number;
	readonly lines: PdfLine[];
	/** What a row of a table says, or what stands beside the text. */
	readonly written: string | null;
	/** Why it is no part of the text; null of what is. */
	readonly reason: AsideReason | null;
	readonly isSetApart: boolean;
};
