/** One entry as the service stores it: first reserved, then found by others once its upload is final. */
interface Entry {
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  /** In order of completion; absent while it is only reserved. */
  finishedAt?: number;
}

/** A branch or a pull request's merge ref, and whether a run may read and write there. */
export interface Scope {
  readonly ref: string;
  readonly writes: boolean;
}

/** Entries by scope, version, and key: an entry in one scope hides nothing in another. */
export interface Entries {
  readonly all: readonly Entry[];
  /** Undefined if the key is already reserved or saved. */
  readonly create: (scope: string, key: string, version: string) => Entry | undefined;
  readonly finish: (scope: string, key: string, version: string) => Entry | undefined;
  /** As the service looks up entries: scope by scope, in each the exact key and then each prefix, newest first. */
  readonly find: (scopes: readonly Scope[], keys: readonly string[], version: string) => Entry | undefined;
}

export const createEntries = (): Entries => {
  const all: Entry[] = [];
  let finished = 0;
  const of = (scope: string, version: string): readonly Entry[] =>
    all.filter(entry => entry.scope === scope && entry.version === version);
  const byKey = (scope: string, key: string, version: string): Entry | undefined =>
    of(scope, version).find(entry => entry.key === key);
  const newest = (entries: readonly Entry[]): Entry | undefined =>
    entries.toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))[0];
  return {
    all,
    create: (scope, key, version) => {
      if (byKey(scope, key, version)) return undefined;
      const entry: Entry = { scope, key, version, blob: `/blob/${all.length + 1}` };
      all.push(entry);
      return entry;
    },
    finish: (scope, key, version) => {
      const entry = byKey(scope, key, version);
      if (entry) entry.finishedAt ??= finished += 1;
      return entry;
    },
    find: (scopes, [exact = '', ...beginnings], version) => {
      for (const { ref } of scopes) {
        const done = of(ref, version).filter(entry => entry.finishedAt !== undefined);
        const found = [
          done.filter(({ key }) => key === exact),
          ...beginnings.map(beginning => done.filter(({ key }) => key.startsWith(beginning))),
        ].find(entries => entries.length > 0);
        if (found) return newest(found);
      }
      return undefined;
    },
  };
};
