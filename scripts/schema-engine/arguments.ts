import { z } from 'zod';

const DATABASE_COMMANDS = ['can-connect-to-database', 'create-database', 'drop-database'] as const;
export type DatabaseCommand = (typeof DATABASE_COMMANDS)[number];

export type Arguments = {
  command: 'version' | 'rpc' | DatabaseCommand;
  /** The address of the database; empty where the command needs none (`prisma migrate diff` of two schemas). */
  url: string;
  /** Paths of schema files. */
  datamodels: string[];
};

const datasourceSchema = z.object({ url: z.string().default('') });

function valuesOf(flag: string, args: string[]): string[] {
  return args.flatMap((arg, index) => (arg === flag ? (args[index + 1] ?? []) : []));
}

/**
 * Reads what the Prisma command line passes: `--datasource <json> --datamodels <path>… [cli <command>]`.
 * Flags that the WebAssembly engine has no use for are passed over.
 * @throws {Error} for a `cli` command that does not exist
 */
export function parseArguments(args: string[]): Arguments {
  const [datasource = '{}'] = valuesOf('--datasource', args);
  const { url } = datasourceSchema.parse(JSON.parse(datasource));
  const [cli] = valuesOf('cli', args);
  const known = DATABASE_COMMANDS.find((name) => name === cli);
  if (cli !== undefined && known === undefined) throw new Error(`schema engine: unknown command ${cli}`);
  return {
    command: args.includes('--version') ? 'version' : (known ?? 'rpc'),
    url,
    datamodels: valuesOf('--datamodels', args),
  };
}
