const shown = '***';

/** A string that prints, inspects, and serializes as `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Called only to check a host, to register masks, and to write a request. */
  reveal(): string {
    return this.#value;
  }

  map(derive: (value: string) => string): Secret {
    return new Secret(derive(this.#value));
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  /** What `util.inspect` and the console print. https://nodejs.org/api/util.html#utilinspectcustom */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shown;
  }
}
