import { succeed } from "../../../../domain/Result";
import { parseSpan } from "../../../../domain/cells/address";
import { attribute, setAttribute } from "../markup/attributes";
import { removal, type Splice } from "../markup/splice";
import { descendants, type XmlNode } from "../markup/XmlNode";
import { hindered, type Shifted } from "./Obstacle";
import type { RowShift } from "./RowShift";

/** A list of things each of which stands at an area, named by one attribute: what is gone goes, the list with its last. */
export function shiftList(
  text: string,
  list: XmlNode,
  name: "ref" | "sqref" | "r",
  shift: RowShift,
): Shifted {
  const splices: Splice[] = [];
  let left = 0;
  for (const node of list.children) {
    const areas = attribute(text, node, name) ?? "";
    const now = shift.areas(areas);
    if (now === null) return hindered("extension", `${list.name} at ${areas}`);
    const merge = list.name === "mergeCells" && !isMerge(now);
    if (now === "" || merge) splices.push(removal(node));
    else left++;
    if (now !== "" && !merge && now !== areas) splices.push(setAttribute(text, node, name, now));
  }
  if (left === 0) return succeed([removal(list)]);
  const counted = attribute(text, list, "count") !== null && left < list.children.length;
  return succeed(counted ? [...splices, setAttribute(text, list, "count", `${left}`)] : splices);
}

/** A merged area of which one cell is left is none. */
function isMerge(areas: string): boolean {
  const span = parseSpan(areas);
  return span !== null && (span.top < span.bottom || span.left < span.right);
}

/** An element, and all below it, each of which may name an area by `ref`; none of them can be missed. */
export function shiftReferences(text: string, node: XmlNode, shift: RowShift): Shifted {
  const splices: Splice[] = [];
  for (const one of [node, ...descendants(node)]) {
    const areas = attribute(text, one, "ref");
    if (areas === null) continue;
    const now = shift.areas(areas);
    if (!now) return hindered("extension", `${one.name} at ${areas}`);
    if (now !== areas) splices.push(setAttribute(text, one, "ref", now));
  }
  return succeed(splices);
}
