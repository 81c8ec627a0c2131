/** Keys of the Actions cache, which no page has, are hashes: here any number that depends on the text will do. */
export const createHash = (): Hash => {
  let sum = 0;
  const hash: Hash = {
    update: text => {
      for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 0xffffffff;
      return hash;
    },
    digest: () => sum.toString(16).padStart(64, '0'),
  };
  return hash;
};

interface Hash {
  readonly update: (text: string) => Hash;
  readonly digest: (encoding: 'hex') => string;
}
