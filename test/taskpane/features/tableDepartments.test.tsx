import { fireEvent, screen } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { askingBook } from "../askingBook";
import { findings } from "../findings";
import { mainButton, openPane, press } from "../openPane";

async function openWords(): Promise<void> {
  await press(/令和4年度\s?実績/u);
  await press("市のことば");
}

describe("the departments of the tables", () => {
  const listed = () =>
    screen
      .queryAllByRole("button", { name: /を消す$/u })
      .map((button) => button.getAttribute("aria-label"));
  const box = () => screen.getByRole("region", { name: /^表にある/u });

  it("are shown before they come into the list, and kept only with it", async () => {
    const { memory } = await openPane(askingBook);
    await openWords();
    await press("表の課をすべて加える");
    expect(box().textContent).toContain("表にある2課を加えますか");
    expect(document.activeElement).toBe(box());
    expect(listed()).toEqual([]);
    expect(await findings()).toEqual([]);
    await press("2課を加える");
    expect(listed()).toEqual(["福祉課を消す", "健康づくり課を消す"]);
    expect(screen.getByText(/^2課を加えました。/u).getAttribute("role")).toBe("status");
    expect(document.activeElement?.textContent).toBe("表の課をすべて加える");
    expect(memory.notes().profile).toBeNull();
    await press("このことばで読む");
    expect(memory.notes().profile?.departments.map(({ name }) => name)).toEqual([
      "福祉課",
      "健康づくり課",
    ]);
  });

  it("come in but for those that a person leaves out, and not twice", async () => {
    await openPane(askingBook);
    await openWords();
    await press("表の課をすべて加える");
    await press("福祉課", "checkbox");
    await press("1課を加える");
    expect(listed()).toEqual(["健康づくり課を消す"]);
    await press("表の課をすべて加える");
    expect(box().textContent).toContain("表にある1課を加えますか");
    await press("1課を加える");
    await press("表の課をすべて加える");
    expect(screen.getByText("表にある課は、すべてこの一覧にあります。")).toBeTruthy();
    expect(screen.queryByRole("region", { name: /^表にある/u })).toBeNull();
  });

  it("do not come in where a name may only be a slip, unless a person says so", async () => {
    const rows = [
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["① 体操", "【いきがいづくり課】\n・開いた。", "【いきがいづくり課】\n・開く。"],
      ["② 茶話会", "【いきがいがづくり課】\n・開いた。", ""],
    ];
    await openPane(bookOf([sheetOf(rows)]));
    await openWords();
    await press("表の課をすべて加える");
    expect(box().textContent).toContain("「いきがいづくり課」と同じ課かもしれません。");
    await press("1課を加える");
    expect(listed()).toEqual(["いきがいづくり課を消す"]);
  });

  it("do not come in once more when one was typed into the list meanwhile", async () => {
    await openPane(askingBook);
    await openWords();
    await press("表の課をすべて加える");
    await press("課を加える");
    fireEvent.change(screen.getByLabelText("今の名前"), {
      target: { value: "健康づくり課" },
    });
    await press("2課を加える");
    expect(listed()).toEqual(["健康づくり課を消す", "福祉課を消す"]);
    expect(screen.getByText(/^1課を加えました。/u)).toBeTruthy();
  });

  it("can be left alone", async () => {
    await openPane(askingBook);
    await openWords();
    await press("表の課をすべて加える");
    await press("やめる");
    expect(listed()).toEqual([]);
    expect(mainButton()).toBe("読み取り方に戻る");
  });
});
