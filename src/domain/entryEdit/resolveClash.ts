import { parseEntry } from "../entry/parseEntry";
import { blockRefs, firstRef, sameRef } from "./BlockRef";
import { isBlank, type EditedItem } from "./EditedItem";
import { fieldText, keyedItems, newItem } from "./itemSteps";
import type { KeyedItem, TypedEditing } from "./Unsaved";

/**
 * What was typed, meant for the text that stands there now. `mine`: it takes the place of what others made of these words ·
 * `both`: what they wrote stays, and what was typed and is not there yet comes after it.
 */
export function resolveClash(
  editing: TypedEditing,
  now: string,
  keep: "mine" | "both",
): TypedEditing {
  if (editing.kind === "replaceText")
    return keep === "mine" || now === "" ? editing : joinTexts(editing.text, now);
  const ref = editing.kind === "editBlock" ? editing.ref : firstRef(editing.departments);
  const present = blockRefs(parseEntry(now)).find((one) => sameRef(one.ref, ref));
  if (!present)
    return { kind: "addBlock", departments: ref.departments, items: anew(editing.items) };
  const theirs = keyedItems(present.block, editing.items[0]?.marker ?? "");
  const items = keep === "both" ? joinItems(theirs, editing.items) : matched(editing.items, theirs);
  return { kind: "editBlock", ref: present.ref, items };
}

function joinTexts(mine: string, theirs: string): TypedEditing {
  const text = mine === "" || theirs.includes(mine) ? theirs : `${theirs}\n${mine}`;
  return { kind: "replaceText", text };
}

function joinItems(theirs: readonly KeyedItem[], mine: readonly KeyedItem[]): KeyedItem[] {
  const joined = theirs.filter((item) => !isBlank(item));
  for (const item of mine) {
    if (isBlank(item) || joined.some((one) => sameText(one, item))) continue;
    joined.push({ ...newItem(joined, item.marker), lines: item.lines });
  }
  return joined;
}

/** An item that stands in the new block, too, keeps its look; the others are new there. */
function matched(mine: readonly KeyedItem[], theirs: readonly KeyedItem[]): KeyedItem[] {
  const free = [...theirs];
  return anew(mine).map((item) => {
    const at = free.findIndex((one) => sameText(one, item) && one.marker === item.marker);
    const [same] = at < 0 ? [] : free.splice(at, 1);
    return same ? { ...item, from: same.from } : item;
  });
}

function anew(items: readonly KeyedItem[]): KeyedItem[] {
  return items.map((item) => ({ ...item, from: null }));
}

function sameText(a: EditedItem & { key: string }, b: EditedItem & { key: string }): boolean {
  return fieldText(a) === fieldText(b);
}
