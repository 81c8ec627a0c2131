import { Drop } from 'liquidjs';
import { renderParts, type TemplatePart, PLAIN, type TemplateValue } from './parts.js';

/** Line and column within the input, starting at 1. */
export type Position = readonly [line: number, column: number];

/** A name that is not documented: the only kind of missing value that is an error. */
export class UnknownName extends Error {
  readonly path: string;
  /** Where it is, if that is not the place of the Liquid error around it. */
  readonly at: Position | undefined;

  constructor(path: string, at?: Position) {
    super(`unknown name ${path}`);
    this.path = path;
    this.at = at;
  }
}

type DisplayValue = string | number | null | undefined;

/**
 * One of Hookline's own variables, or an object of them, with its documented parts and nothing else. Alone, and for every filter and
 * comparison, it is its face.
 */
export class NamedValue extends Drop {
  readonly #path: string;
  readonly #face: DisplayValue;
  readonly #parts: ReadonlyMap<string, unknown>;
  readonly #open: boolean;

  /** @param open whether it also contains what the runner gives, so that a missing part is not a mistake. */
  constructor(path: string, face: DisplayValue, parts: ReadonlyMap<string, unknown>, open = false) {
    super();
    this.#open = open;
    this.#path = path;
    this.#face = face;
    this.#parts = parts;
  }

  /** A part by name; null if it is documented but unknown in this run. */
  part(name: string): unknown {
    if (!this.#parts.has(name) && !this.#open)
      throw new UnknownName(this.#path === '' ? name : `${this.#path}.${name}`);
    return this.#parts.get(name) ?? null;
  }

  override valueOf(): DisplayValue {
    return this.#face ?? null;
  }

  override toString(): string {
    return String(this.#face ?? '');
  }

  toJSON(): unknown {
    return Object.fromEntries(this.#parts);
  }
}

/** A value with its own form: a link, or Markdown. A further filter gets its plain text. */
export class FormattedValue extends Drop {
  readonly value: Exclude<TemplateValue, { kind: 'text' }>;

  constructor(value: Exclude<TemplateValue, { kind: 'text' }>) {
    super();
    this.value = value;
  }

  override valueOf(): string {
    return renderParts([this.value], PLAIN);
  }

  override toString(): string {
    return this.valueOf();
  }
}

/** The content of a `capture`: the author's text and values, still separate. A filter turns it into plain text. */
export class CapturedParts extends Drop {
  readonly parts: readonly TemplatePart[];

  constructor(parts: readonly TemplatePart[]) {
    super();
    this.parts = parts;
  }

  override valueOf(): string {
    return renderParts(this.parts, PLAIN);
  }

  override toString(): string {
    return this.valueOf();
  }
}
