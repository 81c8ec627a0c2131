/** A stand-in for `svg` of property-information, which names the attributes of drawings. */
export const svg = { space: 'svg', property: {}, normal: {} };
