import { openEnvelope } from "../../src/adapters/office/xmlEnvelope";
import { journalNamespace, openRecord, sealRecord } from "../../src/adapters/office/journalRecord";
import {
  notebookNamespace,
  openNotebook,
  sealNotebook,
} from "../../src/adapters/office/notebookContent";
import { openStamp, sealStamp } from "../../src/adapters/xlsx/change/stampPart";
import { stampOf } from "../../src/domain/circulate/stampOf";
import { readOutline } from "../../src/domain/outline/readOutline";
import { parseProfile } from "../../src/domain/profile/parseProfile";
import { keptCopyJson, parseKeptCopy } from "../../src/domain/takeBack/parseKeptCopy";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { parseRibbonCall } from "../../src/messages/RibbonNote";
import { emptyNotebook } from "../../src/ports/Notebook";
import { readKept } from "../../src/taskpane/state/unsavedKept";
import { recordOf } from "../adapters/office/sampleRecords";
import { countDepartments } from "../../src/domain/planSheet/departmentsOf";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import { checkWorkbook } from "../../src/usecases/checkWorkbook";
import { openDesk, understood } from "../support/desk";
import { bookOf, sheetOf } from "../support/sheetOf";

// Prototypes are looked at: zod with those of this file, not the one that is loaded once (`support/zod`).
jest.mock("zod", () => jest.requireActual<object>("zod/v4"));

const stamp = stampOf(
  { id: "c", planName: "計画", fiscalYear: 2023, version: 1, at: "", department: null, rows: null },
  bookOf([sheetOf([["施策"]])]),
);
const keptCopy = {
  circulation: "c",
  against: 1,
  file: "a.xlsx",
  savedAt: null,
  stamp: null,
  stampState: "none",
  book: { file: "a.xlsx", texts: [], sheets: [] },
  base: null,
} as const;

/** Every text of JSON that somebody else may have written, with a good one and the door that reads it. */
const doors: readonly (readonly [name: string, json: string, open: (json: string) => unknown])[] = [
  ["市のことば", '{"roles":["市民"],"departments":[{"name":"福祉課"}]}', parseProfile],
  [
    "the outline",
    '{"goals":[{"number":1,"title":"目標","directions":[{"number":1,"title":"方向"}]}]}',
    readOutline,
  ],
  ["the notebook", jsonIn(sealNotebook(emptyNotebook)), (json) => openNotebook([notebookOf(json)])],
  [
    "the journal",
    jsonIn(sealRecord(recordOf("1"))),
    (json) => openRecord(partOf(journalNamespace, json)),
  ],
  [
    "a stamp",
    jsonIn(sealStamp(stamp)),
    (json) => openStamp(partOf("urn:plan-sheet-assistant:stamp", json)),
  ],
  ["a kept copy", JSON.stringify(keptCopyJson(keptCopy)), (json) => parseKeptCopy(tryJson(json))],
  ["unsaved text", '{"inBook":"1"}', (json) => readKept([json])],
  [
    "a ribbon call",
    '{"at":"2026-04-01T00:00:00.000Z","note":{"kind":"check"}}',
    (json) => parseRibbonCall(json, "2026-04-01T00:00:01.000Z"),
  ],
];

function partOf(namespace: string, json: string): string {
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<content xmlns="${namespace}">${text}</content>`;
}

function notebookOf(json: string): string {
  return partOf(notebookNamespace, json);
}

function jsonIn(xml: string): string {
  const opened = openEnvelope(xml);
  if (!opened.ok) throw new Error(opened.failure);
  return JSON.stringify(opened.value);
}

function tryJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Objects inside a value whose prototype is not that of every object. */
function tainted(value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const usual = [Object.prototype, Array.prototype, Set.prototype, Map.prototype, null];
  const own = usual.includes(Object.getPrototypeOf(value) as object | null) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => tainted(one, `${path}.${key}`))];
}

const poison = '"__proto__":{"tainted":1,"kind":"x"},"constructor":{"prototype":{"tainted":1}}';

/** The JSON with more names in every object of it. */
const inEveryObject = (json: string, more: string) =>
  json
    .replaceAll("{}", `{${more}}`)
    .replaceAll(/\{(?="(?!__proto__|constructor|tainted|prototype|kind))/g, `{${more},`);

describe.each(doors)("%s", (name, json, open) => {
  it("takes what is good", () => {
    expect(JSON.stringify(open(json))).not.toContain('"ok":false');
    expect(open(json)).not.toBeNull();
  });

  it("names of prototypes in every object change no other object", () => {
    const hostile = inEveryObject(json, poison);
    expect(hostile).not.toBe(json);
    const opened = open(hostile);
    expect(tainted(opened)).toEqual([]);
    expect(({} as { tainted?: number }).tainted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["nested 100,000 deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["objects 100,000 deep", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["a million numbers", JSON.stringify(Array.from({ length: 1_000_000 }, () => 1))],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "1e999"],
    ["a text", '"x"'],
  ])("is refused without harm: %s", (_what, value) => {
    expect(() => open(value)).not.toThrow();
    // Also as something more beside what is known, which newer versions may have added.
    if (name !== "unsaved text" && value !== "") {
      expect(() => open(json.replace(/\}$/u, `,"more":${value}}`))).not.toThrow();
    }
  });
});

describe("parts of the workbook", () => {
  it("what stands before the root has no ways without number", () => {
    // Each further instruction doubled the ways to read those before it.
    const many = "<?a?><!--b-->".repeat(20_000);
    expect(openEnvelope(`${many}<a>1</a>`)).toEqual({ ok: true, value: 1 });
    expect(openEnvelope(`${many}<a/>`).ok).toBe(false);
    expect(openEnvelope(`${many}<a>1</b>`).ok).toBe(false);
  });

  it("a notebook with something deep in it that a newer version added can still be written", async () => {
    const workbook = createHostWorkbook();
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const json = jsonIn(sealNotebook(emptyNotebook)).replace(/\}$/u, `,"more":${deep}}`);
    workbook.customXmlParts.set("{1}", notebookOf(json));
    const { deps, close } = await openDesk(workbook);
    const read = await deps.notebook.read();
    const updated = await deps.notebook.update((content) => ({ ...content, colourDrafts: true }));
    // Either it is written, or it is said to be damaged and stays as it is: nothing throws.
    expect(updated.ok).toBe(read.ok);
    if (!read.ok) expect(workbook.customXmlParts.get("{1}")).toContain(deep);
    close();
  });
});

describe("names of prototypes as names in a plan", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it("are names like any other", async () => {
    const header = ["施策", "区分", "令和4年度実績", "令和5年度計画"];
    const rows = names.map((name) => [
      name,
      "行政",
      `【${name}課】\n・した。`,
      `【${name}】\n・する。`,
    ]);
    const sheets = names.map((name) => ({ name, rows: [header, ...rows] }));
    const desk = await openDesk(createHostWorkbook({ sheets }));
    const { book } = await understood(desk.deps);
    const found = new Map(
      countDepartments(planSheetsOf(book), usualProfile).map(({ name, blocks }) => [name, blocks]),
    );
    // Once on each of as many sheets.
    for (const name of names) expect([name, found.get(`${name}課`)]).toEqual([name, names.length]);
    const { findings } = checkWorkbook(createChecker(), await understood(desk.deps), null, []);
    expect(findings).toEqual([]);
    desk.close();
  });
});
