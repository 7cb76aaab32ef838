/** Reads RTF: headings, lists, tables, notes, and what stands at the edges of pages. */
import type {ReadFile} from '../reader.ts';
import {readOfficeDocument} from './office-document.ts';
import {controls, knownGroups, signs} from './rtf-controls.ts';
import {type RtfToken, rtfTokens} from './rtf-tokens.ts';
import {RtfWalk} from './rtf-walk.ts';

export function readRtf(bytes: Uint8Array): ReadFile {
	const walk = new RtfWalk();
	const take = tokenTaker(walk);
	for (const token of rtfTokens(new TextDecoder('latin1').decode(bytes))) take(token);
	const isCut = walk.isOpen;
	const paragraphs = walk.end();
	const read = readOfficeDocument({...walk.edges, paragraphs, notes: walk.notes, title: walk.title});
	if ('refused' in read) return read;
	return {...read, remark: isCut ? cut : walk.encoding.isUnsure() ? unsure : null};
}

const cut = 'ends too soon; what there is of it was read';
const unsure = 'has letters in a code page that is not known; some may be wrong. Save it as .docx';

/** A function that takes in the tokens of a file in order. */
function tokenTaker(walk: RtfWalk): (token: RtfToken) => void {
	/** Characters that stand for one that was read already. */
	let substitutes = 0;
	let isStarred = false;
	const take = (token: RtfToken): void => {
		switch (token.kind) {
			case 'open':
				walk.open();
				break;
			case 'close':
				walk.close();
				break;
			case 'byte':
				if (substitutes > 0) substitutes--;
				else walk.addBytes([token.byte]);
				return;
			case 'text': {
				const text = token.text.slice(substitutes);
				substitutes -= token.text.length - text.length;
				addText(walk, text);
				return;
			}
			case 'control':
				if (substitutes > 0 && signs.has(token.name)) {
					substitutes--;
					return;
				}
				if (token.name === '*') isStarred = true;
				else {
					control(walk, token, isStarred);
					isStarred = false;
				}
				substitutes = token.name === 'u' ? walk.look.substitutes : 0;
				return;
			default:
				token satisfies never;
		}
		substitutes = 0;
		isStarred = false;
	};
	return take;
}

/** A letter of a language with many may end with a byte that looks like one of this text. */
function addText(walk: RtfWalk, text: string): void {
	if (text === '') return;
	const isCoded = walk.isWithinBytes || walk.hasSigns || /[^\0-\x7f]/.test(text);
	if (isCoded) walk.addBytes(Buffer.from(text, 'latin1'));
	else walk.addText(text);
}

function control(
	walk: RtfWalk,
	{name, value}: {readonly name: string; readonly value: number | null},
	isStarred: boolean,
): void {
	const sign = signs.get(name);
	if (name === 'u') {
		walk.flush();
		// Numbers beyond half of those that there are were written as negative ones.
		walk.addCharacter((value ?? 0) & 0xffff);
	} else if (sign !== undefined) {
		walk.flush();
		walk.addText(sign);
	} else if (isStarred && !knownGroups.has(name)) walk.set({destination: 'silent'});
	else controls.get(name)?.(walk, value);
}
