/** GitHub's own colors for the same things. https://primer.style/product/primitives/color/ */
export const COLORS = {
  failure: 0xcf222e,
  success: 0x1a7f37,
  cancelled: 0x6e7781,
  neutral: 0x6e7781,
  news: 0x0969da,
  merged: 0x8250df,
  warning: 0xbf8700,
} as const;
