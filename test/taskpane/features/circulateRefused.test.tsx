import "../nodeGlobals";
import { act, screen } from "@testing-library/react";
import { refuse } from "../../../src/domain/Result";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { findings } from "../findings";
import { eventually, press, settled } from "../openPane";
import { heading, main, merged, openCirculate, withPorts } from "./circulateBook";

describe("what is not as it was asked for", () => {
  it("is told by department: whole instead of an extract, and no copy at all", async () => {
    const merge = merged();
    const { copy, readStamp } = merge.ports.copyMaker;
    withPorts(merge, {
      copyMaker: {
        readStamp,
        copy: async (bytes, stamp, changes, running) => {
          if (stamp.department === "こども家庭課")
            return refuse({ code: "not-editable", detail: "" });
          if (stamp.rows === null) return copy(bytes, stamp, changes, running);
          const [sheetName] = stamp.rows.map((one) => one.sheetName);
          return refuse({
            code: "rows-stay",
            sheetName: sheetName ?? "",
            obstacle: "chart",
            detail: "",
          });
        },
      },
    });
    await openCirculate({ merge });
    await press(/^自分の行だけ（抜き書き）/u, "radio");
    await press("3課のブックを作る");
    expect(heading("2冊のブックを作りました")).toBeTruthy();
    expect(screen.getByText("2課は、抜き書きにできませんでした")).toBeTruthy();
    expect(screen.getByText("福祉課、長寿社会課には、ブック全体を作りました。")).toBeTruthy();
    expect(
      screen.getByText("シート「R5進捗表」に、行を除くとこわれるもの（グラフ）があります。"),
    ).toBeTruthy();
    expect(screen.getByText("1課のブックは、作れませんでした")).toBeTruthy();
    expect(screen.getByText("こども家庭課のブックがありません。")).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

describe("what stands in the way", () => {
  it("leaves everything as it was when it is stopped, and what was chosen", async () => {
    const merge = merged();
    const { copy, readStamp } = merge.ports.copyMaker;
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    withPorts(merge, {
      copyMaker: {
        readStamp,
        copy: async (bytes, stamp, changes, running) => {
          if (stamp.department === "長寿社会課") await held;
          return copy(bytes, stamp, changes, running);
        },
      },
    });
    const { pane, memory } = await openCirculate({ merge });
    await press(/^こども家庭課/u, "checkbox");
    await press("2課のブックを作る");
    await eventually(() => pane.store.get().work?.slow === true);
    expect(heading("課ごとのブックを作っています")).toBeTruthy();
    expect(screen.getByText("2のうち1まで")).toBeTruthy();
    expect(screen.getByText("長寿社会課のブック")).toBeTruthy();
    expect(screen.getByText("まだ何も書き込んでいません。")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("作るのをやめる");
    await act(async () => {
      go();
      await settled();
    });
    expect(document.activeElement).toBe(
      heading("作るのをやめました。このブックは変わっていません"),
    );
    expect(merge.stamps.current).toBeNull();
    expect(memory.notes()).toEqual(emptyNotebook);
    expect(await findings()).toEqual([]);
    await press("戻る");
    expect(main()).toBe("2課のブックを作る");
  });

  it("is told with what to do, and can be tried again", async () => {
    const merge = merged();
    const { bytes, ...delivery } = merge.ports.delivery;
    const answers = [
      refuse({ code: "cell-editing" as const, detail: "" }),
      refuse({ code: "not-offered" as const, detail: "CompressedFile" }),
    ];
    withPorts(merge, {
      delivery: { ...delivery, bytes: async (running) => answers.shift() ?? bytes(running) },
    });
    await openCirculate({ merge });
    await press("3課のブックを作る");
    expect(heading("ブックを作れませんでした。このブックは変わっていません")).toBeTruthy();
    expect(screen.getByText(/Enterキーで編集を終え/u)).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("もう一度ためす");
    expect(screen.getByText(/ファイルをアドインに渡せません/u)).toBeTruthy();
    await press("もう一度ためす");
    expect(heading("3冊のブックを作りました")).toBeTruthy();
  });

  it("is told before anything is asked, where the workbook was circulated by a newer version", async () => {
    const merge = merged();
    const { circulation } = merge.ports;
    let newer = false;
    withPorts(merge, {
      circulation: {
        ...circulation,
        stamps: async () =>
          newer ? refuse({ code: "newer", detail: "format 2" }) : circulation.stamps(),
      },
    });
    const { pane } = await openCirculate({ merge });
    newer = true;
    await act(async () => {
      await pane.circulate.look();
      await settled();
    });
    expect(heading("配布の準備を始められません。ブックは変わっていません")).toBeTruthy();
    expect(screen.getByText(/新しい版のアドインで開いてください/u)).toBeTruthy();
    expect(await findings()).toEqual([]);
    newer = false;
    await press("もう一度ためす");
    expect(main()).toBe("3課のブックを作る");
  });
});
