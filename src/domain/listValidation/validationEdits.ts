import type { SetValidation } from "../edit/SheetEdit";
import type { Validation } from "../edit/Validation";
import type { ListArea, ListKind } from "./ListArea";

/** The words of the alert that Excel shows, by what is chosen; they stay in the workbook. */
export type ListWords = Readonly<
  Record<ListKind, { readonly title: string; readonly message: string }>
>;

type ListValidation = Extract<Validation, { kind: "list" }>;

/** The validation of an area: 区分 accepts nothing but the city's roles; symbols and grades may be combined, so there it only asks. */
export function validationOf({ kind, values }: ListArea, words: ListWords): ListValidation {
  const alert = kind === "role" ? "stop" : "warning";
  return { kind: "list", values, alert, ...words[kind] };
}

/** Puts lists on areas that have none. What stands in the cells already is not changed by it. */
export function addListEdits(areas: readonly ListArea[], words: ListWords): SetValidation[] {
  return areas.map((one) => ({
    kind: "setValidation",
    sheetId: one.sheetId,
    area: one.area,
    before: { kind: "none" },
    after: validationOf(one, words),
  }));
}

/** Takes lists off; `present`: what each area has now. Rules that are not lists stay. */
export function removeListEdits(
  areas: readonly ListArea[],
  present: readonly Validation[],
): SetValidation[] {
  return areas.flatMap(({ sheetId, area }, i): SetValidation[] => {
    const before = present[i];
    return before?.kind === "list"
      ? [{ kind: "setValidation", sheetId, area, before, after: { kind: "none" } }]
      : [];
  });
}
