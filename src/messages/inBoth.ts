export type Locale = "ja" | "en";

/** Sentences in both languages. The Japanese ones give the shape: an English one that is missing does not compile. */
export type InBoth<Sentences> = Readonly<Record<Locale, Sentences>>;

export function inBoth<Sentences>(ja: Sentences, en: NoInfer<Sentences>): InBoth<Sentences> {
  return { ja, en };
}
