import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectRoot } from "../../support/projectRoot";

/** A regular expression as it stands in the product, and where. */
export type Written = { readonly file: string; readonly line: number; readonly text: string };

/** All literals of the product. `made`: places that put one together while running. */
export function patternsInSource(): { readonly literals: Written[]; readonly made: Written[] } {
  const literals: Written[] = [];
  const made: Written[] = [];
  for (const file of sourceFiles()) {
    const code = readFileSync(path.join(projectRoot, file), "utf8");
    const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, false, kind);
    const at = (node: ts.Node): Written => ({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      text: node.getText(source),
    });
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) literals.push(at(node));
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (makes && node.expression.getText(source) === "RegExp") made.push(at(node));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, made };
}

function sourceFiles(): string[] {
  return readdirSync(path.join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .sort();
}

/** `/a+/gu` as an expression. */
export function expressionOf({ text }: Written): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}
