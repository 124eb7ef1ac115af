import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";

type Listed = readonly (readonly [name: string, licence: string])[];

/** `name version: licence`, one a line, between the heading and the texts. */
function listed(text: string): Listed {
  const lines = text.slice(0, text.indexOf("=====")).split("\n");
  return lines.flatMap((line) => {
    const [, name, licence] = /^(\S+) \d[^:]*: (.+)$/.exec(line) ?? [];
    return name && licence ? [[name, licence]] : [];
  });
}

/** `folder`: a build. */
export function testLicences(folder: () => string): void {
  const text = () => readFileSync(path.join(folder(), "licences.txt"), "utf8");
  const dependencies = () => {
    const file = readFileSync(path.join(projectRoot, "package.json"), "utf8");
    return Object.keys((JSON.parse(file) as { dependencies: object }).dependencies);
  };

  test("every dependency that is shipped is there, with what comes along with it", () => {
    const names = listed(text()).map(([name]) => name);
    for (const name of ["react", "react-dom", "scheduler", "zod", "saxes", "fflate", "numfmt"])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith("@fluentui/")).length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a tool is not: nothing of the embedded host or of the tests is shipped", () => {
    const names = listed(text()).map(([name]) => name);
    for (const name of ["hucre", "webpack", "jest", "axe-core"]) expect(names).not.toContain(name);
    // Office.js is Microsoft's, and no part of the bundles.
    expect(names).not.toContain("@microsoft/office-js");
    expect(dependencies()).toContain("@microsoft/office-js");
  });

  test("each has its text, with a holder and a permission", () => {
    const texts = text()
      .split(/^={72}$/m)
      .slice(1);
    expect(texts).toHaveLength(listed(text()).length);
    for (const one of texts) {
      expect(one).toMatch(/copyright/i);
      expect(one).toMatch(/permission|licen[cs]e/i);
    }
  });

  test("docs/licences.md says the same: after a change, `npm run licences`", () => {
    const page = readFileSync(path.join(projectRoot, "docs/licences.md"), "utf8");
    const rows = [...page.matchAll(/^\| (\S+) +\| (\S+) +\|$/gm)].map(
      ([, name, licence]) => [name, licence] as const,
    );
    expect(rows.slice(2)).toEqual(listed(text()));
  });
}
