/** Stands for node:util, of which src/ uses what browsers have too. */
export const { TextDecoder } = globalThis;
