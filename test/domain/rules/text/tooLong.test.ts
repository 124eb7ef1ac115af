import { tooLong } from "../../../../src/domain/rules/text/tooLong";
import { entriesOf, findingsOf } from "../entry/entryCheck";

test("one character more than Excel keeps", () => {
  const [finding, ...more] = findingsOf(tooLong, entriesOf([["あ".repeat(32_768)]]));
  expect(more).toEqual([]);
  expect(finding?.facts).toEqual({ length: 32_768, most: 32_767 });
  expect([finding?.severity, finding?.fixes]).toEqual(["error", []]);
});

test("as many as Excel keeps", () => {
  expect(findingsOf(tooLong, entriesOf([["あ".repeat(32_767)]]))).toEqual([]);
});
