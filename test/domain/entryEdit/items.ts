import type { KeyedItem } from "../../../src/domain/entryEdit/Unsaved";

/** Items as a block has them: `■ 見守る。` is a marker and a text; further lines belong to the item. */
export function items(...texts: string[]): KeyedItem[] {
  return texts.map((text, from) => {
    const [, marker = "", rest = ""] = /^([■・]|[①-⑳]|\(\d\))?\s?([\s\S]*)$/u.exec(text) ?? [];
    return { key: `s${from}`, from, marker, lines: rest.split("\n") };
  });
}

export function shown(all: readonly KeyedItem[]): string[] {
  return all.map(({ marker, lines }) => marker + lines.join("\n"));
}
