import { isSaid } from "../support/saidWords";
test("x", () => { console.log(["○冊を配る","繰り越す","すべて確かめる","課を足す","○件を統合する","○を決定","前の年のブックを開く","元に戻します","○か所を直す","様式を作成","○件を確認"].map((w)=>[w,isSaid(w)].join(" ")).join("\n")); });
