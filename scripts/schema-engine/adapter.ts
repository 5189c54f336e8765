import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { z } from 'zod';
import { parseAddress, withDatabase } from './address';
import { administer } from './database-commands';

/** PostgreSQL's one-byte "char", which its catalogs are full of and @prisma/adapter-pg refuses; and text. */
const CHAR_OID = 18;
const TEXT_OID = 25;
/** Added to such a column's name on its way through the adapter. No name in PostgreSQL can hold a zero byte. */
const CHAR_MARK = '\0char';

const rowDescriptionSchema = z.object({ fields: z.array(z.looseObject({ dataTypeID: z.number(), name: z.string() })) });

/** Declares "char" columns as text, which is what their bytes are, before the adapter sees them, and marks them. */
function presentCharAsText(client: pg.PoolClient): void {
  client.connection.prependListener('rowDescription', (message: object) => {
    const { fields } = rowDescriptionSchema.parse(message);
    for (const field of fields.filter(({ dataTypeID }) => dataTypeID === CHAR_OID)) {
      field.dataTypeID = TEXT_OID;
      field.name += CHAR_MARK;
    }
    Object.assign(message, { fields });
  });
}

/** The engine insists on characters where the catalog has characters: turns the marked columns back. */
function readMarkedAsChar(queryable: SqlQueryable): void {
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    return {
      ...result,
      columnNames: result.columnNames.map((name) => name.replace(CHAR_MARK, '')),
      columnTypes: result.columnTypes.map((type, index) =>
        result.columnNames[index]?.endsWith(CHAR_MARK) ? ColumnTypeEnum.Character : type,
      ),
    };
  };
}

async function open(url: string, schema: string): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url });
  pool.on('connect', presentCharAsText);
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  readMarkedAsChar(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) => {
    const transaction = await startTransaction(isolationLevel);
    readMarkedAsChar(transaction);
    return transaction;
  };
  // The stock version cuts a script at every semicolon, also inside of a function's body. Without arguments
  // node-postgres sends the whole script as one simple query, as the native engine does.
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** Connects the WebAssembly engine to PostgreSQL. */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';

  constructor(private readonly address: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const { url, schema } = parseAddress(this.address);
    return open(url, schema);
  }

  /** A new empty database, gone again with its adapter. The stock version drops it while it is still connected. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const { url, schema } = parseAddress(this.address);
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await administer(url, (quoted) => `CREATE DATABASE ${quoted}`, name);
    const adapter = await open(withDatabase(url, name), schema);
    const disconnect = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await disconnect();
      await administer(url, (quoted) => `DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`, name);
    };
    return adapter;
  }
}
