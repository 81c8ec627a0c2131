import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Attributes, type OpenCase, type Suite, toTestCase } from './junit-case.js';
import { cutProblem } from './problem.js';
import { Unreadable } from './unreadable.js';
import type { TakeTest } from './types.js';

/** Deeper than any tool nests suites, and more than any tool gives one element. */
const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 200;

const SUITES = ['testsuites', 'testsuite'];
const FAILED = ['failure', 'error'];
/** What Surefire and others write for a test that failed before it passed. */
const FLAKY = ['flakyFailure', 'flakyError'];
const NOT_RUN = ['disabled', 'notrun', 'skipped', 'ignored'];

/**
 * Reads JUnit XML piece by piece, in the dialects of many tools. Refuses a document type and knows only XML's own five entities. Throws
 * `Unreadable` if the text is not a report or is broken.
 */
export class JunitReader {
  readonly #take: TakeTest;
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #suites: Suite[] = [];
  /** The open elements, by name. */
  readonly #elements: string[] = [];
  readonly #seconds: { root?: number | undefined; suites: number; cases: number } = { suites: 0, cases: 0 };
  #count = 0;
  #attributes = 0;
  #repeats = true;
  #open: OpenCase | undefined;
  #takesText = false;

  constructor(take: TakeTest) {
    this.#take = take;
    const parser = this.#parser;
    parser.on('opentag', tag => this.#onOpen(tag));
    parser.on('closetag', tag => this.#onClose(tag));
    parser.on('cdata', this.#onText);
    parser.on('doctype', () => {
      throw new Unreadable('broken', 'it has a document type (<!DOCTYPE>), which test reports do not have');
    });
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MAX_ATTRIBUTES)
        throw new Unreadable('broken', 'an element has too many attributes');
    });
    parser.on('error', error => {
      const kind = this.#elements.length === 0 && this.#count === 0 ? 'other' : 'broken';
      throw new Unreadable(kind, formatXmlError(error.message));
    });
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** Returns the duration that the report gives, in milliseconds. */
  end(): number | undefined {
    this.#parser.close();
    const { root, suites, cases } = this.#seconds;
    const seconds = [root, suites, cases].find(one => one !== undefined && one > 0);
    return seconds === undefined ? undefined : Math.round(seconds * 1_000);
  }

  #onOpen({ name: tag, attributes }: SaxesTagPlain): void {
    const depth = this.#elements.push(tag);
    this.#attributes = 0;
    if (depth === 1 && !SUITES.includes(tag)) throw new Unreadable('other', `it begins with <${tag}>`);
    if (depth > MAX_DEPTH) throw new Unreadable('broken', 'its elements are nested too deep');
    if (SUITES.includes(tag) && !this.#open) this.#openSuite(tag, attributes);
    else if (tag === 'testcase' && !this.#open) this.#openCase(attributes);
    else if (this.#open && this.#elements.at(-2) === 'testcase') this.#openPart(tag, this.#open, attributes);
    else this.#takesText = false;
  }

  #openSuite(tag: string, given: Attributes): void {
    const { name = '', file = '', hostname = '', time } = given;
    if (this.#elements.length === 1) {
      // Surefire has separate elements for a retry, so two tests with one name are two tests.
      this.#repeats = !Object.values(given).some(value => value.includes('/maven-surefire-plugin/'));
      this.#seconds.root = secondsIn(time);
    }
    if (this.#elements.length === 2 && tag === 'testsuite') this.#seconds.suites += secondsIn(time) ?? 0;
    this.#count += 1;
    const outer = this.#suites.at(-1);
    this.#suites.push({
      name,
      file: file || (outer?.file ?? ''),
      host: hostname || (outer?.host ?? ''),
      number: this.#count,
    });
  }

  #openCase(attributes: Attributes): void {
    const suite = this.#suites.at(-1);
    if (!suite) return;
    this.#seconds.cases += secondsIn(attributes['time']) ?? 0;
    const skipped = isNotRun(attributes['status']) || isNotRun(attributes['result']);
    this.#open = {
      attributes,
      suite,
      failed: false,
      flaky: false,
      skipped,
      todo: false,
      message: '',
      cause: '',
      trace: '',
      output: '',
    };
  }

  #openPart(tag: string, test: OpenCase, given: Attributes): void {
    if (FAILED.includes(tag)) {
      test.failed = true;
      test.message ||= cutProblem(given['message'] ?? '');
      const { type = '' } = given;
      if (/^\S+\s/.test(type)) test.cause ||= cutProblem(type);
    }
    if (FLAKY.includes(tag)) test.flaky = true;
    if (tag === 'skipped') test.skipped = true;
    // Node lets a test fail that is still to be done.
    if (tag === 'skipped' && given['type'] === 'todo') test.todo = true;
    this.#takesText = FAILED.includes(tag) || tag === 'system-out';
    if (this.#takesText) this.#parser.on('text', this.#onText);
  }

  readonly #onText = (text: string): void => {
    if (!this.#open || !this.#takesText) return;
    if (this.#elements.at(-1) === 'system-out') this.#open.output ||= cutProblem(text).trim();
    else this.#open.trace ||= cutProblem(text).trim();
  };

  #onClose({ name: tag }: SaxesTagPlain): void {
    this.#elements.pop();
    this.#takesText = false;
    // Without a handler, the parser keeps no text; reports may contain very much of it.
    this.#parser.off('text');
    if (SUITES.includes(tag) && !this.#open) this.#suites.pop();
    if (tag !== 'testcase' || !this.#open || this.#elements.includes('testcase')) return;
    this.#take(toTestCase(this.#open, this.#suites, this.#repeats));
    this.#open = undefined;
  }
}

/** `12:34: unclosed tag: testsuite` as `line 12, unclosed tag: testsuite` */
const formatXmlError = (message: string): string =>
  message.replace(/^(?:undefined:)?(\d+):\d+: /, 'line $1, ').slice(0, 200);

const isNotRun = (word: string | undefined): boolean =>
  word !== undefined && NOT_RUN.includes(word.toLowerCase());

/** `0.003`, `1,234.5` */
const secondsIn = (value: string | undefined): number | undefined => {
  const seconds = Number((value ?? '').replaceAll(',', '') || Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
};
