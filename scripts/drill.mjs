// `npm run drill`. Plain JavaScript up to the import of main.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
const tsx = await import('tsx/esm/api');
tsx.register();
const { drill } = await import('./drill/main.ts');
await drill(process.argv);
