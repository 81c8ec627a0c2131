/** A node of the syntax tree that rollup's parser makes. */
export interface Node {
  readonly type: string;
  /** Where it starts in the code, and ends. */
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

export const listChildren = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
