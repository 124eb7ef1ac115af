// size: the three variants are read side by side, in one file
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { BundledLicences } from "./assets/build/BundledLicences.js";
import { ScriptBudget } from "./assets/build/ScriptBudget.js";

const root = path.dirname(fileURLToPath(import.meta.url));
const officeJs = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"),
);
const cdn = "https://appsforoffice.microsoft.com";

/** Where the manifest says the add-in lives while it is developed. `--env url=https://…` puts another place there. */
const developmentUrl = "https://localhost:3000";

/** What the Office.js loader asks for in Excel on Windows, in Japanese and English (and in Excel 2013, to refuse it). */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Three variants of one product; the bundles of the pane and of the commands are the same in all of them.
 *
 * - `npm run build`: Office.js from Microsoft's CDN, the supported way.
 * - `--env office=local`: Office.js beside the pane, for closed networks.
 * - `--env host=embedded`: local Office.js plus the embedded Excel host around the pane.
 *
 * `--env url=https://addin.city.example.jp/plan` writes the address of a real server into the manifest.
 */
export default async (env = {}, argv = {}) => {
  const variant = readVariant(env);
  const mode = argv.mode ?? "production";
  const product = productConfig(variant, mode);
  if (env.WEBPACK_SERVE) product.devServer = await excelServer();
  const fallback = fallbackConfig(variant, mode);
  return variant.embedded
    ? [product, fallback, ...hostConfigs(variant, mode)]
    : [product, fallback];
};

function readVariant({ host, office, url }) {
  if (host !== undefined && host !== "embedded")
    throw new Error(`--env host=${host}: only embedded`);
  if (office !== undefined && office !== "local")
    throw new Error(`--env office=${office}: only local`);
  if (url !== undefined && !/^https:\/\/[^\s?#<>&"]+$/.test(url))
    throw new Error(`--env url=${url}: an https address without query is needed`);
  const embedded = host === "embedded";
  return { embedded, local: embedded || office === "local", url: url?.replace(/\/+$/, "") };
}

/** What every compilation shares. Source maps are files of their own: the pages forbid `eval`. */
function base(name, variant, mode) {
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2021"],
    devtool: mode === "development" ? "cheap-module-source-map" : false,
    output: {
      path: path.join(root, variant.embedded ? "dist-embedded" : "dist"),
      publicPath: "",
      filename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        swc("es2021"),
        { test: /\.svg$/, type: "asset/resource" },
        // The sample that the first page opens; a plain name, as not every server serves Japanese ones.
        {
          test: /\.xlsx$/,
          type: "asset/resource",
          generator: { filename: "sample.[contenthash:10][ext]" },
        },
      ],
      parser: { javascript: { worker: ["PolicedWorker from ./PolicedWorker"] } },
    },
    experiments: { css: true, html: false },
    optimization: {
      splitChunks: { chunks: "all" },
      usedExports: true,
      sideEffects: true,
      // By the compiler that is here already: a third of the default's time, and no larger.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    cache: {
      type: "filesystem",
      // One for all variants: what differs between them is not in the scripts.
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
}

function swc(target) {
  return {
    test: /\.tsx?$/,
    include: path.join(root, "src"),
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function productConfig(variant, mode) {
  const config = base("product", variant, mode);
  return {
    ...config,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      notice: "./src/commands/notice.ts",
    },
    // Pane and buttons stand on one page: they must be given the same modules, not a copy each, or writes would have
    // two queues.
    optimization: {
      ...config.optimization,
      runtimeChunk: "single",
      // What reads files off the page is one script: it never has to ask for another.
      splitChunks: { chunks: ({ name }) => name !== "readerWorker" },
    },
    output: { ...config.output, clean: variant.embedded ? false : { keep: "fallback.js" } },
    plugins: [
      // The buttons' functions first: Office hands a press over as soon as the pane asks whether Office is ready.
      page("src/taskpane/taskpane.html", ["commands", "taskpane"], variant),
      page("src/commands/notice.html", ["notice"], variant),
      new HtmlPlugin({
        template: "src/taskpane/fallback/help.html",
        filename: "help.html",
        chunks: [],
        minify: false,
        templateParameters: { csp: contentSecurityPolicy(variant) },
      }),
      copies(variant),
      new BundledLicences(),
      // The embedded host's build has the same scripts; a development build is not what is shipped.
      ...(mode === "production" && !variant.embedded ? [new ScriptBudget()] : []),
    ],
  };
}

/** The explanation for clients that cannot run the pane: one small script that Internet Explorer 11 understands. */
function fallbackConfig(variant, mode) {
  const config = base("fallback", variant, mode);
  return {
    ...config,
    target: ["web", "es5"],
    entry: { fallback: "./src/taskpane/fallback/index.ts" },
    output: { ...config.output, filename: "fallback.js" },
    module: { rules: [swc("es5")] },
    optimization: { splitChunks: false },
  };
}

/** The embedded host: its page, and the bridge that stands before Office.js in the product's page. */
function hostConfigs(variant, mode) {
  const bridge = base("bridge", variant, mode);
  return [
    {
      ...base("host", variant, mode),
      entry: { host: "./src/embedded/index.tsx" },
      plugins: [
        new HtmlPlugin({
          template: "src/embedded/index.html",
          filename: "index.html",
          chunks: ["host"],
          minify: false,
          templateParameters: { csp: contentSecurityPolicy(variant) },
        }),
      ],
    },
    {
      ...bridge,
      entry: { "host-bridge": "./src/embedded/page/bridge.ts" },
      output: { ...bridge.output, filename: "host-bridge.js" },
      optimization: { ...bridge.optimization, splitChunks: false },
    },
  ];
}

function page(template, chunks, variant) {
  return new HtmlPlugin({
    template,
    filename: path.basename(template),
    chunks,
    chunksSortMode: "manual",
    minify: false,
    templateParameters: {
      csp: contentSecurityPolicy(variant),
      officeJs: variant.local ? "office/office.js" : `${cdn}/lib/1/hosted/office.js`,
      bridge: variant.embedded ? "host-bridge.js" : null,
    },
  });
}

/** Nothing leaves the PC: the browser itself refuses every request but those to the add-in's own origin. */
function contentSecurityPolicy(variant) {
  return [
    "default-src 'none'",
    `script-src 'self'${variant.local ? "" : ` ${cdn}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src blob:",
    ...(variant.embedded ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function copies(variant) {
  const manifest = {
    from: "manifest.xml",
    transform: (content) =>
      variant.url ? content.toString().replaceAll(developmentUrl, variant.url) : content,
  };
  const office = officeFiles.map((file) => ({
    from: path.join(officeJs, "dist", file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
  return new CopyPlugin({
    patterns: [
      manifest,
      { from: "assets/icons/*.png" },
      { from: "LICENSE" },
      ...(variant.local ? office : []),
      ...(variant.local ? [{ from: path.join(officeJs, "LICENSE.md"), to: "office/" }] : []),
    ],
  });
}

/** `npm run excel`: Excel asks for https, with a certificate that this machine trusts. */
async function excelServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    // The page stays as it is shipped: nothing is put into its scripts; a reload shows a change.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  };
}
