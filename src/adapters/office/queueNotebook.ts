import { openEnvelope } from "./xmlEnvelope";
import { queueParts, type XmlPart } from "./xmlParts";

/** The notebook on its way into the workbook; both may be asked for after the next round trip. */
export type QueuedNotebook = {
  /** The part in which it is from then on. */
  readonly now: () => readonly XmlPart[];
  /**
   * What another pane had written since `parts` were read, and what is written over by now: it is to be read, and what
   * was to change is to be changed in it. Null as a rule.
   */
  readonly overtaken: () => readonly XmlPart[] | null;
};

/** Twice overtaken, and a third time: then the last one counts. */
export const notebookTries = 3;

/**
 * Queues the writing of the notebook, and right before it, in the same request, a last look at its parts. It lives in
 * one part; surplus ones were read with it and go.
 */
export function queueNotebook(
  context: Excel.RequestContext,
  parts: readonly XmlPart[],
  xml: string,
): QueuedNotebook {
  const { customXmlParts } = context.workbook;
  const last = queueParts(
    context,
    parts.map(({ id }) => id),
  );
  const [first, ...surplus] = parts;
  for (const { id } of surplus) customXmlParts.getItem(id).delete();
  const overtaken = () => {
    const found = last();
    const same = found.every((part, index) => says(part, parts[index]));
    return same ? null : found;
  };
  if (first) {
    customXmlParts.getItem(first.id).setXml(xml);
    return { now: () => [{ id: first.id, xml }], overtaken };
  }
  const added = customXmlParts.add(xml);
  added.load("id");
  return { now: () => [{ id: added.id, xml }], overtaken };
}

/** Excel may hand out other characters than were written; what they say counts. */
function says(found: XmlPart, known: XmlPart | undefined): boolean {
  if (!known) return false;
  return found.xml === known.xml || contentOf(found) === contentOf(known);
}

function contentOf({ xml }: XmlPart): string {
  const content = openEnvelope(xml);
  return content.ok ? JSON.stringify(content.value) : xml;
}
