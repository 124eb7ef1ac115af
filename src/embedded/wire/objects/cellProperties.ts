import type { Span } from "../../../domain/cells/Span";
import { ApiFailure } from "../ApiFailure";
import { recordArgument } from "../arguments";
import { memberOf, type OfficeObject } from "../OfficeObject";
import type { RangeSelf } from "./RangeSelf";

type Wanted = Readonly<Record<string, unknown>>;

/** `getCellProperties({ format: { fill: { color: true } } })`: what was asked for, cell by cell. */
export function cellProperties(range: RangeSelf, [wanted]: readonly unknown[]): unknown[][] {
  return cellSpans(range.span).map((row) => row.map((span) => propertiesAt(range, span, wanted)));
}

export function rowProperties(range: RangeSelf, [wanted]: readonly unknown[]): unknown[] {
  const { span } = range;
  return indexes(span.top, span.bottom).map((row) =>
    propertiesAt(range, { ...span, top: row, bottom: row }, wanted),
  );
}

export function columnProperties(range: RangeSelf, [wanted]: readonly unknown[]): unknown[] {
  const { span } = range;
  return indexes(span.left, span.right).map((column) =>
    propertiesAt(range, { ...span, left: column, right: column }, wanted),
  );
}

/** `setCellProperties`: an array of the range's own size; what a cell's element leaves out stays. */
export function setCellProperties(range: RangeSelf, [data]: readonly unknown[]): void {
  if (!Array.isArray(data)) throw new ApiFailure("InvalidArgument");
  const rows = data as readonly (readonly unknown[])[];
  cellSpans(range.span).forEach((spans, y) =>
    spans.forEach((span, x) => {
      const values = rows[y]?.[x];
      if (values === undefined) throw new ApiFailure("InvalidArgument");
      const { session, sheet } = range;
      setProperties(session.make.range(session, sheet, span), recordArgument(values));
    }),
  );
}

function propertiesAt({ session, sheet }: RangeSelf, span: Span, wanted: unknown): unknown {
  return properties(session.make.range(session, sheet, span), recordArgument(wanted));
}

function properties(object: OfficeObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [member, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined || member.startsWith("$")) continue;
    const read = memberOf(object.type.read, member);
    const opened = memberOf(object.type.open, member)?.(object.self);
    if (read) answer[member] = read(object.self);
    else if (opened)
      answer[member] = properties(opened, inner === true ? {} : recordArgument(inner));
    else throw object.unknownMember(member);
  }
  return answer;
}

function setProperties(object: OfficeObject, values: Wanted): void {
  for (const [member, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const write = memberOf(object.type.write, member);
    const opened = memberOf(object.type.open, member)?.(object.self);
    if (write) write(object.self, value);
    else if (opened) setProperties(opened, recordArgument(value));
    else throw object.unknownMember(`${member} (set)`);
  }
}

function cellSpans(span: Span): Span[][] {
  return indexes(span.top, span.bottom).map((row) =>
    indexes(span.left, span.right).map((column) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    })),
  );
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
