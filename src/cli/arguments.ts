import { refuse, succeed, type Result } from "../domain/Result";

export type Arguments = {
  /** What is no option, in order. */
  readonly positionals: readonly string[];
  /** By name without dashes; every value given, in order. */
  readonly options: Readonly<Record<string, readonly string[]>>;
};

/**
 * Splits a command's arguments. `known`: its options without dashes; each takes a value (`--name value` or
 * `--name=value`). Everything behind `--` is a file. The failure is a sentence for the person.
 */
export function parseArguments(
  args: readonly string[],
  known: readonly string[],
): Result<Arguments, string> {
  const positionals: string[] = [];
  const options: Record<string, string[]> = Object.fromEntries(known.map((name) => [name, []]));
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") {
      positionals.push(...rest.splice(0));
    } else if (!arg.startsWith("--")) {
      positionals.push(arg);
    } else {
      const [name = "", inline] = splitOption(arg.slice(2));
      const values = known.includes(name) ? options[name] : undefined;
      if (!values) return refuse(`--${name} という指定はありません。`);
      const value = inline ?? rest.shift();
      if (value === undefined) return refuse(`--${name} の値がありません。`);
      values.push(value);
    }
  }
  return succeed({ positionals, options });
}

function splitOption(option: string): readonly [string, string?] {
  const at = option.indexOf("=");
  return at < 0 ? [option] : [option.slice(0, at), option.slice(at + 1)];
}
