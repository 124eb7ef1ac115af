import { act, fireEvent, render, screen } from "@testing-library/react";
import { messagesFor } from "../../src/messages/messagesFor";
import { App } from "../../src/taskpane/App";
import { bracket, sheet } from "./checkedBook";
import { filterBook } from "./features/filterBook";
import { entryBook, planCell, r5Id, type as typeInto } from "./features/entryFields";
import { openCheck, titleOf } from "./features/openCheck";
import { giveSizes } from "./features/sizes";
import { listen, type Hearing } from "./hearing";
import { eventually, openPane, paneOver, press, select, settled } from "./openPane";
import { planBook, thisYearId } from "./planBook";

/** What came of a command is heard: it takes the focus, or a live region that was there before says it. */
beforeAll(giveSizes);
let hearing: Hearing | null = null;
afterEach(() => hearing?.stop());

/** What a screen reader says of a deed. */
async function heard(deed: () => Promise<unknown>): Promise<string> {
  hearing?.stop();
  hearing = listen();
  await deed();
  await act(settled);
  return hearing.said().join("\n");
}
const pressed = (name: string | RegExp, role?: string) => heard(() => press(name, role));

describe("繰越", () => {
  const open = () => openPane(planBook, { tab: "carryForward" });

  it("says what was put in, what was confirmed – each time anew – and what was taken back", async () => {
    await open();
    expect(await pressed("2か所に入れる")).toContain("2か所に下書きを入れました");
    await press("未確認の2か所を確かめる");
    expect(await pressed(/見守り協力店.*これでよい$/u)).toContain("1か所を確かめました");
    expect(await pressed(/声かけ名簿.*これでよい$/u)).toContain("1か所を確かめました");
    expect(await pressed("元に戻す")).toContain("確かめた印を元に戻しました");
    expect(document.activeElement?.textContent).toBe("1か所すべて確かめた");
  });

  it("says what was taken back of it, and how much was left alone", async () => {
    const { memory } = await open();
    await press("2か所に入れる");
    memory.person.types(thisYearId, { row: 3, column: 2 }, "人が直した文");
    const said = await pressed("2か所を元に戻す");
    expect(said).toContain("1か所を元に戻しました");
    expect(said).toContain("1か所は、そのままにしました");
  });

  it("says that a sentence got another wording", async () => {
    const { pane } = await open();
    await press("2か所に入れる");
    await press("未確認の2か所を確かめる");
    const { drafts } = pane.store.get();
    const found = drafts?.ok ? drafts.value.found[0] : undefined;
    if (!found) throw new Error("no draft");
    const said = await heard(() => act(() => pane.carry.reword(found, "【福祉課】\n■ 回った。")));
    expect(said).toContain("文を直しました");
  });

  it("says why nothing was written, and that the workbook is as it was", async () => {
    const { memory } = await open();
    memory.fail.apply = { code: "protected", detail: "", restored: true };
    expect(await pressed("2か所に入れる")).toMatch(/変わっていません/u);
  });
});

describe("記入", () => {
  it("says that it was written, discarded, and taken back", async () => {
    const open = await openPane(entryBook, { department: "福祉課" });
    await select(open, r5Id, planCell.row, planCell.column);
    typeInto("【福祉課】の1項目め ■", "店を毎月まわる。");
    expect(await pressed("書き込む")).toMatch(/書き込みました/u);
    expect(await pressed("書き込みを元に戻す")).toContain("1か所を元に戻しました");
    typeInto("【福祉課】の1項目め ■", "消す文");
    expect(await pressed("入力を取り消す")).toContain("入力を取り消しました");
  });
});

describe("点検", () => {
  it("says what was put right, left as it is, and taken back", async () => {
    await openCheck();
    await press("すぐ直せる2件を見る");
    expect(await pressed("2件を直す")).toContain("2か所を直しました");
    expect(await pressed("2か所を元に戻す")).toContain("2か所を元に戻しました");
    await press(`B2「${titleOf("tag/form")}」を、このままにする`);
    expect(await pressed("このままにする")).toContain("理由を1つ選ぶか");
    await press("点検のほうが合っていない", "radio");
    expect(await pressed("このままにする")).toContain("このままにしました");
  });

  it("says how many findings there are when the sheet was changed", async () => {
    const { memory } = await openCheck();
    const said = await heard(async () => {
      act(() => memory.person.types(sheet.id, bracket, "【福祉課】\n・訪ねた。"));
      await eventually(() => screen.queryByRole("heading", { name: "指摘は3件です" }) !== null);
    });
    expect(said).toContain("指摘は3件です");
  });
});

describe("絞込", () => {
  it("says what was hidden and what was shown again", async () => {
    await openPane(filterBook, { tab: "filter", department: "福祉課", rules: [] });
    expect(await pressed("行を絞り込む", "switch")).toContain("2行を隠しました");
    expect(await pressed("すべて表示")).toMatch(/2行/u);
  });
});

describe("the workbook as a whole", () => {
  it("that others write in it is said where nobody pressed anything", async () => {
    const open = await openPane(planBook);
    const said = await heard(async () => {
      act(() => open.memory.person.types(thisYearId, { row: 3, column: 2 }, "文", true));
      await eventually(() => open.pane.store.get().others === "writing");
    });
    expect(said).toContain("ほかの人も、このブックに書いています");
  });

  it("that it can only be read is said before anybody writes", async () => {
    const { started, ...open } = paneOver(planBook);
    open.memory.readOnly = true;
    const said = await heard(async () => {
      render(<App pane={open.pane} messages={messagesFor("ja")} look={null} />);
      await act(() => started);
    });
    expect(said).toContain("このブックは読み取り専用です");
  });

  it("that a command was left unfinished is said, and what was decided about it", async () => {
    const earlier = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    const [done] = earlier.memory.journal;
    if (!done) throw new Error("nothing was journaled");
    document.body.replaceChildren();
    const { started, ...open } = paneOver(planBook, { journal: [{ ...done, state: "intent" }] });
    const said = await heard(async () => {
      render(<App pane={open.pane} messages={messagesFor("ja")} look={null} />);
      await act(() => started);
    });
    expect(said).toContain("前の繰越が、途中で終わっています");
    await press(/このまま終える/u, "radio");
    expect(await pressed("このまま終える")).toContain(messagesFor("ja").unfinished.settled);
  });

  it("why a click did not reach its cell is said", async () => {
    const { pane, memory } = await openPane(planBook);
    const said = await heard(async () => {
      await act(async () => {
        pane.store.set({ missed: { code: "cell-editing", detail: "" } });
      });
    });
    expect(memory.journal).toEqual([]);
    expect(said).toContain("セルへ移れませんでした");
  });

  it("what a ribbon button did or could not do is said", async () => {
    const { pane } = await openPane(planBook);
    const said = await heard(() =>
      act(async () => {
        pane.tell({ kind: "choose", why: "no-pair" });
        await settled();
      }),
    );
    expect(said).toContain("ボタンだけでは決められませんでした");
    expect(said).toContain("前の年の計画の列が、このブックにありません");
  });

  it("a city's words that were kept are said", async () => {
    await openPane(planBook);
    await press(/令和4年度\s?実績/u);
    await press("市のことば");
    await act(async () => {
      fireEvent.change(screen.getByLabelText("市の名前"), { target: { value: "みなも市" } });
      await settled();
    });
    expect(await pressed("このことばで読む")).toContain("みなも市のことばを残しました");
  });
});
