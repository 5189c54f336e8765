import { SingleBar } from 'cli-progress';
import { InvalidArgumentError, type Command } from 'commander';
import { withDatabase } from './database';

const MOST = 10_000_000;

function number(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > MOST) throw new InvalidArgumentError(`0 to ${MOST}`);
  return parsed;
}

type Options = { articles: number; comments: number; on?: string; seed: number };

/** A bar on a terminal, and nothing elsewhere: a log wants the result, not the way there. */
function bar(total: number): { update: (done: number) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const shown = new SingleBar({ format: '{bar} {percentage} % of {total} rows, {duration_formatted}' });
  shown.start(total, 0);
  return { update: (done) => shown.update(done), stop: () => shown.stop() };
}

async function addSample(options: Options): Promise<void> {
  const began = performance.now();
  const progress = bar(options.articles + options.comments);
  try {
    const added = await withDatabase(async (url) => {
      const { loadBulkSample } = await import('./sample/load');
      return loadBulkSample(url, options, (what, done) =>
        progress.update(what === 'articles' ? done : options.articles + done),
      );
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { articles, comments, people } = added;
    progress.stop();
    process.stdout.write(`Added ${articles} articles and ${comments} comments by ${people} people in ${seconds} s\n`);
  } finally {
    progress.stop();
  }
}

/** `sample`. */
export function addSampleCommand(tool: Command): void {
  tool
    .command('sample')
    .description('add made-up articles and comments, to try the site out under load')
    .option('--articles <number>', 'how many articles to add', number, 0)
    .option('--comments <number>', 'how many comments to add, to the new articles or, without any, to all', number, 0)
    .option('--on <slug>', 'add all comments to this article')
    .option('--seed <number>', 'the same seed makes up the same texts', number, 1)
    .action(async (options: Options, command: Command) => {
      if (options.articles + options.comments === 0)
        command.error('error: say how many --articles or --comments to add');
      await addSample(options);
    });
}
