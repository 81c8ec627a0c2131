type KeysOf<U> = U extends unknown ? keyof U : never;
type ValueOf<U, K extends PropertyKey> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;

/**
 * The payloads of all of an event's actions as one: each key that any of them has, at every depth. `EventReader` makes
 * all of them optional, so null and undefined are left out here.
 */
export type AnyAction<U> = [U] extends [object]
  ? [U] extends [readonly unknown[]]
    ? U
    : { [K in KeysOf<U>]: AnyAction<Exclude<ValueOf<U, K>, null | undefined>> }
  : U;
