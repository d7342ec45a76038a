import { defineConfig } from 'vitest/config';

// A distant time zone, so that a date that leaks into local time shows itself.
process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
