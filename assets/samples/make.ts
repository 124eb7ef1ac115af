/** Writes the sample workbooks. Usage: `tsx assets/samples/make.ts [folder]`; without a folder, beside this file. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { sampleBooks } from "./sampleBooks";

const folder = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));

for (const { file, content } of sampleBooks()) {
  await writeFile(join(folder, file), await writeXlsx(content));
}
