import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		environment: 'node',
		env: {FORCE_COLOR: '1', TZ: 'UTC'},
		testTimeout: 30_000,
	},
});
