import { act, fireEvent, screen, within } from "@testing-library/react";
import { findings } from "../findings";
import { eventually, openPane, press, settled, type PaneOptions } from "../openPane";
import { planBook } from "../planBook";
import { pickLastYear } from "./pickLastYear";
import { reportedBook } from "./reportedBook";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const open = (book: typeof planBook, options: PaneOptions = {}) =>
  openPane(book, { tab: "filter", department: "健康づくり課", rules: [], ...options });
const rows = () => within(screen.getByRole("listbox")).getAllByRole("option");
const texts = () => rows().map(({ textContent }) => textContent);
const heading = (name: string) => screen.getByRole("heading", { name });

/** R4進捗表 stands in the workbook: D3, 【健康づくり課】 窓口を開く。 – C3 of R5進捗表 tells of something else. */
describe("plans of last year's sheet in the workbook", () => {
  it("stand in the work list where they should be reported on, beside the state", async () => {
    await open(planBook);
    const told = "報告のない計画1件R4進捗表 D3「窓口を開く。」";
    const places = rows().filter(({ textContent }) => textContent.includes("令和4年度実績"));
    expect(places.map(({ textContent }) => textContent)).toEqual([
      `よろず相談令和4年度実績・R5進捗表報告なしC3${told}`,
    ]);
    await press("報告のない計画1件（1か所）を見る");
    expect(heading("報告のない計画がある1か所")).toBeTruthy();
    expect(rows()).toHaveLength(1);
    expect(await findings()).toEqual([]);
    await press("残りだけ見る");
    expect(screen.getByRole("button", { name: "報告のない計画1件（1か所）を見る" })).toBeTruthy();
  });

  it("are gone as soon as they are reported on", async () => {
    const { memory } = await open(planBook);
    await act(async () => {
      const text = "【健康づくり課】\n■ 相談日を設け、窓口を開いた。";
      memory.person.types(planBook.sheets[0]?.id ?? "", { row: 2, column: 2 }, text);
      await settled();
    });
    await eventually(() => !texts().join().includes("報告のない計画"));
    expect(screen.queryByRole("button", { name: /報告のない計画/u })).toBeNull();
  });

  it("are counted for each department, and the reminder quotes them", async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await open(planBook, { department: "" });
    const lines = within(screen.getByRole("list", { name: "課ごとの進み" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines.filter((line) => line.includes("報告のない計画"))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^健康づくり課　.*　報告のない計画1件$/u),
        expect.stringMatching(/^福祉課　.*　報告のない計画2件$/u),
        expect.stringMatching(/^長寿社会課　.*　報告のない計画1件$/u),
      ]),
    );
    await press("督促文をコピー");
    await press(/^健康づくり課（.*報告のない計画1件）$/u, "menuitem");
    expect(copied[0]).toContain(
      "前の年に計画した次の1件が、実績に見あたりません。実績を書いてください。",
    );
    expect(copied[0]).toContain("・よろず相談 － 「窓口を開く。」（計画はR4進捗表 D3）");
  });
});

describe("plans of last year's file", () => {
  it("count once it is open in 繰越, with the name of the file", async () => {
    await open(reportedBook, { department: "" });
    expect(screen.queryByText(/報告のない計画/u)).toBeNull();
    await pickLastYear();
    await press(/^絞込/u, "tab");
    expect(texts().filter((text) => text.includes("窓口を開く"))).toEqual([
      "よろず相談令和4年度実績・健康づくり課未記入C3報告のない計画1件令和4年度.xlsx R4進捗表 D3「窓口を開く。」",
    ]);
  });

  it("are told in English, too", async () => {
    await open(planBook, { language: "en-US" });
    expect(texts().join()).toContain("1 unreported planR4進捗表 D3: “窓口を開く。”");
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "See 1 unreported plan in 1 place" }));
      await settled();
    });
    expect(heading("1 place with unreported plans")).toBeTruthy();
  });
});
