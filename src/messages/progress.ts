import { counted } from "./counted";
import type { UnreportedSentence } from "../domain/unreported/UnreportedSentence";
import { inBoth } from "./inBoth";
import { unreported } from "./unreported";

/** How far the departments have come, the summary sheet and the reminder mail (督促). */
export const progress = inBoth(
  {
    sheetName: "進み具合",
    summary: {
      department: "課",
      goal: "基本目標",
      planned: "書く所",
      written: "記入済",
      draft: "未確認",
      empty: "未記入",
      findings: "指摘",
      nobody: "担当の課がわからない所",
      noGoal: "（基本目標なし）",
      total: "合計",
    },
    reminder: {
      subject: (plan: string) => `【お願い】${plan}の記入について`,
      to: (department: string) => `${department} ご担当者様`,
      missing: (count: number) =>
        `次の${count}か所が、まだ記入されていません。ご記入をお願いします。`,
      drafts: (count: number) =>
        `次の${count}か所は、前の年の計画から入れた下書きのままです。ご確認をお願いします。`,
      place: (measure: string, column: string, sheet: string, cell: string) =>
        `・${measure} － ${column}（${sheet} ${cell}）`,
      unreported: (count: number) =>
        `前の年に計画した次の${count}件が、実績に見あたりません。実績を書いてください。実施しなかったときは、そのことと理由を書いてください。`,
      plan: (plan: UnreportedSentence) => `・${plan.measure} － ${unreported.ja.plan(plan)}`,
      nothing: "未記入の所はありません。ご記入ありがとうございました。",
    },
  },
  {
    sheetName: "Progress",
    summary: {
      department: "Department",
      goal: "Goal",
      planned: "To write",
      written: "Written",
      draft: "Unconfirmed",
      empty: "Empty",
      findings: "Findings",
      nobody: "Nobody known to be in charge",
      noGoal: "(no goal)",
      total: "Total",
    },
    reminder: {
      subject: (plan) => `Reminder: ${plan}`,
      to: (department) => `To ${department}`,
      missing: (count) => `${counted(count, "place")} not filled in yet. Please write there:`,
      drafts: (count) =>
        `${counted(count, "place")} still a draft taken from last year’s plan. Please look at:`,
      place: (measure, column, sheet, cell) => `- ${measure} – ${column} (${sheet} ${cell})`,
      unreported: (count) =>
        `${counted(count, "plan")} of last year not found in the results. Please report on them, or say that they were not carried out and why:`,
      plan: (plan) => `- ${plan.measure} – ${unreported.en.plan(plan)}`,
      nothing: "Nothing is left to write. Thank you.",
    },
  },
);
