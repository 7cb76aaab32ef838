/** Tells which text of a web page nobody sees, though it is displayed: too small to be read, or in the colour below it. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {isAlike, smallestSize, unseen} from '../unseen.ts';

/** Points of each unit in which sizes are stated; those of other units depend on what is not known here. */
const points: Readonly<Record<string, number>> = {px: 0.75, pt: 1, em: 12, rem: 12, '%': 0.12, '': 0};

/** Why nobody sees the text of an element; null where it is seen, or where nobody can tell. */
export function unseenReason(element: Element): AsideReason | null {
	const style = element.getAttribute('style') ?? '';
	if (style === '' && !element.hasAttribute('color')) return null;
	if (/font-size/i.test(style) && isTooSmall(element, style)) return unseen.tooSmall;
	const colour = declared(style, 'color') ?? element.getAttribute('color');
	const letters = colour === null ? null : colourOf(colour);
	const ground = letters === null || hasOtherLetters(element) ? null : groundOf(element);
	return letters !== null && ground !== null && isAlike(letters, ground) ? unseen.pageColour : null;
}

/** Links have a colour of their own, and what is within an element may be given another. */
function hasOtherLetters(element: Element): boolean {
	return element.querySelector('a, [class], [style*="color" i], [color]') !== null;
}

/** What is around text may be small for the sake of the space between its parts, whose letters have a size of their own. */
function isTooSmall(element: Element, style: string): boolean {
	const [, number, unit = ''] = /^([\d.]+)(\w*|%)$/.exec(declared(style, 'font-size') ?? '') ?? [];
	const factor = number === undefined ? undefined : Number(number) === 0 ? 0 : points[unit];
	const isSmall = factor !== undefined && Number(number) * factor < smallestSize;
	return isSmall && element.querySelector('[style*="font"], [class], font[size]') === null;
}

function declared(style: string, name: string): string | null {
	for (const declaration of style.split(';')) {
		const [property = '', value = ''] = declaration.split(/:(.*)/s);
		if (property.trim().toLowerCase() === name)
			return value
				.replace(/!important/i, '')
				.trim()
				.toLowerCase();
	}
	return null;
}

/** `#fff`, `#ffffff`, `white`, `rgb(255, 255, 255)` as `#rrggbb`; null of other names. */
function colourOf(written: string): string | null {
	const value = written.trim().toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(value)) return value;
	if (/^#[0-9a-f]{3}$/.test(value)) return `#${[...value.slice(1)].map(each => each + each).join('')}`;
	const parts = /^rgb\((\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})\)$/.exec(value)?.slice(1);
	if (parts !== undefined)
		return `#${parts.map(part => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`;
	return {white: '#ffffff', black: '#000000'}[value] ?? null;
}

/** The colour that an element stands on, where the page says it beside the element or nothing else can. */
function groundOf(element: Element): string | null {
	const isStyled = element.ownerDocument.querySelector('style, link[rel~="stylesheet" i]') !== null;
	for (let at: Element | null = element; at !== null; at = at.parentElement) {
		const style = at.getAttribute('style') ?? '';
		const stated =
			declared(style, 'background-color') ?? declared(style, 'background') ?? at.getAttribute('bgcolor');
		if (stated !== null) return colourOf(stated);
		if (at.hasAttribute('background')) return null;
		// What a style sheet says of these, or of the whole page, is not read.
		if (isStyled && (at.hasAttribute('class') || at.id !== '' || at.localName === 'body')) return null;
	}
	return '#ffffff';
}
