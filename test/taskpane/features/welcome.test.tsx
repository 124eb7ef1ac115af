import { act, fireEvent, screen, within } from "@testing-library/react";
import { succeed } from "../../../src/domain/Result";
import { bookOf } from "../../support/sheetOf";
import { memoryMerge } from "../../support/memoryMerge";
import { findings } from "../findings";
import { openPane, press, settled } from "../openPane";
import { planBook } from "../planBook";

const title = "計画進捗表を、壊さずに書くための道具です";
const heading = () => screen.findByRole("heading", { level: 1, name: title });
/** The same workbook, with the sample's title in its first cell. */
const sampleBook = bookOf(
  planBook.sheets.map((sheet) => ({
    ...sheet,
    cells: [
      {
        ...sheet.cells[0]!,
        text: "みなも市地域福祉計画　進捗状況一覧",
      },
      ...sheet.cells.slice(1),
    ],
  })),
  "Book1",
);

describe("the first page", () => {
  it("comes once, says the four promises, and takes the department", async () => {
    const { pane, kept } = await openPane(planBook, { newcomer: true });
    await heading();
    expect(screen.queryByRole("tablist")).toBeNull();
    expect(await findings()).toEqual([]);
    const promises = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(promises.map((item) => item.querySelector("p")?.textContent)).toEqual([
      "先に見せます",
      "元に戻せます",
      "様式を変えません",
      "外に出しません",
    ]);
    const select = screen.getByRole("combobox", { name: "あなたの課" });
    expect([...select.querySelectorAll("option")].map((one) => one.textContent)).toEqual([
      "事務局",
      "福祉課",
      "健康づくり課",
      "長寿社会課",
      "こども家庭課",
    ]);
    fireEvent.change(select, { target: { value: "福祉課" } });
    expect(pane.store.get().department).toBe("福祉課");
    await press("はじめる");
    expect(screen.getByRole("tablist")).toBeTruthy();
    expect(kept.welcomed()).toBe(true);
  });

  it("is not shown to who has read it, and comes back from the menu", async () => {
    const { pane } = await openPane(planBook);
    expect(screen.getByRole("tablist")).toBeTruthy();
    await act(async () => pane.guide.openWelcome());
    expect(document.activeElement).toBe(await heading());
    await press("作業に戻る");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^シート：/u);
  });

  it("steps aside for what a ribbon button has to say, and comes another time", async () => {
    const { pane, kept } = await openPane(planBook, { newcomer: true });
    await heading();
    await act(async () => {
      pane.tell({ kind: "check" });
      await settled();
    });
    expect(screen.getByRole("tab", { name: /^点検/u, selected: true })).toBeTruthy();
    expect(kept.welcomed()).toBe(false);
  });

  it("speaks English at a press, to the sheet's screens too", async () => {
    const { kept } = await openPane(planBook, { newcomer: true });
    await heading();
    await press("English");
    expect(
      screen.getByRole("heading", { name: "A tool for plan sheets that does not break them" }),
    ).toBeTruthy();
    await press("Begin");
    expect(screen.getByRole("tab", { name: /^Write/u })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(kept.language()).toBe("en");
  });
});

describe("見本で試す", () => {
  const file = { name: "見本.xlsx", bytes: new Uint8Array([1, 2]) };

  it("opens the sample in a window of its own and leaves the tour waiting for it", async () => {
    const opened: string[] = [];
    const merge = memoryMerge();
    const ports = {
      ...merge.ports,
      delivery: {
        ...merge.ports.delivery,
        deliver: async (
          files: readonly { name: string }[],
          _zip: string,
          not: readonly string[] = [],
        ) => {
          expect(not).toEqual(["download"]);
          opened.push(...files.map(({ name }) => name));
          return succeed({ way: "opened" as const, file: file.name, left: [] });
        },
      },
    };
    const { kept, memory } = await openPane(planBook, {
      newcomer: true,
      sample: { file: async () => succeed(file) },
      merge: { ...merge, ports },
    });
    await heading();
    await press("見本で試す");
    expect(screen.getByText("見本のブックを、新しい窓で開きました")).toBeTruthy();
    expect(opened).toEqual(["見本.xlsx"]);
    expect(kept.tourWaits()).toBe(true);
    expect(memory.journal).toEqual([]);
  });

  it("promises no tour by itself where the PC can remember nothing", async () => {
    const merge = memoryMerge();
    const deliver = async () => succeed({ way: "opened" as const, file: file.name, left: [] });
    const ports = { ...merge.ports, delivery: { ...merge.ports.delivery, deliver } };
    const { kept } = await openPane(planBook, {
      newcomer: true,
      remembers: false,
      sample: { file: async () => succeed(file) },
      merge: { ...merge, ports },
    });
    await heading();
    await press("見本で試す");
    expect(screen.getByText(/出てきた画面で「見本で試す」を押すと/u)).toBeTruthy();
    expect(kept.tourWaits()).toBe(false);
  });

  it("says why where the sample does not come, and the tour in words is there", async () => {
    const { kept } = await openPane(planBook, { newcomer: true });
    await heading();
    await press("見本で試す");
    expect(screen.getByText("見本のファイルが届きませんでした。")).toBeTruthy();
    expect(kept.tourWaits()).toBe(false);
    await press("この画面で案内を見る");
    expect(screen.getByText("案内 1／6")).toBeTruthy();
  });
});

describe("the tour", () => {
  it("in one's own workbook tells of six things and shows nothing that could be pressed", async () => {
    const { pane, memory } = await openPane(planBook);
    await act(async () => pane.guide.startTour());
    expect(await findings()).toEqual([]);
    const seen: string[] = [];
    for (let step = 1; step <= 6; step++) {
      seen.push(screen.getByText(`案内 ${step}／6`).nextElementSibling?.textContent ?? "");
      expect(screen.queryByRole("button", { name: /か所に入れる$/u })).toBeNull();
      if (step < 6) await press("次へ");
    }
    expect(seen).toEqual([
      "1年は「繰越」から",
      "「記入」で文を書く",
      "「絞込」で残りを見る",
      "返す前に「点検」",
      "事務局は「統合」",
      "いつでも戻せます",
    ]);
    await press("案内を終える");
    expect(screen.queryByRole("region", { name: "90秒の案内" })).toBeNull();
    expect(memory.journal).toEqual([]);
  });

  it("is left by its own button and by a click on a tab", async () => {
    const { pane } = await openPane(planBook);
    await act(async () => pane.guide.startTour());
    await press("案内をやめる");
    expect(pane.store.get().guide.tour).toBeNull();
    await act(async () => pane.guide.startTour());
    await press(/^記入/u, "tab");
    expect(pane.store.get().guide.tour).toBeNull();
  });

  it("in the sample stands beside the real screens, and stays while one tries them", async () => {
    const { pane } = await openPane(sampleBook, { tab: "entry" });
    await act(async () => {
      pane.guide.startTour();
      await settled();
    });
    expect(await screen.findByRole("button", { name: "2か所に入れる" })).toBeTruthy();
    await press(/^点検/u, "tab");
    expect(screen.getByText("案内 1／6")).toBeTruthy();
  });
});
