/** Nouns that become verbs with する, as plans use them; the last two characters of 継続実施 or 周知・啓発. */
const nouns = new Set(
  (
    "実施 開催 対応 協議 検討 周知 掲載 参加 計画 配布 配付 連携 支援 推進 試行 整備 作成 策定 設置 設立 構築 強化 充実 " +
    "促進 啓発 普及 提供 派遣 配置 委託 補助 助成 交付 支給 貸与 給付 募集 発行 発信 公開 公表 広報 説明 紹介 案内 通知 " +
    "指導 指定 育成 養成 研修 受講 訪問 巡回 相談 調査 把握 分析 集計 確認 点検 評価 検証 改善 改修 改定 改訂 見直 更新 " +
    "修正 変更 拡充 拡大 継続 運営 運用 運行 管理 活用 利用 使用 導入 開始 開設 開発 創設 新設 増設 移転 統合 廃止 中止 " +
    "終了 締結 調整 調達 協力 協働 交流 共有 共催 後援 主催 参画 出席 出展 応募 登録 認定 表彰 決定 選定 選出 委嘱 依頼 " +
    "要請 要望 提案 提出 報告 回答 収集 整理 集約 保護 防止 予防 軽減 解消 解決 確保 維持 保持 展開 訓練 学習 教育 視察 救済"
  ).split(" "),
);

/** The action that a text ends with (…を継続実施), and whether it is the object of nothing (…の実施); null for other ends. */
export function actionNoun(tail: string): { readonly before: string } | null {
  const run = /[一-鿿々ァ-ヶー・]{2,12}$/u.exec(tail)?.[0];
  // 見直し・改善 is a noun as a whole.
  return run !== undefined && nouns.has(run.slice(-2)) && !run.startsWith("・")
    ? { before: tail.slice(0, -run.length) }
    : null;
}
