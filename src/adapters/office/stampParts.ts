import { parseStamp, stampJson } from "../../domain/circulate/parseStamp";
import { stampNamespace, type Stamp } from "../../domain/circulate/Stamp";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { PartsFailure } from "../../ports/CirculationParts";
import { openEnvelope, sealEnvelope } from "./xmlEnvelope";
import type { XmlPart } from "./xmlParts";

/** Of stamps that the master had before; nobody but the master reads them. */
export const earlierNamespace = `${stampNamespace}:earlier`;

export function sealStamp(namespace: string): (stamp: Stamp) => string {
  return (stamp) => sealEnvelope(namespace, stampJson(stamp));
}

/** All stamps of a namespace; the first that cannot be understood is the failure. */
export function openStamps(parts: readonly XmlPart[]): Result<readonly Stamp[], PartsFailure> {
  const stamps: Stamp[] = [];
  for (const { xml } of parts) {
    const content = openEnvelope(xml);
    if (!content.ok) return refuse({ code: "damaged", detail: content.failure });
    const stamp = parseStamp(content.value);
    if (!stamp.ok) return stamp;
    stamps.push(stamp.value);
  }
  return succeed(stamps);
}

/** Two panes that circulated at the same moment made two: the later one counts. */
export function newestStamp(stamps: readonly Stamp[]): Stamp | null {
  const [newest] = [...stamps].sort((a, b) => b.version - a.version || (a.at < b.at ? 1 : -1));
  return newest ?? null;
}
