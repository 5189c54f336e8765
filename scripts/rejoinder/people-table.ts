import type { OperatorRole } from './roles';

type Line = { name: string; email: string; role: string; joined: string; state: string };

const HEADINGS: Line = { name: 'NAME', email: 'E-MAIL', role: 'ROLE', joined: 'JOINED', state: 'STATE' };
const COLUMNS = ['name', 'email', 'role', 'joined', 'state'] as const;

/** Lines in columns. Control characters in a name must not reach the operator's terminal. */
function table(lines: Line[]): string {
  const clean = (text: string) => text.replace(/\p{C}/gu, '');
  const widths = COLUMNS.map((column) => Math.max(...lines.map((line) => clean(line[column]).length)));
  return lines
    .map((line) =>
      COLUMNS.map((column, index) => clean(line[column]).padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints people, the newest first, and how many there are. */
export async function printPeople({ role, limit }: { role?: OperatorRole; limit: number }): Promise<void> {
  const { listPeopleForOperator } = await import('@/lib/setup/people-list');
  const { people, total } = await listPeopleForOperator({ role, limit });
  const lines = people.map(({ name, email, role: given, createdAt, state }) => ({
    name,
    email,
    role: given,
    joined: createdAt.toISOString().slice(0, 10),
    state,
  }));
  process.stdout.write(`${table([HEADINGS, ...lines])}\n${people.length} of ${total} people\n`);
}
