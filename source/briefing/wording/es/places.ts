/** Where words stand in a document, in Spanish. */
import type {Locator} from '../../../documents/locator.ts';

export function locator(place: Locator): string {
	switch (place.kind) {
		case 'lines':
			return place.first === place.last ? `línea ${place.first}` : `líneas ${place.first}–${place.last}`;
		case 'page':
			return `página ${place.page}`;
		case 'element':
			return `elemento ${place.element}`;
		case 'paragraph':
			return `párrafo ${place.paragraph}`;
		default:
			return place satisfies never;
	}
}
