import { editorKind } from "../../../src/domain/entryEdit/editorKind";

test.each([
  ["plan", "", "blocks"],
  ["schedule", "○", "symbols"],
  ["rating", "A", "rating"],
  ["role", "市民", "role"],
  ["duty", "①支える。", "items"],
  ["planAndResult", "開く。", "text"],
  ["planAndResult", "【福祉課】\n開く。", "blocks"],
  ["hierarchy", "① 見守り", "form"],
  ["owner", "福祉課", "form"],
] as const)("a %s cell that holds %j is edited as %s", (kind, text, editor) => {
  expect(editorKind(kind, text)).toBe(editor);
});
