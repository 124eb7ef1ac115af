import { lines } from "./lines";
import type { Entries } from "./MeasureId";

/** 令和3年度事業, in last year's sheet. */
export const PROJECTS_2021: Entries = {
  watchShops: "協力店講座事業",
  wasteCalls: "ふれあい収集",
  visitingAdvice: "よろず相談",
  letterAdvice: "相談はがき事業",
  verandas: "縁側づくり事業",
  supperTables: "夕方の食卓補助",
  radioExercise: "ラジオ体操事業",
  callList: "避難名簿整備費",
  shoppingRides: "買い物便運行事業",
  stepFree: lines("歩道改良事業", "住まいの手すり補助"),
};

/** 令和4年度事業, beside last year's plan. Two measures need no money of their own. */
export const PROJECTS_2022: Entries = {
  watchShops: "協力店講座事業",
  wasteCalls: "ふれあい収集",
  visitingAdvice: "よろず相談",
  letterAdvice: lines("【福祉課・こども家庭課】", "相談はがき事業"),
  verandas: lines("【地域づくり課】", "■ 縁側づくり事業", "【都市住宅課】", "■ 空き家調査費"),
  supperTables: lines("【こども家庭課】", "■ 夕方の食卓補助"),
  radioExercise: "ラジオ体操事業",
  youngExperience: lines("【生涯学習課】", "■ 福祉しごと体験費"),
  callList: lines("【防災危機管理課】", "■ 避難名簿整備費", "【福祉課】", "■ 避難の手順作成費"),
  shelterDrill: "防災訓練費",
  shoppingRides: lines("【地域づくり課】", "買い物便運行事業", "(1) 山側線", "(2) 谷あい線"),
  stepFree: lines("歩道改良事業", "住まいの手すり補助"),
};

/** 令和4年度 事業名 in this year's sheet, where a department has already filled it in. */
export const RESULT_PROJECTS_2022: Entries = {
  radioExercise: "ラジオ体操事業",
  stepFree: lines("歩道改良事業", "住まいの手すり補助"),
};

/** 令和5年度 事業名, as far as it is written. */
export const PROJECTS_2023: Entries = {
  watchShops: "協力店講座事業",
  wasteCalls: "ふれあい収集",
  visitingAdvice: "よろず相談",
  verandas: lines("【地域づくり課】", "■ 縁側づくり事業"),
  supperTables: lines("【こども家庭課】", "■ 夕方の食卓補助"),
  radioExercise: "ラジオ体操事業",
  callList: lines("【防災危機管理課】", "■ 避難名簿整備費"),
  stepFree: "歩道改良事業",
};
