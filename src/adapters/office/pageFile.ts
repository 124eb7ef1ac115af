import { refuse, succeed } from "../../domain/Result";
import type { SampleBook } from "../../ports/SampleBook";

/** A file that lies beside the pane's page, fetched when it is first asked for. */
export function pageFile(address: string, name: string): SampleBook {
  return {
    file: async () => {
      try {
        const answer = await fetch(address);
        if (!answer.ok) return refuse({ detail: `${address}: ${answer.status}` });
        return succeed({ name, bytes: new Uint8Array(await answer.arrayBuffer()) });
      } catch (error) {
        // The add-in's own server is out of reach just now.
        return refuse({ detail: `${address}: ${String(error)}` });
      }
    },
  };
}
