/** What pdf.js expects to find around it and needs only to draw: it is loaded for text, and draws nothing. */
Object.assign(globalThis, {
	DOMMatrix: class {},
	ImageData: class {},
	Path2D: class {},
	FontFace: class {
		loaded = Promise.resolve();
	},
	document: {fonts: new Set()},
});
