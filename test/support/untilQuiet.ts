import type { Host } from "../../src/embedded/wire/createHost";
import { until } from "./until";

/** Host and client answer each other turn by turn: between two requests of one piece of work lie fewer turns. */
const enough = 8;

/** Waits until nobody asks the host for anything any more: the client's tidying up after its batches counts, too. */
export async function untilQuiet({ counts }: Host): Promise<void> {
  let seen = -1;
  let still = 0;
  await until(() => {
    const asked = counts.requestBytes + counts.responseBytes;
    still = asked === seen ? still + 1 : 0;
    seen = asked;
    return still === enough;
  });
}
