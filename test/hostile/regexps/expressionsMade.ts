import path from "node:path";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { projectRoot } from "../../support/projectRoot";

/** An expression that the product put together while it ran, and the files that were on the way to it. */
export type Made = { readonly expression: RegExp; readonly stack: string };

const department = { name: "福祉課", formerly: [], spellings: [] };

/** Loads these files, and calls what makes its expressions only then, while every `new RegExp` is written down. */
export async function expressionsMade(files: readonly string[]): Promise<Made[]> {
  const made: Made[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, parameters: [string | RegExp, string?]) {
      const expression = new target(...parameters);
      made.push({ expression, stack: String(new Error().stack) });
      return expression;
    },
  });
  try {
    for (const file of files) await import(path.join(projectRoot, file));
    const { namesInFileName } = await import("../../../src/domain/merge/namesInFileName");
    const profile = { ...usualProfile, departments: [department] };
    namesInFileName("計画_福祉課.xlsx", {
      profile,
      inPlan: [department.name],
      named: new Set<string>(),
    });
    const { unitName } = await import("../../../src/domain/rules/indicator/units");
    unitName("人");
    const { termPieces } = await import("../../../src/taskpane/components/termPieces");
    termPieces("計画の施策", [{ word: "施策", meaning: "" }] as never);
  } finally {
    globalThis.RegExp = native;
  }
  return made;
}
