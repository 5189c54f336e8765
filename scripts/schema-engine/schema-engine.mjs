#!/usr/bin/env node
// What the Prisma command line starts as its schema engine: an executable file, hence plain JavaScript. See main.ts.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
