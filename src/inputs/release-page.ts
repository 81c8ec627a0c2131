/** `https://github.com/octo-org/shop/releases/tag/v1.2.3`, which `gh release create` prints */
const PAGE = /^https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\/releases\/tag\/([^\s?#]+)$/;

/** The repository and the tag in the address of a release's page. */
export const readPage = (url: string): { readonly repository: string; readonly tag: string } | undefined => {
  const [, repository, path] = PAGE.exec(url) ?? [];
  if (repository === undefined || path === undefined) return undefined;
  try {
    return { repository, tag: decodeURIComponent(path) };
  } catch {
    return undefined; // a lone % is not an encoding
  }
};
