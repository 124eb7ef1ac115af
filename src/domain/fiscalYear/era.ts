/** The Japanese eras that a plan sheet can name, newest first: year n of the era is `base + n`. */
export const eras = [
  { name: "令和", letter: "R", wide: "Ｒ", base: 2018, first: 2019 },
  { name: "平成", letter: "H", wide: "Ｈ", base: 1988, first: 1989 },
  { name: "昭和", letter: "S", wide: "Ｓ", base: 1925, first: 1926 },
] as const;
