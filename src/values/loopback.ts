/** Whether a URL's host is this machine: a loopback address, or the one name that needs no name server. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
