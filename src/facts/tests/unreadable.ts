/** A file that is not a report (`other`), or a report that cannot be read completely (`broken`). */
export class Unreadable extends Error {
  readonly kind: 'other' | 'broken';

  constructor(kind: 'other' | 'broken', reason: string) {
    super(reason);
    this.kind = kind;
  }
}
