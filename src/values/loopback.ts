/** Whether a host, as a URL has it, is this machine: by an address, or by the one name that no name server is asked for. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
