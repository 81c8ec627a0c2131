/** Payloads of events without a recorded example, made by hand after https://docs.github.com/webhooks/webhook-events-and-payloads */
const sender = { login: 'octocat', html_url: 'https://github.com/octocat' };
const repository = {
  name: 'shop',
  full_name: 'octo-org/shop',
  html_url: 'https://github.com/octo-org/shop',
  owner: { login: 'octo-org' },
};

export const HAND_MADE = {
  registry_package: {
    action: 'updated',
    registry_package: {
      name: 'shop',
      description: 'The shop\nand its till',
      package_type: 'CONTAINER',
      html_url: 'https://github.com/octo-org/shop/packages/7',
      package_version: {
        version: 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        html_url: 'https://github.com/octo-org/shop/pkgs/container/shop/7',
        target_oid: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
        container_metadata: { tag: { name: 'v1.2.0', digest: 'sha256:0123' } },
        installation_command: 'docker pull ghcr.io/octo-org/shop:v1.2.0',
        prerelease: true,
      },
    },
    repository,
    sender,
  },
} as const;
