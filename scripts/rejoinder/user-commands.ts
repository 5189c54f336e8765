import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { ROLES, type OperatorRole } from './roles';
import { withDatabase } from './database';
import { printPeople } from './people-table';

const PASSWORD_LENGTH = 20;
/** Without letters that look like digits: a password that is read aloud or copied by hand. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function generatedPassword(): string {
  return Array.from({ length: PASSWORD_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

type PasswordOption = { passwordStdin?: boolean };

/** The password from standard input when that was asked for (its line end does not belong to it), or a new one. */
async function choosePassword({ passwordStdin }: PasswordOption): Promise<{ password: string; told: string }> {
  if (passwordStdin) return { password: (await text(process.stdin)).replace(/\r?\n$/, ''), told: '' };
  const password = generatedPassword();
  return { password, told: `; the password is ${password}` };
}

function passwordOption(): Option {
  return new Option('--password-stdin', 'read the password from standard input instead of making one up');
}

function roleOption(text: string): Option {
  return new Option('--role <role>', text).choices(ROLES);
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new InvalidArgumentError('1 to 10000');
  return number;
}

type AddOptions = PasswordOption & { email: string; name: string; role: OperatorRole; password: boolean };

async function addUser(options: AddOptions): Promise<void> {
  const { email, name, role } = options;
  const { password, told } = options.password ? await choosePassword(options) : { password: null, told: '' };
  await withDatabase(async () => {
    const { createPerson } = await import('@/lib/accounts/provision');
    await createPerson({ email, name, role, password, by: 'operator' });
  });
  process.stdout.write(`Added ${name} <${email}> as ${role}${told}\n`);
}

async function setPassword(email: string, options: PasswordOption): Promise<void> {
  const { password, told } = await choosePassword(options);
  await withDatabase(async () => {
    const { providePassword } = await import('@/lib/accounts/provision');
    await providePassword(email, password);
  });
  process.stdout.write(`Changed the password of ${email} and ended their sessions${told}\n`);
}

async function setRole(email: string, role: OperatorRole): Promise<void> {
  await withDatabase(async () => {
    const { provideRole } = await import('@/lib/accounts/provision');
    await provideRole(email, role);
  });
  process.stdout.write(`${email} is ${role} now\n`);
}

/** `user add`, `user role`, `user password` and `user list`. */
export function addUserCommands(tool: Command): void {
  const user = tool.command('user').description('people and their roles').helpCommand(false);
  user
    .command('add')
    .description('add a person; you vouch for the address')
    .requiredOption('--email <address>', 'the address to sign in with')
    .requiredOption('--name <name>', 'the name that readers see')
    .addOption(roleOption('what the person may do').default('reader'))
    .addOption(passwordOption())
    .option('--no-password', 'give none: they sign in by a link or a provider')
    .action(addUser);
  user
    .command('role')
    .description('give a person another role')
    .argument('<email>', 'whose')
    .addArgument(user.createArgument('<role>', 'the new role').choices(ROLES))
    .action(setRole);
  user
    .command('password')
    .description('give a person a new password, and end their sessions')
    .argument('<email>', 'whose')
    .addOption(passwordOption())
    .action(setPassword);
  user
    .command('list')
    .description('list people, the newest first')
    .addOption(roleOption('only those of this role'))
    .option('--limit <number>', 'how many at most', count, 50)
    .action(async (options: { role?: OperatorRole; limit: number }) => withDatabase(() => printPeople(options)));
}
