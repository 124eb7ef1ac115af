import type { Locale } from "./inBoth";

/** Each language named in itself, so that whoever reads only that one finds it. */
export const languageNames: Readonly<Record<Locale, string>> = { ja: "日本語", en: "English" };
