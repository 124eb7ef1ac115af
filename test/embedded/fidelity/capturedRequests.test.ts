import { readFileSync } from "node:fs";
import path from "node:path";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { createHost } from "../../../src/embedded/wire/createHost";
import { createSession } from "../../../src/embedded/wire/createSession";
import { runRequest } from "../../../src/embedded/wire/runRequest";
import type { WireObjectPath, WireRequest } from "../../../src/embedded/wire/WireMessage";
import { describeWithShared, sharedFolder } from "../../support/shared";

/**
 * What the real client sent in an experiment, call by call. The answers it got then called every object after the action
 * that made it, the workbook as well, which has no reference here.
 */
type Captured = Readonly<Record<string, readonly { readonly body: WireRequest }[]>>;

const workbookThen = "r2";
const file = path.join(sharedFolder("excel-host-poc"), "captured-wire.json");
const captured = () => JSON.parse(readFileSync(file, "utf8")) as Captured;

/** One sheet with a table in it, and the others that the requests name. */
function openSession() {
  const rows = [
    ["題", 1],
    ["項", 2],
  ];
  const sheets = ["Pay", "Sheet1", "Sheet2"].map((name) => ({ name, rows }));
  return createSession(createHost(createHostWorkbook({ sheets })));
}

/** The host's own references in place of those that the experiment's answers gave. */
function withReferences(body: WireRequest, known: ReadonlyMap<string, string>): WireRequest {
  const text = JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === "string") return known.get(value) ?? value;
    const path = value as Partial<WireObjectPath> | null;
    return path?.ObjectPathType === 6 && path.Name === workbookThen
      ? { ...path, ObjectPathType: 1, Name: "" }
      : value;
  });
  return JSON.parse(text) as WireRequest;
}

function answered(label: string) {
  const session = openSession();
  const known = new Map<string, string>();
  return (captured()[label] ?? []).map(({ body }) => {
    const request = withReferences(body, known);
    const response = runRequest(session, request);
    for (const { ActionId, Value } of response.Results) {
      const given = (Value as { _ReferenceId?: string } | null)?._ReferenceId;
      if (given) known.set(`r${ActionId}`, given);
    }
    return { request, response };
  });
}

const isCleanup = ({ Actions }: WireRequest) =>
  Actions.some(({ Name }) => Name === "_RemoveReference");

/** What this host does not know it says. */
const refused: Readonly<Record<string, string>> = {
  "undo/calc": "Range.copyFrom to another size is not known to this host.",
};

const labels = [
  ...["boot", "usedRange", "usedRangeOrNull+items", "setValues", "mergedAreas", "fontColor"],
  ...["rowHidden", "dataValidation", "copy", "settings", "customXml", "onChanged"],
  ...["collectionOnChanged", "activate", "tracked", "findAll/cellProps", "undo/calc"],
];

describeWithShared("excel-host-poc")("requests of the real client that were captured", () => {
  it("are all known here", () => {
    expect(Object.keys(captured()).sort()).toEqual([...labels].sort());
  });

  it.each(labels)("%s: every action is answered", (label) => {
    const exchanges = answered(label);
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { request, response } of exchanges) {
      if (!isCleanup(request)) expect(response.Error?.Message).toBe(refused[label]);
      else expect(response.Error).toBeUndefined();
      if (response.Error) continue;
      expect(response.Results.map(({ ActionId }) => ActionId)).toEqual(
        request.Actions.map(({ Id }) => Id),
      );
    }
  });
});
