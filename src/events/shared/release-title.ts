import { known, readName } from '../../values/read.js';

/** `Release 1.2.0`, if the headline already says what it is. */
const KIND = /^(?:(?:pre-?)?release|version)[ :-]+(?=v?\d)/i;

interface ReleaseTitle {
  /** Its tag, or its name if the name contains the version too. */
  readonly name: string;
  /** Its name, if that says more than the tag. */
  readonly afterColon?: string;
}

/** `v1.2.0` and `The cart that counts`; only the tag or only the name if one contains the other's version. */
export const readReleaseTitle = (tagName: unknown, releaseName: unknown): ReleaseTitle => {
  const tag = readName(tagName);
  const title = readName(readName(releaseName)?.replace(KIND, ''));
  if (tag === undefined || title === undefined) return { name: title ?? tag ?? 'without a name' };
  if (containsVersion(tag, title) || startsTitle(findVersion(tag), title)) return { name: tag };
  const isWhole = containsVersion(title, tag) || containsVersion(title, findVersion(tag));
  return { name: isWhole ? title : tag, ...known('afterColon', isWhole ? undefined : title) };
};

/** The same as one text: `v1.2.0: The cart that counts`. */
export const formatReleaseTitle = (tagName: unknown, releaseName: unknown): string => {
  const { name, afterColon } = readReleaseTitle(tagName, releaseName);
  return afterColon === undefined ? name : `${name}: ${afterColon}`;
};

/** `1.2.0` of `shop-v1.2.0` */
const findVersion = (tag: string): string | undefined => {
  const at = tag.search(/(?<![\d.a-uw-z])\d+\.\d/i);
  return at < 0 ? undefined : tag.slice(at);
};

/** Whether a name is a shortened version: `2.0` or `v2` of `2.0.0`. */
const startsTitle = (version: string | undefined, title: string): boolean =>
  /^v?\d+(?:\.\d+)*$/i.test(title) && version?.startsWith(`${title.replace(/^v/i, '')}.`) === true;

/** Whether a text contains another one as a whole: `v2.0` contains `2.0`, but `v12.0` and `v2.0.1` do not. */
const containsVersion = (whole: string, part: string | undefined): boolean => {
  const at = part === undefined ? -1 : whole.toLowerCase().lastIndexOf(part.toLowerCase());
  if (at < 0 || part === undefined) return false;
  const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(at + part.length)];
  return (
    new RegExp(String.raw`(?:^|[^\p{L}\d.])v?$`, 'iu').test(before) &&
    !new RegExp(String.raw`^(?:[\p{L}\d+_-]|\.[\p{L}\d])`, 'u').test(after)
  );
};
