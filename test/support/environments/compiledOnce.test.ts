import vm from "node:vm";

type Counter = { readonly next: () => number; readonly list: unknown };

/** As jest runs a module; it asks `node:vm` for this function, too. */
function runIn(realm: vm.Context, code: string, filename = "counter.js"): Counter {
  const module = {} as Counter;
  const compiled = vm.compileFunction(code, ["exports"], { filename, parsingContext: realm });
  (compiled as (exports: Counter) => void)(module);
  return module;
}

const counter = "let count = 0; exports.next = () => ++count; exports.list = [];";

describe("compiling the modules of tests once for a process", () => {
  it("gives every realm, and every time, functions and variables of its own", () => {
    const [one, other] = [vm.createContext(), vm.createContext()];
    const [first, again, apart] = [one, one, other].map((realm) => runIn(realm, counter));
    expect([first?.next(), first?.next(), again?.next(), apart?.next()]).toEqual([1, 2, 1, 1]);
    const arrayOf = (realm: vm.Context) => vm.runInContext("Array.prototype", realm) as unknown;
    expect(Object.getPrototypeOf(first?.list)).toBe(arrayOf(one));
    expect(Object.getPrototypeOf(apart?.list)).toBe(arrayOf(other));
  });

  it("notices that a file has got another text, or one of the same text another name", () => {
    const realm = vm.createContext();
    runIn(realm, counter);
    expect(runIn(realm, counter.replace("++count", "--count")).next()).toBe(-1);
    expect(runIn(realm, counter, "other.js").next()).toBe(1);
  });

  it.each([
    ["throw new Error();", "thrower.js:1:7"],
    ["\n  throw new Error();", "thrower.js:2:9"],
  ])("%j tells where it stands", (code, place) => {
    let stack: unknown;
    try {
      runIn(vm.createContext(), code, "thrower.js");
    } catch (error) {
      stack = (error as Error).stack;
    }
    expect(stack).toContain(place);
  });
});
