import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { readPlainGet, type PlainGet } from './plain-get';
import { createWholeAnswers, type KeptAnswer } from './whole-answers';

/** The answer to a request; undefined when it is not at hand. */
export type ExpressAnswer = (request: PlainGet) => KeptAnswer | undefined;

const NOTHING = Buffer.alloc(0);

export type LaneOptions = {
  answer: ExpressAnswer;
  /** While true every request goes the normal way, which tells its visitor that it was the last. */
  isLeaving: () => boolean;
  /** Milliseconds until the first byte, between requests, and while a visitor takes nothing of an answer. */
  timeouts: { first: number; idle: number; stall: number };
};

export type ExpressLane = {
  /** Ends the connections in the lane that have had an answer and want nothing more for now. */
  closeIdle(): void;
};

/**
 * Puts an express lane before an HTTP server: a connection's plain GETs (`plain-get.ts`) that `answer` knows are answered
 * at once, one at a time. The first request that is anything else takes its connection to the server for good, unread, as
 * if it had just been accepted. To be called before others listen for connections.
 */
export function addExpressLane(server: Server, { answer, isLeaving, timeouts }: LaneOptions): ExpressLane {
  const normalWay = server.listeners('connection');
  const answers = createWholeAnswers(timeouts.idle);
  const answered = new Set<Socket>();

  const take = (socket: Socket): void => {
    const onData = (chunk: Buffer): void => {
      const request = isLeaving() ? null : readPlainGet(chunk);
      const found = request ? answer(request) : undefined;
      if (found === undefined) return handOver(chunk);
      const whole = answers.find(found);
      if (whole) socket.write(whole);
      else {
        socket.cork();
        socket.write(found.head);
        socket.write(answers.end());
        socket.write(found.body);
        socket.uncork();
      }
      if (socket.writableLength > 0) {
        // The kernel did not take all of it: nothing more is read until it has.
        socket.pause();
        socket.setTimeout(timeouts.stall);
        // Not `drain`, which only comes when more had to wait than the stream's high-water mark. A callback on what went
        // before would cost every answer a tick.
        socket.write(NOTHING, onTaken);
      } else if (!answered.has(socket)) socket.setTimeout(timeouts.idle);
      answered.add(socket);
    };
    const onTaken = (): void => {
      if (socket.destroyed) return;
      socket.setTimeout(timeouts.idle);
      socket.resume();
    };
    const onEnd = (): void => void socket.end();
    const cut = (): void => void socket.destroy();
    const onClose = (): void => void answered.delete(socket);

    const handOver = (chunk: Buffer): void => {
      answered.delete(socket);
      socket.off('data', onData).off('end', onEnd).off('close', onClose).off('timeout', cut).off('error', cut);
      socket.setTimeout(0);
      for (const listener of normalWay) Reflect.apply(listener, server, [socket]);
      socket.unshift(chunk);
    };

    socket.setTimeout(timeouts.first);
    socket.on('data', onData).on('end', onEnd).on('close', onClose).on('timeout', cut).on('error', cut);
  };

  server.removeAllListeners('connection');
  server.on('connection', take);
  return {
    closeIdle() {
      for (const socket of answered) if (socket.writableLength === 0) socket.destroy();
    },
  };
}
