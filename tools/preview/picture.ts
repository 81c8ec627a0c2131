const svg = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="135">${body}</svg>`)}`;

/** The sender's picture where a payload names none. */
export const AVATAR = svg('<rect width="240" height="135" fill="#008080"/>');

/** Stands for a picture on the web: the preview asks nothing of the network. */
export const PICTURE = svg(
  '<rect width="240" height="135" fill="#8c959f"/><path d="M60 100l40-50 30 35 20-20 35 35z" fill="#fff"/>',
);
