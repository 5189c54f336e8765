// `npm start` and `npm run dev`. Plain JavaScript up to the import of start.ts: nothing is installed before that.
import { checkNode, enterProject, install } from './start/prepare.mjs';

checkNode();
enterProject();
await install();
const { importCompiled } = await import('./start/compile.mjs');
const { start } = await importCompiled('scripts/start.ts');
await start({ dev: process.argv.includes('--dev') });
