/** `1,100` */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
