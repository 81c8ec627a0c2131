const svg = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="135">${body}</svg>`)}`;

/** The sender's picture if a payload names none. */
export const AVATAR = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" fill="#0969da"/><path d="M12 4a5 5 0 0 0-5 5v3.6l-1.6 2.8a.7.7 0 0 0 .6 1.1h12a.7.7 0 0 0 .6-1.1L17 12.6V9a5 5 0 0 0-5-5z" fill="#fff"/><path d="M10 18a2 2 0 0 0 4 0z" fill="#fff"/></svg>',
)}`;

/** Stands for a picture on the web: the preview requests nothing from the network. */
export const PICTURE = svg(
  '<rect width="240" height="135" fill="#8c959f"/><path d="M60 100l40-50 30 35 20-20 35 35z" fill="#fff"/>',
);

const FACE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" fill="#8250df"/><circle cx="12" cy="9.5" r="4.5" fill="#fff"/><path d="M3 24a9 8 0 0 1 18 0z" fill="#fff"/></svg>',
)}`;

/** What stands for the picture at `url`: a face for the avatar of a GitHub account. */
export const pictureFor = (url: string): string => (/^https:\/\/avatars\d*\./.test(url) ? FACE : PICTURE);
