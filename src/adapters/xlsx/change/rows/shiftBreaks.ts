import { succeed } from "../../../../domain/Result";
import { attribute, setAttribute } from "../markup/attributes";
import { removal, type Splice } from "../markup/splice";
import { childrenNamed, type XmlNode } from "../markup/XmlNode";
import { isOn } from "../../xml/isOn";
import type { Shifted } from "./Obstacle";
import type { RowShift } from "./RowShift";

/** Page breaks between rows: `id` counts the rows above (ECMA-376 part 1, 18.3.1.3). Two that fall together are one. */
export function shiftBreaks(text: string, breaks: XmlNode, shift: RowShift): Shifted {
  const splices: Splice[] = [];
  const kept = new Map<number, XmlNode>();
  for (const node of childrenNamed(breaks, "brk")) {
    const above = Number(attribute(text, node, "id") ?? 0);
    const now = shift.moved(above);
    if (now === 0 || kept.has(now)) splices.push(removal(node));
    else {
      kept.set(now, node);
      if (now !== above) splices.push(setAttribute(text, node, "id", `${now}`));
    }
  }
  if (kept.size === 0) return succeed([removal(breaks)]);
  const byHand = [...kept.values()].filter((node) =>
    isOn(attribute(text, node, "man") ?? undefined),
  );
  const counts = { count: kept.size, manualBreakCount: byHand.length };
  for (const [name, count] of Object.entries(counts)) {
    const present = attribute(text, breaks, name);
    if (present !== null && present !== `${count}`)
      splices.push(setAttribute(text, breaks, name, `${count}`));
  }
  return succeed(splices);
}
