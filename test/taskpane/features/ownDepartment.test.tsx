import { act, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, select, settled, type PaneOptions } from "../openPane";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const header = ["施策", "令和4年度実績", "令和5年度計画"];
/** 福祉課 writes on the first page, 防災課 on the second, 税務課 on a hidden sheet; the third sheet is no plan. */
const first = sheetOf([header, ["① 相談", "【福祉課】\n■ 聞いた。", ""]], [], "1ページ");
const second = sheetOf([header, ["② 訓練", "【防災課】\n■ 訓練した。", ""]], [], "2ページ");
const notes = sheetOf([["連絡", "電話"]], [], "連絡先");
const hidden = { ...sheetOf([header, ["③ 税", "【税務課】\n■ 集めた。", ""]], [], "控え") };
const book = bookOf([first, second, notes, { ...hidden, visibility: "hidden" }]);

const open = (options: PaneOptions = {}, snapshot: WorkbookSnapshot = book) =>
  openPane(snapshot, { tab: "filter", rules: [], ...options });
const offered = async () => {
  await press(/^課：/u);
  const items = screen.getAllByRole("menuitemradio").map(({ textContent }) => textContent);
  return items.slice(1);
};
const heading = (name: string) => screen.getByRole("heading", { name });

describe("one's own department", () => {
  it("is chosen among those of the whole workbook, the sheet in front first", async () => {
    const pane = await open();
    expect(await offered()).toEqual(["福祉課", "防災課"]);
    await press("防災課", "menuitemradio");
    expect(heading("防災課の2か所のうち、あと1か所です")).toBeTruthy();
    await select(pane, second.id, 1, 0);
    expect(await offered()).toEqual(["防災課", "福祉課"]);
  });

  it("stays one's own on a page where it has written nothing, and on a sheet that is no plan sheet", async () => {
    const pane = await open({ department: "防災課" });
    expect(heading("防災課の2か所のうち、あと1か所です")).toBeTruthy();
    await select(pane, notes.id, 0, 0);
    expect(screen.getByRole("button", { name: "課：防災課" })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /^絞込/u }).textContent).toBe("絞込 1");
  });

  it("is everybody's where the workbook does not know it", async () => {
    await open({ department: "税務課" });
    expect(heading("すべての課の4か所のうち、あと2か所です")).toBeTruthy();
  });

  it("is that of today where its texts still stand under a former name", async () => {
    const profile = {
      ...usualProfile,
      departments: [{ name: "相談支援課", formerly: ["福祉課"], spellings: [] }],
    };
    await open({ notes: { ...emptyNotebook, profile } });
    expect(await offered()).toEqual(["相談支援課", "防災課"]);
    await press("相談支援課", "menuitemradio");
    await act(settled);
    expect(heading("相談支援課の2か所のうち、あと1か所です")).toBeTruthy();
  });
});
