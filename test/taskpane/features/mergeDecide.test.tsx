import "../nodeGlobals";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { onSheet } from "../../support/clerks/Clerk";
import { reword } from "../../support/clerks/write";
import { findings } from "../findings";
import { mainButton, memoryOfTyped, settled } from "../openPane";
import { circulated, health, longevity, welfare } from "./mergeBook";
import { copyRows, drop, openMergeTab, press } from "./openMergeTab";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const main = () => screen.getByRole("main");
const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
const labelOf = (radio: HTMLInputElement) => radio.labels?.[0]?.textContent;
const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const foot = () =>
  within(screen.getByRole("contentinfo"))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

async function withThree() {
  const tab = await openMergeTab();
  await drop(welfare(), longevity(), health());
  return tab;
}

describe("a clash", () => {
  it("shows what was circulated and both versions; nothing is chosen before a person chooses", async () => {
    await withThree();
    await press("競合1件を決める");
    expect(screen.getByText("競合 1件のうち1件め")).toBeTruthy();
    expect(document.activeElement).toBe(heading("① 見守り協力店"));
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect(radios.map((radio) => [labelOf(radio), radio.checked])).toEqual([
      ["元のまま", false],
      ["福祉課の文", false],
      ["長寿社会課の文", false],
      ["両方を並べて残す", false],
      ["自分で書く", false],
    ]);
    const marked = [...main().querySelectorAll("del, ins")].map(({ textContent }) => textContent);
    expect(marked).toEqual(["1", "2", "と困りごと相談"]);
    expect(foot()).toEqual(["一覧に戻る"]);
    expect(await findings()).toEqual([]);
  });

  it("is decided for one version; then everything can be applied, and it can be opened again", async () => {
    const { memory } = await withThree();
    await press("競合1件を決める");
    await press("福祉課の文", "radio");
    expect(foot()).toEqual(["あとで", "福祉課の文に決める"]);
    await press("福祉課の文に決める");
    expect(
      screen.getByText("「福祉課の文」に決めました。競合は、すべて決めました。", {
        selector: "span",
      }),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("競合は、すべて決めました。");
    expect(mainButton()).toBe("4件を反映");
    expect(copyRows()[2]).toEqual(["福祉課見てほしい所1件", "1", "0", "入る"]);
    expect(memory.notes().merge?.decisions.map(({ outcome }) => outcome)).toEqual([
      "【長寿社会課・福祉課】\n■ 協力店の集まりを年2回開く。",
    ]);
    await press("変更3件を見る");
    await press(/競合$/u);
    await press(/^くわしく見る：① 見守り協力店/u);
    expect(screen.getByText("「福祉課の文」に決めてあります。")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "福祉課の文" }).checked).toBe(true);
    expect(await findings()).toEqual([]);
    await press("決めたことを取り消す");
    expect(document.activeElement?.textContent).toContain("決めたことを取り消しました。");
    expect(memory.notes().merge?.decisions).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "福祉課の文" }).checked).toBe(false);
  });

  it("keeps what is written by hand while another text is looked at, and takes it", async () => {
    const { memory } = await withThree();
    await press("競合1件を決める");
    await press("自分で書く", "radio");
    const own = "【長寿社会課・福祉課】\n■ 協力店の集まりを年3回開く。";
    await act(async () => {
      fireEvent.change(screen.getByLabelText("入れる文"), { target: { value: own } });
      await settled();
    });
    expect(await findings()).toEqual([]);
    await press("元のまま", "radio");
    await press("記入", "tab");
    await press("統合", "tab");
    await press("自分で書く", "radio");
    expect(screen.getByLabelText<HTMLTextAreaElement>("入れる文").value).toBe(own);
    await press("書いた文に決める");
    expect(memory.notes().merge?.decisions.map(({ outcome }) => outcome)).toEqual([own]);
  });

  it("keeps what is written by hand also when the pane is closed before it is decided", async () => {
    const typed = memoryOfTyped();
    const { merge } = await openMergeTab({ typed });
    await drop(welfare(), longevity(), health());
    await press("競合1件を決める");
    await press("自分で書く", "radio");
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "合わせた文" } });
    cleanup();
    await openMergeTab({ typed, merge });
    await press("競合1件を決める");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("合わせた文");
  });

  it("is followed by the next open one; all that are left can stay as they are at once", async () => {
    const master = onSheet("R5進捗表", reword("C2", "まわった", "回った"))(circulated);
    const { memory } = await openMergeTab({}, master);
    await drop(welfare(), longevity());
    expect(foot()).toEqual(["1件を反映", "競合2件を決める"]);
    await press("競合2件を決める");
    expect(screen.getByText("競合 2件のうち1件め")).toBeTruthy();
    // The secretariat has changed it, too.
    expect(screen.getAllByRole<HTMLInputElement>("radio").map(labelOf)).toEqual([
      "元のまま",
      "福祉課の文",
      "配った文に戻す",
      "両方を並べて残す",
      "自分で書く",
    ]);
    expect(await findings()).toEqual([]);
    await press("次の競合へ");
    expect(screen.getByText("競合 2件のうち2件め")).toBeTruthy();
    await press("両方を並べて残す", "radio");
    await press("両方を並べて残す");
    expect(screen.getByText("競合 2件のうち1件め")).toBeTruthy();
    expect(document.activeElement).toBe(heading("① 見守り協力店"));
    await press("一覧に戻る");
    expect(heading("競合 2件")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /元のままに決める$/u })).toBeNull();
    await press(/^くわしく見る/u);
    await press("決めたことを取り消す");
    await press("次の競合へ");
    await press("戻る");
    await press("残り2件を、元のままに決める");
    expect(document.activeElement?.textContent).toContain("競合2件を、元のままに決めました。");
    expect(memory.notes().merge?.decisions.map(({ choice }) => choice.kind)).toEqual([
      "keep",
      "keep",
    ]);
    await press("取り消す");
    expect(memory.notes().merge?.decisions).toEqual([]);
    expect(document.activeElement?.textContent).toContain("決めたことを取り消しました。");
    expect(screen.getByRole("button", { name: "残り2件を、元のままに決める" })).toBeTruthy();
  });

  it("that is another department’s text is taken only where a person says so", async () => {
    const { memory } = await withThree();
    await press("変更3件を見る");
    await press(/入れない$/u);
    await press(/^くわしく見る：② よろず相談/u);
    expect(screen.getAllByRole<HTMLInputElement>("radio").map(labelOf)).toEqual([
      "元のまま",
      "健康づくり課の文",
      "自分で書く",
    ]);
    expect(await findings()).toEqual([]);
    await press("健康づくり課の文", "radio");
    await press("健康づくり課の文に決める");
    expect(heading("入れない変更 1件")).toBeTruthy();
    expect(items()[1]).toContain("「健康づくり課の文」に決めてあります。");
    expect(memory.notes().merge?.decisions.length).toBe(1);
  });

  it("whose answer cannot be kept is told of, and can be decided again", async () => {
    const { memory } = await withThree();
    await press("競合1件を決める");
    await press("福祉課の文", "radio");
    const { update } = memory.notebook;
    memory.notebook.update = async () => ({
      ok: false,
      failure: { code: "host-failure", detail: "" },
    });
    await press("福祉課の文に決める");
    expect(screen.getByText("答えを残せませんでした。シートは変わっていません")).toBeTruthy();
    expect(await findings()).toEqual([]);
    memory.notebook.update = update;
    await press("もう一度ためす");
    expect(memory.notes().merge?.decisions.length).toBe(1);
  });
});
