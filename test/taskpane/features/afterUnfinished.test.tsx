import { act, screen } from "@testing-library/react";
import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { RefusedEdit } from "../../../src/domain/edit/Command";
import { openPane, press } from "../openPane";
import { planBook, thisYearId } from "../planBook";

const first = { row: 1, column: 2 };
const third = { row: 3, column: 2 };
const unsure = (position: typeof first, reason: RefusedEdit["reason"]): RefusedEdit => {
  const [before, after] = [emptyContent, textContent("下書き")];
  return { edit: { kind: "setContent", sheetId: thisYearId, position, before, after }, reason };
};

test("このまま終える names the places of which nobody knows whether a draft stands there", async () => {
  const { pane } = await openPane(planBook, { tab: "carryForward" });
  const places = [unsure(first, "place-lost"), unsure(third, "changed-since")];
  await act(async () => pane.store.set({ outcome: { kind: "settled", unsure: places } }));
  expect(screen.getAllByText(/このまま終えました/u).length).toBeGreaterThan(0);
  expect(screen.getByText(/^2か所は、下書きの文が入ったかどうか分かりません/u)).toBeTruthy();
  expect(screen.getByText(/未確認の印は残してあります/u)).toBeTruthy();
  expect(screen.getByText(/未確認の印は付けていません/u)).toBeTruthy();
});

test("undo of confirming does not call marks back that are not: somebody has emptied the cells", async () => {
  const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
  await press("2か所に入れる");
  await press("未確認の2か所を確かめる");
  await press("2か所すべて確かめた");
  memory.person.types(thisYearId, first, "");
  memory.person.types(thisYearId, third, "");
  await act(() => pane.reread());
  await press("元に戻す");
  expect(memory.notes().drafts).toEqual([]);
  await press("記入", "tab");
  expect(screen.getByText("元に戻せた所はありません")).toBeTruthy();
  expect(screen.queryByText(/確かめた印を元に戻しました/u)).toBeNull();
});
