/** `1,100` */
export const formatNumber = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
