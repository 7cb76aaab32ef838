/** Follows the fields of a Word file, whose results are text and whose instructions are none. */
import type {XmlElement} from './xml.ts';

type Field = {instruction: string; inResult: boolean};

export type Fields = {
	/** Takes in the mark of where a field begins, where its result does, or where it ends. */
	readonly mark: (element: XmlElement) => void;
	/** Takes in a piece of an instruction. */
	readonly instruct: (text: string) => void;
	/** Whether what stands here is displayed. */
	readonly isSeen: () => boolean;
	/** Whether what stands here is a table of contents. */
	readonly isContents: () => boolean;
	/** No instruction goes on in the next paragraph: the end of one that seems to is missing. */
	readonly endParagraph: () => void;
};

export function followFields(): Fields {
	let open: Field[] = [];
	return {
		mark: element => {
			const type = element.attributes.get('w:fldCharType');
			const last = open.at(-1);
			if (type === 'begin') open.push({instruction: '', inResult: false});
			else if (type === 'separate' && last !== undefined) last.inResult = true;
			else if (type === 'end') open.pop();
		},
		instruct: text => {
			const last = open.at(-1);
			if (last !== undefined && !last.inResult) last.instruction += text;
		},
		isSeen: () => open.every(({inResult}) => inResult),
		isContents: () => open.some(({instruction}) => /^\s*TOC\b/.test(instruction)),
		endParagraph: () => {
			open = open.filter(({inResult}) => inResult);
		},
	};
}
