/**
 * What `node:http` adds to the headers of an answer after which the connection stays open (its `_storeHeader`), and the
 * empty line. The bytes are made once a second. `keepAlive` in milliseconds.
 */
export function createHeadEnd(keepAlive: number): () => Buffer {
  let second = -1;
  let end = Buffer.alloc(0);
  return () => {
    // Not the site's clock: a Date header tells the machine's own time, as node:http's does, whatever a test has put that to.
    const time = Date.now();
    if (Math.floor(time / 1000) !== second) {
      second = Math.floor(time / 1000);
      const fields = [
        `Date: ${new Date(time).toUTCString()}`,
        'Connection: keep-alive',
        `Keep-Alive: timeout=${Math.floor(keepAlive / 1000)}`,
      ];
      end = Buffer.from(`${fields.join('\r\n')}\r\n\r\n`);
    }
    return end;
  };
}
