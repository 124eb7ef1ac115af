import "../nodeGlobals";
import { screen, within } from "@testing-library/react";
import { refuse, succeed } from "../../../src/domain/Result";
import type { DeliveryWay, OutgoingFile } from "../../../src/ports/WorkbookDelivery";
import type { MemoryMerge } from "../../support/memoryMerge";
import { findings } from "../findings";
import { press } from "../openPane";
import { heading, main, merged, openCirculate, withPorts } from "./circulateBook";
import { filterBook } from "./filterBook";

const files = [
  "地域福祉計画_福祉課.xlsx",
  "地域福祉計画_長寿社会課.xlsx",
  "地域福祉計画_こども家庭課.xlsx",
];

/** Hands out by these ways only, as the adapter does it; `opened`: what came as a window. */
function handsOut(merge: MemoryMerge, ways: readonly DeliveryWay[], opened: string[] = []) {
  const deliver = async (
    outgoing: readonly OutgoingFile[],
    zipName: string,
    not: readonly DeliveryWay[] = [],
  ) => {
    const [way] = ways.filter((one) => !not.includes(one));
    const [first, ...left] = outgoing;
    if (!way || !first) return refuse({ code: "no-way" as const, detail: "" });
    if (way === "download") return succeed({ way, file: left.length > 0 ? zipName : first.name });
    opened.push(first.name);
    return succeed({ way, file: first.name, left });
  };
  const { bytes } = merge.ports.delivery;
  return withPorts(merge, { delivery: { bytes, ways: () => ways, deliver } });
}

describe("making the copies", () => {
  it("stamps the workbook, changes no cell, and hands out one file", async () => {
    const { merge, memory } = await openCirculate();
    const before = JSON.stringify(filterBook);
    await press("3課のブックを作る");
    expect(document.activeElement).toBe(heading("3冊のブックを作りました"));
    expect(
      screen.getByText(
        /^このブックに、令和5年度・第1回に配った印を付けました。セルは変わっていません。/u,
      ),
    ).toBeTruthy();
    expect(merge.stamps.current).toMatchObject({
      planName: "地域福祉計画",
      fiscalYear: 2023,
      version: 1,
    });
    expect(memory.notes().merge?.circulatedTo).toEqual(["福祉課", "長寿社会課", "こども家庭課"]);
    expect(memory.journal).toEqual([]);
    expect(JSON.stringify(filterBook)).toBe(before);
    expect(merge.delivered).toEqual([]);
    expect(screen.getByText("1つの.zipファイルで受け取ります。")).toBeTruthy();
    expect(await findings()).toEqual([]);

    await press("受け取る");
    expect(merge.delivered.map(({ name }) => name)).toEqual(files);
    const bar = screen.getByText("「地域福祉計画.zip」をダウンロードしました");
    expect(document.activeElement).toBe(bar.closest("[tabindex]"));
    expect(await findings()).toEqual([]);
    await press("もう一度受け取る");
    expect(merge.delivered).toHaveLength(6);
    await press("統合に戻る");
    expect(screen.getByRole("button", { name: "配布の準備をする" })).toBeTruthy();
    // 統合 holds what comes back against what went out just now.
    expect(screen.getByText("3課へ配りました。まだ1冊も返っていません。")).toBeTruthy();
  });

  it("does not forget copies that nobody has taken", async () => {
    await openCirculate();
    await press("3課のブックを作る");
    await press("戻る");
    expect(screen.getByText("作った3冊を、まだ受け取っていません。")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("配布の準備をする");
    expect(heading("3冊のブックを作りました")).toBeTruthy();
    await press("受け取る");
    await press("統合に戻る");
    expect(screen.queryByText(/まだ受け取っていません/u)).toBeNull();
    await press("配布の準備をする");
    await press("作り直す");
    expect(main()).toBe("3課のブックを作る");
    expect(screen.getByText(/今度は第2回です/u)).toBeTruthy();
  });

  it("makes none where the workbook itself goes round", async () => {
    const { merge, memory } = await openCirculate();
    await press(/^課ごとには作らない/u, "radio");
    expect(screen.queryByRole("list", { name: "配る課" })).toBeNull();
    expect(await findings()).toEqual([]);
    await press("配った印を付ける");
    expect(heading("このブックに配った印を付けました")).toBeTruthy();
    expect(screen.getByText("保存したら、このブックをそのまま配れます。")).toBeTruthy();
    expect(merge.stamps.current?.version).toBe(1);
    expect(memory.notes().merge?.circulatedTo ?? null).toBeNull();
    expect(main()).toBe("統合に戻る");
  });
});

describe("handing out where downloads do not arrive", () => {
  it("opens them one by one, each on a click, under the name to be saved", async () => {
    const opened: string[] = [];
    await openCirculate({ merge: handsOut(merged(), ["download", "opened"], opened) });
    await press("3課のブックを作る");
    await press("受け取る");
    expect(screen.getByText("届かないときは")).toBeTruthy();
    await press("1冊ずつ開く");
    expect(opened).toEqual(files.slice(0, 1));
    const bar = screen.getByText("福祉課のブックを、新しいウィンドウで開きました");
    expect(document.activeElement).toBe(bar.closest("[tabindex]"));
    expect(
      within(bar.closest("[tabindex]") as HTMLElement).getByText("地域福祉計画_福祉課.xlsx"),
    ).toBeTruthy();
    expect(screen.getByText("あと2冊です。")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("次の長寿社会課を開く");
    await press("次のこども家庭課を開く");
    expect(opened).toEqual(files);
    expect(main()).toBe("統合に戻る");
  });

  it("says so where no way is left, keeps the copies, and tries again", async () => {
    const opened: string[] = [];
    await openCirculate({ merge: handsOut(merged(), ["opened"], opened) });
    await press("3課のブックを作る");
    expect(screen.getByText(/^1冊ずつ新しいウィンドウで開きます。/u)).toBeTruthy();
    await press("受け取る");
    await press("次の長寿社会課を開く");
    await press("ほかの方法を見る");
    expect(screen.getByText("ブックを渡せませんでした。作ったブックは残っています")).toBeTruthy();
    expect(screen.getByText("対処")).toBeTruthy();
    expect(await findings()).toEqual([]);
    expect(main()).toBe("もう一度ためす");
    await press("もう一度ためす");
    // The one that did not open comes again, not those before it.
    expect(opened).toEqual([files[0], files[1], files[1]]);
    expect(main()).toBe("次のこども家庭課を開く");
  });
});
