import { createServer, type AddressInfo } from 'node:net';

process.once('message', (answer: Uint8Array) => {
  const wire = Buffer.from(answer);
  const server = createServer((socket) => {
    socket.on('data', () => socket.write(wire));
    // Whoever loads it leaves when they like.
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
