import { createElement, type ReactElement, type ReactNode } from 'react';

const flat = (nodes: readonly ReactNode[]): readonly ReactNode[] =>
  nodes.flatMap(node => (Array.isArray(node) ? flat(node as readonly ReactNode[]) : [node]));

/** An element of a page that is drawn once: lists among its children need no keys. */
export const h = (
  type: string,
  props?: Readonly<Record<string, unknown>> | null,
  ...children: readonly ReactNode[]
): ReactElement => createElement(type, props ?? null, ...flat(children));
