import type { WriteSheet } from "hucre";
import { COMMITTEE } from "../content/committee";
import { PRINT_ON_A4 } from "./printOnA4";
import { emptyDraft, put, putMerged, spanFrom } from "./SheetDraft";
import { THIS_YEAR_STYLES as styles } from "./styles";

const HEADER_ROW = 2;
const LABELS = ["番号", "区分", "選出の母体", "役割"] as const;

/** 委員の構成: a list with a 区分 and a 役割 column that mean something else than in a plan sheet. */
export function committeeSheet(): WriteSheet {
  const draft = emptyDraft();
  const title = "推進会議　委員の構成";
  putMerged(draft, spanFrom(0, 0, 1, 4), { value: title, style: styles.title });
  LABELS.forEach((value, column) =>
    put(draft, HEADER_ROW, column, { value, style: styles.header }),
  );
  COMMITTEE.forEach((seat, index) => {
    const row = HEADER_ROW + 1 + index;
    put(draft, row, 0, { value: index + 1, style: styles.role });
    seat.forEach((value, column) => put(draft, row, column + 1, { value, style: styles.listText }));
    draft.rowDefs.set(row, { height: 20 });
  });
  [30, 9, 22].forEach((height, row) => draft.rowDefs.set(row, { height }));
  return {
    name: "委員の構成",
    ...draft,
    columns: [8, 18, 36, 14].map((width) => ({ width })),
    freezePane: { rows: HEADER_ROW + 1 },
    pageSetup: PRINT_ON_A4,
  };
}
