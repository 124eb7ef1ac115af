import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { hostBehaviours, notReproduced } from "../../../src/embedded/fidelity/hostBehaviours";
import { projectRoot } from "../../support/projectRoot";

/** The names that `it`, `test` and their `.each` are given in a test file; skipped ones are none. */
function testNames(file: string): string[] {
  const full = path.join(projectRoot, "test/embedded", file);
  if (!existsSync(full)) return [];
  const source = ts.createSourceFile(full, readFileSync(full, "utf8"), ts.ScriptTarget.ES2022);
  const names: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name) && runsTests(node.expression)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** `it(…)`, `test(…)`, `it.each(…)(…)`, and not `it.skip(…)`. */
function runsTests(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "it" || callee.text === "test";
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression))
    return false;
  return callee.expression.name.text === "each" && runsTests(callee.expression.expression);
}

describe("the list of what this host reproduces of Excel", () => {
  it.each(hostBehaviours.map(({ behaviour, test }) => [behaviour, ...test]))(
    "%s",
    (_behaviour, file, name) => {
      expect(testNames(file)).toContain(name);
    },
  );

  it("names a source for every line, and no line twice", () => {
    const sources = hostBehaviours.flatMap((line) => line.sources);
    expect(hostBehaviours.filter((line) => line.sources.length === 0)).toEqual([]);
    expect(
      sources.filter(
        (source) =>
          !/^https:\/\/(learn\.microsoft\.com|github\.com\/OfficeDev\/office-js\/issues)\/\S+$/u.test(
            source,
          ) &&
          !/^(experiment|practice|ECMA-376, Part 1|support\.microsoft\.com ".+")$/u.test(source),
      ),
    ).toEqual([]);
    const behaviours = hostBehaviours.map((line) => line.behaviour);
    expect(new Set(behaviours).size).toBe(behaviours.length);
    expect(notReproduced.length).toBeGreaterThan(0);
  });

  it("would notice a test that is gone or skipped", () => {
    const [line] = hostBehaviours;
    expect(testNames("wire/gone.test.ts")).toEqual([]);
    expect(testNames(line?.test[0] ?? "")).not.toContain("a test of another name");
  });
});
