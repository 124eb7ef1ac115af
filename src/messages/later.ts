import { inBoth } from "./inBoth";

type Later = { readonly title: string; readonly does: string; readonly meanwhile: string };

const ja: Record<"merge", Later> = {
  merge: {
    title: "返ってきたブックをまとめる",
    does: "各課から返ったブックをくらべ、変わった文だけを集めます。ぶつかった所は、選んでいただくまで元のままにします。",
    meanwhile: "それまでは、これまでの手順でまとめてください。",
  },
};

const en: typeof ja = {
  merge: {
    title: "Merge returned workbooks",
    does: "Compares the copies that departments returned and collects only what changed. Where two disagree, the text stays until you choose.",
    meanwhile: "Until then please merge the way you did before.",
  },
};

/** Tabs whose capability does not exist yet: what it will do, and that this version does not have it. */
export const later = inBoth(
  {
    notYet: "この版にはまだありません",
    willDo: "できるようになること",
    open: (tab: string) => `${tab}を開く`,
    screens: ja,
  },
  {
    notYet: "Not in this version yet",
    willDo: "What it will do",
    open: (tab) => `Open ${tab}`,
    screens: en,
  },
);
