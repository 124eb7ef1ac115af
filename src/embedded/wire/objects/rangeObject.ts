import type { Span } from "../../../domain/cells/Span";
import type { HostSheet } from "../../model/HostWorkbook";
import { shiftSpan } from "../../model/RowShift";
import { rowShiftsOf } from "../../model/rowShifts";
import { ApiFailure } from "../ApiFailure";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { dataValidation } from "./dataValidation";
import { rangeCalls } from "./rangeCalls";
import { rangeFormat } from "./rangeFormat";
import { rangeReads } from "./rangeReads";
import type { RangeSelf } from "./RangeSelf";
import { rangeWrites } from "./rangeWrites";

const type: OfficeType<RangeSelf> = {
  name: "Range",
  read: rangeReads,
  write: rangeWrites,
  call: rangeCalls,
  open: {
    format: rangeFormat,
    dataValidation,
    worksheet: ({ session, sheet }) => session.make.worksheet(session, sheet),
  },
};

/**
 * `Excel.Range`: one rectangle of cells. It follows its cells when rows above or inside it come or go (Office.js
 * reference, `TrackedObjects.add`: "automatic adjustment based on surrounding changes"); once all of them went it fails.
 */
export function rangeObject(session: HostSession, sheet: HostSheet, span: Span): OfficeObject {
  let followed = rowShiftsOf(sheet).length;
  let now: Span | null = span;
  const self: RangeSelf = {
    session,
    sheet,
    get span() {
      for (const shift of rowShiftsOf(sheet).slice(followed)) now = now && shiftSpan(now, shift);
      followed = rowShiftsOf(sheet).length;
      if (!now) throw new ApiFailure("InvalidReference");
      return now;
    },
  };
  return OfficeObject.of(type, self);
}
