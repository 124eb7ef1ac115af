import { cpus, loadavg } from "node:os";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";
import { figure } from "./measure/Runs";
import { tableOfAims } from "./page/Section";
import { writeFigures } from "./page/writeFigures";
import { timeCirculation } from "./sections/circulation";
import { timeFreePane } from "./sections/freePane";
import { weighScripts } from "./sections/scripts";
import { timeStartUp } from "./sections/startUp";
import { timeSteps } from "./sections/steps";
import { countWire } from "./sections/wire";

/**
 * `npm run bench`: measures, prints, and writes the figures into docs/performance.md. `-- --small`: small sizes, to see
 * that everything works; writes nothing.
 */
const small = process.argv.includes("--small");
const sizes = small ? [100, 200] : [200, 2_000, 20_000];
const circulated = small ? 100 : 2_000;

const started = Date.now();
const machine = describeMachine();
const steps = timeSteps(sizes);
const circulation = timeCirculation(circulated, small ? 1 : 3);
const freePane = small
  ? await timeFreePane({ measures: 20, rows: 240, fileRows: 200 }, 1)
  : await timeFreePane({ measures: 60, rows: 1_000, fileRows: 2_000 }, 3);
const sections = [
  ["Aims", tableOfAims([...steps.aims, ...circulation.aims, ...freePane.aims])],
  ["Steps", steps.text],
  [`A circulation of ${figure(circulated)} rows`, circulation.text],
  ["The pane stays free", freePane.text],
  ["Commands on the wire", countWire()],
  ["Start-up of the pane", await timeStartUp(small ? 2 : 5)],
  ["Scripts", weighScripts()],
];
const took = `The whole run took ${figure((Date.now() - started) / 1_000)} seconds.`;
const told = [machine, ...sections.map(([title, text]) => `### ${title}\n\n${text}`), took];
if (small) process.stdout.write(`${told.join("\n\n")}\n`);
else await writeFigures(path.join(projectRoot, "docs/performance.md"), told.join("\n\n"));

function describeMachine(): string {
  const [first] = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? "unknown";
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.version}, ${cpus().length} cores (${first?.model.trim()}), load at the start ${load}.`;
}
