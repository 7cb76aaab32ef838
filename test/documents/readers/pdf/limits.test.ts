/** Files that would take forever or fill the memory, read as the program reads them. */
import {deflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {
	isTooLong,
	type PdfLimits,
	readPdfApart,
} from '../../../../source/documents/readers/pdf/run-pdf-thread.ts';
import {lines, makePdf, stream} from '../../../helpers/pdf.ts';

const limits: PdfLimits = {milliseconds: 30_000, bytes: 1_500_000_000};
const good = makePdf([lines(['The ministers met in Vey.', 'They agreed on a register.'])]);

/** Operators that are packed a thousand to one. */
function packed(operators: string, times: number): string {
	const bytes = deflateSync(Buffer.alloc(operators.length * times, operators)).toString('latin1');
	return stream(bytes, '/Filter/FlateDecode');
}

test.each<[string, Buffer, Partial<PdfLimits>, RegExp]>([
	[
		'that paints without end',
		makePdf(['/X Do'], {
			resources: '/XObject<</X 1000 0 R>>',
			objects: [packed('q 1 0 0 1 0 0 cm Q ', 5_000_000)].map(asForm),
		}),
		{milliseconds: 500},
		/takes too long/,
	],
	[
		'that unpacks to more than there is',
		makePdf(['/X Do'], {
			resources: '/XObject<</X 1000 0 R>>',
			objects: [packed(' '.repeat(1000), 300_000)].map(asForm),
		}),
		{bytes: 150_000_000},
		/too much memory|takes too long/,
	],
])('a file %s is refused in one line, and the next one is read', async (_, bytes, tighter, reason) => {
	const read = await readPdfApart(bytes, {...limits, ...tighter});
	expect(read).toEqual({refused: expect.stringMatching(reason)});
	expect(read).toEqual({refused: expect.stringMatching(/^is a PDF that [^\n]{10,120}$/)});
	expect(await readPdfApart(good, limits)).toMatchObject({
		blocks: [{text: 'The ministers met in Vey. They agreed on a register.'}],
	});
});

function asForm(object: string): string {
	return object.replace('<<', '<</Type/XObject/Subtype/Form/BBox[0 0 600 800]');
}

test('a file that nests without end, or whose parts hold each other, ends', async () => {
	const nested = makePdf(['q '.repeat(100_000)], {objects: ['['.repeat(50_000)], resources: '/X 1000 0 R'});
	const round = makePdf(['/X Do'], {
		resources: '/XObject<</X 1000 0 R>>',
		objects: [asForm(stream('/X Do', '/Resources<</XObject<</X 1000 0 R>>>>'))],
	});
	for (const bytes of [nested, round]) {
		expect(await readPdfApart(bytes, {...limits, milliseconds: 500})).toEqual({
			refused: expect.stringMatching(/^is a PDF [^\n]+$/),
		});
	}
});

test('a file is given its time of the processor where others keep that busy, but nobody waits forever', () => {
	expect(isTooLong({processor: 31_000, clock: 31_000}, limits)).toBe(true);
	expect(isTooLong({processor: 3000, clock: 60_000}, limits)).toBe(false);
	expect(isTooLong({processor: 3000, clock: 160_000}, limits)).toBe(true);
});
