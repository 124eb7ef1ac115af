import { formatRibbonCall, parseRibbonCall, type RibbonCall } from "../../src/messages/RibbonNote";

const at = "2026-04-01T09:00:00.000Z";
const notes: readonly RibbonCall[] = [
  { kind: "choose", why: "several-pairs" },
  { kind: "check" },
  { kind: "carried", cells: 14, left: { asked: 1, refused: 0, unmatched: 2 } },
  {
    kind: "carried",
    cells: 2,
    left: { asked: 0, refused: 0, unmatched: 0, asPlanned: 3, formerNames: 1 },
  },
  { kind: "undone", name: "carryForward", cells: 14, left: 0 },
  { kind: "read-failed", failure: { code: "cell-editing" } },
  { kind: "failed", failure: { code: "protected", detail: "x", restored: true } },
];

describe("a ribbon button's call", () => {
  it.each(notes)("arrives as it was left: $kind", (note) => {
    expect(parseRibbonCall(formatRibbonCall(note, at), "2026-04-01T09:05:00.000Z")).toEqual(note);
  });

  it("is forgotten when its moment has passed, and when it comes from the future", () => {
    const text = formatRibbonCall({ kind: "check" }, at);
    expect(parseRibbonCall(text, "2026-04-01T09:11:00.000Z")).toBeNull();
    expect(parseRibbonCall(text, "2026-04-01T08:59:00.000Z")).toBeNull();
  });

  it.each([
    null,
    "",
    "not json",
    "{}",
    "null",
    '{"at":"2026-04-01T09:00:00.000Z","note":null}',
    '{"at":"2026-04-01T09:00:00.000Z","note":{"kind":"choose","why":"of a newer version"}}',
    '{"at":"2026-04-01T09:00:00.000Z","note":{"kind":"failed","failure":{"code":"unknown"}}}',
    '{"at":"2026-04-01T09:00:00.000Z","note":{"kind":"carried","cells":"14"}}',
  ])("is nothing where it is none: %s", (text) => {
    expect(parseRibbonCall(text, at)).toBeNull();
  });
});
