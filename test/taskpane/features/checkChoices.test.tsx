import { act, screen, waitFor } from "@testing-library/react";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { departmentFormer } from "../../../src/domain/rules/department/departmentFormer";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { openPane, press, settled } from "../openPane";
import { openGroup, tab } from "./openCheck";

/** Two former names, each divided up among the same two departments, in one cell. */
const profile = profileSchema.parse({
  departments: ["こども家庭課", "児童保育課"].map((name) => ({
    name,
    formerly: ["子育て支援課", "児童課"],
  })),
});
const texts = ["【子育て支援課】\n・集いを開く。", "【児童課】\n・遊び場を開く。"];
const later = "【福祉課】\n・続ける。";
const sheet = sheetOf(
  [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "【福祉課】\n・訪ねた。", texts.join("\n")],
    ["② 遊び場", "【福祉課】\n・開いた。", later],
  ],
  [],
  "R5進捗表",
);
const cell = { row: 1, column: 2 };

const open = async () => {
  const opened = await openPane(bookOf([sheet]), {
    tab: "check",
    rules: [departmentFormer],
    notes: { ...emptyNotebook, profile },
  });
  await openGroup("department/former");
  return opened;
};
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>("radio", { checked: true })
    .map((radio) => radio.closest("label, span")?.textContent || radio.labels?.[0]?.textContent);
const choose = async (nth: number, name: string) => {
  const radio = screen.getAllByRole("radio", { name })[nth];
  await act(async () => {
    radio?.click();
    await settled();
  });
};

describe("a chosen fix", () => {
  it("does not pass to the finding that takes the first one's place", async () => {
    const { memory } = await open();
    expect(tab()).toBe("点検 2");
    await choose(0, "児童保育課");
    expect(screen.getByRole("button", { name: "すぐ直せる1件を見る" })).toBeTruthy();
    await act(async () => {
      memory.person.types(sheet.id, cell, `【福祉課】\n・集いを開く。\n${texts[1]}`);
      await settled();
    });
    await waitFor(() => expect(tab()).toBe("点検 1"));
    expect(chosen()).toEqual(["元のまま"]);
    expect(screen.queryByRole("button", { name: /^すぐ直せる/u })).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("goes with its own finding when the other one in the cell is gone", async () => {
    const { memory } = await open();
    await choose(1, "児童保育課");
    await act(async () => {
      memory.person.types(sheet.id, cell, `【福祉課】\n・集いを開く。\n${texts[1]}`);
      await settled();
    });
    await waitFor(() => expect(tab()).toBe("点検 1"));
    expect(chosen()).toEqual(["児童保育課"]);
    await press("すぐ直せる1件を見る");
    await press("1件を直す");
    expect(memory.text(sheet.id, cell)).toBe(
      "【福祉課】\n・集いを開く。\n【児童保育課】\n・遊び場を開く。",
    );
  });

  it("stays when another one is put right", async () => {
    const { memory } = await open();
    await choose(0, "こども家庭課");
    await choose(1, "児童保育課");
    const [first] = screen.getAllByRole("button", { name: /^C2.*を直す$/u });
    await act(async () => {
      first?.click();
      await settled();
    });
    expect(memory.text(sheet.id, cell)).toBe(`【こども家庭課】\n・集いを開く。\n${texts[1]}`);
    expect(chosen()).toEqual(["児童保育課"]);
  });
});
