import { xlsxFiles } from "../../src/adapters/xlsx";
import type { Command, CommandIo } from "../../src/cli/Command";
import { printed } from "../../src/cli/output";

/** Runs a command with these files at hand; `out` is what it printed on stdout. */
export async function runCommand<Out>(
  command: Command,
  files: Readonly<Record<string, Uint8Array>>,
  ...args: string[]
): Promise<{ status: number; stderr: string; out: Out | null }> {
  const io: CommandIo = { files: xlsxFiles, readBytes: async (path) => files[path] ?? null };
  const { stdout, stderr, status } = printed(await command(args, io));
  return { status, stderr, out: stdout === "" ? null : (JSON.parse(stdout) as Out) };
}
