import axe from "axe-core";

/** jsdom draws nothing, so colours are looked at in the browser tests; Fluent's focus dummies are left out. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
    {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      resultTypes: ["violations"],
      // Style sheets and sounds: for rules that are not among these.
      preload: false,
    },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
