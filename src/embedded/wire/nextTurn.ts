/**
 * Resolves in a later turn of the event loop. Unlike a timer it is not held back to several milliseconds when turns
 * follow each other.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
