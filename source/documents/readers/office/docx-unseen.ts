/** Tells which text of a Word file nobody sees: too small to be read, or in the colour of what it stands on. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {isAlike, smallestSize, unseen} from '../unseen.ts';
import {type RunSettings, valueIn} from './docx-styles.ts';
import {elementsBelow, type XmlElement} from './xml.ts';

/** What gives letters another look than their colour. */
const effects = [
	'w:outline',
	'w:shadow',
	'w:emboss',
	'w:imprint',
	'w14:textOutline',
	'w14:textFill',
	'w14:glow',
];

/**
 * Why a run is not seen; null where it is, or where nobody can tell.
 *
 * @param shade What the paragraph is shaded with.
 * @param ground The colour below that, null where it is not known.
 */
export function unseenRun(
	look: RunSettings,
	shade: XmlElement | null,
	ground: () => string | null,
): AsideReason | null {
	const size = Number(valueIn(look, 'w:sz') ?? Number.NaN) / 2;
	if (size > 0 && size < smallestSize) return unseen.tooSmall;
	const colour = colourOf(valueIn(look, 'w:color'));
	if (colour === null || effects.some(name => look(name) !== undefined)) return null;
	if ((valueIn(look, 'w:highlight') ?? 'none') !== 'none') return null;
	const shades = [look('w:shd'), shade].filter(each => each !== undefined && each !== null);
	const filled = shades.find(({attributes}) => isFilled(attributes));
	const below = filled === undefined ? ground() : colourOf(filled.attributes.get('w:fill'));
	return below !== null && isAlike(colour, below) ? unseen.pageColour : null;
}

function isFilled(attributes: XmlElement['attributes']): boolean {
	const [pattern, fill] = [attributes.get('w:val'), attributes.get('w:fill') ?? 'auto'];
	return fill !== 'auto' || !/^(?:clear|nil)$/.test(pattern ?? 'clear');
}

function colourOf(value: string | undefined): string | null {
	return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null;
}

/** What may be drawn behind the text. */
const drawn: ReadonlySet<string> = new Set(['wp:anchor', 'w:pict']);

/**
 * The colour of the pages; null where nobody can tell: a picture may stand behind the text.
 *
 * @param background What the file says of it.
 * @param holders What stands on the pages.
 */
export function colourOfPages(background: XmlElement | null, holders: readonly XmlElement[]): string | null {
	if (background !== null) return null;
	const isDrawn = holders
		.flatMap(holder => elementsBelow(holder, drawn))
		.some(
			({name, attributes}) => name === 'w:pict' || /^(?:1|true)$/.test(attributes.get('behindDoc') ?? ''),
		);
	return isDrawn ? null : '#ffffff';
}
