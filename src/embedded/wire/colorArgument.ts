import { ApiFailure } from "./ApiFailure";

/** The HTML names of colours that add-ins are likely to use; Office.js takes them all. */
const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  purple: "#800080",
};

/** `#FFF8DC`, `FFF8DC` or a name, as `#RRGGBB`. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string") throw new ApiFailure("InvalidArgument");
  const named = names[value.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw new ApiFailure("InvalidArgument");
  return `#${value.replace("#", "").toUpperCase()}`;
}
