import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Outline } from "../../../src/domain/outline/Outline";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { outlineSheet } from "../../domain/outline/outlineSheet";
import { bookOf } from "../../support/sheetOf";
import { openPane, type OpenPane, type PaneOptions } from "../openPane";

/** Under two goals: a right label, a leaked one, one in the wrong column, and one that nobody knows. */
export const sheet = outlineSheet(
  [
    ["1 人づくり", "(1) 福祉教育の推進", "① 甲の講座"],
    ["", "進(2)", "② 乙の集い"],
    ["地域とつながる関係", "⑥", "① 丙の会議"],
    ["2 地域づくり", "市の独自の方針", "① 丁の名簿"],
  ],
  ["A2:A3"],
);
/** The leaked one. */
export const label = { row: 2, column: 1 };

export const outline: Outline = {
  goals: [
    {
      number: 1,
      title: "人づくり",
      directions: [
        { number: 1, title: "福祉教育の推進" },
        { number: 2, title: "共に参加する意識の向上" },
      ],
    },
    {
      number: 2,
      title: "地域づくり",
      directions: [
        { number: 1, title: "地域とつながる関係" },
        { number: 2, title: "協働による支え合い" },
        { number: 3, title: "ボランティアの支援" },
      ],
    },
  ],
};
/** The pane over that sheet, with the screen 計画の体系 in front. */
export async function openOutline(options: PaneOptions = {}): Promise<OpenPane> {
  const opened = await openPane(bookOf([sheet]), options);
  await act(() => opened.pane.outline.open());
  return opened;
}

export function withOutline(options: PaneOptions = {}): Promise<OpenPane> {
  return openOutline({ ...options, notes: { ...emptyNotebook, outline } });
}

/** What the main button says; beside it is the way back. */
export function mainButton(): string {
  const buttons = within(screen.getByRole("contentinfo")).getAllByRole("button");
  return buttons.at(-1)?.textContent ?? "";
}

/** 合っている・直せる・確かめる. */
export function counts(): readonly (string | null)[] {
  const group = within(screen.getByRole("group", { name: "くらべた結果の内訳" }));
  return group.getAllByRole("button").map((button) => button.textContent);
}

/** jsdom draws nothing, so colours are looked at elsewhere; Fluent's focus dummies are left out. */
export async function accessFindings(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
