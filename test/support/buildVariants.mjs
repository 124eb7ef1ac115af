import webpack from "webpack";
import configure from "../../webpack.config.js";

/**
 * `node test/support/buildVariants.mjs '[{"env":{…},"output":"…"},…]'`: builds one variant after the other in one
 * process. The second finds what the first has kept: the bundles are the same.
 */
for (const { env, output } of JSON.parse(process.argv[2]))
  await build(await configure(env), output);

async function build(configs, output) {
  for (const config of configs) config.output.path = output;
  const compiler = webpack(configs);
  const stats = await run(compiler);
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats.hasErrors()) return;
  process.stderr.write(stats.toString("errors-only"));
  process.exitCode = 1;
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
  });
}
