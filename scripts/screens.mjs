// `npm run screens`. Plain JavaScript up to the import of main.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
const tsx = await import('tsx/esm/api');
tsx.register();
const { screens } = await import('./screens/main.ts');
await screens(process.argv);
