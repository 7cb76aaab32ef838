import {expect, it} from 'vitest';
import {saveInOrder} from '../../source/app/save-in-order.ts';
import type {KeptChange} from '../../source/briefing/choices/choices.ts';

const pin = (key: string): KeptChange => ({kind: 'pin', target: {kind: 'deliverable', key}});

function keyOf(change: KeptChange): string {
	return 'target' in change && change.target.kind === 'deliverable' ? change.target.key : '';
}

it('keeps changes as they were made, also where the first takes longest', async () => {
	const kept: string[][] = [];
	const saving = saveInOrder(async changes => {
		for (let turn = 0; turn < 10 - kept.length * 5; turn++) await Promise.resolve();
		kept.push(changes.map(keyOf));
	});
	saving.save(pin('one'));
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	saving.save(pin('two'));
	saving.save(pin('three'));
	await saving.settled();
	expect(kept.flat()).toEqual(['one', 'two', 'three']);
	// What has come meanwhile is kept in one go.
	expect(kept).toHaveLength(2);
});

it('tries again with the next change what could not be kept', async () => {
	const kept: string[] = [];
	let isWritable = false;
	const saving = saveInOrder(async changes => {
		if (!isWritable) throw new Error('Read-only');
		for (const change of changes) kept.push(keyOf(change));
	});
	await expect(saving.save(pin('one'))).rejects.toThrow('Read-only');
	await saving.settled();
	isWritable = true;
	await saving.save(pin('two'));
	expect(kept).toEqual(['one', 'two']);
});
