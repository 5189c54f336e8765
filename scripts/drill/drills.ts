import type { Drill } from './drill';
import { exactLimit } from './drills/exact-limit';
import { fullDisk } from './drills/full-disk';
import { fullPool } from './drills/full-pool';
import { gentleEnd } from './drills/gentle-end';
import { hugeThread } from './drills/huge-thread';
import { killedDatabase } from './drills/killed-database';
import { killedMailer } from './drills/killed-mailer';
import { killedSite } from './drills/killed-site';
import { sameKey } from './drills/same-key';
import { slowMail } from './drills/slow-mail';
import { stampede } from './drills/stampede';
import { stoppedDatabase } from './drills/stopped-database';
import { twoInstances } from './drills/two-instances';
import { twoModerators } from './drills/two-moderators';
import { twoProcesses } from './drills/two-processes';
import { wrongClock } from './drills/wrong-clock';

/** In the order of the table in docs/security.md; then what is about more than one process. */
export const DRILLS: readonly Drill[] = [
  killedDatabase,
  killedSite,
  stoppedDatabase,
  fullDisk,
  slowMail,
  wrongClock,
  sameKey,
  twoModerators,
  stampede,
  hugeThread,
  fullPool,
  gentleEnd,
  killedMailer,
  exactLimit,
  twoInstances,
  twoProcesses,
];
