import { cellForm } from "../../../../src/domain/rules/hierarchy/cellForm";

it.each([
  ["見守り事業", "names"],
  ["■ 講座を開いた。", "done"],
  ["■ 講座を開いた（年2回）。\n■ 相談に応じた。", "done"],
  ["■ 講座を開いた。これからも開く。", "sentences"],
  ["■ 講座を開く（年2回）。", "sentences"],
  // The bracket was never opened: nobody knows where the verb is.
  ["対象は65歳以上の方とした)。", "sentences"],
])("%j is written as %s", (text, form) => {
  expect(cellForm(text)).toBe(form);
});
