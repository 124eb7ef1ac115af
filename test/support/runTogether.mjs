import { spawn } from "node:child_process";

/**
 * `node test/support/runTogether.mjs <script> … [-- <script>]`: runs scripts of package.json at the same time and waits for
 * all of them. What a script says is shown in one piece when it ends. The one after `--` begins as soon as only one of the
 * others is left – the longest, which needs one core – and says everything at once; it does not begin where one has failed.
 * Fails where one of them fails.
 */
const [together, [last]] = splitAt(process.argv.slice(2), "--");
const running = new Set(together);
let failed = false;
let begun = last === undefined;
await new Promise((resolve) => together.forEach((script) => runQuietly(script, resolve)));
process.exitCode = failed ? 1 : 0;

function runQuietly(script, allEnded) {
  const began = Date.now();
  const child = spawnScript(script, "pipe");
  const said = [];
  child.stdout.on("data", (piece) => said.push(piece));
  child.stderr.on("data", (piece) => said.push(piece));
  child.on("close", (code) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    process.stdout.write(`${code === 0 ? "ok" : "FAILED"} ${script} (${seconds} s)\n`);
    process.stdout.write(Buffer.concat(said));
    ended(script, code, allEnded);
  });
}

function ended(script, code, allEnded) {
  running.delete(script);
  failed ||= code !== 0;
  if (!begun && !failed && running.size <= 1) {
    begun = true;
    running.add(last);
    spawnScript(last, "inherit").on("close", (status) => ended(last, status, allEnded));
  }
  if (running.size === 0) allEnded();
}

/** npm is a script itself on Windows, and needs a shell there. */
function spawnScript(script, stdio) {
  return spawn(`npm run --silent ${script}`, { shell: true, stdio });
}

function splitAt(words, mark) {
  const at = words.indexOf(mark);
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}
