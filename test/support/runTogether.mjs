import { spawn } from "node:child_process";

/**
 * `node test/support/runTogether.mjs <script> …`: runs scripts of package.json at the same time and waits for all of
 * them. What a script says is shown in one piece when it ends; fails where one of them fails.
 */
const ended = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = ended.every(Boolean) ? 0 : 1;

function run(script) {
  const began = Date.now();
  // npm is a script itself on Windows, and needs a shell there.
  const child = spawn(`npm run --silent ${script}`, { shell: true });
  const said = [];
  child.stdout.on("data", (piece) => said.push(piece));
  child.stderr.on("data", (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      process.stdout.write(`${code === 0 ? "ok" : "FAILED"} ${script} (${seconds} s)\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
