import { addBlock } from "../../../src/domain/entryEdit/addBlock";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { items } from "./items";

test("without a department: untagged items, above every block", () => {
  expect(addBlock("", [], items("①支える。", "②開く。"), usualProfile)).toBe("①支える。\n②開く。");
  expect(addBlock("【福祉課】\n■ 見守る。", [], items("共通"), usualProfile)).toBe(
    "共通\n【福祉課】\n■ 見守る。",
  );
});

test("a hyphen is a marker only with a space behind it, so it gets one", () => {
  const [item] = items("見守る。");
  if (!item) throw new Error("there is an item");
  const hyphened = [{ ...item, marker: "-" }];
  expect(addBlock("", ["福祉課"], hyphened, usualProfile)).toBe("【福祉課】\n- 見守る。");
});
