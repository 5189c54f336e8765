// `npm run bench`. Plain JavaScript up to the import of main.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
const tsx = await import('tsx/esm/api');
tsx.register();
const { bench } = await import('./bench/main.ts');
await bench(process.argv);
