/** What the preview uses of React, whose packages carry no types. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
    readonly props: unknown;
  }
  export type ReactNode = ReactElement | string | undefined | readonly ReactNode[];
  export function createElement(
    type: unknown,
    props?: Readonly<Record<string, unknown>> | null,
    ...children: readonly ReactNode[]
  ): ReactElement;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';
  export function renderToStaticMarkup(node: ReactNode): string;
}
