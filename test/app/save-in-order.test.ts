import {expect, it} from 'vitest';
import {saveInOrder} from '../../source/app/save-in-order.ts';
import type {Change} from '../../source/briefing/choices/choices.ts';

const pin = (key: string): Change => ({kind: 'pin', target: {kind: 'deliverable', key}});

function keyOf(change: Change): string {
	return 'target' in change && change.target.kind === 'deliverable' ? change.target.key : '';
}

it('keeps changes as they were made, also where the first takes longest', async () => {
	const kept: string[] = [];
	const saving = saveInOrder(async change => {
		for (let turn = 0; turn < 10 - kept.length * 5; turn++) await Promise.resolve();
		kept.push(keyOf(change));
	});
	saving.save(pin('one'));
	saving.save(pin('two'));
	saving.save(pin('three'));
	await saving.settled();
	expect(kept).toEqual(['one', 'two', 'three']);
});

it('tries again with the next change what could not be kept', async () => {
	const kept: string[] = [];
	let isWritable = false;
	const saving = saveInOrder(async change => {
		if (!isWritable) throw new Error('Read-only');
		kept.push(keyOf(change));
	});
	await expect(saving.save(pin('one'))).rejects.toThrow('Read-only');
	await saving.settled();
	isWritable = true;
	await saving.save(pin('two'));
	expect(kept).toEqual(['one', 'two']);
});
