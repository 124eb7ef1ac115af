import { webcrypto } from "node:crypto";
import { ReadableStream, TransformStream, WritableStream } from "node:stream/web";
import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";

type Listener = (() => void) | null;

/** As much of a channel as waiting for the next turn needs; Node's own keeps the test from ending. */
class NextTurnChannel {
  readonly port1 = { onmessage: null as Listener, close() {} };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) };
}

/** What every browser has and jest's jsdom leaves out; the product's adapters and the embedded host use it. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel: NextTurnChannel });
Object.assign(globalThis, { ReadableStream, TransformStream, WritableStream });
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
