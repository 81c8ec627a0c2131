import type { Mention } from '../inputs/types.js';
import type { Block, Inline } from '../text/tree.js';

export interface Field {
  readonly name: string;
  readonly value: readonly Inline[];
}

/** What Hookline itself says, before the user's own inputs are laid over it. */
export interface MessageDraft {
  readonly symbol: string;
  readonly color: number;
  readonly title: string;
  readonly url?: string;
  readonly where: readonly Inline[];
  readonly afterColon?: string;
  readonly body: readonly Block[];
  /** Whether somebody else wrote that: the lines below are set apart then. */
  readonly isAuthored: boolean;
  /** Why it failed: what of the body stays below a text of the user's. */
  readonly why: readonly Block[];
  readonly change: readonly (readonly Inline[])[];
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly facts: readonly (readonly Inline[])[];
  readonly face?: DisplayValue;
  readonly more?: string;
}

/** The picture of the person who did it. */
interface DisplayValue {
  readonly login: string;
  readonly url: string;
}

export interface Link {
  readonly label: string;
  readonly url?: string;
}

/** The neutral message: it knows no platform. Every string is data. */
export interface Message {
  /** One emoji in front of the title; `''` where the user wrote the title. */
  readonly symbol: string;
  /** What happened, in plain words; linked to `url`. Together with `where` it makes sense alone, in a notification. */
  readonly title: string;
  readonly url?: string;
  /** What follows the title in the headline and is not part of its link, such as "on main". */
  readonly where: readonly Inline[];
  /** What ends the headline, after a colon and linked to `url` too: the title of the thing, in somebody's words. */
  readonly afterColon?: string;
  readonly repo?: Link;
  /** Whether the headline names the repository where the platform has no other place for it. False for a user's own title. */
  readonly repoInHeadline: boolean;
  /** 0xRRGGBB */
  readonly color: number;
  readonly body: readonly Block[];
  /** What a very long text of the user's goes on with, as it was written. */
  readonly unread?: string;
  /** Whether what is above these lines is Hookline's own: they need no empty line before them. */
  readonly changeFollows: boolean;
  /** On what it happened: commit or branches, one line each, after the body. */
  readonly change: readonly (readonly Inline[])[];
  readonly fields: readonly Field[];
  /** Small facts, shown in one line with ` · ` between them. */
  readonly facts: readonly (readonly Inline[])[];
  readonly face?: DisplayValue;
  /** Whom it notifies: by the user's input alone, never by a text. Absent for nobody. */
  readonly mentions?: readonly Mention[];
  readonly image?: string;
  readonly thumbnail?: string;
  readonly buttons: readonly { readonly label: string; readonly url: string }[];
  /** Where the rest can be read if something had to be cut. */
  readonly more?: string;
}
