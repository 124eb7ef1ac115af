import { readdirSync } from "node:fs";
import path from "node:path";
import type { Way } from "./Way";

/** A process of its own for one way: `run.ts WAY FOLDER COPIES`. Prints its milliseconds and its peak memory as JSON. */
const ways: Readonly<Record<string, () => Promise<Way>>> = {
  ours: async () => (await import("./ours")).ours,
  scan: async () => (await import("./scan")).scan,
  daff: async () => (await import("./daff")).daff,
};

const [name = "", folder = "", copies = "0"] = process.argv.slice(2);
const files = readdirSync(folder).map((file) => path.join(folder, file));
const way = await ways[name]?.();
const base = files.find((file) => path.basename(file) === "base.xlsx");
if (!way || !base) throw new Error(`${name} ${folder}`);
const returned = files.filter((file) => file !== base).slice(0, Number(copies));
const before = process.cpuUsage();
const milliseconds = await way({ base, copies: returned });
const spent = process.cpuUsage(before);
const processor = (spent.user + spent.system) / 1000;
// Linux tells kilobytes.
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...milliseconds, processor, peak }));
