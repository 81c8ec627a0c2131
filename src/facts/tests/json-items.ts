const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = [0x5b, 0x7b];
const CLOSE = [0x5d, 0x7d];

/**
 * Extracts the objects of one array from JSON text that arrives in pieces. `path` leads to the array, key by key from the outermost object.
 * Only finds where objects start and end; whoever parses them and the rest checks the syntax.
 */
export class JsonItems {
  readonly #path: readonly [string, string];
  readonly #onItem: (text: string) => void;
  readonly #rest: string[] = [];
  /** The last string of each level on the path: a key if an object or an array follows. */
  readonly #keys: string[] = [];
  #depth = 0;
  #isInArray = false;
  /** Pieces of the open object. */
  #item: string[] | undefined;
  #word: string | undefined;
  #isInString = false;
  #isEscaped = false;

  constructor(path: readonly [string, string], onItem: (text: string) => void) {
    this.#path = path;
    this.#onItem = onItem;
  }

  write(text: string): void {
    /** Start of the text that is not passed on yet. */
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#isInString) this.#inString(code, text, at);
      else if (code === QUOTE) this.#openString();
      else if (OPEN.includes(code)) from = this.#open(code, text, from, at);
      else if (CLOSE.includes(code)) from = this.#close(text, from, at);
    }
    (this.#item ?? this.#rest).push(text.slice(from));
  }

  /** The text with a zero in place of each extracted object. */
  rest(): string {
    return this.#rest.join('') + (this.#item ?? []).join('');
  }

  #openString(): void {
    this.#isInString = true;
    if (this.#depth <= this.#path.length) this.#word = '';
  }

  #inString(code: number, text: string, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) {
      this.#isInString = false;
      if (this.#word !== undefined) this.#keys[this.#depth] = this.#word;
      this.#word = undefined;
      return;
    }
    // No key of the path is longer.
    if (this.#word !== undefined && this.#word.length < LONGEST_KEY) this.#word += text.charAt(at);
  }

  #open(code: number, text: string, from: number, at: number): number {
    const isItem = this.#isInArray && this.#depth === ARRAY_DEPTH && code === OPEN[1];
    if (this.#depth === ARRAY_DEPTH - 1)
      this.#isInArray = code === OPEN[0] && this.#path.every((key, level) => this.#keys[level + 1] === key);
    this.#depth += 1;
    if (!isItem) return from;
    this.#rest.push(text.slice(from, at), '0');
    this.#item = [];
    return at;
  }

  #close(text: string, from: number, at: number): number {
    this.#depth -= 1;
    if (this.#depth < ARRAY_DEPTH) this.#isInArray = false;
    if (!this.#item || this.#depth > ARRAY_DEPTH) return from;
    const end = text.slice(from, at + 1);
    const item = this.#item.length === 0 ? end : this.#item.join('') + end;
    this.#item = undefined;
    this.#onItem(item);
    return at + 1;
  }
}

/** Open objects and arrays within the array: two objects and the array itself. */
const ARRAY_DEPTH = 3;
const LONGEST_KEY = 20;
