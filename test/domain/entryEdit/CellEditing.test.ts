import {
  applyEditing,
  rebaseEditing,
  type CellEditing,
} from "../../../src/domain/entryEdit/CellEditing";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { items } from "./items";

const profile = profileSchema.parse({
  departments: ["福祉課", "長寿社会課", "文化・スポーツ課", "議会", "市民病院"].map((name) => ({
    name,
  })),
});
const ref = (...departments: string[]) => ({ departments, ordinal: 0 });
const edit = (department: string, ...texts: string[]): CellEditing => ({
  kind: "editBlock",
  ref: ref(department),
  items: items(...texts),
});
const add = (departments: string[], ...texts: string[]): CellEditing => ({
  kind: "addBlock",
  departments,
  items: items(...texts).map((item) => ({ ...item, from: null })),
});
const rename = (...departments: string[]): CellEditing => ({
  kind: "renameBlock",
  ref: ref("福祉課"),
  departments,
});

function edited(text: string, editing: CellEditing) {
  const result = applyEditing(text, editing, profile);
  return result.ok ? result.value : result.failure;
}

const wouldMix = { code: "would-mix" };
const blockThere = { code: "block-there" };

describe("what would be read as another department's text is not written", () => {
  test.each(["文化・スポーツ課", "議会", "市民病院"])(
    "%s does not read as a tag: its text would fall to the block above it",
    (name) => {
      expect(edited("【福祉課】\n■ 見守る。", add([name], "■映す。"))).toEqual(wouldMix);
      expect(edited("【長寿社会課】\n■ 訪ねる。\n【福祉課】\n■ 見守る。", rename(name))).toEqual(
        wouldMix,
      );
    },
  );

  test("a slip tag that is one only by what stands behind it", () => {
    const colon = "【長寿社会課】\n■ 訪ねる。\n福祉課：相談を受けた。";
    expect(edited(colon, edit("福祉課", "3件"))).toEqual(wouldMix);
    expect(edited(colon, edit("福祉課", "3件"))).toEqual(wouldMix);
    const brackets = "【長寿社会課】\n■ 訪ねる。\n（福祉課）■ 見守る。";
    expect(edited(brackets, edit("福祉課", "と見守る。"))).toEqual(wouldMix);
    expect(edited(brackets, edit("福祉課", "■よく見守る。"))).toBe(
      "【長寿社会課】\n■ 訪ねる。\n（福祉課）■ よく見守る。",
    );
  });

  test("without any other text a name that reads as no tag is not written either", () => {
    expect(edited("", add(["議会"], "■開く。"))).toEqual(wouldMix);
  });
});

test("a slip tag gets the brackets of the sheet with its new name", () => {
  const after = (tag: string) => `【長寿社会課】\n■ 訪ねる。\n${tag}■ 見守る。`;
  const before = ["福祉課：", "（福祉課）", "［福祉課］　"].map((tag) =>
    edited(after(tag), rename("防災課")),
  );
  expect(before).toEqual([after("【防災課】"), after("【防災課】"), after("【防災課】　")]);
  expect(edited("福祉課：\n3件", rename("社会福祉協議会"))).toBe("【社会福祉協議会】\n3件");
});

test("a set that stands already gets no second block", () => {
  const text = "【長寿社会課・福祉課】\n■ 見守る。";
  expect(edited(text, add(["福祉課", "長寿社会課"], "■訪ねる。"))).toEqual(blockThere);
  expect(edited("共通\n【福祉課】\n■ 見守る。", add([], "■訪ねる。"))).toEqual(blockThere);
  expect(edited(text, add(["福祉課"], "■訪ねる。"))).toBe(`${text}\n【福祉課】\n■ 訪ねる。`);
  const rebased = rebaseEditing(text, "", add(["福祉課", "長寿社会課"], "■訪ねる。"), profile);
  expect(rebased).toEqual({ ok: false, failure: blockThere });
});

test("a blank line at the top is no shared text that stands", () => {
  expect(edited("\n【福祉課】\n■ 見守る。", add([], "共通"))).toBe(
    "共通\n\n【福祉課】\n■ 見守る。",
  );
});

test("a line is judged with its marker and the space behind it", () => {
  const text = "【福祉課】\n■ 長寿社会課：連携した。\n■ 見守る。";
  expect(edited(text, edit("福祉課", "■長寿社会課：連携した。", "■よく見守る。"))).toBe(
    "【福祉課】\n■ 長寿社会課：連携した。\n■ よく見守る。",
  );
  expect(edited("【福祉課】\n見守る。", edit("福祉課", "長寿社会課：連携した。"))).toEqual({
    code: "reads-as-tag",
    line: "長寿社会課：連携した。",
  });
  const fresh = items("■福祉課：連携した。").map((item) => ({ ...item, from: null, gap: " " }));
  expect(edited("", { kind: "addBlock", departments: ["長寿社会課"], items: fresh })).toBe(
    "【長寿社会課】\n■ 福祉課：連携した。",
  );
});

describe("what stands in the sheet already is no clash", () => {
  const base = "【福祉課】\n■ 見守る。\n【長寿社会課】\n■ 訪ねる。";
  const mine = "【福祉課】\n■ よく見守る。\n【長寿社会課】\n■ 毎週訪ねる。";
  const applies = (text: string) => ({ ok: true, value: { kind: "applies", text } });

  test("an edited block, also where another block has changed", () => {
    const rebased = rebaseEditing(base, mine, edit("福祉課", "■よく見守る。"), profile);
    expect(rebased).toEqual(applies(mine));
  });

  test("an added block, a removed one, a renamed one, a whole text", () => {
    const added = `${base}\n【防災課】\n■ 備える。`;
    expect(rebaseEditing(base, added, add(["防災課"], "■備える。"), profile)).toEqual(
      applies(added),
    );
    const gone = "【長寿社会課】\n■ 毎週訪ねる。";
    const removing: CellEditing = { kind: "removeBlock", ref: ref("福祉課") };
    expect(rebaseEditing(base, gone, removing, profile)).toEqual(applies(gone));
    const renamed = base.replace("福祉課", "防災課");
    expect(rebaseEditing(base, renamed, rename("防災課"), profile)).toEqual(applies(renamed));
    const whole: CellEditing = { kind: "replaceText", text: "◎" };
    expect(rebaseEditing("○", "◎", whole, profile)).toEqual(applies("◎"));
  });

  test("almost the same is a clash", () => {
    const rebased = rebaseEditing(base, mine, edit("福祉課", "■いつも見守る。"), profile);
    expect(rebased).toMatchObject({ ok: true, value: { kind: "clash" } });
  });
});

describe("a block that stands otherwise than it was thought to", () => {
  const text = "【長寿社会課】\n■ 訪ねる。";

  test("cannot be removed or renamed where it is gone", () => {
    expect(edited(text, { kind: "removeBlock", ref: ref("福祉課") })).toEqual({
      code: "block-gone",
    });
    expect(edited(text, rename("市民病院"))).toEqual({ code: "block-gone" });
  });

  test("is a clash where somebody else added it meanwhile, in other words", () => {
    const now = `${text}\n【福祉課】\n■ 相談を受ける。\n`;
    expect(rebaseEditing(text, now, add(["福祉課"], "■見守る。"), profile)).toEqual({
      ok: true,
      value: { kind: "clash", theirs: "【福祉課】\n■ 相談を受ける。" },
    });
  });
});
