import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { projectRoot } from "../../support/projectRoot";
import { openHost } from "../../support/openHost";
import type { Recording } from "./Recording";
import { replayRecording } from "./replayRecording";

const script = readFileSync(path.join(projectRoot, "docs/recording/recordExcel.js"), "utf8");
const folder = path.join(projectRoot, "test/embedded/fidelity/recordings");

/** Runs the script as it is handed out, on the real client and the host, and takes what it would show. */
async function recordHere(): Promise<Recording> {
  const host = await openHost();
  const text = await new Promise<string>((resolve) => {
    const field = { value: "", style: {}, select: () => resolve(field.value) };
    const document = { createElement: () => field, body: { append: () => undefined } };
    runInNewContext(script, { Excel: host.Excel, Office: host.Office, document, navigator: {} });
  });
  host.close();
  return JSON.parse(text) as Recording;
}

let recording: Recording;
beforeAll(async () => {
  recording = await recordHere();
});

/** The recording with one answer of Excel's altered. */
function altered(operation: string, from: string, to: string): Recording {
  const operations = recording.operations.map((one) => {
    if (one.name !== operation) return one;
    const text = JSON.stringify(one);
    if (!text.includes(from)) throw new Error(`${operation} holds no ${from}`);
    return JSON.parse(text.replace(from, to)) as typeof one;
  });
  return { ...recording, operations };
}

describe("the recording script", () => {
  it("asks for many things and writes down requests, answers and failures", () => {
    expect(recording.excel).toMatchObject({ api: "1.14" });
    expect(recording.operations.length).toBeGreaterThanOrEqual(30);
    const outcomes = new Map(recording.operations.map(({ name, outcome }) => [name, outcome]));
    expect(outcomes.get("32,767 characters")).toBe("done");
    expect(outcomes.get("32,768 characters")).toBe("InvalidArgument");
    expect(outcomes.get("a locked cell")).toBe("AccessDenied");
    expect(outcomes.get("what stands before a failure")).toBe("ItemNotFound");
    expect(recording.operations.filter(({ exchanges }) => exchanges.length < 2)).toEqual([]);
    // Everything that the script asks for is known to the host; only then can an answer differ.
    expect(recording.operations.filter(({ outcome }) => outcome === "ApiNotFound")).toEqual([]);
  });
});

describe("a recording that is replayed", () => {
  it("differs in nothing where it was made of this host", () => {
    expect(replayRecording(recording)).toEqual([]);
  });

  it("shows a value that Excel answered differently", () => {
    const other = altered("the used range of a blank sheet", "!A1", "!A1:B2");
    expect(replayRecording(other)).toEqual([
      expect.objectContaining({
        operation: "the used range of a blank sheet",
        at: expect.stringContaining("Address") as string,
        excel: expect.stringContaining("A1:B2") as string,
        host: expect.stringContaining("A1") as string,
      }),
    ]);
  });

  it("shows a failure of another code, and one that is none here", () => {
    const other = altered("32,768 characters", '"Code":"InvalidArgument"', '"Code":"Odd"');
    expect(replayRecording(other)).toMatchObject([{ excel: "Odd", host: "InvalidArgument" }]);
    const failed = altered(
      "512 merged areas",
      '"TraceIds":[]}',
      '"TraceIds":[],"Error":{"Code":"Odd","Location":"here"}}',
    );
    expect(replayRecording(failed)).toMatchObject([
      { at: "here", excel: "Odd", host: "no failure" },
    ]);
  });

  it("shows an object that is there in Excel and not here", () => {
    const other = altered(
      "merged areas of a part",
      '"Value":null}',
      '"Value":{"_ReferenceId":"x"}}',
    );
    expect(replayRecording(other).length).toBeGreaterThan(0);
  });
});

describe("recordings of real Excels (docs/recording-real-excel.md)", () => {
  it("are answered here as there, as many as were made", () => {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of files.filter((file) => file.endsWith(".json"))) {
      const text = readFileSync(path.join(folder, name), "utf8");
      const found = replayRecording(JSON.parse(text) as Recording);
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });
});
