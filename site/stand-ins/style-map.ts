import { noChange, type AttributePart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

type Styles = Readonly<Record<string, string | undefined | null>>;

/** A stand-in for Lit's own, which first writes an attribute: the page's policy lets only scripts set styles. */
class StyleMap extends Directive {
  override render(_styles: Styles): typeof noChange {
    return noChange;
  }

  override update({ element }: AttributePart, [styles]: [Styles]): typeof noChange {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value ?? '');
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
