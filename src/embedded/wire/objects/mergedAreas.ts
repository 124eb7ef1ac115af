import { spanContains, type Span } from "../../../domain/cells/Span";
import { ApiFailure } from "../ApiFailure";
import { found, numberArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { formatRangeAddress } from "../rangeAddress";
import type { RangeSelf } from "./RangeSelf";

type Areas = { readonly range: RangeSelf; readonly spans: readonly Span[] };

/** Excel fails where a range has more merged areas than this (Office.js reference, `getMergedAreasOrNullObject`). */
const mostAreas = 512;

const rangesOf = ({ range, spans }: Areas) =>
  spans.map((span) => range.session.make.range(range.session, range.sheet, span));

const collectionType: OfficeType<Areas> = {
  name: "RangeCollection",
  items: rangesOf,
  call: {
    getCount: ({ spans }) => spans.length,
    getItemAt: (areas, [index]) => found(rangesOf(areas)[numberArgument(index)]),
  },
};

const areasType: OfficeType<Areas> = {
  name: "RangeAreas",
  read: {
    address: ({ range, spans }) =>
      spans.map((span) => formatRangeAddress(range.sheet.name, span)).join(","),
    areaCount: ({ spans }) => spans.length,
    cellCount: ({ spans }) =>
      spans.reduce(
        (sum, span) => sum + (span.bottom - span.top + 1) * (span.right - span.left + 1),
        0,
      ),
  },
  open: { areas: (areas) => OfficeObject.of(collectionType, areas) },
};

/**
 * `Range.getMergedAreasOrNullObject`: only the areas whose top left cell lies in the range (office-js#3611); more than
 * 512 of them fail.
 */
export function mergedAreas(range: RangeSelf): OfficeObject | null {
  const spans = range.sheet.merges
    .filter((merge) => spanContains(range.span, { row: merge.top, column: merge.left }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  if (spans.length > mostAreas) throw new ApiFailure("InvalidArgument");
  return spans.length === 0 ? null : OfficeObject.of(areasType, { range, spans });
}
