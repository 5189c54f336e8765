import { Command, CommanderError } from 'commander';
import { EnvError } from '@/lib/env';
import { isAppError } from '@/lib/errors';
import { PostgresError } from '@/server/postgres/failure';
import { StartError } from '../start/start-error';
import { addBackupCommands } from './backup-command';
import { BackupError } from './backup/backup-error';
import { addDoctorCommand } from './doctor-command';
import { addMailCommand } from './mail-command';
import { addSampleCommand } from './sample-command';
import { addUserCommands } from './user-commands';

/** True for a failure that the operator can mend: they see its one line, and no stack. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof EnvError ||
    error instanceof PostgresError ||
    error instanceof StartError ||
    error instanceof BackupError ||
    isAppError(error)
  );
}

/** The operator's tool, with every command and its help. */
function program(): Command {
  const tool = new Command('rejoinder')
    .description('The operator’s tool of a Rejoinder site. It needs the site’s files and settings, not a running site.')
    .usage('<command>')
    .helpCommand(false)
    .showHelpAfterError('(add --help for what it takes)')
    .exitOverride();
  addUserCommands(tool);
  addBackupCommands(tool);
  addSampleCommand(tool);
  addMailCommand(tool);
  addDoctorCommand(tool);
  return tool;
}

/** Ends quietly when whoever reads our output has seen enough, as in `rejoinder user list | head`. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Runs one command line. The process ends with 0 when it was done, and with 1 when it was not. */
export async function main(argv: string[]): Promise<void> {
  endWithReader();
  try {
    await program().parseAsync(argv);
  } catch (error) {
    // Commander has said its word already; help that was asked for is no failure.
    if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else {
      process.exitCode = 1;
      process.stderr.write(
        `${isExpected(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
      );
    }
  }
}
