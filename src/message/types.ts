import type { Mention } from '../inputs/types.js';
import type { Block, Inline } from '../text/tree.js';

export interface Field {
  readonly name: string;
  readonly value: readonly Inline[];
}

/** What Hookline itself says, before the user's inputs replace parts of it. */
export interface MessageDraft {
  readonly symbol: string;
  readonly color: number;
  readonly title: string;
  readonly url?: string;
  readonly where: readonly Inline[];
  readonly afterColon?: string;
  readonly body: readonly Block[];
  /** Whether someone else wrote it. Then the lines below are set apart. */
  readonly isAuthored: boolean;
  /** Why it failed: the part of the body that stays below a user's text. */
  readonly why: readonly Block[];
  readonly change: readonly (readonly Inline[])[];
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly facts: readonly (readonly Inline[])[];
  readonly actorAvatar?: DisplayValue;
  readonly more?: string;
}

/** The avatar of the person who did it. */
interface DisplayValue {
  readonly login: string;
  readonly url: string;
}

export interface Link {
  readonly label: string;
  readonly url?: string;
}

/** The neutral message, independent of the platform. Every string is data. */
export interface Message {
  /** One emoji before the title; `''` if the user wrote the title. */
  readonly symbol: string;
  /** What happened, in plain words, linked to `url`. Makes sense alone together with `where`, in a notification. */
  readonly title: string;
  readonly url?: string;
  /** What follows the title in the headline outside its link, such as "on main". */
  readonly where: readonly Inline[];
  /** The end of the headline, after a colon and also linked to `url`: the object's title, as people wrote it. */
  readonly afterColon?: string;
  readonly repo?: Link;
  /** Whether the headline names the repository if the platform has no other place for it. False for a user's own title. */
  readonly repoInHeadline: boolean;
  /** 0xRRGGBB */
  readonly color: number;
  readonly body: readonly Block[];
  /** The rest of a very long user's text, as written. */
  readonly unread?: string;
  /** Whether the text above these lines is Hookline's own. Then they need no empty line before them. */
  readonly changeFollows: boolean;
  /** What it ran on: commit or branches, one line each, after the body. */
  readonly change: readonly (readonly Inline[])[];
  readonly fields: readonly Field[];
  /** Small facts, on one line with ` · ` between them. */
  readonly facts: readonly (readonly Inline[])[];
  readonly actorAvatar?: DisplayValue;
  /** Whom it notifies: only from the user's input, never from a text. Absent for nobody. */
  readonly mentions?: readonly Mention[];
  readonly image?: string;
  readonly thumbnail?: string;
  readonly buttons: readonly { readonly label: string; readonly url: string }[];
  /** Where the rest can be read if something had to be cut. */
  readonly more?: string;
}
