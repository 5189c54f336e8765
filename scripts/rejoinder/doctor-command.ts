import type { Command } from 'commander';
import { EnvError, loadEnv, type Env } from '@/lib/env';
import { checkAddress } from './doctor/address';
import { checkDatabase } from './doctor/database';
import { fail, warn, type Finding } from './doctor/finding';
import { checkSecrets } from './doctor/files';
import { checkMail } from './doctor/mail';
import { checkDataDir, checkNode, checkSpace } from './doctor/machine';
import { checkSite } from './doctor/site';

function readConfiguration(): Env | Finding {
  try {
    return loadEnv();
  } catch (error) {
    if (error instanceof EnvError) return fail('Configuration', error.message);
    throw error;
  }
}

async function examine(): Promise<Finding[]> {
  const node = checkNode(process.versions.node);
  const env = readConfiguration();
  if ('level' in env) return [node, env];
  return [
    node,
    checkDataDir(env.DATA_DIR),
    checkSecrets(env.DATA_DIR),
    await checkSpace(env.DATA_DIR),
    ...checkAddress(env),
    ...(env.TEST_CLOCK ? [warn('TEST_CLOCK', 'set: the site’s clock stands still; unset it')] : []),
    ...(await checkDatabase(env)),
    ...(await checkSite(env)),
    await checkMail(env),
  ];
}

async function runDoctor(): Promise<void> {
  const findings = await examine();
  const width = Math.max(...findings.map(({ name }) => name.length));
  for (const { level, name, message } of findings)
    process.stdout.write(`${level.padEnd(4)}  ${name.padEnd(width)}  ${message}\n`);
  const count = (wanted: string) => findings.filter(({ level }) => level === wanted).length;
  process.stdout.write(`${count('ok')} well, ${count('warn')} to look at, ${count('fail')} wrong\n`);
  if (count('fail') > 0) process.exitCode = 1;
}

/** `doctor`. */
export function addDoctorCommand(tool: Command): void {
  tool
    .command('doctor')
    .description('look whether the machine, the settings, the database and the mail server are well; changes nothing')
    .action(runDoctor);
}
