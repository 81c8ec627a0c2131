/** A stand-in for node:util: what src/ uses of it, which browsers have too. */
export const { TextDecoder } = globalThis;
