import { refuse, succeed } from "../../src/domain/Result";

test("an outcome is a value or a failure, never both", () => {
  expect(succeed(1)).toEqual({ ok: true, value: 1 });
  expect(refuse("no")).toEqual({ ok: false, failure: "no" });
});
