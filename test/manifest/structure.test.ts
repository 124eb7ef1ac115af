import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ribbonFunctions } from "../../src/commands/ribbonFunctions";
import { ribbonFunctionNames } from "../../src/taskpane/fallback/answerRibbon";
import { projectRoot } from "../support/projectRoot";
import { childNamed, elementsNamed, parseXml, type XmlElement } from "../support/XmlElement";

const xml = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");
const manifest = parseXml(xml);
const resources = childNamed(childNamed(manifest, "VersionOverrides"), "Resources");
const idsIn = (list: string) =>
  childNamed(resources, list).children.map((resource) => resource.attributes["id"]);

/** Everything that the manifest says in words, with its longest permitted length. */
const worded: readonly (readonly [string, XmlElement, number])[] = [
  ["DisplayName", childNamed(manifest, "DisplayName"), 125],
  ["Description", childNamed(manifest, "Description"), 250],
  ...childNamed(resources, "ShortStrings").children.map(
    (string) => [string.attributes["id"] ?? "", string, 125] as const,
  ),
  ...childNamed(resources, "LongStrings").children.map(
    (string) => [string.attributes["id"] ?? "", string, 250] as const,
  ),
];

describe("the manifest's identity", () => {
  test("has a GUID of its own, not one of Microsoft's templates", () => {
    const id = childNamed(manifest, "Id").text;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).toBe("07e3cab1-ecea-433a-a36b-66112b97058b");
  });

  test("carries the package's version", () => {
    const file = readFileSync(path.join(projectRoot, "package.json"), "utf8");
    const { version } = JSON.parse(file) as { version: string };
    expect(childNamed(manifest, "Version").text).toBe(`${version}.0`);
  });

  test("is for workbooks, and asks for so little that an old Excel gets to see the explanation", () => {
    const hosts = childNamed(manifest, "Hosts").children.map((host) => host.attributes["Name"]);
    const sets = elementsNamed(childNamed(manifest, "Requirements"), "Set");
    expect(hosts).toEqual(["Workbook"]);
    expect(sets.map((set) => set.attributes["Name"])).toEqual(["ExcelApi"]);
    const minimum = sets[0]?.attributes["MinVersion"] ?? "1.1";
    expect(minimum).toBe("1.1");
    expect(childNamed(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("what the manifest says", () => {
  test("is Japanese first", () => {
    expect(childNamed(manifest, "DefaultLocale").text).toBe("ja-JP");
  });

  test.each(worded)("%s is said in both languages and is short enough", (_, element, longest) => {
    const override = childNamed(element, "Override").attributes;
    const both = [element.attributes["DefaultValue"] ?? "", override["Value"] ?? ""];
    expect(override["Locale"]).toBe("en-US");
    expect(both[0]).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(both[1]).toMatch(/^[\x20-\x7e]+$/);
    for (const words of both) expect(words.length).toBeLessThanOrEqual(longest);
  });

  test("every reference finds its resource, of the right sort, and none stands idle", () => {
    const used = new Set<string>();
    const refer = (element: XmlElement, list: string) => {
      const id = element.attributes["resid"] ?? "";
      expect(idsIn(list)).toContain(id);
      used.add(id);
    };
    const overrides = childNamed(manifest, "VersionOverrides");
    for (const name of ["Label", "Title"])
      elementsNamed(overrides, name).forEach((element) => refer(element, "ShortStrings"));
    for (const element of elementsNamed(overrides, "Description")) refer(element, "LongStrings");
    for (const name of ["Runtime", "FunctionFile", "SourceLocation", "LearnMoreUrl"])
      elementsNamed(overrides, name).forEach((element) => refer(element, "Urls"));
    const images = elementsNamed(overrides, "Image").filter((image) => image.attributes["size"]);
    for (const image of images) refer(image, "Images");
    const all = ["ShortStrings", "LongStrings", "Urls", "Images"].flatMap(idsIn);
    expect([...used].sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id?.length).toBeLessThanOrEqual(32);
  });
});

describe("the ribbon", () => {
  const group = elementsNamed(manifest, "Group")[0] as XmlElement;
  const stringOf = (element: XmlElement) =>
    elementsNamed(resources, "String").find(
      (string) => string.attributes["id"] === element.attributes["resid"],
    )?.attributes["DefaultValue"];
  const buttons = group.children.filter((child) => child.name === "Control");

  test("is one group 計画シート on Excel's own Home tab", () => {
    expect(elementsNamed(manifest, "Group")).toHaveLength(1);
    expect(stringOf(childNamed(group, "Label"))).toBe("計画シート");
    expect(elementsNamed(manifest, "OfficeTab")[0]?.attributes["id"]).toBe("TabHome");
  });

  test("has the four buttons, each with its action", () => {
    const actions = buttons.map((button) => {
      const action = childNamed(button, "Action");
      const target = elementsNamed(action, "SourceLocation")[0];
      const url = elementsNamed(resources, "Url").find(
        (candidate) => candidate.attributes["id"] === target?.attributes["resid"],
      )?.attributes["DefaultValue"];
      return [
        stringOf(childNamed(button, "Label")),
        action.attributes["xsi:type"],
        url?.replace(/^https:\/\/[^/]+/, "") ?? childNamed(action, "FunctionName").text,
      ];
    });
    expect(actions).toEqual([
      ["開く", "ShowTaskpane", "/taskpane.html"],
      ["前年度計画を実績へ", "ExecuteFunction", "carryForward"],
      ["点検", "ExecuteFunction", "check"],
      ["元に戻す", "ExecuteFunction", "undo"],
    ]);
  });

  test("names functions that there are, in new Excel and in old", () => {
    const named = elementsNamed(manifest, "FunctionName").map((element) => element.text);
    expect(named.sort()).toEqual(Object.keys(ribbonFunctions).sort());
    expect(named.sort()).toEqual([...ribbonFunctionNames].sort());
  });

  test("every button tells what it does, with an icon in the three sizes that Excel wants", () => {
    for (const button of [group, ...buttons]) {
      const sizes = childNamed(button, "Icon").children.map((image) => image.attributes["size"]);
      expect(sizes).toEqual(["16", "32", "80"]);
    }
    for (const button of buttons)
      expect(stringOf(childNamed(childNamed(button, "Supertip"), "Description"))).toMatch(/。$/);
    const ids = buttons.map((button) => button.attributes["id"]);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("the shared runtime", () => {
  const host = elementsNamed(childNamed(manifest, "VersionOverrides"), "Host")[0] as XmlElement;
  const runtime = elementsNamed(host, "Runtime")[0] as XmlElement;
  const resid = (element: XmlElement) => element.attributes["resid"];

  test("is declared first in Host, once, and outlives the closed pane", () => {
    expect(host.children[0]?.name).toBe("Runtimes");
    expect(host.children[0]?.children).toEqual([runtime]);
    expect(elementsNamed(manifest, "Runtimes")).toHaveLength(1);
    expect(runtime.attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
  });

  test("is the pane's page, for the buttons too: another address would be another runtime", () => {
    const page = elementsNamed(resources, "Url").find(
      ({ attributes }) => attributes["id"] === resid(runtime),
    );
    const shown = childNamed(childNamed(manifest, "DefaultSettings"), "SourceLocation");
    expect(page?.attributes["DefaultValue"]).toBe(shown.attributes["DefaultValue"]);
    expect(elementsNamed(host, "FunctionFile").map(resid)).toEqual([resid(runtime)]);
    const panes = elementsNamed(host, "SourceLocation").map(resid);
    expect(panes.length).toBeGreaterThan(0);
    expect(new Set(panes)).toEqual(new Set([resid(runtime)]));
  });

  test("is no requirement: an older Excel still gets to see the explanation", () => {
    const sets = elementsNamed(manifest, "Set").map((set) => set.attributes["Name"]);
    expect(sets).not.toContain("SharedRuntime");
  });
});

describe("the manifest's addresses", () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(
    (match) => new URL(match[1] as string),
  );

  test("are all of the add-in's own origin, over https", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect([...new Set(addresses.map((url) => url.origin))]).toEqual(["https://localhost:3000"]);
  });

  test("lead to what the build makes", () => {
    const pages = new Set(
      addresses.map((url) => url.pathname).filter((pathname) => !/[.]png$/.test(pathname)),
    );
    expect([...pages].sort()).toEqual(["/help.html", "/taskpane.html"]);
    const pictures = addresses.filter((url) => url.pathname.endsWith(".png"));
    for (const picture of pictures)
      expect(existsSync(path.join(projectRoot, picture.pathname))).toBe(true);
  });
});
