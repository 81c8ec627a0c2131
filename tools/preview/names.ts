/** The member whom the examples mention, by the IDs of both platforms. */
export const MEMBERS: Readonly<Record<string, string>> = {
  U0123ABCD: 'octocat',
  '80351110224678912': 'octocat',
};

/** A client shows the name of a member. The preview knows few. */
export const nameMember = (id: string): string => MEMBERS[id] ?? id;
