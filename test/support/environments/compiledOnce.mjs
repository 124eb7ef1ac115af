import vm from "node:vm";

/**
 * jest compiles a module anew for every test file that loads it: expect and its own parts, the product's, hundreds each
 * time. This `compileFunction` compiles a text once for a process, and runs it in each realm that asks: every realm gets
 * functions and variables of its own. What was compiled because it was called stays so, too.
 */
export function compiledOnce(compileFunction) {
  const scripts = new Map();
  return (code, parameters, options = {}) => {
    const { filename, parsingContext } = options;
    // Whose `import()` it is, is settled when a text is compiled.
    if (!filename || !parsingContext || code.includes("import(")) {
      return compileFunction(code, parameters, options);
    }
    const head = `(function (${parameters.join(", ")}) {`;
    const known = scripts.get(filename);
    const same = known?.code === code && known.head === head;
    const script = same ? known.script : scriptOf(head, code, filename);
    scripts.set(filename, { code, head, script });
    return script.runInContext(parsingContext);
  };
}

/** Lines and columns are those of the text, in stack traces as well. */
function scriptOf(head, code, filename) {
  return new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
}
