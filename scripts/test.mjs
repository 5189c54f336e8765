// `npm test`. Plain JavaScript up to the import of test.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
const tsx = await import('tsx/esm/api');
tsx.register();
const { runChecks } = await import('./test.ts');
process.exit(await runChecks(process.argv.slice(2)));
