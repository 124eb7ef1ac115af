import { isOwn, rowOwners } from "../../../src/domain/entryEdit/ownBlocks";
import { profileSchema } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [
    { name: "こども家庭課", formerly: ["子育て支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
    { name: "いきがいづくり課", spellings: ["いきがいつくり課"] },
  ],
});
const tag = (...departments: string[]) => ({ departments });

test.each([
  ["its name", tag("こども家庭課"), true],
  ["a joint tag", tag("福祉課", "こども家庭課"), true],
  ["a former name, also of two successors", tag("子育て支援課"), true],
  ["somebody else's", tag("福祉課"), false],
  ["a name that is much alike", tag("こども家庭係"), false],
  ["no tag, and nobody owns the row", null, false],
])("%s", (_, own, expected) => {
  expect(isOwn(own, "こども家庭課", [], profile)).toBe(expected);
});

test("a known misspelling is the department", () => {
  expect(isOwn(tag("いきがいつくり課"), "いきがいづくり課", [], profile)).toBe(true);
});

test("untagged text belongs to the row's owners, else to the department of the sheet", () => {
  expect(isOwn(null, "福祉課", ["福祉課"], profile)).toBe(true);
  expect(rowOwners({ owner: "福祉課・児童保育課" }, { department: "防災課" }, profile)).toEqual([
    "福祉課",
    "児童保育課",
  ]);
  expect(rowOwners({ owner: "" }, { department: "防災課" }, profile)).toEqual(["防災課"]);
  expect(rowOwners({ owner: null }, { department: null }, profile)).toEqual([]);
});
