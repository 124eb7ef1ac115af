import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectRoot } from "../support/projectRoot";

/** Names through which a text becomes markup, code, an address or a style sheet. */
const sinks = new Set([
  ...[
    "dangerouslySetInnerHTML",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "srcDoc",
    "srcdoc",
  ],
  ...["createContextualFragment", "setHTMLUnsafe", "parseFromString", "execCommand", "cssText"],
  ...["eval", "Function", "importScripts", "writeln", "ClipboardItem"],
]);
/** Attributes of JSX that take an address or a form's aim. */
const addresses = new Set(["href", "src", "action", "formAction", "xlinkHref"]);

/** Where they are needed, and what goes in. */
const needed: Readonly<Record<string, string>> = {
  "src/taskpane/components/copyText.ts execCommand": "copies the plain text of a field",
  "src/taskpane/fallback/showExplanation.ts cssText": "fixed looks of the page for old browsers",
};

function sinksIn(file: string): string[] {
  const code = readFileSync(path.join(projectRoot, file), "utf8");
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxAttribute(node) && node.initializer && !ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      if (addresses.has(name)) found.push(name);
    }
    // A type or a property of ours may be called so; what counts is what is used as a value.
    const used = ts.isIdentifier(node) && sinks.has(node.text) && !ts.isTypeNode(node.parent);
    if (used) found.push(node.text);
    if (ts.isPropertyAccessExpression(node) && node.getText() === "document.write")
      found.push("write");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((name) => `${file} ${name}`);
}

const files = readdirSync(path.join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/u.test(file));

describe("texts never become markup, code, addresses or style sheets", () => {
  it("uses none of the ways in which they could", () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap(sinksIn);
    expect(found.filter((one) => !(one in needed)).sort()).toEqual([]);
    expect(Object.keys(needed).filter((one) => !found.includes(one))).toEqual([]);
  });

  it("would see them", () => {
    expect(sinksIn("test/hostile/sinks.test.ts")).toEqual([]);
    expect(sinksIn("test/hostile/sinkSample.tsx")).toEqual([
      "test/hostile/sinkSample.tsx dangerouslySetInnerHTML",
      "test/hostile/sinkSample.tsx href",
      "test/hostile/sinkSample.tsx innerHTML",
    ]);
  });
});
