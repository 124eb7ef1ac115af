import type { HostSession } from "../../../src/embedded/wire/HostSession";
import { createHost } from "../../../src/embedded/wire/createHost";
import { createSession } from "../../../src/embedded/wire/createSession";
import { wireName, type OfficeType } from "../../../src/embedded/wire/OfficeObject";
import { runRequest } from "../../../src/embedded/wire/runRequest";
import type { WireAction, WireObjectPath } from "../../../src/embedded/wire/WireMessage";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { connectOffice, type OfficeClient } from "../../support/officeClient";

/** How an object of a class is reached from the workbook: a property's name, or a method's with its arguments. */
type Step = string | readonly [method: string, ...args: unknown[]];

const sheet: readonly Step[] = ["Worksheets", ["GetActiveWorksheet"]];
const range: readonly Step[] = [...sheet, ["GetRange", "A1:B2"]];
const chart: readonly Step[] = [...sheet, "Charts", ["GetItemAt", 0]];

const classes: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  ["Workbook", []],
  ["Application", ["Application"]],
  ["WorksheetCollection", ["Worksheets"]],
  ["Worksheet", sheet],
  ["WorksheetProtection", [...sheet, "Protection"]],
  ["WorksheetFreezePanes", [...sheet, "FreezePanes"]],
  ["Range", range],
  ["RangeFormat", [...range, "Format"]],
  ["RangeFill", [...range, "Format", "Fill"]],
  ["RangeFont", [...range, "Format", "Font"]],
  ["FormatProtection", [...range, "Format", "Protection"]],
  ["DataValidation", [...range, "DataValidation"]],
  ["RangeAreas", [...sheet, ["GetRange", "A1:D9"], ["GetMergedAreasOrNullObject"]]],
  ["WorkbookProtection", ["Protection"]],
  ["SettingCollection", ["Settings"]],
  ["CustomXmlPartCollection", ["CustomXmlParts"]],
  ["ChartCollection", [...sheet, "Charts"]],
  ["Chart", chart],
  ["ChartTitle", [...chart, "Title"]],
  ["ChartLegend", [...chart, "Legend"]],
];

let client: OfficeClient;
let session: HostSession;
beforeAll(async () => {
  const rows = [
    ["課", "か所"],
    ["福祉課", 3],
  ];
  const workbook = createHostWorkbook({ sheets: [{ name: "計画", rows, merges: ["D1:D2"] }] });
  client = await connectOffice(workbook);
  await client.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.charts.add("BarClustered", active.getRange("A1:B2"), "Columns");
    await context.sync();
  });
  session = createSession(createHost(workbook));
});
afterAll(() => client.close());

function request(steps: readonly Step[], action: Omit<WireAction, "Id" | "ObjectPathId">) {
  const paths: WireObjectPath[] = [{ Id: 1, ObjectPathType: 1, Name: "" }];
  for (const step of steps) {
    const ParentObjectPathId = paths.length;
    const Id = ParentObjectPathId + 1;
    if (typeof step === "string") {
      paths.push({ Id, ObjectPathType: 4, Name: step, ParentObjectPathId });
    } else {
      const [Name, ...Arguments] = step;
      const ArgumentInfo = { Arguments };
      paths.push({ Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo });
    }
  }
  return runRequest(session, {
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: paths.length },
      { ...action, Id: 2, ObjectPathId: paths.length },
    ],
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
}

/** The members of a class as the client has them: those that the pane's code could name. */
function membersOf(name: string) {
  const made = (client.Excel as unknown as Record<string, { prototype: object } | undefined>)[name];
  if (!made) throw new Error(`No class ${name}`);
  const described = Object.entries(Object.getOwnPropertyDescriptors(made.prototype)).filter(
    ([member]) => !member.startsWith("_") && !own.has(member),
  );
  return {
    properties: described.filter(([, { get }]) => get).map(([member]) => member),
    settable: described.filter(([, { set }]) => set).map(([member]) => member),
    methods: described
      .filter(([, { value }]) => typeof value === "function")
      .map(([member]) => member),
  };
}

/** What the client does by itself, without a request of that name. */
const own = new Set([
  ...["constructor", "load", "toJSON", "set", "update", "track", "untrack", "items"],
  ...["ensureUnchanged", "retrieve", "context", "isNullObject", "m_isNull"],
]);

/** The table by which the host answers for the object. */
function typeAt(steps: readonly Step[]): OfficeType<unknown> {
  const kept = request(steps, { ActionType: 3, Name: "_KeepReference" });
  if (kept.Error) throw new Error(kept.Error.Message);
  const object = [...session.references.values()].at(-1);
  if (!object) throw new Error("no object");
  return object.type;
}

/** Events are objects of the client's own; it asks the host by other names. */
const isEvent = (member: string) => /^on[A-Z]/u.test(member);

describe("members that the client has and the host does not know", () => {
  it.each(classes)("%s: every other member is refused by its name", (name, steps) => {
    const type = typeAt(steps);
    const { properties, settable, methods } = membersOf(name);
    const known = new Set([...Object.keys(type.read ?? {}), ...Object.keys(type.open ?? {})]);
    const told: string[] = [];
    const silent: string[] = [];
    const tries: [member: string, action: Omit<WireAction, "Id" | "ObjectPathId">][] = [
      ...properties
        .filter((member) => !known.has(member) && !isEvent(member))
        .map((member): (typeof tries)[number] => [
          member,
          { ActionType: 2, Name: "", QueryInfo: { Select: [member] } },
        ]),
      ...settable
        .filter((member) => !(member in (type.write ?? {})))
        .map((member): (typeof tries)[number] => [
          `${member} (set)`,
          { ActionType: 4, Name: wireName(member), ArgumentInfo: { Arguments: [1] } },
        ]),
      ...methods
        .filter((member) => !(member in (type.call ?? {})))
        .map((member): (typeof tries)[number] => [
          member,
          { ActionType: 3, Name: wireName(member), ArgumentInfo: { Arguments: [] } },
        ]),
    ];
    for (const [member, action] of tries) {
      const { Error: error } = request(steps, action);
      const loud =
        error?.Code === "ApiNotFound" && error.Message.includes(`${type.name}.${member}`);
      (loud ? told : silent).push(member);
    }
    expect(silent).toEqual([]);
    expect(told.length).toBe(tries.length);
  });

  it.each(["constructor", "toString", "__proto__"])("%s is not known either", (member) => {
    const read = request(range, { ActionType: 2, Name: "", QueryInfo: { Select: [member] } });
    expect(read.Error?.Code).toBe("ApiNotFound");
    const Name = wireName(member);
    expect(request(range, { ActionType: 3, Name }).Error?.Code).toBe("ApiNotFound");
    const ArgumentInfo = { Arguments: [1] };
    expect(request(range, { ActionType: 4, Name, ArgumentInfo }).Error?.Code).toBe("ApiNotFound");
  });
});
