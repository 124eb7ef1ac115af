import { applyEditing } from "../../../src/domain/entryEdit/CellEditing";
import { resolveClash } from "../../../src/domain/entryEdit/resolveClash";
import type { TypedEditing } from "../../../src/domain/entryEdit/Unsaved";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { items } from "./items";

const edits = (...texts: string[]): TypedEditing => ({
  kind: "editBlock",
  ref: { departments: ["福祉課"], ordinal: 0 },
  items: items(...texts),
});

function settled(editing: TypedEditing, now: string, keep: "mine" | "both") {
  const text = applyEditing(now, resolveClash(editing, now, keep), usualProfile);
  return text.ok ? text.value : text.failure;
}

const now = "【福祉課】\n　・ あなた\n　・ 同じ\n\n【長寿社会課】\n・訪ねる。";

test("mine takes the place of theirs; what both have keeps its look, others' text every character", () => {
  expect(settled(edits("・わたし", "・同じ"), now, "mine")).toBe(
    "【福祉課】\n　・ わたし\n　・ 同じ\n\n【長寿社会課】\n・訪ねる。",
  );
});

test("both: theirs stay, mine that are not there yet come after them", () => {
  expect(settled(edits("・わたし", "・同じ"), now, "both")).toBe(
    "【福祉課】\n　・ あなた\n　・ 同じ\n　・ わたし\n\n【長寿社会課】\n・訪ねる。",
  );
});

test("a block that is gone comes back as a new one", () => {
  expect(settled(edits("・わたし"), "【長寿社会課】\n・訪ねる。", "mine")).toBe(
    "【長寿社会課】\n・訪ねる。\n【福祉課】\n・わたし",
  );
});

test("a block that somebody added meanwhile is the one that is edited", () => {
  const adding: TypedEditing = {
    kind: "addBlock",
    departments: ["福祉課"],
    items: items("・わたし"),
  };
  expect(settled(adding, "【福祉課】\n・あなた", "both")).toBe("【福祉課】\n・あなた\n・わたし");
});

test("whole texts: one after the other", () => {
  const whole: TypedEditing = { kind: "replaceText", text: "わたし" };
  expect(settled(whole, "あなた", "mine")).toBe("わたし");
  expect(settled(whole, "あなた", "both")).toBe("あなた\nわたし");
});

test("a whole text of which theirs holds every word already is theirs", () => {
  expect(settled({ kind: "replaceText", text: "あなた" }, "あなたとわたし", "both")).toBe(
    "あなたとわたし",
  );
  expect(settled({ kind: "replaceText", text: "" }, "あなた", "both")).toBe("あなた");
});

test("both, where mine has no item left: theirs stay as they are", () => {
  expect(settled(edits(), now, "both")).toBe(now);
});
