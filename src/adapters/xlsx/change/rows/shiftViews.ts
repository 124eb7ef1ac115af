import { succeed } from "../../../../domain/Result";
import { parseAddress } from "../../../../domain/cells/address";
import { attribute, setAttribute } from "../markup/attributes";
import type { Splice } from "../markup/splice";
import { childrenNamed, type XmlNode } from "../markup/XmlNode";
import type { Shifted } from "./Obstacle";
import type { RowShift } from "./RowShift";

/** Where the sheet is scrolled to, its frozen rows, and what is selected. */
export function shiftViews(text: string, views: XmlNode, shift: RowShift): Shifted {
  return succeed(
    childrenNamed(views, "sheetView").flatMap((view) => [
      ...moved(text, view, "topLeftCell", shift),
      ...childrenNamed(view, "pane").flatMap((pane) => [
        ...moved(text, pane, "topLeftCell", shift),
        ...frozen(text, view, pane, shift),
      ]),
      ...childrenNamed(view, "selection").flatMap((selection) => [
        ...moved(text, selection, "activeCell", shift),
        ...selected(text, selection, shift),
      ]),
    ]),
  );
}

function moved(text: string, node: XmlNode, name: string, shift: RowShift): Splice[] {
  const address = attribute(text, node, name);
  const now = address === null ? null : shift.address(address);
  return now === null || now === address ? [] : [setAttribute(text, node, name, now)];
}

/** `ySplit` counts the frozen rows from the first one that is shown; of a split that is not frozen it is a height. */
function frozen(text: string, view: XmlNode, pane: XmlNode, shift: RowShift): Splice[] {
  const rows = Number(attribute(text, pane, "ySplit") ?? 0);
  if (!(attribute(text, pane, "state") ?? "").startsWith("frozen") || rows === 0) return [];
  const top = parseAddress(attribute(text, view, "topLeftCell") ?? "A1")?.row ?? 0;
  const left = shift.moved(top + rows) - shift.moved(top);
  return left === rows ? [] : [setAttribute(text, pane, "ySplit", `${left}`)];
}

/** Where nothing of a selection is left, the cell that takes its first one's place is selected. */
function selected(text: string, selection: XmlNode, shift: RowShift): Splice[] {
  const list = attribute(text, selection, "sqref");
  if (list === null) return [];
  const active = attribute(text, selection, "activeCell") ?? "A1";
  const now = shift.areas(list) || shift.address(active);
  return now === list ? [] : [setAttribute(text, selection, "sqref", now)];
}
