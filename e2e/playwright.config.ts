import { defineConfig } from '@playwright/test';
import { BASE } from '../src/permalinks/addresses.ts';

const PORT = 4329;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${PORT}${BASE}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.WAYMARK_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
      ],
    },
  },
  webServer: {
    command: 'node e2e/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}${BASE}`,
    cwd: '..',
    reuseExistingServer: false,
  },
});
