import { formatRibbonNote, parseRibbonNote, type RibbonNote } from "../../src/messages/RibbonNote";

const at = "2026-04-01T09:00:00.000Z";
const notes: readonly RibbonNote[] = [
  { kind: "choose", why: "several-pairs" },
  { kind: "carried", cells: 14 },
  { kind: "undone", cells: 14 },
  { kind: "read-failed", failure: { code: "cell-editing" } },
  { kind: "failed", failure: { code: "protected", detail: "x", restored: true } },
];

describe("a ribbon button's note", () => {
  it.each(notes)("arrives as it was left: $kind", (note) => {
    expect(parseRibbonNote(formatRibbonNote(note, at), "2026-04-01T09:05:00.000Z")).toEqual(note);
  });

  it("is forgotten when its moment has passed, and when it comes from the future", () => {
    const text = formatRibbonNote({ kind: "carried", cells: 1 }, at);
    expect(parseRibbonNote(text, "2026-04-01T09:11:00.000Z")).toBeNull();
    expect(parseRibbonNote(text, "2026-04-01T08:59:00.000Z")).toBeNull();
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
    expect(parseRibbonNote(text, at)).toBeNull();
  });
});
