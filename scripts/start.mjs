// `npm start` and `npm run dev`. Plain JavaScript up to the import of start.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
// From here on this process imports TypeScript.
const tsx = await import('tsx/esm/api');
tsx.register();
const { start } = await import('./start.ts');
await start({ dev: process.argv.includes('--dev') });
