/**
 * The server's settings, given on its command line so that a later release of Rejoinder can change them.
 * Everything else is PostgreSQL 18's default. Sizes are chosen for a machine with 1 GB of memory or more.
 */
export function listSettings(options: { port: number; durable: boolean }): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    // TCP with a password only: a socket's path may not exceed 107 bytes (unix(7)), and DATA_DIR may be deep.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    jit: 'off', // The package carries no LLVM.
    timezone: 'UTC',
    log_timezone: 'UTC',
    // LOG, FATAL and PANIC. Failed statements belong to the application's log, and may hold what people typed.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...durability(options.durable),
  };
}

/**
 * `durable: false` is for tests: several times faster, and a power cut may ruin the database. What was committed still
 * outlives a kill: it has reached the system's memory.
 */
function durability(durable: boolean): Record<string, string> {
  const value = durable ? 'on' : 'off';
  return { synchronous_commit: 'on', fsync: value, full_page_writes: value };
}
