import { supersededCopies } from "../../../src/domain/takeBack/supersededCopies";

const copy = (file: string, version: number | null, savedAt: string | null = null) => ({
  file,
  savedAt,
  stamp: version === null ? null : { version, department: null, rows: null },
});
const owners =
  (departments: Readonly<Record<string, string>>) =>
  (file: string): string | null =>
    departments[file] ?? null;
const bothOfOne = owners({ a: "福祉課", b: "福祉課" });

describe("of several copies of one department", () => {
  it("the one of the newest version counts, then the one that was saved last", () => {
    const [may, june] = ["2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"];
    expect([...supersededCopies([copy("a", 1, june), copy("b", 2, may)], bothOfOne, [])]).toEqual([
      "a",
    ]);
    expect([...supersededCopies([copy("a", 1, june), copy("b", 1, may)], bothOfOne, [])]).toEqual([
      "b",
    ]);
    expect([...supersededCopies([copy("a", 1), copy("b", 1, may)], bothOfOne, [])]).toEqual(["a"]);
    expect([...supersededCopies([copy("a", null), copy("b", 1)], bothOfOne, [])]).toEqual(["a"]);
  });

  it("a person's choice counts: one, both, or – once the chosen one is gone – the newest", () => {
    const copies = [copy("a", 1), copy("b", 2)];
    const chosen = (...files: string[]) => [{ department: "福祉課", files }];
    expect([...supersededCopies(copies, bothOfOne, chosen("a"))]).toEqual(["b"]);
    expect([...supersededCopies(copies, bothOfOne, chosen("a", "b"))]).toEqual([]);
    expect([...supersededCopies(copies, bothOfOne, chosen("gone"))]).toEqual(["a"]);
  });
});

it("copies of which nobody knows whose they are stand for themselves", () => {
  const copies = [copy("a", 1), copy("b", 2), copy("c", 1)];
  expect(supersededCopies(copies, owners({ a: "福祉課" }), []).size).toBe(0);
});
