import { screen, within } from "@testing-library/react";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, select } from "../openPane";

describe("findings of the cell", () => {
  const misspelt = sheetOf(
    [
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["① 見守り", "", "【福祉課】\n■ まわる。\n【長寿社会係】\n■ 訪ねる。"],
      ["② 相談", "", "【長寿社会課】\n■ 聞く。"],
    ],
    [],
    "進捗",
  );
  const profile = profileSchema.parse({
    departments: [{ name: "福祉課" }, { name: "長寿社会課", spellings: ["長寿社会係"] }],
  });

  it("stand at the block that they are about, and are put right there", async () => {
    const open = await openPane(bookOf([misspelt]), {
      department: "長寿社会課",
      notes: { ...emptyNotebook, profile },
    });
    await select(open, misspelt.id, 1, 2);
    const block = within(screen.getByRole("region", { name: "【長寿社会係】" }));
    expect(block.getByText(/「長寿社会係」と書かれています/u)).toBeTruthy();
    await press(/C2.*を、この文に直す/u);
    expect(open.memory.text(misspelt.id, { row: 1, column: 2 })).toBe(
      "【福祉課】\n■ まわる。\n【長寿社会課】\n■ 訪ねる。",
    );
    expect(screen.getByText("1か所を直しました")).toBeTruthy();
  });

  it("stand under the sentence that is still a plan, and turn it into what was done", async () => {
    const planned = sheetOf(
      [
        ["施策", "令和4年度実績", "令和5年度計画"],
        ["① 見守り", "【福祉課】\n■ 訪ねた。\n■ 集いを開く。", "【福祉課】\n■ 訪ねる。"],
      ],
      [],
      "進捗",
    );
    const open = await openPane(bookOf([planned]), { department: "福祉課" });
    await select(open, planned.id, 1, 1);
    const finding = screen.getByRole("group", { name: "B2「計画のままの実績」" });
    expect(within(finding).getByText("実績に「集いを開く。」とあります。")).toBeTruthy();
    const item = finding.closest("li");
    expect(item?.querySelector("textarea")?.value).toBe("集いを開く。");
    await press("B2「計画のままの実績」を、この文に直す");
    expect(open.memory.text(planned.id, { row: 1, column: 1 })).toBe(
      "【福祉課】\n■ 訪ねた。\n■ 集いを開いた。",
    );
  });
});
