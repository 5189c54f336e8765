/** No header block of ours comes near this. */
const HEAD_MAX = 64 * 1024;
const NOTHING = Buffer.alloc(0);

export type Events = {
  /** The first bytes of an answer are here. */
  began: () => void;
  /** An answer is here as a whole, with this many bytes of body. */
  ended: (bodyLength: number) => void;
};

/**
 * Reads answers to GET off one connection, whatever pieces they arrive in, and looks at each: status 200 and a
 * Content-Length. Far cheaper than a whole HTTP client, which would be measured along with the site.
 * @throws {Error} from `feed`, for any other answer
 */
export class ResponseReader {
  #head: Buffer = NOTHING;
  #bodyLength = 0;
  #bodyLeft = 0;

  constructor(private readonly events: Events) {}

  feed(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#bodyLeft > 0) {
        const taken = Math.min(this.#bodyLeft, chunk.length - at);
        this.#bodyLeft -= taken;
        at += taken;
      } else {
        const used = this.#readHead(chunk.subarray(at));
        if (used === null) return;
        at += used;
      }
      if (this.#bodyLeft === 0) this.events.ended(this.#bodyLength);
    }
  }

  /** How many bytes of `piece` belong to the header block; null when its end is not here yet. */
  #readHead(piece: Buffer): number | null {
    if (this.#head.length === 0) this.events.began();
    const carried = this.#head.length;
    const head = carried > 0 ? Buffer.concat([this.#head, piece]) : piece;
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) {
      if (head.length > HEAD_MAX) throw new Error('an answer has no end to its headers');
      this.#head = Buffer.from(head);
      return null;
    }
    this.#head = NOTHING;
    const text = head.toString('latin1', 0, end);
    if (!text.startsWith('HTTP/1.1 200 ')) throw new Error(`the site answered ${text.split('\r\n')[0]}`);
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    if (length === undefined) throw new Error('an answer has no Content-Length');
    this.#bodyLength = this.#bodyLeft = Number(length);
    return end + 4 - carried;
  }
}
