import type { Span } from "../../../domain/cells/Span";
import type { HostSheet } from "../../model/HostWorkbook";
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

/** `Excel.Range`: one rectangle of cells. */
export function rangeObject(session: HostSession, sheet: HostSheet, span: Span): OfficeObject {
  return OfficeObject.of(type, { session, sheet, span });
}
