/** The whole screen with a keyboard: what is typed reaches the state, and what changes is drawn. */
import {cleanup, render} from 'ink-testing-library';
import {afterEach, expect, it, vi} from 'vitest';
import {initialState} from '../../source/app/state.ts';
import {createStore} from '../../source/app/store.ts';
import {App, drawScreen} from '../../source/views/app.tsx';
import {plain} from '../helpers/draw.ts';
import {corpus} from '../helpers/example.ts';

afterEach(cleanup);

it('takes what is read at once for several keys, and draws where they lead', async () => {
	const store = createStore(initialState({corpus, size: {columns: 80, rows: 24}}), () => {});
	const {stdin, lastFrame} = render(<App store={store} theme={plain} draw={drawScreen} />);
	expect(lastFrame()).toContain('› Key Results of the Conference on the River');
	stdin.write('jj');
	await vi.waitFor(() => expect(lastFrame()).toMatch(/› A conference on the river/));
	stdin.write('?');
	await vi.waitFor(() => expect(lastFrame()).toContain('briefing › Help'));
});
