import { spawn } from "node:child_process";

/**
 * `node test/support/runTogether.mjs [--show=<script>] <script> …`: runs scripts of package.json at the same time, so that
 * no core is idle, and waits for all of them. What a script says is shown in one piece when it ends, after what `--show`
 * names, which is shown while it is being said. Fails where one of them fails.
 */
const wanted = process.argv.slice(2);
const shown = wanted.filter((word) => word.startsWith("--show=")).map((word) => word.slice(7));
const together = wanted.filter((word) => !word.startsWith("--show="));

const first = shown.map((script) => run(script, "inherit"));
const others = together.map((script) => run(script, "pipe"));
const ended = await Promise.all(first);
for (const { script, ok, seconds, said } of [...ended, ...(await Promise.all(others))]) {
  process.stdout.write(`${ok ? "ok" : "FAILED"} ${script} (${seconds} s)\n`);
  process.stdout.write(said);
  if (!ok) process.exitCode = 1;
}

function run(script, output) {
  const began = Date.now();
  // npm is a script itself on Windows, and needs a shell there.
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ["ignore", output, output],
  });
  const said = [];
  child.stdout?.on("data", (piece) => said.push(piece));
  child.stderr?.on("data", (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      resolve({ script, ok: code === 0, seconds, said: Buffer.concat(said) });
    });
  });
}
