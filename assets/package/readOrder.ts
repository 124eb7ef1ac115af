import { parseArgs } from "node:util";

export type Order = { readonly url: string; readonly local: boolean; readonly out: string | null };

/** What was asked for on the command line. Throws, with what can be asked for, where that cannot be done. */
export function readOrder(given: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...given],
    options: { url: { type: "string" }, office: { type: "string" }, out: { type: "string" } },
  });
  if (values.url === undefined)
    throw new Error(
      "npm run package -- --url https://addin.city.example.jp/plan [--office local] [--out FILE.zip]",
    );
  if (values.office !== undefined && values.office !== "local")
    throw new Error(`--office ${values.office}: only local`);
  const url = values.url.replace(/\/+$/, "");
  return { url, local: values.office === "local", out: values.out ?? null };
}
