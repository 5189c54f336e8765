import { publishDueArticles } from '@/lib/articles/commands/publish-due-articles';
import { announceClosing } from '@/lib/comments/commands/announce-closing';
import { tellAnswered } from '@/lib/comments/commands/tell-answered';
import { tellHeld } from '@/lib/comments/commands/tell-held';
import { env } from '@/lib/env';
import { planPeriodicJob } from '@/lib/jobs/commands';
import { purgeExpired } from '@/lib/jobs/purge';
import type { JobHandlers } from '@/lib/jobs/kinds';
import { runNextJob } from '@/lib/jobs/queue';
import {
  ANSWER_MAIL_POLL,
  CLOSING_INTERVAL,
  DRAIN_TIMEOUT,
  JOB_POLL,
  MAIL_POLL,
  MAIL_SENDERS,
  PUBLISH_POLL,
  PURGE_INTERVAL,
} from '@/lib/limits';
import { log } from '@/lib/log';
import { deliverNext } from '@/lib/notifications/deliver';
import { openPostman } from '@/lib/notifications/smtp';
import { parseSmtpUrl } from '@/lib/notifications/smtp-address';
import { startLoop, type Loop } from './loop';

export type Workers = {
  /** Resolves when what was under way has ended, or after DRAIN_TIMEOUT at the latest. */
  stop(): Promise<void>;
};

const HANDLERS: JobHandlers = {
  purge: async () => {
    log('info', 'purge.done', await purgeExpired());
  },
  announceClosing: async () => {
    await announceClosing();
  },
  tellHeld: async (payload) => {
    await tellHeld(payload);
  },
};

function jobLoop(): Loop {
  return startLoop({
    name: 'jobs',
    interval: JOB_POLL,
    round: async () => {
      await planPeriodicJob('purge', PURGE_INTERVAL);
      await planPeriodicJob('announceClosing', CLOSING_INTERVAL);
      return (await runNextJob(HANDLERS)) ? 'worked' : 'idle';
    },
  });
}

function publishingLoop(): Loop {
  return startLoop({
    name: 'publishing',
    interval: PUBLISH_POLL,
    round: async () => {
      for (const id of await publishDueArticles()) log('info', 'article.due', { id });
      return 'idle';
    },
  });
}

/** Without SMTP nothing is sent: mail waits in the outbox. */
function mailLoops(): { loops: Loop[]; close: () => void } {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) return { loops: [], close: () => undefined };
  const postman = openPostman(parseSmtpUrl(SMTP_URL), MAIL_FROM);
  const round = async () => ((await deliverNext(postman)) ? 'worked' : 'idle');
  const loops = Array.from({ length: MAIL_SENDERS }, (_, n) =>
    startLoop({ name: `mail-${n}`, interval: MAIL_POLL, round }),
  );
  // Several processes may look at once: whoever locks the notices first tells of them.
  const answers = startLoop({
    name: 'answers',
    interval: ANSWER_MAIL_POLL,
    round: async () => {
      await tellAnswered();
      return 'idle';
    },
  });
  return { loops: [...loops, answers], close: () => postman.close() };
}

/**
 * Starts everything that happens without a request: mail, jobs, due publications. Any number of processes may run
 * them on one database: each piece of work is leased, and done by one of them.
 */
export function startWorkers(): Workers {
  const mail = mailLoops();
  const loops = [jobLoop(), publishingLoop(), ...mail.loops];
  return {
    stop: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          log('warn', 'workers.late');
          resolve();
        }, DRAIN_TIMEOUT);
      });
      await Promise.race([Promise.all(loops.map((loop) => loop.stop())), late]);
      clearTimeout(timer);
      mail.close();
    },
  };
}
