import type { KeptCopy } from "../../domain/takeBack/KeptCopy";
import { keptCopyJson, parseKeptCopy } from "../../domain/takeBack/parseKeptCopy";
import { openEnvelope, sealEnvelope } from "./xmlEnvelope";
import { readParts } from "./xmlParts";

export const copyNamespace = "urn:plan-sheet-assistant:returned-copy";

export function sealKeptCopy(copy: KeptCopy): string {
  return sealEnvelope(copyNamespace, keptCopyJson(copy));
}

/** The copies that are kept; parts that cannot be understood are left where they are. */
export async function readKeptCopies(
  context: Excel.RequestContext,
): Promise<readonly { readonly id: string; readonly copy: KeptCopy }[]> {
  const parts = await readParts(context, copyNamespace);
  return parts.flatMap(({ id, xml }) => {
    const content = openEnvelope(xml);
    const copy = content.ok ? parseKeptCopy(content.value) : null;
    return copy ? [{ id, copy }] : [];
  });
}
