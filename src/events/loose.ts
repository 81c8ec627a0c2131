/**
 * A payload as it may arrive: any key can be missing or null, since event files come from many versions of GitHub. Values can even have
 * another type; `read.ts` reads the leaves.
 */
export type Loose<T> = T extends readonly (infer I)[]
  ? readonly Loose<I>[] | null | undefined
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> } | null | undefined
    : T | null | undefined;

type KeysOf<U> = U extends unknown ? keyof U : never;

type ValueOf<U, K extends PropertyKey> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;

/**
 * The payloads of all actions of an event as one type: every key that any of them has, at every depth. `EventReader` makes all keys
 * optional, so null and undefined are left out here.
 */
export type AnyAction<U> = [U] extends [object]
  ? [U] extends [readonly unknown[]]
    ? U
    : { [K in KeysOf<U>]: AnyAction<Exclude<ValueOf<U, K>, null | undefined>> }
  : U;
