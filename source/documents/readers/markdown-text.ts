/** The text of a node of Markdown, without tags, and without what is struck out. */
import type {Nodes} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {effectOf, type TagEffect, withoutTags} from './markup.ts';
import {asSuperscript} from './superscript.ts';

/** As `mdast-util-to-string` has it, with what a hard line break stands for, and without tags. */
export function inlineText(node: Nodes, lineBreak = ' '): string {
	if (node.type === 'break') return lineBreak;
	if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : withoutTags(node.value);
	if (node.type === 'delete') return '';
	return 'children' in node ? childrenText(node.children, lineBreak) : textOf(node);
}

/** The text of nodes in a row, of which tags between them strike some out and raise others. */
function childrenText(children: readonly Nodes[], lineBreak: string): string {
	const depth = {struck: 0, raised: 0};
	let text = '';
	let isCut = false;
	for (const [index, child] of children.entries()) {
		const effect = effectAt(children, index);
		if (effect !== null) depth[effect.of] = Math.max(0, depth[effect.of] + (effect.isEnd ? -1 : 1));
		else if (depth.struck > 0 || child.type === 'delete') isCut = true;
		else {
			const own = inlineText(child, lineBreak);
			const raised = depth.raised > 0 ? asSuperscript(own) : own;
			// Of the spaces around what is left out, one is left.
			text += isCut && /\s$/.test(text) ? raised.trimStart() : raised;
			isCut = false;
		}
	}
	return text;
}

/** What a tag does to the text up to its end; one without an end does nothing. */
function effectAt(children: readonly Nodes[], index: number): TagEffect | null {
	const effectIn = (node: Nodes | undefined) => (node?.type === 'html' ? effectOf(node.value) : null);
	const effect = effectIn(children[index]);
	if (effect === null || effect.isEnd) return effect;
	const isItsEnd = (node: Nodes) => {
		const other = effectIn(node);
		return other?.isEnd === true && other.of === effect.of;
	};
	return children.slice(index).some(isItsEnd) ? effect : null;
}
