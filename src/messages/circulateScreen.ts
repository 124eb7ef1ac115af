import { counted } from "./counted";
import { inBoth } from "./inBoth";

type Form = "whole" | "extract" | "stamp";
type FormWords = Readonly<Record<Form, { readonly name: string; readonly means: string }>>;

const formsJa: FormWords = {
  whole: {
    name: "ブック全体",
    means: "すべての行が入ります。ほかの課の文も読めます。",
  },
  extract: {
    name: "自分の行だけ（抜き書き）",
    means:
      "その課がかかわる施策の行だけが入ります。見やすくするためのもので、ほかの課の文を秘密にするものではありません。",
  },
  stamp: {
    name: "課ごとには作らない",
    means: "このブックに印だけを付けます。保存して、そのまま配ってください。",
  },
};
const formsEn: FormWords = {
  whole: { name: "The whole workbook", means: "All rows. Others’ text can be read." },
  extract: {
    name: "Only their rows (extract)",
    means:
      "Only the rows of measures in which the department takes part. It is easier to read, but keeps nothing secret.",
  },
  stamp: {
    name: "No copies",
    means: "Only this workbook is stamped. Save it and send it out as it is.",
  },
};

/** 配布の準備: what is circulated, to whom, in what form, and how the copies get out of the pane. */
export const circulateScreen = inBoth(
  {
    title: "配布の準備",
    entry: "配る前に、課ごとのブックを作り、配った印を付けます。返ってきたときに、くらべられます。",
    open: "配布の準備をする",
    waiting: (count: number) => `作った${count}冊を、まだ受け取っていません。`,
    does: "課ごとのブックを作り、このブックに配った印を付けます。返ってきたとき、配った文とくらべられます。",
    looking: "配る課を調べています",
    planName: "計画の名前",
    fiscalYear: "年度",
    chooseYear: "選んでください",
    again: (when: string, version: number) =>
      `この年度は、${when}に第${version}回を配りました。今度は第${version + 1}回です。前の回のブックが返ってきても、くらべられます。`,
    other: (plan: string, year: string, when: string, version: number) =>
      `前に配ったのは「${plan}」（${year}）の第${version}回、${when}です。計画か年度が違うので、今度は第1回です。`,
    forgets: (copies: number) => `返ってきた${copies}冊の控えは、このブックから消えます。`,
    filtered: {
      title: "行を隠したままです",
      note: "配るブックでも、その行が隠れて見えます。先に「絞込」の「すべて表示」を押してください。",
      open: "絞込を開く",
    },
    form: "作るブック",
    forms: formsJa,
    departments: {
      title: "配る課",
      count: (chosen: number, total: number) => `${total}課のうち${chosen}課`,
      places: (count: number) => (count === 0 ? "書く所なし" : `${count}か所`),
      all: "すべて選ぶ",
      none: "すべて外す",
      allFound: "出ている課を選ぶ",
      noneFound: "出ている課を外す",
      search: "課を探す",
      clear: "探す言葉を消す",
      notFound: "その名前の課は、ありません。",
      inTable:
        "市のことばに課の一覧がないので、表に出てくる課の名前を集めました。足りないときは、市のことばに加えてください。",
      unknown:
        "配る課が分かりません。表にも市のことばにも、課の名前がありません。市のことばに課を加えてください。",
      openWords: "市のことばを開く",
    },
    contents: {
      title: "課のブックでできること",
      notes: [
        "その課のセルには、これまでどおり書けます。",
        "見出しやほかの課のセルは守られます。",
        "区分や記号は一覧から選べます。",
        "だれのものか分からない施策には、どの課も書けます。",
        "見た目はこのブックのままです。",
        "パスワードは付けません。",
        "課にアドインはいりません。",
      ],
    },
    scope: "まだ何も変えていません。印を付けても、セルは変わりません。",
    main: (count: number) => `${count}課のブックを作る`,
    mainStamp: "配った印を付ける",
    needs: {
      planName: "計画の名前を書く",
      fiscalYear: "年度を選ぶ",
      departments: "配る課を選ぶ",
      register: "市のことばを開く",
    },
    needed: {
      planName: "計画の名前を書いてください。",
      fiscalYear: "年度を選んでください。",
      departments: "配る課を1つは選んでください。",
    },
    making: (department: string) => `${department}のブック`,
  },
  {
    title: "Preparing to circulate",
    entry:
      "Before sending out: make a copy for each department and stamp them, so that they can be compared when they come back.",
    open: "Prepare to circulate",
    waiting: (count) =>
      `${counted(count, "copy was made and waits", "copies were made and wait")} to be received.`,
    does: "Makes a copy for each department and stamps this workbook, so that what comes back can be compared with what went out.",
    looking: "Looking for the departments",
    planName: "Name of the plan",
    fiscalYear: "Fiscal year",
    chooseYear: "Please choose",
    again: (when, version) =>
      `Circulation ${version} of this year went out ${when}. This will be number ${version + 1}. Copies of earlier ones can still be compared.`,
    other: (plan, year, when, version) =>
      `Last circulated: “${plan}” (${year}), number ${version}, ${when}. Plan or year differ, so this will be number 1.`,
    forgets: (copies) =>
      `${counted(copies, "returned copy", "returned copies")} kept in this workbook will be dropped.`,
    filtered: {
      title: "Rows are still hidden",
      note: "They would be hidden in the copies, too. Choose Show all under Filter first.",
      open: "Open Filter",
    },
    form: "What to make",
    forms: formsEn,
    departments: {
      title: "Departments",
      count: (chosen, total) => `${chosen} of ${total} departments`,
      places: (count) => (count === 0 ? "nothing to write" : counted(count, "place")),
      all: "Select all",
      none: "Select none",
      allFound: "Select those shown",
      noneFound: "Deselect those shown",
      search: "Search departments",
      clear: "Clear the search",
      notFound: "There is no such department.",
      inTable:
        "The city’s words list no departments, so their names were taken from the table. Add what is missing to the city’s words.",
      unknown:
        "Neither the table nor the city’s words name a department. Please add them to the city’s words.",
      openWords: "Open the city’s words",
    },
    contents: {
      title: "What a department can do",
      notes: [
        "It can write in its own cells as before.",
        "Headers and others’ cells are protected.",
        "Roles and symbols can be chosen from lists.",
        "Where nobody knows whose a measure is, everybody can write.",
        "The look stays as it is.",
        "There is no password.",
        "Departments need no add-in.",
      ],
    },
    scope: "Nothing has been changed yet. The stamp changes no cell.",
    main: (count) => `Make ${counted(count, "copy", "copies")}`,
    mainStamp: "Stamp the workbook",
    needs: {
      planName: "Name the plan",
      fiscalYear: "Choose the year",
      departments: "Choose departments",
      register: "Open the city’s words",
    },
    needed: {
      planName: "Please write the plan’s name.",
      fiscalYear: "Please choose the year.",
      departments: "Please choose at least one department.",
    },
    making: (department) => `The copy of ${department}`,
  },
);
