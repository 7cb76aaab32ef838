import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		environment: 'node',
		// By itself it leaves a processor free, which on two of them doubles the time.
		maxWorkers: '100%',
		env: {FORCE_COLOR: '1', TZ: 'UTC'},
		testTimeout: 30_000,
	},
});
