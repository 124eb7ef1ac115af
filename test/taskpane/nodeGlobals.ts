import { webcrypto } from "node:crypto";
import { ReadableStream, TransformStream, WritableStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

/** What every browser has and jest's jsdom leaves out; the product's adapters and the embedded host use it. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel });
Object.assign(globalThis, { ReadableStream, TransformStream, WritableStream });
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
