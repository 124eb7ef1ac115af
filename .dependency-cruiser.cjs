/**
 * Who may import whom. A folder that is named here imports from `src` only what its line allows;
 * composition roots (the index files) are the only ones that join an adapter to a surface.
 */
const table = {
  domain: [],
  ports: ["domain"],
  usecases: ["domain", "ports"],
  messages: ["domain"],
  "adapters/office": ["domain", "ports"],
  "adapters/xlsx": ["domain", "ports"],
  // Reads files as `adapters/xlsx` does, off the page's thread.
  "adapters/xlsxWorker": ["domain", "ports", "adapters/xlsx"],
  taskpane: ["domain", "ports", "usecases", "messages"],
  commands: ["domain", "ports", "usecases", "messages"],
  cli: ["domain", "ports", "usecases", "messages", "adapters"],
  // `Result` is what the ports answer with.
  embedded: ["domain/cells", "domain/Result", "ports", "adapters/xlsx"],
};

/** These two files may reach one room more than their folder: the adapters that they join to their surface. */
const roots = ["taskpane", "commands"];

const inside = (folder) => `^src/${folder}/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const whoMayImportWhom = Object.entries(table).map(([folder, allowed]) =>
  rule(
    `${folder.replace("/", "-")}-imports`,
    `src/${folder} may import itself${allowed.map((name) => `, ${name}`).join("")}`,
    {
      path: inside(folder),
      pathNot: roots.includes(folder) ? `${inside(folder)}index[.]tsx?$` : undefined,
    },
    { path: "^src/", pathNot: [folder, ...allowed].map((name) => `^src/${name}(/|[.]ts$)`) },
  ),
);

const compositionRoots = roots.map((folder) =>
  rule(
    `${folder}-root-imports`,
    `src/${folder}/index joins the adapters to its surface, and knows nothing of the others`,
    { path: `${inside(folder)}index[.]tsx?$` },
    {
      path: "^src/",
      pathNot: [folder, ...table[folder], "adapters"].map((name) => `^src/${name}(/|[.]ts$)`),
    },
  ),
);

const clean = ({ from, ...rest }) => ({
  ...rest,
  from: Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)),
});

module.exports = {
  forbidden: [
    ...whoMayImportWhom,
    ...compositionRoots,
    rule("no-cycles", "Not even of types", {}, { circular: true }),
    rule(
      "features-apart",
      "Features never import each other",
      { path: "^src/taskpane/features/([^/]+)/" },
      { path: "^src/taskpane/features/", pathNot: "^src/taskpane/features/$1/" },
    ),
    rule(
      "embedded-apart",
      "Nothing of the product imports the embedded host",
      { path: "^src/", pathNot: inside("embedded") },
      { path: inside("embedded") },
    ),
    rule(
      "domain-packages",
      "The domain knows zod and no other package, and nothing of Node",
      { path: inside("domain") },
      { dependencyTypesNot: ["local", "type-only"], pathNot: ["^src/", "node_modules/zod/"] },
    ),
    rule(
      "core-packages",
      "Use cases, ports and sentences need no package at all",
      { path: "^src/(usecases|ports|messages)/" },
      { pathNot: "^src/" },
    ),
    rule(
      "xlsx-libraries",
      "The file format is known in its adapter (and in the embedded host) alone",
      { path: "^src/", pathNot: "^src/(adapters/xlsx|embedded)/" },
      { path: "node_modules/(fflate|saxes|numfmt|hucre)/" },
    ),
    rule(
      "hucre-in-embedded",
      "hucre is a tool of the embedded host; it is not shipped",
      { path: "^src/", pathNot: inside("embedded") },
      { path: "node_modules/hucre/" },
    ),
    rule(
      "react-in-surfaces",
      "React and Fluent are for what is shown",
      { path: "^src/", pathNot: "^src/(taskpane|embedded)/" },
      { path: "node_modules/(react|react-dom|@fluentui)/" },
    ),
    rule(
      "no-tests-in-product",
      "The product does not know its tests",
      { path: "^src/" },
      { path: "^test/" },
    ),
    rule("resolvable", "Every import leads somewhere", {}, { couldNotResolve: true }),
    rule(
      "declared-packages",
      "Every package that is imported is in package.json",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
  ].map(clean),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // Packages of their own, installed only by the scripts that need them.
    exclude: { path: "^test/(?:mutate|bench/peers)/" },
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
