import { syncIfNotTooLarge } from "./inExcel";

/** A custom XML part as text. */
export type XmlPart = { readonly id: string; readonly xml: string };

/** Queues the question which parts a namespace has; the answer can be asked for after the next round trip. */
export function queuePartIds(context: Excel.RequestContext, namespace: string): () => string[] {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return () => parts.items.map((part) => part.id);
}

/** Queues the reading of parts. */
export function queueParts(context: Excel.RequestContext, ids: readonly string[]): () => XmlPart[] {
  const answers = ids.map((id) => ({
    id,
    xml: context.workbook.customXmlParts.getItem(id).getXml(),
  }));
  return () => answers.map(({ id, xml }) => ({ id, xml: xml.value }));
}

/** All parts of a namespace in two round trips, or more where they are too large to come at once. */
export async function readParts(
  context: Excel.RequestContext,
  namespace: string,
): Promise<XmlPart[]> {
  const ids = queuePartIds(context, namespace);
  await context.sync();
  return readInPieces(context, ids());
}

async function readInPieces(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<XmlPart[]> {
  if (ids.length === 0) return [];
  const answers = queueParts(context, ids);
  if (ids.length === 1) {
    await context.sync();
    return answers();
  }
  if (await syncIfNotTooLarge(context)) return answers();
  const half = Math.ceil(ids.length / 2);
  return [
    ...(await readInPieces(context, ids.slice(0, half))),
    ...(await readInPieces(context, ids.slice(half))),
  ];
}
