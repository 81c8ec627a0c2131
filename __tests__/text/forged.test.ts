import { describe, expect, test } from '@jest/globals';
import { isForged } from '../../src/text/forged.js';

const context = { serverUrl: 'https://github.com', repoUrl: 'https://github.com/octo-org/shop' };

describe('isForged', () => {
  test.each([
    ['github.com', 'https://evil.com/'],
    ['GitHub.com/login', 'https://evil.com/'],
    ['https://github.com', 'https://evil.com/'],
    ['Log in at https://github.com/login now', 'https://evil.com/'],
    ['www.github.com', 'https://evil.com/'],
    ['→ github.com', 'https://evil.com/'],
    ['github。com', 'https://evil.com/'],
    ['ｇｉｔｈｕｂ．ｃｏｍ', 'https://evil.com/'],
    ['https://github.com@evil.com', 'https://evil.com/'],
    ['https://github.com:99999', 'https://evil.com/'],
    ['support@github.com', 'https://evil.com/'],
    ['a@github.com', 'mailto:a@evil.com'],
    ['github.md', 'https://evil.com/x'],
    // After a character that a reader does not take for a part of it.
    ['go*github.com', 'https://evil.com/'],
    ['see:github.com/login', 'https://evil.com/'],
    ['a!b~github.com', 'https://evil.com/'],
    ['x#github.com', 'https://evil.com/'],
    ['a/b!github.com', 'https://evil.com/'],
    ['a@b.exampleb@github.com', 'https://evil.com/'],
    ['a@github.com_', 'https://evil.com/'],
    ['github.com&@github.commit', 'https://evil.com/'],
    ['_github.com_', 'https://evil.com/'],
    ['example//!github.com', 'https://evil.com/'],
    ['a.b*140.82.121.3', 'https://evil.com/'],
    [`${'a*'.repeat(40_000)}github.com`, 'https://evil.com/'],
    // The same host, another path.
    ['github.com/octo-org/shop', 'https://github.com/evil-org/shop'],
    [
      'https://github.com/octo-org/shop/releases',
      'https://github.com/evil-org/shop/releases/download/v1/setup.exe',
    ],
    ['github.com', 'https://github.com/evil-org/shop'],
    ['https://github.com…', 'https://github.com.evil.com/'],
    ['http://github.com', 'https://github.com/'],
    // A path that ends in the label.
    ['docs.rs', 'https://evil.example/docs.rs'],
    ['sh.rustup.rs', 'https://evil.example/blob/main/sh.rustup.rs'],
    ['shop.zip', 'https://evil.example/'],
    ['bun.sh', 'https://github.com/evil-org/x/blob/main/bun.sh'],
    // Characters and letters that look alike.
    ['https:∕∕github.com∕login', 'https://evil.com/'],
    ['https:⁄⁄github.com', 'https://evil.com/'],
    ['https∶//github.com', 'https://evil.com/'],
    ['һttps://github.com', 'https://evil.com/'],
    ['github۔com', 'https://evil.com/'],
    ['githubꓸcom', 'https://evil.com/'],
    ['github·com', 'https://evil.com/'],
    ['gіthub.com', 'https://xn--gthub-n2e.com/'],
    ['https://gіthub.com/login', 'https://xn--gthub-n2e.com/login'],
    // Invisible characters.
    ['github\u{1d173}.com', 'https://evil.com/'],
    ['github\u{1bca0}.com', 'https://evil.com/'],
    ['git\u{fff0}hub.com', 'https://evil.com/'],
    ['git\u{e0100}hub.com', 'https://evil.com/'],
    ['github\u2800.com', 'https://evil.com/'],
    ['h\u{1d173}ttps://github.com', 'https://evil.com/'],
    // Numbers, other schemes, and words around it.
    ['140.82.121.3', 'https://evil.com/'],
    ['140.82.121.3:8080/login', 'https://evil.com/'],
    ['[2606:50c0::1]', 'https://evil.com/'],
    ['at 2606:50c0::1 now', 'https://evil.com/'],
    ['localhost:3000', 'https://evil.com/'],
    ['localhost', 'https://evil.com/'],
    ['see localhost/admin', 'https://evil.com/'],
    ['ftp://github.com', 'https://evil.com/'],
    ['ssh://git@github.com/o/r', 'https://github.com/o/r'],
    ['github.com/octo-org/shop (official)', 'https://evil.com/'],
    ['the official github.com, really', 'https://evil.com/'],
    [`${'a.'.repeat(30)}github.com`, 'https://evil.com/'],
    ['xn--gthub-n2e.com', 'https://evil.com/'],
    ['shop.internal', 'https://evil.com/'],
    // Mailboxes.
    ['security@gmail.com', 'mailto:attacker@gmail.com'],
    ['mailto:security@github.com', 'mailto:x@evil.example'],
    ['write to security@github.com', 'https://github.com/'],
  ])('finds that %j does not lead to %s', (label, target) => {
    expect(isForged(label, target, context)).toBe(true);
  });

  test.each([
    ['github.com', 'https://www.github.com/'],
    ['github.com', 'http://github.com/'],
    ['https://github.com/a/b…', 'https://github.com/a/b/c'],
    ['see https://github.com/a/b.', 'https://github.com/a/b'],
    ['github.com/stretchr/testify', 'https://github.com/stretchr/testify'],
    ['https://x.y/ü?a=1', 'https://x.y/%C3%BC?a=1'],
    ['https://xn--gthub-n2e.com/login', 'https://xn--gthub-n2e.com/login'],
    ['140.82.121.3', 'http://140.82.121.3/'],
    ['a@github.com', 'mailto:a@github.com'],
    ['package.json', 'https://evil.com/'],
    ['README.md', 'https://github.com/o/r/blob/main/README.md'],
    ['setup.py', 'https://github.com/octo-org/shop/blob/main/setup.py'],
    ['docs/setup.md', 'https://evil.com/'],
    ['shop-mac.zip', 'https://cdn.example/dl/shop-mac.zip'],
    ['socketio/socket.io', 'https://evil.com/'],
    ['@acme/ui@1.2.3', 'https://evil.com/'],
    ['v1.2.3', 'https://evil.com/'],
    ['v1.2.3.4', 'https://evil.com/'],
    ['v1.0.0...v1.1.0', 'https://evil.com/'],
    ['Fix the cart.', 'https://evil.com/'],
    ['#12', 'https://evil.com/'],
    ['Node.js', 'https://evil.com/'],
    ['fs.readFile, std::vector and a::b at 10:30:45', 'https://evil.com/'],
    ['fix: localhost is found again', 'https://evil.com/'],
  ])('accepts that %j leads to %s', (label, target) => {
    expect(isForged(label, target, context)).toBe(false);
  });
});
