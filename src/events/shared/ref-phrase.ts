import { type Ref, refName } from './ref.js';

/** Like `refName`, for places where nothing says that a number is a pull request: `pull request #12`. */
export const refPhrase = (ref: Ref): string =>
  ref.kind === 'pull' || ref.kind === 'queue' ? `pull request ${refName(ref)}` : refName(ref);

/** `branch main`, `tag v1.2.0`; `a branch` if the name is unknown. */
export const describeRef = (ref: Ref | undefined): string => {
  switch (ref?.kind) {
    case undefined:
      return 'a branch';
    case 'branch':
    case 'tag':
      return `${ref.kind} ${refName(ref)}`;
    case 'pull':
      return `the ref of pull request #${ref.number}`;
    case 'queue':
      return `the branch of pull request ${refName(ref)}`;
  }
};
