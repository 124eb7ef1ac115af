import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Those rules of the plugin that hold without the React compiler, which is not used here. */
const hooks = Object.fromEntries(
  ["rules-of-hooks", "exhaustive-deps"].map((rule) => [`react-hooks/${rule}`, "error"]),
);

/** Sentences of the house that no ready-made rule says (docs: DESIGN.md, sizes and exceptions). */
const house = {
  rules: {
    /** A file has 200 lines at most; a longer one says why on its first line: `// size: …`. */
    "file-size": {
      create: (context) => ({
        Program(node) {
          const { lines } = context.sourceCode;
          const count = lines.at(-1) === "" ? lines.length - 1 : lines.length;
          if (count <= 200 || /^\/\/ size: \S/.test(lines[0])) return;
          const message = `${count} lines; at most 200, or say why on the first line: // size: …`;
          context.report({ node, loc: { line: 201, column: 0 }, message });
        },
      }),
    },
    /** An exception from a rule gives its reason: `eslint-disable-next-line rule -- reason`. */
    "reasoned-exception": {
      create: (context) => ({
        Program() {
          for (const comment of context.sourceCode.getAllComments()) {
            const excepts = /^\s*eslint-disable/.test(comment.value);
            const reason = /\s--\s+\S/.test(comment.value);
            const message = "Say why after ` -- `.";
            if (excepts && !reason) context.report({ loc: comment.loc, message });
          }
        },
      }),
    },
  },
};

const outsideWorld = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["Office", "Excel", "OfficeExtension", "fetch", "XMLHttpRequest", "process", "crypto"],
  ...["setTimeout", "setInterval", "performance"],
].map((name) => ({ name, message: "The core knows no host, page, clock or network." }));

const clockAndChance = [
  { object: "Date", property: "now", message: "The time comes in as an argument." },
  { object: "Math", property: "random", message: "The core is the same every time." },
];

/** What is tried at random is the same every time; where it fails, fast-check says seed and path of the case. */
const random = "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|sample)$/]";
const seedsInTests = [
  `${random}[arguments.length=1]`,
  `${random} > Literal.arguments:nth-child(2)`,
  `${random} > ObjectExpression.arguments:not(:has(> Property[key.name='seed'], > SpreadElement))`,
].map((selector) => ({ selector, message: "Say the seed: { seed: …, numRuns: … }." }));

export default tseslint.config(
  { ignores: ["dist/", "dist-embedded/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,tsx}"],
    // What has to ask the types is in .oxlintrc.json: native code, a fifth of the time.
    extends: [tseslint.configs.recommended],
    plugins: { house },
    rules: {
      "house/file-size": "error",
      "house/reasoned-exception": "error",
      "no-console": "error",
      // Japanese text holds full-width spaces, in strings, patterns and comments.
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      eqeqeq: ["error", "always"],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 40, skipComments: true }] },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...hooks,
      "max-lines-per-function": ["error", { max: 120, skipComments: true }],
    },
  },
  {
    files: ["src/taskpane/**/use*.ts", "src/embedded/**/use*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: hooks,
  },
  {
    files: ["src/domain/**/*.ts", "src/usecases/**/*.ts", "src/ports/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...outsideWorld],
      "no-restricted-properties": ["error", ...clockAndChance],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The time comes in as an argument.",
        },
      ],
    },
  },
  {
    files: ["src/adapters/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...seedsInTests],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Every run is to try the same." },
      ],
    },
  },
);
