/** Readability takes any tree that answers as the DOM does, which its own types do not say. */
declare module '@mozilla/readability/Readability.js' {
	export default class Readability<T> {
		constructor(
			document: object,
			options: {
				readonly serializer: (article: object) => T;
				readonly disableJSONLD: boolean;
				readonly keepClasses: boolean;
			},
		);
		parse(): {readonly content: T; readonly textContent: string} | null;
	}
}
