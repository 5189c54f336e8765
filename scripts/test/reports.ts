import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './check';

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0 };

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Counts from Vitest's JSON reporter. */
export function countVitest(file: string): Outcome {
  const report = readReport(file) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
  } | null;
  if (!report) return { ...NOTHING };
  // A file that fails to load fails no test: its suite is what failed.
  const failed = report.numFailedTests || report.numFailedTestSuites;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** Counts from Playwright's JSON reporter. */
export function countPlaywright(file: string): Outcome {
  const report = readReport(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (!report) return { ...NOTHING };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
