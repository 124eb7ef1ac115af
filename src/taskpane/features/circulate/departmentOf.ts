import type { Circulated } from "../../../usecases/prepareCirculation";

/** For whom a copy was made; by its file's name. */
export function departmentOf({ copies }: Circulated, file: string): string {
  return copies.find(({ name }) => name === file)?.department ?? file;
}
