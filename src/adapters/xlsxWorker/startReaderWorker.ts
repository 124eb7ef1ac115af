import { PolicedWorker } from "./PolicedWorker";
import type { StartReader } from "./Reader";
import type { FromReader } from "./ReaderMessages";

/**
 * Starts the worker `readerWorker`, a file of its own beside the pane's. Throws where a page can have no workers; where
 * it is not allowed to, or the file does not come, `failed` is told instead of `ready`.
 */
export const startReaderWorker: StartReader = ({ said, failed }) => {
  const { worker } = new PolicedWorker(
    /* webpackChunkName: "readerWorker" */ new URL("./readerWorker", import.meta.url),
  );
  worker.addEventListener("message", ({ data }: MessageEvent<FromReader>) => said(data));
  worker.addEventListener("messageerror", () => failed("a message that cannot be understood"));
  worker.addEventListener("error", (event) => {
    // It is told to a person here; the console need not hear of it.
    event.preventDefault();
    failed(event.message ?? "its script does not come");
  });
  return {
    send: (message) => worker.postMessage(message, [message.bytes.buffer]),
    stop: () => worker.terminate(),
  };
};
