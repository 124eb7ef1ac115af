import { act, screen } from "@testing-library/react";
import { refuse } from "../../../src/domain/Result";
import { press } from "../openPane";
import { carried, third, thisYear, waiting } from "./ownDraftsBook";

/** A clerk's own drafts when something has come in between. */
describe("one's own drafts", () => {
  it("counts what others have to confirm also where it is not found any more", async () => {
    const { memory, pane } = await carried();
    memory.person.types(thisYear.id, { row: 3, column: 0 }, "④ 花壇");
    memory.person.types(thisYear.id, third, "");
    await act(() => pane.reread());
    await press("未確認の2か所を確かめる");
    await press("見守り（B2）は、これでよい");
    await press("相談（B3）は、これでよい");
    expect(screen.getByText(/^2か所（長寿課）に、未確認の印が残っています。/u)).toBeTruthy();
    expect(screen.queryByText(/すべて確かめてあります/u)).toBeNull();
    await press("戻る");
    expect(screen.getByText(/ほかの課が確かめる所は、2か所です。$/u)).toBeTruthy();
  });

  it("are counted without those that another pane has confirmed meanwhile", async () => {
    const { memory } = await carried();
    await press("未確認の2か所を確かめる");
    await memory.notebook.update((notes) => ({
      ...notes,
      drafts: notes.drafts.filter(({ place }) => place.measure !== "② 相談"),
    }));
    await press("2か所すべて確かめた");
    expect(screen.getByText("1か所を確かめました")).toBeTruthy();
  });

  it("tried again after a failure still speaks for the department that confirmed", async () => {
    const pane = await carried();
    await press("未確認の2か所を確かめる");
    pane.memory.fail.apply = { code: "cell-editing", detail: "", restored: true };
    await press("2か所すべて確かめた");
    act(() => pane.pane.chooseDepartment(null));
    await press("もう一度ためす");
    expect(waiting(pane).sort()).toEqual([
      ["① 見守り", "長寿課"],
      ["③ 茶話会", "長寿課"],
    ]);
  });

  it("says nothing of drafts while their marks cannot be read", async () => {
    const { deps, pane } = await carried();
    deps.notebook.read = async () => refuse({ code: "damaged", detail: "" });
    await act(() => pane.reread());
    expect(screen.getByText(/未確認の印を読めません/u)).toBeTruthy();
    expect(screen.queryByText(/すべて確かめてあります/u)).toBeNull();
    act(() => pane.carry.show("drafts"));
    expect(screen.getByText(/未確認の印を読めません/u)).toBeTruthy();
    expect(screen.queryByText(/下書きはありません|すべて確かめてあります/u)).toBeNull();
  });

  it("is taken back in the history, too, long after: only the marks come again", async () => {
    const pane = await carried();
    const before = waiting(pane);
    await press("未確認の2か所を確かめる");
    await press("2か所すべて確かめた");
    await act(() => pane.pane.history.open());
    expect(screen.queryByText("様式")).toBeNull();
    await press(/下書きの確認/u);
    expect(screen.getByText("下書き2件が、また未確認になります。")).toBeTruthy();
    await press(/この操作を元に戻す$/u);
    expect(await screen.findByText("「下書きの確認」を元に戻しました")).toBeTruthy();
    expect(waiting(pane).sort()).toEqual([...before].sort());
  });
});
