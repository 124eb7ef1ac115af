/**
 * The words a test file of jest uses, and the list of the tests it declared with them. `each`: of jest-each.
 * A test is `{ name, run }`; its `run` calls what stands before and after it, and `beforeAll` of its groups once.
 */
export function declaredTests(each) {
  const tests = [];
  let group = newGroup("", null);

  const test = (name, body) => {
    const own = group;
    tests.push({ name: `${nameOf(own)}${name}`, run: () => runInside(own, body) });
  };
  const describe = (name, body) => {
    const outside = group;
    group = newGroup(String(name), outside);
    body();
    group = outside;
  };
  const skip = () => undefined;
  Object.assign(test, { each: each(test), skip });
  Object.assign(describe, { each: each(describe), skip });
  const hook = (kind) => (body) => group[kind].push(body);
  const hooks = ["beforeAll", "beforeEach", "afterEach", "afterAll"].map((kind) => [
    kind,
    hook(kind),
  ]);
  return { tests, words: { test, it: test, describe, ...Object.fromEntries(hooks) } };
}

function newGroup(name, outside) {
  return {
    name,
    outside,
    begun: false,
    beforeAll: [],
    beforeEach: [],
    afterEach: [],
    afterAll: [],
  };
}

function nameOf(group) {
  return group ? `${nameOf(group.outside)}${group.name}${group.name && " "}` : "";
}

async function runInside(group, body) {
  const groups = [];
  for (let own = group; own; own = own.outside) groups.unshift(own);
  for (const own of groups) {
    if (own.begun) continue;
    for (const hook of own.beforeAll) await hook();
    own.begun = true;
  }
  for (const own of groups) for (const hook of own.beforeEach) await hook();
  try {
    await body();
  } finally {
    for (const own of groups.reverse()) for (const hook of own.afterEach) await hook();
  }
}
