import { profileSchema } from "../../src/domain/profile/Profile";
import { withOwners } from "../../src/usecases/keepOwners";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const sheet = sheetOf([
  ["施策", "令和5年度計画", "担当課"],
  ["見守り", "a", "総務"],
  ["相談", "b", "福祉課"],
]);
const answers = [{ part: "総務", department: "総務企画課" }];

test("answers join the register that is kept, and nobody else does", async () => {
  const known = await understood(deskFor(bookOf([sheet])).deps);
  const profile = profileSchema.parse({ departments: [{ name: "総務企画課" }] });
  expect(withOwners({ ...known, profile }, answers).departments).toEqual([
    { name: "総務企画課", formerly: [], spellings: ["総務"] },
  ]);
});

test("where none is kept yet it begins with everybody whom the workbook names", async () => {
  const known = await understood(deskFor(bookOf([sheet])).deps);
  expect(withOwners(known, answers).departments).toEqual([
    { name: "福祉課", formerly: [], spellings: [] },
    { name: "総務企画課", formerly: [], spellings: ["総務"] },
  ]);
});
