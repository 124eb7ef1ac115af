/** What went over the wire, for tests that promise a bounded number of round trips. */
export type HostCounts = {
  /** Requests of the add-in's own `Excel.run` batches. */
  syncs: number;
  /** Requests in which the client only gives references back after a batch. */
  cleanups: number;
  /** UTF-8 bytes of all requests and all responses, and of the largest of each. */
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
};

export function noCounts(): HostCounts {
  return {
    syncs: 0,
    cleanups: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
