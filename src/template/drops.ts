import { Drop } from 'liquidjs';
import { renderParts, type TemplatePart, PLAIN, type TemplateValue } from './parts.js';

/** A documented name that is not there: the only kind of missing thing that is an error. */
export class UnknownName extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`unknown name ${path}`);
    this.path = path;
  }
}

type DisplayValue = string | number | null | undefined;

/**
 * One of Hookline's own variables, or an object of them: it holds its documented parts and nothing else. Where it is used
 * alone, and to every filter and comparison, it is its face.
 */
export class NamedValue extends Drop {
  readonly #path: string;
  readonly #face: DisplayValue;
  readonly #parts: ReadonlyMap<string, unknown>;
  readonly #open: boolean;

  /** @param open whether it holds what the runner gives as well, so that a missing part is not a mistake. */
  constructor(path: string, face: DisplayValue, parts: ReadonlyMap<string, unknown>, open = false) {
    super();
    this.#open = open;
    this.#path = path;
    this.#face = face;
    this.#parts = parts;
  }

  /** A part by its name; null where it is documented and not known in this run. */
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

/** A value with a form of its own: a link, or Markdown. A further filter gets its plain text. */
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

/** What `capture` took: the author's text and values, still apart. A filter makes plain text of it. */
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
